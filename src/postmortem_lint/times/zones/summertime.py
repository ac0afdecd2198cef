"""The nights in which local clocks are moved on or back by an hour."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.records import replace
from postmortem_lint.times.units import DAY_LENGTH, HOUR
from postmortem_lint.times.zones.zone import Zone, is_of_place, possible_offsets

_AMERICAN = frozenset({"PT", "MT", "CT", "ET", "AKT"})
_EUROPEAN = frozenset({"CET", "EET", "WET", "BST"})
_AUSTRALIAN = frozenset({"AET", "ACT"})
_NEW_ZEALAND = frozenset({"NZT"})
MOVED = _AMERICAN | _EUROPEAN | _AUSTRALIAN | _NEW_ZEALAND
"""The families of zones whose clocks are set to summer time, everywhere or in most places."""
_TWO = 2


def is_summer(zone: Zone, day: datetime.date) -> bool:
    """Whether clocks of the zone may be set to summer time on that day, the days of change
    included; False where there is no summer time."""
    moves = tuple(changes(day.year, zone))
    if not moves:
        return False
    begins = min(when for when, change in moves if change > 0)
    ends = max(when for when, change in moves if change < 0)
    if begins < ends:
        return begins <= day <= ends
    return day >= begins or day <= ends  # south of the equator


def zone_on(zone: Zone | None, day: datetime.date | None) -> Zone | None:
    """The zone with the offset that it has on that day, where letters and season leave only one.

    In summer many write CET for CEST; in winter the letters count, and PT is PST. Names that are
    those of zones in different parts of the world (CST, IST) stay open.
    """
    if zone is None or zone.offset is not None or day is None:
        return zone
    offsets = possible_offsets(zone)
    if len(offsets) != _TWO:
        return zone
    named = season_of(zone)
    if not is_summer(zone, day):
        return zone if named == "summer" else replace(zone, offset=min(offsets))
    placed = is_of_place(zone) or zone.family not in _PARTLY
    certain = named == "summer" or (named == "none" and placed)
    if certain and not any(day == when for when, _ in changes(day.year, zone)):
        return replace(zone, offset=max(offsets))
    return zone


# Not all who have that time move their clocks: Arizona, Queensland.
_PARTLY = frozenset({"MT", "AET"})


def season_of(zone: Zone) -> str:
    """Whether the letters are those of summer time (CEST), of winter (CET) or of none (PT)."""
    offsets = possible_offsets(zone)
    if len(offsets) != _TWO or is_of_place(zone) or len(zone.name) == _TWO or zone.name == "AET":
        return "none"
    return "summer" if offsets[0] > offsets[1] else "winter"


def has_loose_letters(zone: Zone) -> bool:
    """Whether authors do not keep the letters of its seasons apart: many in North America write PST
    and PDT all the year (semantics 3)."""
    return zone.family in _AMERICAN


def change_by_letters(start: Zone | None, end: Zone | None) -> int:
    """The seconds by which clocks of one place moved between two times, as the letters of their
    zones say: an hour back from CEST to CET; 0 if both are of one season or of two places."""
    if start is end or start is None or end is None or start.name == end.name:
        return 0  # nearly always
    if start.family != end.family:
        return 0
    return _HOUR_ON.get((season_of(start), season_of(end)), 0)


_HOUR_ON = {("winter", "summer"): HOUR, ("summer", "winter"): -HOUR}


def is_repeated(zone: Zone | None, day: datetime.date, seconds: int) -> bool:
    """Whether clocks may go through that time of the day twice, as when summer time ends."""
    night = HOUR // 2 <= seconds <= 3 * HOUR + HOUR // 2
    return night and (day, -HOUR) in changes(day.year, zone)


def changes(year: int, zone: Zone | None) -> Iterator[tuple[datetime.date, int]]:
    """The days on which clocks change where the zone is, or may be, with the change in seconds."""
    place = zone.family if zone else ""
    moved = place in MOVED
    if zone is not None and zone.offset is not None and not moved:
        return
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
    last = datetime.date(year, month + 1, 1) - DAY_LENGTH
    return last - (last.weekday() + 1) % 7 * DAY_LENGTH


def _sunday(year: int, month: int, number: int) -> datetime.date:
    first = datetime.date(year, month, 1)
    return first + ((6 - first.weekday()) % 7 + 7 * (number - 1)) * DAY_LENGTH
