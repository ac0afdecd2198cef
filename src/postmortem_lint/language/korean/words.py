"""Korean words."""

from __future__ import annotations

from postmortem_lint.language.korean import titles as korean_titles
from postmortem_lint.language.korean.heads import TITLE_WORDS
from postmortem_lint.language.language import Language
from postmortem_lint.language.word_tables import (
    ActionWords,
    AmountWords,
    ClaimWords,
    LengthWords,
    PeopleWords,
    ReportWords,
    ScopeWords,
    StateWords,
    TimeWords,
    Titles,
)
from postmortem_lint.roles import Column

KOREAN = Language(
    code="ko",
    name="Korean",
    title_words=TITLE_WORDS,
    titles=Titles(
        sections=korean_titles.SECTIONS,
        labels=korean_titles.LABELS,
        columns=korean_titles.COLUMNS,
        milestones=korean_titles.MILESTONES,
    ),
    times=TimeWords(
        weekdays={
            f"{day}{end}": number
            for number, day in enumerate("월화수목금토일")
            for end in ("", "요일")
        },
        am=("오전", "새벽"),
        pm=("오후", "저녁"),
        clock_words={"정오": 43200, "자정": 0},
        to=("부터", "에서"),
        next_day=("익일", "다음 날", "다음날"),
        other_day=(
            "전날",
            "전일",
        ),
        all_times=("시간", "시각"),
        to_date=("부터",),
        about_after="경|쯤",
        zones={"한국시간": "KST", "한국 시간": "KST"},
    ),
    lengths=LengthWords(
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
        ago=("후", "전", "뒤"),
        ongoing=("진행 중", "진행중", "현재"),
        unknown=("미정", "알 수 없음", "불명", "확인 중"),
        not_available=("해당 없음", "해당없음"),
        at_once=("즉시", "즉각", "바로", "곧바로", "실시간", "동시", "순간"),
        several=("수", "몇", "여러"),
        none=("없음",),
        working=("업무 시간", "영업일", "근무 시간"),
        shares={"반": 0.5},
        unclear_units=("일", "주"),
        or_less=("이내", "이하"),
        below=("미만",),
        about_after="정도|가량",
    ),
    claims=ClaimWords(
        measures=korean_titles.CLAIMS,
        joiners=("은", "는", "이", "가", "에", "총", "약"),
    ),
    report=ReportWords(
        names=("장애", "포스트모템", "인시던트", "사고 보고", "사후 분석", "장애 회고"),
        reports=(
            "포스트모템",
            "장애 보고",
            "장애 보고서",
            "장애 회고",
            "사후 분석",
            "사고 보고",
        ),
        others=(
            "템플릿",
            "가이드",
            "매뉴얼",
            "절차",
            "회의록",
            "훈련",
            "제안",
            "설계",
            "용어집",
            "스프린트",
        ),
        templates=("템플릿",),
        weak=(
            "왜",
            "다음 단계",
            "개요",
            "요약",
            "배경",
            "결론",
            "문제",
        ),
        kinds=(
            "장애",
            "보고서",
            "장애보고서",
            "포스트모템",
            "인시던트",
            "리포트",
            "템플릿",
            "회고",
            "사고",
            "사고보고서",
            "분석",
            "사후",
            "초안",
            "제목",
            "보고",
        ),
        drafting=(
            "초안",
            "작성 중",
            "작성중",
            "검토 중",
            "검토중",
            "조사 중",
            "진행 중",
            "리뷰 중",
        ),
        reviewed=("승인", "검토 완료", "확인 완료", "리뷰 완료"),
    ),
    states=StateWords(
        under_way=("진행 중", "진행중", "대응 중", "대응중"),
        investigating=("조사 중", "조사중"),
        eased=("모니터링", "관찰 중", "완화", "임시 복구"),
        resolved=("해결", "복구", "해소"),
        severity_scales=(
            ("긴급", "높음", "중간", "낮음"),
            ("심각", "높음", "보통", "낮음"),
            ("상", "중", "하"),
        ),
    ),
    scope=ScopeWords(
        everybody=("모든 사용자", "전체 사용자", "모든 고객", "전체 고객"), in_part=("일부", "부분")
    ),
    actions=ActionWords(
        item_keys={
            Column.OWNER: ("담당", "담당자", "책임자", "오너"),
            Column.DUE: ("기한", "마감", "마감일", "완료 예정일", "목표일"),
            Column.PRIORITY: ("우선순위",),
            Column.STATUS: ("상태", "진행 상황"),
        },
        due_before=("기한", "마감", "마감일"),
        due_after=("까지", "마감", "이전", "전까지"),
        done=("완료", "종료", "해결", "종결", "취소", "조치 완료", "배포 완료", "완료됨"),
        not_done=("미완료", "미해결", "미완", "미조치", "완료 예정", "완료되지 않", "해결 예정"),
        urgent=("긴급", "최우선", "매우 높음", "높음", "상", "심각"),
        less_urgent=("보통", "중간", "중", "낮음", "하"),
    ),
    people=PeopleWords(
        nobody=("미정",),
    ),
    amounts=AmountWords(
        scales={"천": 1000.0, "만": 10000.0, "억": 100000000.0},
        percent=("퍼센트",),
    ),
)
