"""PM605: the due date of an action item is no date."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import missing, promises_no_day
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Field, Postmortem
from postmortem_lint.roles import Column
from postmortem_lint.rules.shared import quoted, replacement
from postmortem_lint.times.dates.date import DateForm, DateText


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the due dates that are filled in; what is done needs none.

    Where the template asks for no dates and most items name a release, that is no date's place;
    what promises no day at all names none.
    """
    spec = postmortem.profile.actions.column(Column.DUE)
    for listed in postmortem.actions:
        planned = [(one, one.due) for one in listed.actions if one.due and not missing(one.due)]
        dated = sum(1 for action, _ in planned if action.due_date)
        named = [due for _, due in planned if not promises_no_day(due.text.plain)]
        expected = (spec is not None and spec.required) or (dated and dated * 2 >= len(named))
        for action, due in planned:
            if action.done or due.placeholder:
                continue
            if action.due_date is not None:
                yield from _wrong(due, action.due_date)
            elif expected or (dated and promises_no_day(due.text.plain)):
                yield _no_date(due, Severity.ERROR if expected else Severity.WARNING)


def _no_date(due: Field, most: Severity) -> Finding:
    """A quarter, a sprint or "next week" is a plan that can be kept, so this is an info only."""
    most = most if promises_no_day(due.text.plain) else Severity.INFO
    message = f"the due date {quoted(due.text.plain)} is not a date"
    return Finding(due.span, message, "write a day as YYYY-MM-DD", cap=most)


def _wrong(due: Field, date: DateText) -> Iterator[Finding]:
    span = due.text.locate(date.start, date.end)
    written = quoted(due.text.plain[date.start : date.end])
    if date.day is None and date.problem:
        message = f"the due date {written} is not a date: {date.problem}"
        yield Finding(span, message, "write a day of the calendar")
    elif date.form is DateForm.ISO_UNPADDED and date.day and date.until is None:
        day = date.day.isoformat()
        message = f"the due date {written} lacks a zero; a date has two digits for month and day"
        yield Finding(span, message, f"write {day}", fix=replacement(span, day), cap=Severity.INFO)


RULE = Rule(
    "PM605",
    "invalid-due-date",
    "The due date of an action item is no date.",
    Severity.ERROR,
    check,
)
