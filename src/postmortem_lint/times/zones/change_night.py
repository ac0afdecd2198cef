"""Times of the night in which clocks are set, on both sides of the change."""

from __future__ import annotations

import datetime
from collections.abc import Collection

from postmortem_lint.records import record
from postmortem_lint.times.units import DAY_LENGTH, HOUR
from postmortem_lint.times.zones.summertime import MOVED, changes
from postmortem_lint.times.zones.zone import Zone, possible_offsets

_HOUR = 60  # minutes between standard and summer time
_PAIR = 2
_NO_PLACE = frozenset({"UTC", "Z", "ZULU"})  # the time of no place, though some clocks show it


@record
class LocalTime:
    """A day, seconds after its midnight, and the zone in which a clock shows them."""

    day: datetime.date
    seconds: int
    zone: Zone


def parted_by_change(times: Collection[LocalTime]) -> bool:
    """Whether times of two zones are in the summer time and the standard time of one place, each on
    its own side of the hour in which the clocks of that place are set (BST and GMT)."""
    zones = {_offset(one.zone): one.zone for one in times}
    if len(zones) != _PAIR or any(one.zone.name in _NO_PLACE for one in times):
        return False
    days = sorted(one.day for one in times)
    return any(
        days[0] <= day <= days[-1] and all(_on_its_side(one, day, change, pair) for one in times)
        for pair in _pairs(*zones.values())
        for place in _places(pair)
        for year in {days[0].year, days[-1].year}
        for day, change in changes(year, place)
    )


def both_seasons(zones: Collection[Zone], day: datetime.date) -> bool:
    """Whether two zones are the summer time and the standard time of one place in which clocks are
    set on that day, or in the night after it."""
    named = {_offset(zone): zone for zone in zones}
    if len(named) != _PAIR or any(zone.name in _NO_PLACE for zone in named.values()):
        return False
    nights = (day, day + DAY_LENGTH)
    return any(
        when in nights
        for pair in _pairs(*named.values())
        for place in _places(pair)
        for when, _ in changes(day.year, place)
    )


def _offset(zone: Zone) -> int | str:
    return zone.offset if zone.offset is not None else zone.name


def _pairs(one: Zone, other: Zone) -> set[tuple[int, int]]:
    """The standard and the summer time that two zones can be, in minutes from UTC."""
    return {
        (min(first, last), max(first, last))
        for first in possible_offsets(one)
        for last in possible_offsets(other)
        if abs(first - last) == _HOUR
    }


def _places(pair: tuple[int, int]) -> tuple[Zone, ...]:
    """The places that have these two times in the course of a year."""
    places = (Zone(family, family, None) for family in sorted(MOVED))
    return tuple(one for one in places if tuple(sorted(possible_offsets(one))) == pair)


def _on_its_side(one: LocalTime, day: datetime.date, change: int, pair: tuple[int, int]) -> bool:
    """Whether a clock shows that time before the change in the time that ends, or after it in the
    one that begins."""
    offsets = possible_offsets(one.zone)
    summer = pair[1] in offsets and (pair[0] not in offsets or offsets[0] == pair[1])
    before = summer == (change < 0)
    if one.day != day:
        return before == (one.day < day)
    ends, begins = (2 * HOUR, 2 * HOUR) if change > 0 else (3 * HOUR, HOUR)
    return one.seconds < ends if before else one.seconds >= begins
