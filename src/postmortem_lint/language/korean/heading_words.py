"""The words that Korean titles of sections are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.title_words import TitleWords
from postmortem_lint.roles import Role

TITLE_WORDS = TitleWords(
    heads={
        Role.SUMMARY: "요약 개요 간단히 한마디로",
        Role.IMPACT: "영향 영향_범위 피해",
        Role.TIMELINE: "타임라인 경과 시간순",
        Role.ROOT_CAUSE: "원인",
        Role.DETECTION: "감지 탐지 인지",
        Role.RESOLUTION: "복구 해결 조치_내용",
        Role.ACTIONS: "액션_아이템 후속_조치 개선_사항 재발_방지 재발_방지_대책 향후_계획 "
        "후속_작업",
        Role.LESSONS: "교훈 배운_점",
        Role.BACKGROUND: "배경",
    },
    joiners="및",
    and_endings="과 와",
    foreign="관련 다른 유사 예시",
)
