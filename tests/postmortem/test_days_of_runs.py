"""Undated entries stand on the days that the declared start and end tell."""

from __future__ import annotations

import datetime
from itertools import product

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Severity
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rules import ALL
from postmortem_lint.text import Source

DAY = datetime.date(2025, 3, 11)
STARTS = (datetime.time(0, 10), datetime.time(3, 20), datetime.time(12, 0), datetime.time(22, 50))
LENGTHS = (25, 145, 420)  # minutes
LEADS = ("none", "dated", "dated day before", "undated evening before")
SETTINGS = Settings(ALL, (builtin_profile("generic"),), known=ALL, detect=False)
ORDER = {"PM302", "PM311", "PM314", "PM318", "PM319"}


def clock(moment: datetime.datetime) -> str:
    return moment.strftime("%H:%M")


def page(start: datetime.time, minutes: int, lead: str, *, off: int = 0) -> str:
    """An incident whose entries have no dates but for what led up to it; `off` moves the entry of
    the end."""
    first = datetime.datetime.combine(DAY, start)
    last = first + datetime.timedelta(minutes=minutes)
    ended = last + datetime.timedelta(minutes=off)
    found = first + datetime.timedelta(minutes=11)
    before = {
        "none": [],
        "dated": [f"- {first - datetime.timedelta(minutes=9):%Y-%m-%d %H:%M} Index job deployed"],
        "dated day before": [f"- {DAY - datetime.timedelta(days=1)} 14:00 Index job deployed"],
        "undated evening before": ["- 21:30 Index job deployed"] if start.hour < 9 else [],
    }[lead]
    lines = [
        "# Postmortem: search answers with empty pages", "",
        f"- **Date**: {DAY}", f"- **Start**: {clock(first)} UTC", f"- **End**: {clock(last)} UTC",
        "", "## Timeline (UTC)", "", *before,
        f"- {clock(first)} Index emptied", f'- {clock(found)} Alert "empty pages" fires',
        f"- {clock(ended)} Incident resolved", "",
    ]  # fmt: skip
    return "\n".join(lines)


def told(text: str) -> set[str]:
    found = lint(Source("page.md", text), SETTINGS).findings
    return {one.rule.code for one in found if one.severity >= Severity.WARNING}


CASES = tuple(product(STARTS, LENGTHS, LEADS))


@pytest.mark.parametrize(("start", "minutes", "lead"), CASES)
def test_what_leads_up_to_an_incident_moves_no_entry(
    start: datetime.time, minutes: int, lead: str
) -> None:
    assert not ORDER & told(page(start, minutes, lead))


@pytest.mark.parametrize(("start", "minutes", "lead"), CASES)
def test_an_end_that_no_entry_has_is_told(start: datetime.time, minutes: int, lead: str) -> None:
    assert {"PM314", "PM511"} & told(page(start, minutes, lead, off=9))
