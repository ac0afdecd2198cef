"""The nights in which local clocks are moved on or back by an hour."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.times.intervals import Instant, day_number
from postmortem_lint.times.units import DAY, HOUR
from postmortem_lint.times.zones import Zone

AMERICAN = frozenset({"PT", "MT", "CT", "ET", "AKT"})
_EUROPEAN = frozenset({"CET", "EET", "WET", "BST"})
_AUSTRALIAN = frozenset({"AET", "ACT", "NZT"})
_LONGEST = 400  # days; over a longer time an hour does not matter


def last_sunday(year: int, month: int) -> datetime.date:
    """The last Sunday of a month with 31 days."""
    last = datetime.date(year, month, 31)
    return last - datetime.timedelta(days=(last.weekday() + 1) % 7)


def clock_change(start: Instant, end: Instant) -> int:
    """The seconds by which clocks moved on between two dated times (an hour in spring), or back
    (minus an hour in autumn); 0 if they did not, or if the zone knows no summer time."""
    if not (start.dated and end.dated) or end.lo - start.lo > _LONGEST * DAY:
        return 0
    changes = {
        change
        for zone in (start.zone, end.zone)
        for year in {_year(start), _year(end)}
        for day, change in _changes(year, zone)
        # Clocks are moved between one and three at night.
        if start.lo < _midnight(day) + 3 * HOUR and end.lo >= _midnight(day) + HOUR
    }
    return sum(changes) if len(changes) == 1 else 0


def _midnight(day: datetime.date) -> int:
    return day_number(day) * DAY


def _year(instant: Instant) -> int:
    return (datetime.date(1970, 1, 1) + datetime.timedelta(days=instant.lo // DAY)).year


def _changes(year: int, zone: Zone | None) -> Iterator[tuple[datetime.date, int]]:
    """The days on which clocks change where the zone is, or may be, with the change in seconds."""
    if zone is not None and zone.offset is not None:
        return
    place = zone.family if zone else ""
    known = place in AMERICAN | _EUROPEAN | _AUSTRALIAN
    if place in AMERICAN or place.startswith("AMERICA") or not known:
        yield _sunday(year, 3, 2), HOUR
        yield _sunday(year, 11, 1), -HOUR
    if place in _EUROPEAN or place.startswith("EUROPE") or not known:
        yield last_sunday(year, 3), HOUR
        yield last_sunday(year, 10), -HOUR
    if place in _AUSTRALIAN:
        yield _sunday(year, 10, 1), HOUR
        yield _sunday(year, 4, 1), -HOUR


def _sunday(year: int, month: int, number: int) -> datetime.date:
    first = datetime.date(year, month, 1)
    return first + datetime.timedelta(days=(6 - first.weekday()) % 7 + 7 * (number - 1))
