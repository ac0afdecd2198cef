"""Whether what is told in a sentence happened on a day that is none of the incident's."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.likely_subjects import bare_word
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.intervals import day_of
from postmortem_lint.times.units import DAY_LENGTH

_MOST = 20  # dates of one sentence
_LONGEST = 60  # days; what is open for longer is no incident whose days could be told apart


@once
def days_of_incident(postmortem: Postmortem) -> frozenset[datetime.date]:
    """The days of the incident, the ones before and after it, and those of its entries; none if
    its day is not known."""
    day = postmortem.day
    if day is None:
        return frozenset()
    entries = (entry for line in postmortem.timelines for entry in line.entries)
    ends = [day, *(entry.day for entry in entries if entry.day)]
    window = postmortem.window
    bounds = (window.start, window.end) if window else ()
    ends += [day_of(one) for one in bounds if one and one.dated]
    first, last = min(ends) - DAY_LENGTH, max(ends) + DAY_LENGTH
    if (last - first).days > _LONGEST:
        return frozenset()
    return frozenset(first + number * DAY_LENGTH for number in range((last - first).days + 1))


def tells_of_another_day(plain: str, start: int, end: int, days: frozenset[datetime.date]) -> bool:
    """Whether the sentence around a place tells of another time than the incident's: by a date up
    to the end of its clause ("the outage of 4 May, which lasted 20 minutes"), by a month, a ticket,
    or a word for it ("in an earlier incident", "in INC-42", "in May")."""
    found = sentence_at(plain, start)
    if found is None:
        return False
    sentence = found[0]
    clause = sentence.clauses[sentence.clause(start)]
    last = max(end, clause.end)
    if not set(sentence.language.elsewhen).isdisjoint(map(bare_word, sentence.spoken)):
        return True
    named = [one for one in _named(plain) if sentence.start <= one.start and one.end <= last]
    if any(one.month is None for one in named):
        return True
    months = {one.month for one in named}
    if days and months and months.isdisjoint(day.month for day in days):
        return True
    dates = find_dates(plain)
    high = bisect_right(dates, last, key=lambda date: date.end)
    near = [one for one in dates[max(0, high - _MOST) : high] if one.start >= sentence.start]
    told = [one.day for one in near if one.year]
    if told and days.isdisjoint(day for day in told if day):  # or none is known
        return True
    short = {(one.day.month, one.day.day) for one in near if one.day and not one.year}
    return bool(days and short) and short.isdisjoint((one.month, one.day) for one in days)


@lru_cache(maxsize=64)  # each length of a text asks for it
def _named(text: str) -> tuple[_Named, ...]:
    """The first months and tickets that a text is told to be in: "in May", "in INC-42"."""
    found = islice(_IN_ANOTHER.finditer(text), _MOST)
    return tuple(
        _Named(one.start(), one.end(), lookup.times.months[one[1].lower()] if one[1] else None)
        for one in found
    )


class _Named(NamedTuple):
    """A month that a place of a text names, None for a ticket."""

    start: int
    end: int
    month: int | None


_IN = lookup.any_of(lookup.clauses.prepositions)
# "Des" is a month to some and an article to others.
_MONTH = lookup.any_of(set(lookup.times.months).difference(lookup.clauses.plain))
_TICKET = r"(?:[A-Z][A-Z0-9]{1,9}-\d+|#\d+)(?!\w)"
_IN_ANOTHER = regex(rf"(?<!\w)(?i:{_IN}) (?:((?i:{_MONTH}))(?!\w)|{_TICKET})")
