"""How Korean says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("심각도", "중요도", "위험도", "긴급도",),
    treating=(
        "대응", "처리", "분류", "판정", "평가", "취급", "간주", "선언", "지정", "다루", "다뤘",
        "관리",
    ),
    as_=("로", "으로",),
    throughout=("내내", "처음부터 끝까지", "줄곧", "시작부터 끝까지", "끝까지",),
    keeping=("유지",),
    levels=("등급", "레벨", "장애 등급", "장애등급",),
    events=("이번",),
    rerated=(
        "동안",
        "처음", "당초", "최초", "초기", "이후", "나중", "상향", "하향", "격상", "변경", "조정",
        "부터", "까지", "임시", "잠정", "앞으로",
    ),
    others=("다른", "이전", "지난", "유사", "월의", "작년",),
)  # fmt: skip
