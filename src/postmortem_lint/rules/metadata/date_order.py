"""PM209: the report, or its last update, is dated before what it tells."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.after_update import later_than_update
from postmortem_lint.analysis.times.days.date_outliers import outliers
from postmortem_lint.analysis.times.days.incident import dating_field
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
    """Compare the report date with the date of the incident, else with that of its start."""
    report = postmortem.readable(Key.REPORT_DATE)
    incident = dating_field(postmortem)
    if report is None or incident is None or report.full_date is None or incident.full_date is None:
        return
    written, happened = report.full_date.day, incident.full_date.day
    if written is None or happened is None or written >= happened:
        return
    if any(outlier.fact in (report, incident) for outlier in outliers(postmortem)):
        return
    yield Finding(
        report.text.locate(report.full_date.start, report.full_date.end),
        f"the report is dated {written}, before the incident of {happened}",
        "write the day of the report, or correct the other date",
        (Note(incident.span, f"the incident is dated {happened}"),),
    )


RULE = Rule(
    "PM209",
    "date-order",
    "The report, or its last update, is dated before what it tells.",
    Severity.ERROR,
    check,
)
