"""Dates of fields that can be read in more than one way: without a year, and 10/11/2025."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from postmortem_lint.postmortem.model import Action, ActionList, Fact, Mention
from postmortem_lint.records import replace
from postmortem_lint.times.dates.date import DateForm, DateText, likelier, nearest_year

_NEAR = 60  # days from a known one in which a date without a year is of its time for certain


def likelier_days(
    facts: tuple[Fact, ...], near: datetime.date | None, mentions: Iterable[Mention]
) -> tuple[Fact, ...]:
    """The facts, their dates read so that they agree with what is certain: of 10/11/2025 as other
    dates of the document are written, else the day that lies nearer to the incident; dates
    without a year are in the nearest one."""
    order = _order(mentions)
    return tuple(_settled(fact, near, order) for fact in facts)


def ordered_mentions(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions, of 10/11/2025 as the other dates of the document are written."""
    order = _order(mentions)
    if order is None:
        return mentions
    return tuple(replace(one, date=_ordered(one.date, order)) for one in mentions)


def in_written_order(
    lists: tuple[ActionList, ...], mentions: Iterable[Mention]
) -> tuple[ActionList, ...]:
    """The action items, their last days read as the other dates of the document are written."""
    order = _order(mentions)
    return tuple(replace(one, actions=_in_order(one.actions, order)) for one in lists)


def _in_order(actions: tuple[Action, ...], order: DateForm | None) -> tuple[Action, ...]:
    return tuple(
        replace(one, due_date=_ordered(one.due_date, order)) if order and one.due_date else one
        for one in actions
    )


def writes_day_first(mentions: Iterable[Mention]) -> bool:
    """Whether all dates of a document that can be read in one way only have the day first."""
    return _order(mentions) is DateForm.DAY_FIRST


def _order(mentions: Iterable[Mention]) -> DateForm | None:
    """How all dates of a document are written that can be read in one way only."""
    known = {order for one in mentions if (order := one.date.order)}
    return next(iter(known)) if len(known) == 1 else None


def _ordered(date: DateText, order: DateForm) -> DateText:
    if date.other is None:
        return date
    day = date.other if order is DateForm.DAY_FIRST else date.day
    return replace(date, day=day, other=None)


def _settled(fact: Fact, near: datetime.date | None, order: DateForm | None) -> Fact:
    date, moment = _read(fact.date, near, order), fact.moment
    if moment is None:
        return fact if date is fact.date else replace(fact, date=date)
    begun, ended = (
        _in_year(_read(one, near, order), near) for one in (moment.date, moment.until_date)
    )
    if begun is moment.date and ended is moment.until_date and date is fact.date:
        return fact
    return replace(fact, date=date, moment=replace(moment, date=begun, until_date=ended))


def _read(
    date: DateText | None, near: datetime.date | None, order: DateForm | None
) -> DateText | None:
    """The date, if it is of two readings, in the known order or else the likelier one; one without
    a year that can only be that of a known day is certain."""
    if date is None:
        return None
    read = _ordered(date, order) if order else likelier(date, near, day_first=False)
    return (_dated_near(read, near) if near else None) or read


def _dated_near(date: DateText, near: datetime.date) -> DateText | None:
    """A date without a year in that of a day near it, if its weekday fits."""
    known = None if date.year or date.other else _in_year(date, near)
    if known is None or known.day is None or abs((known.day - near).days) > _NEAR:
        return None
    return replace(known, year=True) if known.weekday in (None, known.day.weekday()) else None


def _in_year(date: DateText | None, near: datetime.date | None) -> DateText | None:
    if date is None or near is None or date.day is None or date.year:
        return date
    return replace(date, day=nearest_year(date.day, near))
