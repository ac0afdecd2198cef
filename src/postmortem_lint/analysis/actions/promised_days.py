"""Days until which running text in the place of action items promises something."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import says
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Span
from postmortem_lint.times.dates.date import DateText, nearest_year
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.commitments import is_due


@record
class PromisedDay:
    """A last day, and where it stands."""

    date: DateText
    span: Span


def promised_days(postmortem: Postmortem) -> Iterator[PromisedDay]:
    """The last days of plans in sentences: "Rosa will add a limit by 25 October 2024"."""
    if any(listed.actions for listed in postmortem.actions):
        return  # what stands beside a list may be told of anything
    for passage in postmortem.passages:
        if Role.ACTIONS in passage.roles and passage.place is Place.PARAGRAPH:
            yield from _promised(passage)


def _promised(passage: Passage) -> Iterator[PromisedDay]:
    plain = passage.text.prose
    for date in find_dates(plain):
        around = sentence_at(plain, date.start)
        spoken = " ".join(around[0].spoken) if around else ""
        if is_due(plain, date.start, date.end) and says(spoken, lookup.actions.future):
            yield PromisedDay(date, passage.text.locate(date.start, date.end))


_SHORTLY = 31  # days; of a day further back the next one is meant

# A day, whose it is, and where it stands.
_Known = tuple[datetime.date, str, Span]


def first_due_day(postmortem: Postmortem) -> _Known | None:
    """The day before which nothing that is to be done can be due: that of the report or of the
    incident, or the first one that the head names."""
    return _latest(postmortem) or _named(postmortem) or _at_head(postmortem)


def last_day(date: DateText, limit: datetime.date) -> datetime.date | None:
    """The day of a date, one without a year shortly before the limit in the same one: what is due
    months later may be of the next year."""
    day = date.until or date.day
    if day is None or date.other or date.year:
        return None if date.other else day
    near = nearest_year(day, limit)
    if near is None or (limit - near).days > _SHORTLY:
        return None
    return near if date.weekday in (None, near.weekday()) else None


def _latest(postmortem: Postmortem) -> _Known | None:
    """The latest day of the fields."""
    facts = [postmortem.readable(key) for key in (Key.REPORT_DATE, Key.DATE, Key.STARTED)]
    dated = [
        (fact.full_date.day, "report" if fact.key is Key.REPORT_DATE else "incident", fact.span)
        for fact in facts
        if fact and fact.full_date and fact.full_date.day
    ]
    return max(dated, key=lambda known: known[0], default=None)


def _named(postmortem: Postmortem) -> _Known | None:
    """The day of an incident that no field dates, where the text first names it."""
    day = postmortem.day
    places = [one.span for one in postmortem.mentions if one.day == day]
    return (day, "incident", places[0]) if day and places else None


def _at_head(postmortem: Postmortem) -> _Known | None:
    """The first day that the head of a document names, where nothing tells that of the incident."""
    titles = [one.heading.span.start for one in postmortem.document.sections() if one.heading]
    end = titles[1] if len(titles) > 1 else 0
    days = [(one.day, one.span) for one in postmortem.mentions if one.day and one.span.end <= end]
    return min((day, "first date", place) for day, place in days) if days else None
