# ruff: noqa: E501 - one row a case
"""Each cross-reference of the incident report template (its invariants), broken alone.

The filled template is clean of errors. Each change below breaks one agreement between two of its
places and must be told exactly once, where the derived value stands, with the other place shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Diagnostic, Severity
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

FILLED = Path(__file__).parent / "fixtures" / "clean" / "incident-report-filled.md"


@dataclass(frozen=True)
class Break:
    """A change that breaks one invariant: what is replaced, which rule tells it, on the line that
    holds `at`, and with a note on the line that holds `other` (empty: there is no other place)."""

    name: str
    find: str
    replace: str
    code: str
    at: str
    other: str = ""
    severity: Severity = Severity.ERROR
    more: tuple[tuple[str, str], ...] = ()


BREAKS = (
    Break("I1 duration", "0 hours 30 minutes", "0 hours 45 minutes", "PM401", "**Duration**: 0 h", "Time Resolved"),
    Break("I1 end", "**Time Resolved**: 14:30", "**Time Resolved**: 14:50", "PM401", "**Duration**: 0 h", "Time Resolved"),
    Break("I2 summary", "Total downtime: 30 minutes", "Total downtime: 40 minutes", "PM403", "Total downtime", "**Duration**: 0 h"),
    Break("I2 users", "**Duration**: 00:30", "**Duration**: 00:50", "PM403", "**Duration**: 00:50", "**Duration**: 0 h"),
    Break("I2 downtime", "**Actual downtime**: 30 minutes", "**Actual downtime**: 20 minutes", "PM403", "Actual downtime", "**Duration**: 0 h"),
    Break("I2 resolution", "**Time to resolution**: 30 minutes", "**Time to resolution**: 35 minutes", "PM403", "Time to resolution", "**Duration**: 0 h"),
    Break("I3 start", "**Time Started**: 14:00 UTC", "**Time Started**: 13:57 UTC", "PM314", "Time Started", "| 14:00 |", Severity.WARNING,
          (("0 hours 30 minutes", "0 hours 33 minutes"), ("at 14:00 UTC, the API", "at 13:57 UTC, the API"), ("downtime: 30 minutes", "downtime: 33 minutes"), ("00:30", "00:33"), ("resolution**: 30", "resolution**: 33"), ("downtime**: 30", "downtime**: 33"))),
    Break("I4 order", "| 14:20 | Database", "| 14:04 | Database", "PM302", "| 14:04 |", "| 14:15 |"),
    Break("I5 summary", "was resolved at 14:30 UTC", "was resolved at 14:25 UTC", "PM511", "was resolved at", "Time Resolved"),
    Break("I5 action", "leak (14:10)", "leak (14:12)", "PM318", "leak (14:12)", "| 14:10 |", Severity.WARNING),
    Break("I6 triage", "**Time to triage**: 5 minutes", "**Time to triage**: 12 minutes", "PM406", "Time to triage", "Time to identify", Severity.WARNING),
    Break("I7 acknowledge", "**Time to acknowledge**: 2 minutes", "**Time to acknowledge**: 6 minutes", "PM403", "**Time to acknowledge**", "Time to acknowledgment"),
    Break("I7 detail", "Time to acknowledgment: 2 minutes", "Time to acknowledgment: 6 minutes", "PM403", "Time to acknowledgment", "**Time to acknowledge**"),
    Break("I9 budget", "(43.2 minutes downtime/month)", "(34.2 minutes downtime/month)", "PM420", "Uptime target"),
    Break("I9 breach", "99.9% (43.2 minutes downtime/month)", "99.95% (21.6 minutes downtime/month)", "PM421", "SLA breach", "Uptime target"),
    Break("I9 answers", "**SLA Breach**: No", "**SLA Breach**: Yes", "PM422", "**SLA breach**", "**SLA Breach**"),
    Break("I10 status page", "Updated at 14:05, 14:20", "Updated at 14:05, 14:25", "PM701", "[14:20] Mon", "Status page**", Severity.WARNING),
    Break("I11 channel", "#incident-20251026-db-pool", "#incident-20251016-db-pool", "PM208", "#incident-", "**Date**", Severity.WARNING),
    Break("I12 priority", "payment service code (PRIORITY 1)", "payment service code (PRIORITY 3)", "PM617", "| 1 | Fix", "PRIORITY 3)", Severity.WARNING),
    Break("I13 due", "| P1 | 2025-10-27 | Pending |\n| 2", "| P1 | 2025-10-20 | Pending |\n| 2", "PM606", "2025-10-20", "Report Date", Severity.WARNING),
    Break("I13 report", "**Report Date**: 2025-10-26", "**Report Date**: 2025-10-25", "PM209", "Report Date", "**Date**"),
    Break("I13 review", "Sarah, 2025-10-29", "Sarah, 2025-10-25", "PM712", "Reviewed By", "Report Date"),
    Break("I15 status", "**Time Resolved**: 14:30 UTC", "**Time Resolved**: Ongoing", "PM206", "Ongoing", "**Status**"),
    Break("I16 review", "**Reviewed By**: Sarah, 2025-10-29", "**Reviewed By**: Sarah", "PM711", "Reviewed By"),
    Break("severity", "**Severity**: SEV1", "**Severity**: SEV9", "PM204", "SEV9", "", Severity.WARNING),
    Break("timeline row", "| 14:10 | Identified", "| 14:1O | Identified", "PM301", "14:1O"),
    Break("due date", "| 2025-11-02 |", "| 2025-11-31 |", "PM605", "2025-11-31"),
    Break("priority", "| DBA (Tom) | P3 |", "| DBA (Tom) | P7 |", "PM608", "P7", "", Severity.WARNING),
    Break("owner", "| QA (Lisa) |", "| |", "PM602", "| 2 | Add"),
)  # fmt: skip


@cache
def run(text: str) -> Result:
    settings = Settings(
        rules=tuple(rule for rule in ALL if rule.default and not rule.preview),
        candidates=(),
        profile=builtin_profile("incident-report"),
        known=ALL,
        detect=False,
    )
    return lint(Source("report.md", text), settings)


def told(result: Result) -> list[tuple[str, Severity, str]]:
    return [(one.rule.code, one.severity, one.finding.message) for one in result.findings]


def line_with(source: Source, text: str) -> int:
    lines = [
        number
        for number in range(1, len(source.starts) + 1)
        if text in source[source.line_span(number)]
    ]
    assert lines, text
    return lines[0]


def test_the_filled_template_has_no_error() -> None:
    result = run(FILLED.read_text(encoding="utf-8"))
    assert [one for one in told(result) if one[1] is Severity.ERROR] == []
    assert {one[0] for one in told(result) if one[1] is Severity.WARNING} <= {"PM618"}


@pytest.mark.slow
@pytest.mark.parametrize("broken", BREAKS, ids=lambda one: one.name)
def test_a_broken_agreement_is_told_once_with_both_places(broken: Break) -> None:
    text = FILLED.read_text(encoding="utf-8")
    before = run(text)
    for find, replace in ((broken.find, broken.replace), *broken.more):
        assert text.count(find) >= 1, find
        text = text.replace(find, replace, 1)
    result = run(text)
    new = fresh(before, result)
    hits = [one for one in new if one.rule.code == broken.code]
    assert len(hits) == 1, told(result)
    assert hits[0].severity is broken.severity
    place = result.source.position(hits[0].finding.span.start)
    assert place.line == line_with(result.source, broken.at)
    if broken.other:
        notes = {result.source.line(note.span.start) for note in hits[0].finding.notes}
        assert line_with(result.source, broken.other) in notes
    errors = [one for one in new if one.severity is Severity.ERROR]
    assert len(errors) == (1 if broken.severity is Severity.ERROR else 0), told(result)


def fresh(before: Result, after: Result) -> list[Diagnostic]:
    """The diagnostics that the text did not have before it was changed."""
    old = {(one.rule.code, one.finding.message) for one in before.findings}
    return [one for one in after.findings if (one.rule.code, one.finding.message) not in old]
