"""Which rules run."""

from __future__ import annotations

import pytest

from postmortem_lint.engine.selection import SelectionError, by_code, optional_rules, select_rules
from postmortem_lint.finding import Rule, Severity
from postmortem_lint.rules.engine.unreadable_document import RULE as PM001


def made(code: str, name: str, default: bool = True, preview: bool = False) -> Rule:
    return Rule(
        code, name, "…", Severity.ERROR, lambda _: iter(()), default=default, preview=preview
    )


RULES = (
    PM001,
    made("PM301", "bad-time"),
    made("PM302", "out-of-order"),
    made("PM309", "opt-in", default=False),
    made("PM310", "new", preview=True),
    made("PM401", "duration"),
)


def codes(rules: tuple[Rule, ...]) -> str:
    return " ".join(rule.code.removeprefix("PM") for rule in rules)


@pytest.mark.parametrize(
    ("select", "ignore", "extend", "preview", "expected"),
    [
        ([], [], [], False, "001 301 302 401"),
        ([], [], [], True, "001 301 302 310 401"),
        (["ALL"], [], [], False, "001 301 302 309 401"),
        (["PM3"], [], [], False, "001 301 302 309"),
        (["pm3"], [], [], True, "001 301 302 309 310"),
        (["out-of-order"], [], [], False, "001 302"),
        (["PM310"], [], [], False, "001 310"),
        (["new"], [], [], False, "001 310"),
        ([], ["PM3"], [], False, "001 401"),
        ([], ["ALL"], [], False, ""),
        (["PM3"], ["PM30"], [], False, "001"),
        (["PM302"], ["PM3"], [], False, "001 302"),
        (["PM3"], ["PM302"], [], False, "001 301 309"),
        (["PM302"], ["PM302"], [], False, "001"),
        (["PM302"], ["out-of-order"], [], False, "001"),
        ([], [], ["PM309"], False, "001 301 302 309 401"),
        (["PM4"], [], ["opt-in"], False, "001 309 401"),
        (["PM4"], ["PM001"], [], False, "401"),
        ([], ["PM0"], [], False, "301 302 401"),
    ],
)
def test_the_closer_selector_wins(
    select: list[str], ignore: list[str], extend: list[str], preview: bool, expected: str
) -> None:
    assert codes(select_rules(RULES, select, ignore, extend, preview)) == expected


@pytest.mark.parametrize(
    ("selector", "message"),
    [
        ("PM303", 'unknown rule "PM303"; did you mean "PM302"?'),
        ("PM3002", 'unknown rule "PM3002"; did you mean "PM302"?'),
        ("pm41", 'unknown rule "pm41"; did you mean "PM401"?'),
        ("out-of-ordr", 'unknown rule "out-of-ordr"; did you mean "out-of-order"?'),
        ("PM7", 'unknown rule "PM7"; "postmortem-lint rules" lists all rules'),
        ("PM3*", 'unknown rule "PM3*"; did you mean "PM3"?'),
        ("pm40x", 'unknown rule "pm40x"; did you mean "PM40"?'),
        ("PM7*", 'unknown rule "PM7*"; "postmortem-lint rules" lists all rules'),
        ("xyz", 'unknown rule "xyz"; "postmortem-lint rules" lists all rules'),
    ],
)
def test_an_unknown_selector_is_refused_with_the_nearest_one(selector: str, message: str) -> None:
    for select, ignore, extend in ([selector], [], []), ([], [selector], []), ([], [], [selector]):
        with pytest.raises(SelectionError) as raised:
            select_rules(RULES, select, ignore, extend)
        assert str(raised.value) == message


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ({}, {}),
        ({"PM3": "info"}, {"PM301": "info", "PM302": "info"}),
        ({"PM3": "info", "out-of-order": "off"}, {"PM301": "info", "PM302": "off"}),
        ({"pm302": "error", "PM30": "off", "ALL": "info"},
         {"PM001": "info", "PM301": "off", "PM302": "error", "PM401": "info"}),
        ({"opt-in": "error"}, {"PM309": "error"}),
    ],
)  # fmt: skip
def test_the_closer_selector_sets_the_severity(
    levels: dict[str, str], expected: dict[str, str]
) -> None:
    assert by_code(levels, RULES, select_rules(RULES)) == expected


def test_a_profile_may_switch_on_what_is_off_by_default_and_not_ignored() -> None:
    assert codes(optional_rules(RULES)) == "309"
    assert optional_rules(RULES, select=["PM4"]) == ()
    assert optional_rules(RULES, ignore=["PM3"]) == ()
