"""Korean verbs and subjects: stems that stand somewhere in a clause, as endings follow them."""

from __future__ import annotations

from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.roles.happenings import Happening

CLAUSES = ClauseWords(
    happened={
        Happening.BEGIN: ("시작", "발생"),
        Happening.FAIL: ("다운되", "다운됐", "멈췄", "멈추었", "중단되", "중단됐", "먹통이 되"),
        Happening.LAST: ("지속되", "지속됐", "이어졌", "이어지", "계속되", "계속됐"),
        Happening.NOTICE: ("감지", "인지", "탐지", "알아차", "알아챘", "알게 되"),
        Happening.ALERT: ("알림이 울", "알람이 울", "경보가 울", "알림이 발송", "경보가 발생"),
        Happening.ACKNOWLEDGE: ("접수했", "접수하", "알림을 확인"),
        Happening.FIND_CAUSE: ("파악", "규명", "특정", "찾아", "밝혀"),
        Happening.MITIGATE: ("완화", "임시 조치", "임시 복구"),
        Happening.RESTORE: (
            "복구", "정상화", "재개", "회복", "정상으로 돌아", "정상 상태로", "다시 작동",
        ),
        Happening.RESOLVE: ("해결", "해소", "조치 완료"),
        Happening.END: ("종료", "끝났", "종결", "끝나"),
    },
    incidents=("장애", "사고", "인시던트", "서비스 중단", "문제가", "문제는", "이슈"),
    services=(
        "서비스", "시스템", "사이트", "플랫폼", "전체 서비스", "모든 서비스", "운영", "기능",
    ),
    causes=("원인",),
    length_nouns=("지속 시간", "장애 시간", "다운타임", "중단 시간"),
    unseen=("알아채지 못", "인지하지 못", "감지되지", "감지하지 못", "발견되지"),
    topics=("은", "는", "이", "가"),
    until=("까지", "부터"),
    taking=("이 걸", "가 걸", "소요", "걸렸", "동안"),
    at_marks=("에", "경", "쯤", "무렵", "께"),
    not_once=(
        "예정", "계획", "훈련", "만약", "않", "못", "매일", "정기", "테스트", "일부", "다른",
        "다시", "재차", "지난번", "두 번째", "점검", "아직", "평균", "회의", "단계적", "점차",
        "마다", "어야",
    ),
    genitives=("의",),
    denials=("않", "못"),
    gapless=True,
)  # fmt: skip
