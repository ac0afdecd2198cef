"""The dates of a report that lie before the incident it tells."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.times.days.date_outliers import outliers
from postmortem_lint.analysis.times.days.incident import (
    DayOfIncident,
    dating_field,
    report_date,
)
from postmortem_lint.analysis.times.days.signed_days import early_signatures, incident_day
from postmortem_lint.postmortem.model import Fact, Form, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span


@record
class EarlyReport:
    """A date of the report and its place, the day of the incident, and whether both are certain."""

    day: datetime.date
    place: Span
    incident: DayOfIncident
    sure: bool = False


def early_reports(postmortem: Postmortem) -> Iterator[EarlyReport]:
    """The field with the date of the report, else what lines of the head and the foot tell."""
    field = _field(postmortem)
    if field:
        yield field
        return
    for early in early_signatures(postmortem):
        if early.key is Key.REPORT_DATE:
            yield EarlyReport(early.day, early.span, early.incident)


def _field(postmortem: Postmortem) -> EarlyReport | None:
    """The report date before the date of the incident, else before that of its start."""
    report, incident = report_date(postmortem), incident_day(postmortem)
    written = report.full_date.day if report and report.full_date else None
    if report is None or report.full_date is None or incident is None or written is None:
        return None
    field = dating_field(postmortem)
    ends = (fact.span for fact in postmortem.facts if fact.key in KeyTrait.OVER.keys)
    if incident.place in ends:
        return None  # when it began is not known, and it may have been reported while it went on
    if written >= incident.day or _is_publication(field, report):
        return None
    if any(outlier.fact in (report, field) for outlier in outliers(postmortem)):
        return None
    sure = incident.certain and field is not None and report.key is Key.REPORT_DATE
    place = report.text.locate(report.full_date.start, report.full_date.end)
    return EarlyReport(written, place, incident, sure)


def _is_publication(incident: Fact | None, report: Fact) -> bool:
    """Whether the date of the front matter is that of the page, as the text dates its report."""
    if incident is None or incident.key is not Key.DATE:
        return False
    return incident.form is Form.FRONT_MATTER is not report.form
