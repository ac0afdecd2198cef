"""Weekdays that do not belong to the date beside them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import lru_cache

from postmortem_lint.analysis.times.days.lone_day_numbers import lone_days
from postmortem_lint.postmortem.model import Mention, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span
from postmortem_lint.times.dates.date import nearest_year

_NEAR = 60  # days from the incident in which a date without a year is one of its time for certain
_SHORTEST = 4  # letters of a weekday that is no other word in Latin letters ("so", "mar", "sat")
_SEVERAL = 2
_YEAR_LENGTH = 366  # days
_YEAR = regex(r"(?<![\d.,])(?:19|20)\d\d(?![\d%])")


@record
class WrongWeekday:
    """A date beside a weekday that is another one: where that stands, and what is written."""

    day: datetime.date
    place: Span
    written: str


def wrong_weekdays(postmortem: Postmortem) -> Iterator[WrongWeekday]:
    """Each; a date without a year counts where the time of the incident gives it one."""
    near = time_of_document(postmortem)
    short = _writes_short(postmortem, near)
    for mention in postmortem.mentions:
        date = mention.date
        if date.weekday is None or date.weekday_place is None or date.until:
            continue
        if date.other and date.other.weekday() == date.weekday:
            continue
        day = date.day if date.year else _with_weekday(mention, near, short=short)
        if day is not None and day.weekday() != date.weekday:
            place = mention.text.locate(*date.weekday_place)
            yield WrongWeekday(day, place, mention.text.plain[slice(*date.weekday_place)])
    for lone in lone_days(postmortem, near):
        yield WrongWeekday(lone.day, lone.place, lone.written)


def time_of_document(postmortem: Postmortem) -> datetime.date | None:
    """The day of the incident; where none is known the first of all dates with a year, if none is
    much earlier, or more than a year later."""
    days = [one.day for one in postmortem.mentions if one.day and not one.quoted]
    if postmortem.day or not days:
        return postmortem.day
    back, on = (days[0] - min(days)).days, (max(days) - days[0]).days
    return days[0] if back <= _NEAR and on <= _YEAR_LENGTH else None


def _writes_short(postmortem: Postmortem, near: datetime.date | None) -> bool:
    """Whether the document writes weekdays of three letters before its dates, as several tell that
    fit."""
    fit = 0
    for mention in postmortem.mentions:
        day = certain_day(mention, near)
        place = mention.date.weekday_place
        if day and place and place[1] - place[0] < _SHORTEST:
            fit += day.weekday() == mention.date.weekday
    return fit >= _SEVERAL


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


def _with_weekday(
    mention: Mention, near: datetime.date | None, *, short: bool
) -> datetime.date | None:
    """The day that a date with a weekday is; None if its year may be one in which both fit."""
    day = certain_day(mention, near)
    known = day or _likely_day(mention, near)
    if known is None or near is None or mention.date.weekday_place is None:
        return None
    written = mention.text.plain[slice(*mention.date.weekday_place)]
    if written.isascii() and len(written) < _SHORTEST and not (short and written.istitle()):
        return None
    years = (near.replace(year=near.year + by, day=1) for by in (-1, 1))
    others = (nearest_year(known, one) for one in years)
    fits = any(one and one.weekday() == mention.date.weekday for one in others)
    return day or (None if fits else known)
