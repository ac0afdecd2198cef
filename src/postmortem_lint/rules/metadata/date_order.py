"""PM209: the report, or its last update, is dated before what it tells."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.after_update import later_than_update
from postmortem_lint.analysis.times.days.date_outliers import outliers
from postmortem_lint.analysis.times.days.incident import dating_field, first_day, report_date
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Form, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait


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
    report, incident = report_date(postmortem), first_day(postmortem)
    written = report.full_date.day if report and report.full_date else None
    if report is None or report.full_date is None or incident is None or written is None:
        return
    field = dating_field(postmortem)
    ends = (fact.span for fact in postmortem.facts if fact.key in KeyTrait.OVER.keys)
    if incident.place in ends:
        return  # when it began is not known, and it may have been reported while it went on
    if written >= incident.day or _is_publication(field, report):
        return
    if any(outlier.fact in (report, field) for outlier in outliers(postmortem)):
        return
    sure = incident.certain and field and report.key is Key.REPORT_DATE
    yield Finding(
        report.text.locate(report.full_date.start, report.full_date.end),
        f"the report is dated {written}, before the incident of {incident.day}",
        "write the day of the report, or correct the other date",
        (Note(incident.place, f"the incident is dated {incident.day}"),),
        cap=Severity.ERROR if sure else Severity.WARNING,
    )


def _is_publication(incident: Fact | None, report: Fact) -> bool:
    """Whether the date of the front matter is that of the page, as the text dates its report."""
    if incident is None or incident.key is not Key.DATE:
        return False
    return incident.form is Form.FRONT_MATTER is not report.form


RULE = Rule(
    "PM209",
    "date-order",
    "The report, or its last update, is dated before what it tells.",
    Severity.ERROR,
    check,
)
