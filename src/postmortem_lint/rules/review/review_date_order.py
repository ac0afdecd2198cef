"""PM712: the review is dated before the report or the incident."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.times.days.incident import DayOfIncident, report_date
from postmortem_lint.analysis.times.days.signed_days import early_signatures, incident_day
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.language.labels import tells_publication
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each review date with the date of the report, else with that of the incident."""
    yield from _fields(postmortem)
    for early in early_signatures(postmortem):
        if early.key is Key.REVIEW_DATE:
            known = early.incident
            yield _finding(early.day, early.span, known, "incident", Severity.WARNING)


def _fields(postmortem: Postmortem) -> Iterator[Finding]:
    report, incident = report_date(postmortem), incident_day(postmortem)
    late = report is not None and tells_publication(report.label.plain)
    date = report.full_date if report and not late else None
    known = DayOfIncident(date.day, report.span) if report and date and date.day else incident
    if known is None:
        return
    what = "incident" if known is incident else "report"
    for key in KeyTrait.AFTER_REVIEW.keys:
        review = postmortem.readable(key)
        day = review.full_date.day if review and review.full_date else None
        if review and review.date and day and day < known.day:
            place = review.text.locate(review.date.start, review.date.end)
            cap = Severity.ERROR if known.certain else Severity.WARNING
            yield _finding(day, place, known, what, cap)


def _finding(
    day: datetime.date, place: Span, known: DayOfIncident, what: str, cap: Severity
) -> Finding:
    return Finding(
        place,
        f"the review is dated {day}, before the {what} of {known.day}",
        "write the day of the review, or correct the other date",
        (Note(known.place, f"the {what} is dated {known.day}"),),
        cap=cap,
    )


RULE = Rule(
    "PM712",
    "review-date-order",
    "The review is dated before the report or the incident.",
    Severity.ERROR,
    check,
)
