"""PM209: the report, or its last update, is dated before what it tells."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.after_update import later_than_update
from postmortem_lint.analysis.times.days.early_reports import early_reports
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the report with the incident, and the last update with the timeline."""
    told = tuple(_report(postmortem))
    yield from told
    for late in later_than_update(postmortem):
        if any(late.updated.span.contains(one.span) for one in told):
            continue  # what is before the incident is before its last entry
        update = late.updated.key is Key.LAST_UPDATED
        dated = f"{'was last updated' if update else 'is dated'} {late.updated.text.plain.strip()}"
        yield Finding(
            late.updated.span,
            f"the page tells of {late.later}, but {dated}",
            "write when the page was changed last, or correct the entry",
            (Note(late.place, f"{late.later} is told here"),),
            cap=Severity.WARNING if update else Severity.INFO,
        )


def _report(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare what dates the report with the day of the incident."""
    for early in early_reports(postmortem):
        incident = early.incident
        yield Finding(
            early.place,
            f"the report is dated {early.day}, before the incident of {incident.day}",
            "write the day of the report, or correct the other date",
            (Note(incident.place, f"the incident is dated {incident.day}"),),
            cap=Severity.ERROR if early.sure else Severity.WARNING,
        )


RULE = Rule(
    "PM209",
    "date-order",
    "The report, or its last update, is dated before what it tells.",
    Severity.ERROR,
    check,
)
