"""PM606: an open action item was due before the incident or the report."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import wording
from postmortem_lint.analysis.actions.promised_days import promised_days
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted
from postmortem_lint.text import Span
from postmortem_lint.times.dates.date import DateText, nearest_year

_SHORTLY = 90  # days

# A day, whose it is, and where it stands.
_Known = tuple[datetime.date, str, Span]


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the due dates of open items with the later one of report and incident date."""
    known = _latest(postmortem) or _named(postmortem) or _at_head(postmortem)
    if known is None:
        return
    limit, what, place = known
    for span, date, item, most in _due(postmortem):
        day = _last_day(date, limit)
        if day and day < limit:
            yield Finding(
                span,
                f"{item} was due on {day}, before the {what} of {limit}",
                "correct the date, or mark the item as done",
                (Note(place, f"the {what} is dated {limit}"),),
                cap=most,
            )


def _last_day(date: DateText, limit: datetime.date) -> datetime.date | None:
    """The day of a date, one without a year shortly before the limit in the same one: what is due
    months later may be of the next year."""
    day = date.until or date.day
    if day is None or date.other or date.year:
        return None if date.other else day
    near = nearest_year(day, limit)
    if near is None or (limit - near).days > _SHORTLY:
        return None
    return near if date.weekday in (None, near.weekday()) else None


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


def _latest(postmortem: Postmortem) -> _Known | None:
    """The latest day of the fields."""
    facts = [postmortem.readable(key) for key in (Key.REPORT_DATE, Key.DATE, Key.STARTED)]
    dated = [
        (fact.full_date.day, "report" if fact.key is Key.REPORT_DATE else "incident", fact.span)
        for fact in facts
        if fact and fact.full_date and fact.full_date.day
    ]
    return max(dated, key=lambda known: known[0], default=None)


def _at_head(postmortem: Postmortem) -> _Known | None:
    """The first day that the head of a document names, where nothing tells that of the incident."""
    titles = [one.heading.span.start for one in postmortem.document.sections() if one.heading]
    end = titles[1] if len(titles) > 1 else 0
    days = [(one.day, one.span) for one in postmortem.mentions if one.day and one.span.end <= end]
    return min((day, "first date", place) for day, place in days) if days else None


def _named(postmortem: Postmortem) -> _Known | None:
    """The day of an incident that no field dates, where the text first names it."""
    day = postmortem.day
    places = [one.span for one in postmortem.mentions if one.day == day]
    return (day, "incident", places[0]) if day and places else None


RULE = Rule(
    "PM606",
    "due-before-report",
    "An open action item was due before the incident or the report.",
    Severity.WARNING,
    check,
)
