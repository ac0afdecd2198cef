"""The nights in which local clocks are moved on or back by an hour."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.times.intervals import Instant, day_number
from postmortem_lint.times.units import DAY, HOUR
from postmortem_lint.times.zones import Zone

_AMERICAN = frozenset({"PT", "MT", "CT", "ET", "AKT"})
_EUROPEAN = frozenset({"CET", "EET", "WET", "BST"})
_AUSTRALIAN = frozenset({"AET", "ACT"})
_NEW_ZEALAND = frozenset({"NZT"})
_LONGEST = 400  # days; over a longer time an hour does not matter


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


def is_summer(zone: Zone, day: datetime.date) -> bool:
    """Whether clocks of the zone may be set to summer time on that day, the days of change
    included; False where there is no summer time."""
    moves = tuple(_changes(day.year, zone))
    if not moves:
        return False
    begins = min(when for when, change in moves if change > 0)
    ends = max(when for when, change in moves if change < 0)
    if begins < ends:
        return begins <= day <= ends
    return day >= begins or day <= ends  # south of the equator


def is_repeated(zone: Zone | None, day: datetime.date, seconds: int) -> bool:
    """Whether clocks may go through that time of the day twice, as when summer time ends."""
    night = HOUR // 2 <= seconds <= 3 * HOUR + HOUR // 2
    return night and (day, -HOUR) in _changes(day.year, zone)


def _midnight(day: datetime.date) -> int:
    return day_number(day) * DAY


def _year(instant: Instant) -> int:
    return (datetime.date(1970, 1, 1) + datetime.timedelta(days=instant.lo // DAY)).year


def _changes(year: int, zone: Zone | None) -> Iterator[tuple[datetime.date, int]]:
    """The days on which clocks change where the zone is, or may be, with the change in seconds."""
    if zone is not None and zone.offset is not None:
        return
    place = zone.family if zone else ""
    southern = place in _AUSTRALIAN | _NEW_ZEALAND
    known = southern or place in _AMERICAN | _EUROPEAN
    if place in _AMERICAN or place.startswith("AMERICA") or not known:
        yield _sunday(year, 3, 2), HOUR
        yield _sunday(year, 11, 1), -HOUR
    if place in _EUROPEAN or place.startswith("EUROPE") or not known:
        yield _last_sunday(year, 3), HOUR
        yield _last_sunday(year, 10), -HOUR
    if southern:
        yield (_sunday(year, 10, 1) if place in _AUSTRALIAN else _last_sunday(year, 9)), HOUR
        yield _sunday(year, 4, 1), -HOUR


def _last_sunday(year: int, month: int) -> datetime.date:
    last = datetime.date(year, month + 1, 1) - datetime.timedelta(days=1)
    return last - datetime.timedelta(days=(last.weekday() + 1) % 7)


def _sunday(year: int, month: int, number: int) -> datetime.date:
    first = datetime.date(year, month, 1)
    return first + datetime.timedelta(days=(6 - first.weekday()) % 7 + 7 * (number - 1))
