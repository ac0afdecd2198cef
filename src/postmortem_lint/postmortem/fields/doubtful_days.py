"""Dates of fields that can be read in more than one way: without a year, and 10/11/2025."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from postmortem_lint.postmortem.model import Fact, Mention
from postmortem_lint.records import replace
from postmortem_lint.times.dates.date import DateForm, DateText, likelier, nearest_year


def likelier_days(
    facts: tuple[Fact, ...], near: datetime.date | None, mentions: Iterable[Mention]
) -> tuple[Fact, ...]:
    """The facts, their dates read so that they agree with what is certain: of 10/11/2025 as other
    dates of the document are written, else the day that lies nearer to the incident; dates
    without a year are in the nearest one."""
    day_first = writes_day_first(mentions)
    return tuple(_settled(fact, near, day_first) for fact in facts)


def writes_day_first(mentions: Iterable[Mention]) -> bool:
    """Whether all dates of a document that can be read in one way only have the day first."""
    forms = {one.date.form for one in mentions if one.date.other is None}
    return DateForm.DAY_FIRST in forms and DateForm.MONTH_FIRST not in forms


def _settled(fact: Fact, near: datetime.date | None, day_first: bool) -> Fact:
    date, moment = _read(fact.date, near, day_first), fact.moment
    if moment is None:
        return fact if date is fact.date else replace(fact, date=date)
    begun, ended = (
        _in_year(_read(one, near, day_first), near) for one in (moment.date, moment.until_date)
    )
    if begun is moment.date and ended is moment.until_date and date is fact.date:
        return fact
    return replace(fact, date=date, moment=replace(moment, date=begun, until_date=ended))


def _read(date: DateText | None, near: datetime.date | None, day_first: bool) -> DateText | None:
    return likelier(date, near, day_first) if date else None


def _in_year(date: DateText | None, near: datetime.date | None) -> DateText | None:
    if date is None or near is None or date.day is None or date.year:
        return date
    return replace(date, day=nearest_year(date.day, near))
