"""How Korean blames and punishes."""

from __future__ import annotations

from postmortem_lint.language.tables.wording import Wording

WORDING = Wording(
    errors=(
        r"(?:인적 ?(?:오류|실수|과실)|휴먼 ?에러|인재|(?:운영자|담당자|작업자|사람"
        r"|개인)의? ?(?:실수|부주의|과실)"
        r"|조작 ?실수|부주의)(?:가|는|은|이|로|를|을|의|였|에|입|라)?\w{0,4}"
        r"(?! ?(?:\w+ )?(?:아니|아닌|방지|예방|없|막|줄이|피할))"
        r"(?<!방지)(?<!예방)(?<!아니라)(?<!아닌)"
    ),
    sanctions=(
        r"(?:경위서|시말서|엄중 ?경고|경고 ?조치|구두 ?경고|징계|감봉|견책|문책|질책"
        r"|주의 ?조치)\w{0,6}"
    ),
    people=r"담당자|작업자|엔지니어|개발자|운영자|직원",
    admonitions=r"(?:더욱|더|앞으로|각별히) (?:주의|조심)\w+",
    failing_hints=(
        "책임", "소홀", "게을리",
    ),
    blames=(
        r"책임은 (?:모두 |전적으로 )?{who}(?:님)?(?:에게|한테) 있"
        r"|{who}(?:님)?[이가은는] [^,.]{0,10}(?:소홀히 (?:했|하였)|게을리 (?:했|하였))"
    ),
)  # fmt: skip
