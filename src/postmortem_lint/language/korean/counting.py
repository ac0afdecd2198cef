"""How Korean says how many action items are done."""

from __future__ import annotations

from postmortem_lint.language.tables.counting import TallyWords

TALLY = TallyWords(
    items=("조치", "조치 항목", "재발 방지 대책", "후속 조치", "액션 아이템", "대책"),
    things=("항목", "과제", "작업"),
    numbers={"하나": 1, "둘": 2, "셋": 3, "넷": 4},
    every=("모두", "전부", "전체"),
    none=("아무것도",),
    of_behind=("중", "가운데"),
    counters=("건", "개", "가지"),
    beside=(
        "의", "은", "는", "이", "가", "을", "를", "도", "현재", "아직", "이미", "나머지",
        "남은", "에서", "로", "으로", "지금까지", "되었고", "되었으며", "했고", "이며",
        "입니다", "인",
    ),
    done=("완료", "완료되었", "완료됐", "종료", "끝났"),
    open=("미완료", "남아", "남았", "미해결", "완료되지 않"),
    begun=("진행 중", "진행중"),
    waiting=("시작 전", "미착수", "시작되지 않"),
    past=("당시",),
    unreal=("예정", "필요", "까지", "약", "이상", "목표"),
)  # fmt: skip
