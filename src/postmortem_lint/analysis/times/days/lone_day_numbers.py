"""Weekdays beside the number of a day alone ("Thursday the 11th"), whose month the text tells."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import cache

from postmortem_lint.analysis.times.days.other_days import days_of_incident, tells_of_another_day
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER
from postmortem_lint.postmortem.model import Passage, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span
from postmortem_lint.times.dates.read import find_dates, weekday_at

_SHORTEST = 5  # letters of a weekday that is no other word
_MONTHS = 12
_WEEKDAY = lookup.any_of(name for name in lookup.times.weekdays if len(name) >= _SHORTEST)
_ARTICLE = lookup.any_of((*lookup.times.day_articles, *lookup.times.before_date))
_ORDINAL = lookup.any_of(lookup.times.ordinals)
_NUMBER = r"(?P<number>[0-3]?[0-9])(?![0-9])"
_LONE = regex(
    rf"(?<!{LETTER})(?P<weekday>{_WEEKDAY})(?:,? (?P<article>{_ARTICLE}))?,? {_NUMBER}"
    rf"(?:(?P<counted>(?:{_ORDINAL})(?!{LETTER})|\.(?! ?[0-9]))|(?P<bare>))"
)
_EASTERN = regex(
    r"(?<![0-9月월/.-])(?P<number>[0-3]?[0-9]) ?[日号號일] ?[(（](?P<weekday>[^\s)）]{1,3})[)）]"
)
_YEAR = regex(r"(?<![\d.,])(?:19|20)\d\d(?![\d%])")
_END = regex(rf"\s*(?:[,;)!?]|\.(?![0-9])|$)|\s+(?P<word>{LETTER}+)(?!{LETTER})")


@record
class LoneDay:
    """The number of a day with a weekday that it has in no month around the incident: the nearest
    such day, where the weekday stands, and how it is written."""

    day: datetime.date
    place: Span
    written: str


def lone_days(postmortem: Postmortem, near: datetime.date | None) -> Iterator[LoneDay]:
    """Each whose weekday fits neither in the month of the document nor in those beside it."""
    for passage in postmortem.passages if near else ():
        if near and not passage.quoted and not RoleTrait.REFERS.among(passage.roles):
            yield from _in_passage(passage, near, days_of_incident(postmortem))


def _in_passage(
    passage: Passage, near: datetime.date, days: frozenset[datetime.date]
) -> Iterator[LoneDay]:
    plain = passage.text.prose
    if any(int(year) != near.year for year in _YEAR.findall(plain)):
        return
    low = plain.lower()
    lone = (one for one in _LONE.finditer(low) if _is_day(one, low))
    for found in (*lone, *_EASTERN.finditer(low)):
        at, end = found.start("weekday"), found.end("weekday")
        read = weekday_at(low, at)
        if read is None:
            continue
        known = list(_days_near(int(found["number"]), near))
        if not known or any(one.weekday() == read[0] for one in known):
            continue
        if _is_dated(plain, found.start(), found.end()):
            continue
        if not tells_of_another_day(plain, found.start(), found.end(), days):
            nearest = min(known, key=lambda one: abs(one - near))
            yield LoneDay(nearest, passage.text.locate(at, end), plain[at:end])


def _is_day(found: re.Match[str], low: str) -> bool:
    """Whether the number behind a weekday is one of a day: counted, or with nothing behind it that
    it could count or be a time of."""
    after = _END.match(low, found.end())
    if after is None or (not found["counted"] and found["bare"] is None):
        return False
    word = after["word"]
    if found["counted"] and found["counted"] != ".":
        return True
    joined = low[after.end() : after.end() + 1] in ("'", "’")  # "9 o'clock"
    return word is None or (word in _small() and not joined)


@cache
def _small() -> frozenset[str]:
    """Words that may stand behind a day, and join it to no other number."""
    times = lookup.times
    joining = (*times.to, *times.to_date, *lookup.clauses.of, *lookup.grammar.or_words)
    clocks = (*times.am, *times.pm, *times.clock_nouns)  # "Sunday 4 AM"; "am" is German, too
    return frozenset(lookup.clauses.prepositions) - frozenset((*joining, *clocks))


def _days_near(number: int, near: datetime.date) -> Iterator[datetime.date]:
    """The days of that number in the month of a day and in those beside it."""
    for by in (-1, 0, 1):
        month = near.year * _MONTHS + near.month - 1 + by
        with suppress(ValueError):
            yield datetime.date(month // _MONTHS, month % _MONTHS + 1, number)


def _is_dated(plain: str, start: int, end: int) -> bool:
    """Whether the number is that of a date with its month."""
    return any(one.start < end and start < one.end for one in find_dates(plain))
