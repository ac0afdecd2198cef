"""The words that Korean titles of sections are made of."""

from __future__ import annotations

from postmortem_lint.language.tables.label_words import LabelWords
from postmortem_lint.language.tables.title_words import TitleWords
from postmortem_lint.roles import Key, Role

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

LABEL_WORDS = LabelWords(
    incident="장애 사고 인시던트 문제 중단 서비스",
    review="회고",
    events={
        Key.STARTED: "시작 발생",
        Key.DETECTED: "감지 탐지 인지",
        Key.RESOLVED: "종료 복구 해소 해결",
        Key.DURATION: "지속시간 지속 기간",
        Key.DATE: "언제",
    },
    bounds={Key.DATE: "날짜 일자 일"},
    held="회의 진행 일자 일",
    after="후",
    fillers="의 시각 일시 시간",
    report="보고서 보고 문서",
    written="작성",
    signing="자",
    checked="검토 승인 확인 결재",
    levels="등급 심각도 우선순위 레벨 단계",
    states="상태 현황",
    now="현재",
    published="발행 게시 공개",
)
