"""The days of entries that name no date but a weekday: "Mon 08:00", "Thu 16:00"."""

from __future__ import annotations

import datetime
from itertools import accumulate, pairwise

from postmortem_lint.certainty import Certainty
from postmortem_lint.language.folding import fold, skip
from postmortem_lint.postmortem.model import DateSource
from postmortem_lint.postmortem.timeline.entries.pieces import RawEntry
from postmortem_lint.records import replace
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.times.dates.read import weekday_at
from postmortem_lint.times.units import DAY_LENGTH

_WEEK = 7
# A longer step forward is rather one back: Wednesday below Friday is not five days later.
_LONGEST_STEP = 4


def days_by_weekday(raws: list[RawEntry], day: datetime.date | None) -> list[RawEntry]:
    """The entries, those that name a weekday on its day: counted from the first one on the weekday
    of the incident's `day`, or as days after the first one where nothing dates the incident."""
    named = {place: weekday for place, raw in enumerate(raws) if (weekday := _weekday(raw)) >= 0}
    steps = [_step(above, below) for above, below in pairwise(named.values())]
    if not any(steps):
        return raws
    days = dict(zip(named, accumulate(steps, initial=0), strict=True))
    if day is None:
        first = min(days.values())
        return [
            _days_later(raw, days[place] - first) if place in days else raw
            for place, raw in enumerate(raws)
        ]
    zero = next((days[place] for place in named if named[place] == day.weekday()), None)
    if zero is None:
        return raws
    return [
        _on(raw, day + (days[place] - zero) * DAY_LENGTH) if place in days else raw
        for place, raw in enumerate(raws)
    ]


def _step(above: int, below: int) -> int:
    """The days from one weekday to the next, less than none where that is nearer."""
    days = (below - above) % _WEEK
    return days if days <= _LONGEST_STEP else days - _WEEK


def _weekday(raw: RawEntry) -> int:
    """The weekday (0 is Monday) that a clock without a date begins with, or has in a column of
    days; -1 without one."""
    moment = raw.moment
    if raw.day or raw.date or moment.date or moment.clock is None or moment.next_day:
        return -1
    cells = (
        cell.text.plain for column, cell in raw.columns if column in ColumnTrait.WHICH_DAY.columns
    )
    found = (_weekday_in(text) for text in (raw.time.plain, *cells))
    return next((weekday for weekday in found if weekday >= 0), -1)


def _weekday_in(text: str) -> int:
    low = fold(text).low
    found = weekday_at(low, skip(low, 0, " *_`[(", 8))
    return found[0] if found else -1


def _days_later(raw: RawEntry, days: int) -> RawEntry:
    return replace(raw, moment=replace(raw.moment, next_day=days, certainty=_read(raw)))


def _on(raw: RawEntry, day: datetime.date) -> RawEntry:
    moment = replace(raw.moment, certainty=_read(raw))
    return replace(raw, moment=moment, day=day, day_from=DateSource.DAY_LINE)


def _read(raw: RawEntry) -> Certainty:
    """How sure the day is: a weekday names one of many."""
    return min(raw.moment.certainty, Certainty.CONVENTION)
