"""By how much local clocks were moved between two times."""

from __future__ import annotations

import datetime

from postmortem_lint.times.intervals import Instant, day_of
from postmortem_lint.times.units import DAY, HOUR, day_number
from postmortem_lint.times.zones.summertime import change_by_letters, changes

_LONGEST = 400  # days; over a longer time an hour does not matter


def clock_change(start: Instant, end: Instant) -> int:
    """The seconds by which clocks moved on between two times (an hour in spring), or back (minus
    an hour in autumn); 0 if they did not, or if the zone knows no summer time. Without a day the
    letters of the zones tell it (CEST, then CET)."""
    if not (start.dated and end.dated):
        return change_by_letters(start.zone, end.zone)
    if end.lo - start.lo > _LONGEST * DAY:
        return 0
    moves = {
        change
        for zone in (start.zone, end.zone)
        for year in {day_of(start).year, day_of(end).year}
        for day, change in changes(year, zone)
        # Clocks are moved between one and three at night.
        if start.lo < _midnight(day) + 3 * HOUR and end.lo >= _midnight(day) + HOUR
    }
    return sum(moves) if len(moves) == 1 else 0


def _midnight(day: datetime.date) -> int:
    return day_number(day) * DAY
