"""Amounts, budgets, people, placeholders and choices."""

from __future__ import annotations

import pytest

from postmortem_lint.values.bracketed_notes import find_notes
from postmortem_lint.values.budgets import PERIODS, allowance, budget_fits, read_target
from postmortem_lint.values.levels.choices import Spelling, match_choice, nearest_choice, unchosen
from postmortem_lint.values.numbers.amounts import Unit, find_amounts, read_percent
from postmortem_lint.values.people.person import is_nobody, read_people
from postmortem_lint.values.placeholders import find_placeholders, is_placeholder
from postmortem_lint.values.todo_markers import find_todo


@pytest.mark.parametrize(
    ("text", "value", "unit", "noun"),
    [
        ("18,420 users", 18420, Unit.PLAIN, "users"),
        ("1.2k errors", 1200, Unit.PLAIN, "errors"),
        ("4.6 million requests", 4_600_000, Unit.PLAIN, "requests"),
        ("15–20 customers", 15, Unit.PLAIN, "customers"),
        ("15 to 20 affected customers", 15, Unit.PLAIN, "customers"),
        ("15 bis 20 Kunden", 15, Unit.PLAIN, "kunden"),
        ("15 of the customers", 15, Unit.PLAIN, "customers"),
        ("$42,300", 42300, Unit.MONEY, ""),
        ("6,900 EUR", 6900, Unit.MONEY, ""),
        ("€5k", 5000, Unit.MONEY, ""),
        ("US$ 1.2M", 1_200_000, Unit.MONEY, ""),
        ("12,5 %", 12.5, Unit.PERCENT, ""),
    ],
)
def test_amounts(text: str, value: float, unit: Unit, noun: str) -> None:
    (amount,) = find_amounts(text)
    assert (amount.value, amount.unit, amount.noun) == (value, unit, noun)


def test_what_is_no_amount() -> None:
    assert find_amounts("INC-2025-001, v1.29.3, 10.0.0.1, at 14:05 on 2025-03-11, #42") == ()


@pytest.mark.parametrize(
    ("text", "value", "decimals", "wrong"),
    [
        ("99.9%", 99.9, 1, False), ("99,9 %", 99.9, 1, False), ("99.9", 99.9, 1, False),
        ("three nines", 99.9, 1, False), ("three and a half nines", 99.95, 2, False),
        ("999%", 999, 0, False), ("99.9.9%", 99.9, 1, True), ("~2%", 2, 0, False),
    ],
)  # fmt: skip
def test_percentages(text: str, value: float, decimals: int, wrong: bool) -> None:
    amount = read_percent(text)
    assert amount is not None
    assert (amount.value, amount.decimals, bool(amount.problem)) == (value, decimals, wrong)


# Domain rules 5: minutes a day, week, 28 d, 30 d, 31 d, quarter of 90 d, year of 365 d.
BUDGETS = {
    90: (144, 1008, 4032, 4320, 4464, 12960, 52560),
    95: (72, 504, 2016, 2160, 2232, 6480, 26280),
    99: (14.4, 100.8, 403.2, 432, 446.4, 1296, 5256),
    99.5: (7.2, 50.4, 201.6, 216, 223.2, 648, 2628),
    99.8: (2.88, 20.16, 80.64, 86.4, 89.28, 259.2, 1051.2),
    99.9: (1.44, 10.08, 40.32, 43.2, 44.64, 129.6, 525.6),
    99.95: (0.72, 5.04, 20.16, 21.6, 22.32, 64.8, 262.8),
    99.99: (0.144, 1.008, 4.032, 4.32, 4.464, 12.96, 52.56),
    99.995: (0.072, 0.504, 2.016, 2.16, 2.232, 6.48, 26.28),
    99.999: (0.0144, 0.1008, 0.4032, 0.432, 0.4464, 1.296, 5.256),
}


