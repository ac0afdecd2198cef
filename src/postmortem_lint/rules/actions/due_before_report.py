"""PM606: an open action item was due before the incident or the report."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import wording
from postmortem_lint.analysis.actions.promised_days import (
    first_due_day,
    last_day,
    promised_days,
)
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.text import Span
from postmortem_lint.times.dates.date import DateText


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the due dates of open items with the later one of report and incident date."""
    known = first_due_day(postmortem)
    if known is None:
        return
    limit, what, place = known
    for span, date, item, most in _due(postmortem):
        day = last_day(date, limit)
        if day and day < limit:
            yield Finding(
                span,
                f"{item} was due on {day}, before the {what} of {limit}",
                "correct the date, or mark the item as done",
                (Note(place, f"the {what} is dated {limit}"),),
                cap=most,
            )


def _due(postmortem: Postmortem) -> Iterator[tuple[Span, DateText, str, Severity]]:
    """The last day of each open item with its name, and of each plan in running text, which may be
    an old one."""
    for listed in postmortem.actions:
        for action in listed.actions:
            date = action.due_date
            if action.due and date and not action.done:
                name = f"the action item {quoted(wording(action).plain)}"
                yield action.due.text.locate(date.start, date.end), date, name, Severity.WARNING
    for promised in promised_days(postmortem):
        yield promised.span, promised.date, "the action", Severity.INFO


RULE = Rule(
    "PM606",
    "due-before-report",
    "An open action item was due before the incident or the report.",
    Severity.WARNING,
    check,
)
