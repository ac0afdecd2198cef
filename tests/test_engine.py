"""What the engine makes of rules: selection by profile and settings, severities, faults, order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from postmortem_lint.certainty import Certainty
from postmortem_lint.engine.lint import lint, lint_bytes
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.rules.engine.unreadable_document import RULE as PM001
from postmortem_lint.rules.layout.merge_conflict import RULE as PM909
from postmortem_lint.text import Source, Span

POSTMORTEM = """\
# Incident Report: Checkout unavailable

**Date**: 2025-03-11
**Time Started**: 09:14 UTC
**Severity**: SEV1
**Status**: Resolved

## Summary

The checkout was unavailable.

## Impact

All users.

## Timeline

| Time (UTC) | Event |
|---|---|
| 09:14 | It broke |
| 09:50 | It was repaired |

## Root Cause

A cache.
"""
README = "# Tool\n\nInstall it with `pip install tool`.\n"

FIXTURES = Path(__file__).parent / "fixtures"


def at(*starts: int, cap: Severity = Severity.ERROR, code: str = "PM901") -> Rule:
    """A rule that finds something at each of the places."""

    def check(_: Postmortem) -> Iterator[Finding]:
        yield from (Finding(Span(start, start + 1), "m", cap=cap) for start in starts)

    return Rule(code, f"rule-{code.lower()}", "…", Severity.ERROR, check)


def resting(*certainties: Certainty, complete: bool = False) -> Rule:
    """A rule that finds something on readings of each certainty."""

    def check(_: Postmortem) -> Iterator[Finding]:
        yield from (Finding(Span(0, 1), "m", rests_on=one) for one in certainties)

    return Rule("PM901", "rule-pm901", "…", Severity.ERROR, check, complete=complete)


def demanding(_: Postmortem) -> Iterator[Finding]:
    """What a rule finds that asks for a part of the template."""
    yield Finding(Span(0, 1), "m")


DEMAND = Rule("PM902", "demand", "…", Severity.ERROR, demanding, of_template=True)


def broken(_: Postmortem) -> Iterator[Finding]:
    yield Finding(Span(0, 1), "before it breaks")
    raise KeyError("nothing there")


GENERIC = builtin_profile("generic")


def settings(*rules: Rule, profile: Profile = GENERIC, **more: object) -> Settings:
    made = Settings(rules, (GENERIC,), profile=profile, known=rules, detect=False)
    return replace(made, **more)  # type: ignore[arg-type]


def run(made: Settings, text: str = POSTMORTEM, *, named: bool = True) -> Result:
    return lint(Source("a.md", text), made, named=named)


def severities(made: Settings, text: str = POSTMORTEM) -> list[str]:
    return [str(one.severity) for one in run(made, text).findings]


def test_diagnostics_are_ordered_by_place_and_code() -> None:
    made = settings(at(30, 2, code="PM902"), at(30, 0, code="PM901"))
    found = [(one.finding.span.start, one.rule.code) for one in run(made).diagnostics]
    assert found == [(0, "PM901"), (2, "PM902"), (30, "PM901"), (30, "PM902")]


def test_a_rule_that_breaks_is_a_fault_and_the_others_go_on() -> None:
    bad = Rule("PM902", "breaks", "…", Severity.ERROR, broken)
    result = run(settings(bad, at(0)))
    assert [one.rule.code for one in result.findings] == ["PM901"]
    (fault,) = result.faults
    assert (fault.where, fault.message) == ("PM902 breaks", "KeyError: 'nothing there'")
    assert "broken" in fault.trace


def test_severity_is_the_rules_own_then_the_profiles_then_the_configurations() -> None:
    rule = at(0)
    profile = replace(GENERIC, rules={"PM901": "warning"})
    assert severities(settings(rule)) == ["error"]
    assert severities(settings(rule, profile=profile)) == ["warning"]
    assert severities(settings(rule, profile=profile, severities={"rule-pm901": "info"})) == [
        "info"
    ]


def test_what_a_template_asks_for_is_an_error_only_where_somebody_names_the_template() -> None:
    guessed = replace(settings(DEMAND, at(0)), profile=None)
    assert severities(guessed) == ["error", "warning"]
    assert severities(settings(DEMAND)) == ["error"]
    named = "---\nprofile: generic\n---\n\n" + POSTMORTEM
    assert severities(replace(guessed, rules=(DEMAND,)), named) == ["error"]
    asked = replace(guessed, rules=(DEMAND,), severities={"demand": "error"})
    assert severities(asked) == ["error"]


def test_off_in_the_profile_or_in_the_configuration_stops_a_rule() -> None:
    off = replace(GENERIC, rules={"PM901": "off"})
    assert severities(settings(at(0), profile=off)) == []
    assert severities(settings(at(0), severities={"PM901": "off"})) == []
    assert severities(settings(at(0), profile=off, severities={"PM901": "warning"})) == ["warning"]


def test_an_optional_rule_runs_where_the_profile_gives_it_a_severity() -> None:
    optional = replace(at(0), default=False)
    made = settings(optional=(optional,))
    assert severities(made) == []
    on = replace(GENERIC, rules={"PM901": "info"})
    assert severities(replace(made, profile=on)) == ["info"]


def test_a_cap_and_a_draft_hold_the_severity_down() -> None:
    draft = POSTMORTEM.replace("Resolved", "Investigating")
    complete = replace(at(0), complete=True)
    assert severities(settings(at(0, cap=Severity.INFO))) == ["info"]
    assert severities(settings(complete)) == ["error"]
    assert run(settings(complete), draft).phase is Phase.DRAFT
    assert severities(settings(complete), draft) == ["warning"]
    assert severities(settings(at(0)), draft) == ["error"]
    assert severities(settings(complete, severities={"PM901": "info"}), draft) == ["info"]


def test_a_finding_is_no_surer_than_the_reading_it_rests_on() -> None:
    readings = (Certainty.STATED, Certainty.CONVENTION, Certainty.GUESSED)
    assert severities(settings(resting(*readings))) == ["error", "warning", "warning"]
    missing = resting(*readings, complete=True)
    assert severities(settings(missing)) == ["error", "warning", "info"]
    asked = settings(resting(Certainty.GUESSED), severities={"PM901": "error"})
    assert severities(asked) == ["warning"]
    assert min(readings) is Certainty.GUESSED


NO_INCIDENT = "not a postmortem: nothing in it is called an incident"


def test_what_is_no_postmortem_is_skipped_unless_detection_is_off() -> None:
    made = replace(settings(at(0)), profile=None, detect=True)
    assert run(made, README).skipped == NO_INCIDENT
    assert run(made, README).diagnostics == ()
    linted = run(replace(made, detect=False), README)
    assert (linted.skipped, linted.profile, len(linted.diagnostics)) == (None, "generic", 1)


def test_a_forced_profile_does_not_make_a_postmortem_of_a_readme() -> None:
    forced = replace(settings(at(0)), detect=True)
    assert run(forced, README).skipped == NO_INCIDENT
    assert run(forced).profile == "generic"


def test_the_best_fitting_profile_is_chosen() -> None:
    report = builtin_profile("incident-report")
    made = Settings((at(0),), (GENERIC, report))
    whole = (FIXTURES / "templates" / "incident-report.md").read_text(encoding="utf-8")
    assert run(made, whole).profile == "incident-report"
    assert run(made).profile == "generic"


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "the file is empty"), ("\n \t\n", "the file holds only blank lines")],
)
def test_an_empty_file_is_unreadable(text: str, message: str) -> None:
    (found,) = run(settings(PM001), text).diagnostics
    assert (found.rule.code, str(found.severity), found.finding.message) == (
        "PM001",
        "error",
        message,
    )


def test_text_without_heading_and_field_is_unreadable() -> None:
    (found,) = run(settings(PM001), "just some words\n").diagnostics
    assert found.rule.code == "PM001"
    assert run(settings(PM001), "# Heading\n").diagnostics == ()
    assert run(settings(PM001), "**Severity**: SEV1\n").diagnostics == ()


LATIN = "byte 0xf6 on line 1 is not UTF-8; save the file as UTF-8"
UTF16 = "the file is UTF-16, not UTF-8; save it as UTF-8"
BINARY = "the file is binary, not Markdown"
PAGE = "# Größe\n\nOf things.\n".encode("latin-1")
IMAGE = b"\x89PNG\r\n\x00\x00"


@pytest.mark.parametrize(
    ("path", "data", "why"),
    [
        ("a.md", POSTMORTEM.encode("utf-16"), UTF16),
        ("a.md", PAGE + POSTMORTEM.encode(), LATIN),
        ("incidents/2025-03-11.md", IMAGE, BINARY),
        ("incidents/2025-03-11.md", b"", "the file is empty"),
        ("docs/2025-03-11-Postmortem.md", b"\n\n", "the file holds only blank lines"),
        ("障害報告/検索.md", b"", "the file is empty"),
    ],
)
def test_what_cannot_be_read_is_an_error_where_a_postmortem_would_be_linted(
    path: str, data: bytes, why: str
) -> None:
    result = lint_bytes(path, data, replace(settings(PM001), detect=True))
    assert [(one.rule.code, one.finding.message) for one in result.diagnostics] == [("PM001", why)]


@pytest.mark.parametrize(
    ("path", "data", "why"),
    [
        ("a.md", PAGE, f"not a postmortem: {LATIN}"),
        ("incidents/about.md", PAGE, f"not a postmortem: {LATIN}"),
        ("a.md", "# Tool\n".encode("utf-16"), f"not a postmortem: {UTF16}"),
        ("logo.md", IMAGE, f"not a postmortem: {BINARY}"),
        ("README.md", b"", "empty"),
        ("docs/_index.md", b" \n", "empty"),
        ("postmortems/_index.md", b"", "empty"),
        ("postmortems/index.md", b"", "empty"),
        ("incidents/readme.md", b"\n", "empty"),
        ("docs/incident-runbook.md", b"", "empty"),
        ("-", b"", "empty"),
    ],
)
def test_what_cannot_be_read_is_skipped_where_it_would_not_be_linted(
    path: str, data: bytes, why: str
) -> None:
    made = replace(settings(PM001), detect=True)
    for named in (True, False):
        result = lint_bytes(path, data, made, named=named)
        assert (result.diagnostics, result.skipped) == ((), why)
        assert lint_bytes(path, data, settings(PM001), named=named).diagnostics


def test_in_a_folder_a_name_alone_makes_no_postmortem() -> None:
    made = replace(settings(PM001), detect=True)
    for data, why in ((b"", "empty"), (IMAGE, f"not a postmortem: {BINARY}")):
        assert lint_bytes("incidents/a.md", data, made, named=False).skipped == why
    utf16 = lint_bytes("a.md", POSTMORTEM.encode("utf-16"), made, named=False)
    assert [one.rule.code for one in utf16.diagnostics] == ["PM001"]


def test_a_byte_order_mark_and_windows_line_ends_are_no_fault() -> None:
    data = ("\ufeff" + POSTMORTEM.replace("\n", "\r\n")).encode("utf-8")
    assert lint_bytes("a.md", data, settings(PM001)).diagnostics == ()


def test_an_unreadable_file_is_skipped_where_its_rule_is_off() -> None:
    assert run(settings(at(0)), "").skipped == "the file is empty"
    assert run(settings(PM001, severities={"PM001": "off"}), "").diagnostics == ()


def test_incidents_before_the_first_day_that_counts_are_skipped() -> None:
    made = settings(at(0), since=date(2025, 3, 12))
    assert run(made).skipped == "before 2025-03-12: an incident of 2025-03-11"
    assert run(replace(made, since=date(2025, 3, 11))).skipped is None


CONFLICT = f"{POSTMORTEM}\n<<<<<<< HEAD\nA cache.\n=======\nA queue.\n>>>>>>> queue\n"


def test_of_a_document_with_a_merge_conflict_nothing_else_is_said() -> None:
    made = settings(at(0, code="PM801"), PM909)
    assert [one.rule for one in run(made, CONFLICT).findings] == [PM909]
    off = replace(made, severities={"PM909": "off"})
    assert [one.rule.code for one in run(off, CONFLICT).findings] == ["PM801"]


def test_a_conflict_that_is_suppressed_is_part_of_the_text() -> None:
    made = settings(at(0, code="PM801"), PM909)
    text = f"{CONFLICT}\n<!-- postmortem-lint: ignore-file[PM909] as published -->\n"
    assert [one.rule.code for one in run(made, text).findings] == ["PM801"]
    loud = replace(made, suppress=False)
    assert [one.rule for one in run(loud, text).findings] == [PM909]


def test_the_same_document_gives_the_same_result() -> None:
    made = settings(at(3, 1), PM001)
    assert run(made) == run(made)
