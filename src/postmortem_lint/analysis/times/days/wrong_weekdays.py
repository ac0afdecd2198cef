"""Weekdays that do not belong to the date beside them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import lru_cache

from postmortem_lint.postmortem.model import Mention, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span
from postmortem_lint.times.dates.date import nearest_year

_NEAR = 60  # days from the incident in which a date without a year is one of its time for certain
_SHORTEST = 4  # letters of a weekday that is no other word in Latin letters ("so", "mar", "sat")
_YEAR = regex(r"(?<![\d.,])(?:19|20)\d\d(?![\d%])")


@record
class WrongWeekday:
    """A date beside a weekday that is another one: where that stands, and what is written."""

    day: datetime.date
    place: Span
    written: str


def wrong_weekdays(postmortem: Postmortem) -> Iterator[WrongWeekday]:
    """Each; a date without a year counts where the time of the incident gives it one."""
    for mention in postmortem.mentions:
        date = mention.date
        if date.weekday is None or date.weekday_place is None or date.until:
            continue
        if date.other and date.other.weekday() == date.weekday:
            continue
        day = date.day if date.year else _with_weekday(mention, postmortem.day)
        if day is not None and day.weekday() != date.weekday:
            place = mention.text.locate(*date.weekday_place)
            yield WrongWeekday(day, place, mention.text.plain[slice(*date.weekday_place)])


def certain_day(mention: Mention, near: datetime.date | None) -> datetime.date | None:
    """The day of a date; of one without a year if it can only be that of the incident."""
    if mention.date.year:
        return mention.day
    known = _likely_day(mention, near)
    return known if known and near and abs((known - near).days) <= _NEAR else None


def _likely_day(mention: Mention, near: datetime.date | None) -> datetime.date | None:
    """The day of a date without a year; None where a text tells of other times."""
    day = mention.date.day
    if day is None or near is None or mention.quoted or RoleTrait.REFERS.among(mention.roles):
        return None
    known = nearest_year(day, near)
    return known if known and _years_in(mention.text.plain) <= {known.year} else None


@lru_cache(maxsize=1024)  # each date of a text asks for those of the text
def _years_in(plain: str) -> frozenset[int]:
    return frozenset(map(int, _YEAR.findall(plain)))


def _with_weekday(mention: Mention, near: datetime.date | None) -> datetime.date | None:
    """The day that a date with a weekday is; None if its year may be one in which both fit."""
    day = certain_day(mention, near)
    known = day or _likely_day(mention, near)
    if known is None or near is None or mention.date.weekday_place is None:
        return None
    written = mention.text.plain[slice(*mention.date.weekday_place)]
    if not mention.date.year and written.isascii() and len(written) < _SHORTEST:
        return None
    years = (near.replace(year=near.year + by, day=1) for by in (-1, 1))
    others = (nearest_year(known, one) for one in years)
    fits = any(one and one.weekday() == mention.date.weekday for one in others)
    return day or (None if fits else known)
