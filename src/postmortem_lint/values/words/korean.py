"""Korean words."""

from __future__ import annotations

from postmortem_lint.values.words import korean_titles
from postmortem_lint.values.words.language import Language

KOREAN = Language(
    code="ko",
    weekdays={
        f"{day}{end}": number for number, day in enumerate("월화수목금토일") for end in ("", "요일")
    },
    units={
        "초": 1,
        "초간": 1,
        "분": 60,
        "분간": 60,
        "시간": 3600,
        "일": 86400,
        "일간": 86400,
        "주": 604800,
        "주간": 604800,
        "개월": 2592000,
    },
    numbers={"반": 0.5, "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5},
    approximate=("약", "대략", "거의", "경", "쯤", "정도", "가량", "추정"),
    under=("미만", "이내"),
    up_to=("최대", "최장"),
    or_more=("이상", "초과"),
    to=("부터", "에서"),
    am=("오전", "새벽"),
    pm=("오후", "저녁"),
    ongoing=("진행 중", "진행중", "현재"),
    unknown=("미정", "알 수 없음", "불명", "확인 중"),
    not_available=("해당 없음", "해당없음"),
    none=("없음",),
    next_day=("익일", "다음 날", "다음날"),
    working=("업무 시간", "영업일", "근무 시간"),
    clock_words={"정오": 43200, "자정": 0},
    ago=("후", "전", "뒤"),
    sections=korean_titles.SECTIONS,
    labels=korean_titles.LABELS,
    columns=korean_titles.COLUMNS,
    milestones=korean_titles.MILESTONES,
    claims=korean_titles.CLAIMS,
)
