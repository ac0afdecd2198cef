"""Korean titles of sections, fields and columns. A title stands under one role only."""

from __future__ import annotations

from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.values.words.titles import titles

SECTIONS: dict[Role, tuple[str, ...]] = {
    Role.META: titles("메타데이터, 기본 정보"),
    Role.SUMMARY: titles("요약, 개요, 장애 개요, 사건 개요, 장애 요약, 무슨 일이 있었나"),
    Role.BACKGROUND: titles("배경"),
    Role.IMPACT: titles("영향, 영향 범위, 장애 영향, 사용자 영향, 고객 영향"),
    Role.TIMELINE: titles("타임라인, 시간 순서, 장애 타임라인, 경과, 진행 경과"),
    Role.ROOT_CAUSE: titles("원인, 근본 원인, 원인 분석, 근본 원인 분석, 장애 원인, 직접 원인"),
    Role.CONTRIBUTING: titles("기여 요인, 영향 요인"),
    Role.TRIGGER: titles("트리거, 발생 계기"),
    Role.FIVE_WHYS: titles("다섯 가지 왜, 5가지 왜"),
    Role.DETECTION: titles("탐지, 감지, 인지, 발견"),
    Role.RESPONSE: titles("대응, 대응 내용, 장애 대응"),
    Role.RESOLUTION: titles("해결, 복구, 해결 방법, 조치, 조치 내용, 조치 사항, 해결 과정"),
    Role.SHORT_TERM_FIX: titles("임시 조치, 단기 대책"),
    Role.LONG_TERM_FIX: titles("장기 대책, 영구 조치"),
    Role.COMMUNICATION: titles("커뮤니케이션, 소통"),
    Role.METRICS: titles("지표"),
    Role.ACTIONS: titles(
        "액션 아이템, 후속 조치, 개선 사항, 조치 계획, 향후 계획, 할 일, 개선 계획, 후속 작업"
    ),
    Role.PREVENTION: titles("재발 방지, 재발 방지 대책, 재발 방지책"),
    Role.LESSONS: titles("교훈, 배운 점, 회고, 배운 것"),
    Role.WELL: titles("잘한 점, 잘된 점"),
    Role.WRONG: titles("잘못한 점, 아쉬운 점, 개선할 점, 개선점, 잘못된 점"),
    Role.LUCKY: titles("운이 좋았던 점"),
    Role.ATTENDEES: titles("참석자, 참여자"),
    Role.APPENDIX: titles("부록, 참고 자료, 참고, 참고 링크"),
    Role.RELATED_INCIDENTS: titles("관련 장애"),
    Role.RELATED_DOCUMENTS: titles("관련 문서"),
}
"""Headings and bold labels that open a section."""

LABELS: dict[Key, tuple[str, ...]] = {
    Key.TITLE: titles("제목"),
    Key.DATE: titles("날짜, 발생일, 장애 일자, 일자"),
    Key.STARTED: titles("시작 시간, 발생 시각, 발생 일시, 시작 시각, 발생 시간"),
    Key.DETECTED: titles("탐지 시각, 인지 시각, 감지 시각"),
    Key.RESOLVED: titles("종료 시간, 복구 시각, 해결 시각, 종료 시각, 복구 시간"),
    Key.DURATION: titles("지속 시간, 장애 시간, 기간"),
    Key.DOWNTIME: titles("다운타임"),
    Key.SEVERITY: titles("심각도, 장애 등급, 등급"),
    Key.STATUS: titles("상태"),
    Key.AUTHOR: titles("작성자"),
    Key.REPORT_DATE: titles("작성일"),
    Key.REVIEWED_BY: titles("검토자, 리뷰어, 승인자"),
    Key.SERVICES: titles("영향 서비스, 영향받은 서비스"),
    Key.PARTICIPANTS: titles("대응자"),
}
"""Labels of fields."""

COLUMNS: dict[Column, tuple[str, ...]] = {
    Column.DATE: titles("날짜, 일자"),
    Column.TIME: titles("시간, 시각, 일시"),
    Column.EVENT: titles("이벤트, 내용, 사건, 설명"),
    Column.DONE: titles("조치, 대응"),
    Column.BY_WHOM: titles("담당자, 담당"),
    Column.NUMBER: titles("번호"),
    Column.ACTION: titles("액션 아이템, 조치, 작업, 할 일, 내용, 항목, 개선 사항"),
    Column.OWNER: titles("담당자, 담당, 책임자"),
    Column.PRIORITY: titles("우선순위"),
    Column.DUE: titles("기한, 마감일, 완료 예정일"),
    Column.STATUS: titles("상태, 진행 상황"),
    Column.TYPE: titles("유형, 분류, 구분"),
    Column.TRACKING: titles("링크, 티켓"),
}
"""Titles of columns. Some stand under several columns: the table they are in decides."""
