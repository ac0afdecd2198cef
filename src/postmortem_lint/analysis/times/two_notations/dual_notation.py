"""Whether two notations of one time agree, each in its zone."""

from __future__ import annotations

import datetime

from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.units import DAY, DAY_LENGTH, MINUTE
from postmortem_lint.times.zones.summertime import is_summer, zone_on
from postmortem_lint.times.zones.zone import Zone, is_of_place, possible_offsets

_DAY = DAY // MINUTE  # minutes


def day_in_zones(moment: Moment, postmortem: Postmortem) -> datetime.date | None:
    """The day of a time of a sentence; without its own that of the incident, if clocks show as late
    on all days that the document names. Without one every offset may be meant."""
    if moment.date:
        return moment.date.day if moment.date.year else None
    days = {one for one in (postmortem.day, *(each.day for each in postmortem.mentions)) if one}
    zones = (moment.zone, moment.other_zone)
    alike = all(len({zone_on(zone, day) for day in days}) == 1 for zone in zones)
    return min(days) if days and alike else None


def dual_mistake(moment: Moment, day: datetime.date | None, zone: Zone | None = None) -> str:
    """What is wrong between the two sides, in words; empty if they agree or cannot be compared.

    `zone` is that of times that name none. In summer authors write CET for CEST and PST for PDT; on
    a winter's `day` the letters count.
    """
    ours, theirs = moment.zone or zone, moment.other_zone
    if ours is None or theirs is None or (moment.zone is None and ours.family == theirs.family):
        return ""
    shifts = [there - here for here in _offsets(ours, day) for there in _offsets(theirs, day)]
    begins = _mistake(moment.clock, ours, moment.other, theirs, shifts)
    last = moment.until_zone or ours  # clocks may be set within a range
    ending = [there - here for here in _offsets(last, day) for there in _offsets(theirs, day)]
    ends = _mistake(moment.until, last, moment.other_until, theirs, ending)
    alone = moment.other is None and moment.other_until and moment.clock
    if alone and not _mistake(moment.clock, ours, moment.other_until, theirs, shifts):
        return ""  # the one notation is that of the start
    return begins or ends or _other_day(moment, day, shifts, ours)


def minutes_off(moment: Moment, day: datetime.date | None) -> int:
    """By how many minutes the second side is off at least, by the shorter way; 0 where that is not
    known."""
    zones, clocks = (moment.zone, moment.other_zone), (moment.clock, moment.other)
    if not all(zones) or not all(clocks):
        return 0
    ours, theirs = (_offsets(zone, day) if zone else () for zone in zones)
    first, second = (clock.lo // 60 if clock else 0 for clock in clocks)
    off = ((second - first - there + here) % _DAY for here in ours for there in theirs)
    return min((min(one, _DAY - one) for one in off), default=0)


def _mistake(
    clock: Clock | None, zone: Zone, other: Clock | None, there: Zone, shifts: list[int]
) -> str:
    if clock is None or other is None or clock.problem or other.problem or not shifts:
        return ""
    if _fitting(clock, other, shifts):
        return ""
    open_day = is_of_place(zone) or is_of_place(there)  # its letters do not tell the season
    known = [(clock.lo // 60 + shift) % _DAY for shift in (shifts if open_day else shifts[:1])]
    right = " or ".join(dict.fromkeys(f"{one // 60:02d}:{one % 60:02d}" for one in known))
    return f"{clock_text(clock)} {zone.label} is {right} {there.label}"


def _fitting(clock: Clock, other: Clock, shifts: list[int]) -> list[int]:
    stated = (other.lo - clock.lo) // 60
    return [shift for shift in shifts if (stated - shift) % _DAY in (0, 1, _DAY - 1)]


def _other_day(moment: Moment, day: datetime.date | None, shifts: list[int], zone: Zone) -> str:
    """What is wrong with the day of the other side, where the clocks agree."""
    if day is None or moment.other_day is None or moment.other is None or not moment.clock:
        return ""
    minutes, fitting = moment.clock.lo // 60, _fitting(moment.clock, moment.other, shifts)
    right = [day + (minutes + shift) // _DAY * DAY_LENGTH for shift in fitting]
    if not right or moment.other_day in right or not moment.other_zone:
        return ""
    here = f"{clock_text(moment.clock)} {zone.label}"
    there = f"{clock_text(moment.other)} {moment.other_zone.label}"
    return f"{here} on {day} is {there} on {right[0]}, not on {moment.other_day}"


def _offsets(zone: Zone, day: datetime.date | None) -> tuple[int, ...]:
    """The offsets that the zone can mean on that day, in minutes, the likeliest first."""
    known = possible_offsets(zone_on(zone, day) or zone)
    return known[:1] if day is not None and not is_summer(zone, day) else known


def clock_text(clock: Clock) -> str:
    """A time of day as messages show it."""
    minutes = clock.lo % DAY // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
