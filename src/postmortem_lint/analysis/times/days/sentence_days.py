"""On which day a time in a sentence is told to be."""

from __future__ import annotations

import datetime
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import says
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.dates.date import DateText, nearest_year
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.zones.offsets import zone_behind

_WORD = regex(r"[^\W\d_]+\.?")
_BESIDE = 32  # characters between a time and its date at most


@cache
def _small() -> frozenset[str]:
    """Words that may stand between a time and its date: "on 4 March at about 14:05"."""
    every = (*lookup.clauses.prepositions, *lookup.clauses.plain)
    times = (*lookup.times.at, *lookup.times.on, *lookup.times.since, *lookup.times.of)
    return frozenset((*every, *times, *lookup.lengths.approximate, *lookup.times.weekdays))


def day_beside(plain: str, clock: Clock, near: datetime.date | None) -> datetime.date | None:
    """The day of the date right before or right behind a time; None if there is none."""
    end = zone_behind(fold(plain), clock.start, clock.end)[1]
    low = max(0, clock.start - 2 * _BESIDE)
    for date in find_dates(plain[low : end + 2 * _BESIDE]):
        if low + date.end <= clock.start:
            gap = plain[low + date.end : clock.start]
        elif low + date.start >= end:
            gap = plain[end : low + date.start]
        else:
            continue
        near_by = len(gap) <= _BESIDE and not any(sign in gap for sign in ".;:!?\n")
        if near_by and {word.lower() for word in _WORD.findall(gap)} <= _small():
            return _in_year(date, near)
    return None


def day_of_sentence(
    plain: str, at: int, day: datetime.date | None
) -> tuple[bool, datetime.date | None]:
    """Whether the sentence around `at` carries a date, and the one date if there is just one; one
    without a year is in the year nearest to `day`."""
    start = max(plain.rfind(sign, max(0, at - 600), at) for sign in (". ", "! ", "? ")) + 1
    ends = (plain.find(sign, at, at + 600) for sign in (". ", "! ", "? "))
    end = min((place for place in ends if place >= 0), default=at + 600)
    begin = max(start, at - 600)
    sentence = plain[begin:end]
    dates = [one for one in find_dates(sentence) if one.day]
    days = {_in_year(one, day) for one in dates}
    if any(_is_of_another_clause(sentence, at - begin, one) for one in dates):
        return True, None
    relative = says(sentence.lower(), (*lookup.times.next_day, *lookup.times.other_day))
    return bool(days) or relative, days.pop() if len(days) == 1 and not relative else None


def _is_of_another_clause(sentence: str, at: int, date: DateText) -> bool:
    """Whether a date stands behind a time and a comma, in a clause of its own: "…, as on 4 May"."""
    clause = sentence[at : date.start].rpartition(",")[2] if date.start > at else ""
    comma = "," in sentence[at : max(at, date.start)]
    return comma and not {word.lower() for word in _WORD.findall(clause)} <= _small()


def _in_year(date: DateText, near: datetime.date | None) -> datetime.date | None:
    if date.day is None or date.year or near is None:
        return date.day
    return nearest_year(date.day, near)