@pytest.mark.parametrize("percent", BUDGETS)
def test_budget_table(percent: float) -> None:
    for days, minutes in zip((1, 7, 28, 30, 31, 90, 365), BUDGETS[percent], strict=True):
        assert allowance(percent, days) == pytest.approx(minutes * 60)
    assert set(PERIODS) == {"day", "week", "month", "quarter", "year"}


@pytest.mark.parametrize(
    ("text", "fits", "right"),
    [
        ("99.9% (43.2 minutes downtime/month)", True, "43.2 minutes"),
        ("99.95% (43.2 minutes downtime/month)", False, "21.6 minutes"),
        ("99.9% (43 min/month)", True, "43 min"),
        ("99.9% (43.8 min per month)", True, "43.8 min"),
        ("99.9% (44.6 minutes monthly)", True, "44.6 minutes"),
        ("99.9% (10.1 min)", True, "10.1 min"),
        ("99.9% over 28 days (40.32 min)", True, "40.32 min"),
        ("99% (9 hours / month)", False, "7.2 hours"),
        ("99% (9 Stunden / month)", False, "7.2 Stunden"),
    ],
)
def test_budgets(text: str, fits: bool, right: str) -> None:
    target = read_target(text)
    assert target is not None
    budget = budget_fits(target)
    assert (budget.fits, budget.text) == (fits, right)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("SRE (Priya)", [("Priya", "SRE")]),
        ("Priya (SRE)", [("Priya", "SRE")]),
        ("Mike / Lisa", [("Mike", ""), ("Lisa", "")]),
        ("jane, tom", [("jane", ""), ("tom", "")]),
        ("@a @b", [("a", ""), ("b", "")]),
        ("[Rick]", [("Rick", "")]),
        ("hwilkes", [("hwilkes", "")]),
        ("Hana Suzuki", [("Hana Suzuki", "")]),
        ("Hana Suzuki and Tom Berg", [("Hana Suzuki", ""), ("Tom Berg", "")]),
        ("Search and Discovery", [("", "Search and Discovery")]),
        ("docs / front", [("", "docs"), ("", "front")]),
        ("Jane Doe <jane@mail.invalid>", [("Jane Doe", "")]),
        ("TBD", []),
    ],
)
def test_people(text: str, people: list[tuple[str, str]]) -> None:
    assert [(one.name, one.role) for one in read_people(text)] == people


@pytest.mark.parametrize(
    "text",
    [
        "", "TBD", "?", "team", "someone", "-", "—", "n/a", "N/A", "未定", "???", "tbd by the team",
        "someone from Ops", "Somebody in the platform team", "an engineer", "any on-call engineer",
        "one of the SREs", "jemand aus dem Team", "ein Entwickler",
        "Unassigned for now", "quelqu'un de l'équipe", "un membre de l'équipe", "iemand van beheer",
        "alguien de operaciones", "alguém da equipe", "qualcuno del team", "noen i drift",
        "någon i teamet", "ktoś z zespołu", "кто-нибудь из команды", "ekipten biri", "チームの誰か",
        "运维团队的某人", "팀원 중 누군가",
    ],
)  # fmt: skip
def test_nobody(text: str) -> None:
    assert is_nobody(text)
    assert read_people(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Platform team", "On-call engineer", "someone from ops (Priya)", "TBD Priya", "Chi Nguyen",
        "Ada Biri", "A Team", "A. Smith", "Any Novak", "Betrieb", "tbd / Priya", "Wer-Li",
        "運用担当",
    ],
)  # fmt: skip
def test_somebody(text: str) -> None:
    assert not is_nobody(text)


@pytest.mark.parametrize(
    "text",
    [
        "YYYY-MM-DD", "HH:MM UTC", 'HH:MM UTC (or "Ongoing")', "X hours Y minutes",
        "X,XXX users (or percentage)", "HH:MM (how long were they affected)",
        "$X,XXX (if calculable)", "X tickets/emails", "[Incident Title]", "[Name, Date]",
        "{TIME OF CHANGE}", "<description>", "INC-XXX", "?mins", "??%", "{{ name }}",
        "[Other thing]",
    ],
)  # fmt: skip
def test_placeholders(text: str) -> None:
    assert is_placeholder(text, ("[Other thing]",))


@pytest.mark.parametrize(
    "text",
    [
        "[2025-09-15]", "[x]", "[name](target)", "[Redacted]", "[Public]", "[18:27]", "[@x]",
        "[Rick]", "[INC-12]", "[20m]", "{% raw %}", "22:XX", "100.x.x.x", "${VAR}", "$TOKEN$",
        "<br>", "[Name redacted]", "X-Ray", "14:05", "",
    ],
)  # fmt: skip
def test_no_placeholders(text: str) -> None:
    assert find_placeholders(text) == ()
    assert not is_placeholder(text)


@pytest.mark.parametrize(
    ("text", "marker"),
    [
        ("TODO", "TODO"), ("- TODO: write", "TODO"), ("Cause: TBD", "TBD"), ("tbd", "tbd"),
        ("???", "???"), ("...", "..."), ("lorem ipsum dolor", "lorem ipsum"),
        ("to be filled", "to be filled"), ("fix the TODO list", ""), ("really?", ""),
        ("a... b", ""), ("It fell. TODO ask the depot", "TODO"), ("for TBD users of it", "TBD"),
        ("It had a FIXME: count again", ""), ("It fell. TODO lists grow", ""),
    ],
)  # fmt: skip
def test_markers(text: str, marker: str) -> None:
    assert [one.text for one in find_todo(text)] == ([marker] if marker else [])


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("all 12 [ask Nuria] of", "ask Nuria"), ("full [ask Nuria].", "ask Nuria"),
        ("the button [ask Nuria] was", ""), ("the branch [BAKE-12, WIP] was", ""),
        ("full (à définir : 12) of", "à définir : 12"),
        ("voll [bei Jonas nachfragen]", "bei Jonas nachfragen"), ("full (TBC)", "TBC"),
        ("lleno [preguntar a Inés]", "preguntar a Inés"), ("満席[要確認]", "要確認"),
        ("full (check with the till!)", "check with the till!"),
        ("full (check with the till)", ""), ("trunk-based development (TBD)", ""),
        ("the branch (WIP)", ""), ("(XXX) 555", ""), ("[Confirm]", ""), ("[a](b), TBD", ""),
    ],
)  # fmt: skip
def test_notes_in_brackets(text: str, note: str) -> None:
    assert [one.text for one in find_notes(text)] == ([note] if note else [])


SEVERITIES = ("SEV1", "SEV2", "SEV3")
STATES = ("Investigating", "Mitigating", "Resolved", "In Progress")


@pytest.mark.parametrize(
    ("text", "value", "spelling"),
    [
        ("SEV1", "SEV1", False), ("Sev 1", "SEV1", True), ("sev-1", "SEV1", True),
        ("SEV1 (from 14:20)", "SEV1", False), ("P1", "SEV1", False), ("SEV10", None, False),
        ("SEV1 / SEV2 / SEV3", None, False), ("High", None, False),
    ],
)  # fmt: skip
def test_choices(text: str, value: str | None, spelling: bool) -> None:
    choice = match_choice(text, SEVERITIES, {"P1": "SEV1"})
    assert (choice.value if choice else None) == value
    assert bool(choice and choice.spelling is Spelling.CASE) is spelling


def test_options_left() -> None:
    assert unchosen("Investigating / Mitigating / Resolved", STATES)
    assert unchosen("Yes / No (if applicable)", ("Yes", "No"))
    assert not unchosen("All users / the API", ("All users", "Partial"))
    assert not unchosen("Resolved", STATES)
    assert unchosen("Horn · flag · none", ("horn", "flag", "none"))
    assert not unchosen("Horn · flag", ("horn", "flag", "none"))  # both were heard


def test_did_you_mean() -> None:
    assert nearest_choice("Resolvd", STATES) == "Resolved"
    assert nearest_choice("xyz", STATES) == ""
