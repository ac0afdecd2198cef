"""Checks a time that is written in two zones at once, such as `14:05 CET (13:05 UTC)`."""

from __future__ import annotations

import datetime

from postmortem_lint.times.clock import Clock
from postmortem_lint.times.moment import Moment
from postmortem_lint.times.summertime import is_summer
from postmortem_lint.times.units import DAY
from postmortem_lint.times.zones import Zone, possible_offsets


def dual_mistake(moment: Moment, day: datetime.date | None) -> str:
    """What is wrong between the two sides, in words; empty if they agree or cannot be compared.

    In summer authors write CET for CEST and PST for PDT; on a winter's `day` the letters count.
    """
    if moment.clock is None or moment.other is None or not moment.zone or not moment.other_zone:
        return ""
    if moment.clock.problem or moment.other.problem:
        return ""
    shifts = [
        theirs - ours
        for ours in _offsets(moment.zone, day)
        for theirs in _offsets(moment.other_zone, day)
    ]
    stated = (moment.other.lo - moment.clock.lo) // 60
    fitting = [shift for shift in shifts if (stated - shift) % 1440 in (0, 1, 1439)]
    here = f"{_said(moment.clock)} {moment.zone.name}"
    if fitting:
        return _other_day(moment, day, fitting, here)
    if not shifts:
        return ""
    right = (moment.clock.lo // 60 + shifts[0]) % 1440
    return f"{here} is {right // 60:02d}:{right % 60:02d} {moment.other_zone.name}"


def _other_day(moment: Moment, day: datetime.date | None, shifts: list[int], here: str) -> str:
    """What is wrong with the day of the other side, where the clocks agree."""
    if day is None or moment.other_day is None or moment.other is None or not moment.clock:
        return ""
    minutes = moment.clock.lo // 60
    right = [day + datetime.timedelta(days=(minutes + shift) // 1440) for shift in shifts]
    if moment.other_day in right or not moment.other_zone:
        return ""
    there = f"{_said(moment.other)} {moment.other_zone.name}"
    return f"{here} on {day} is {there} on {right[0]}, not on {moment.other_day}"


def _offsets(zone: Zone, day: datetime.date | None) -> tuple[int, ...]:
    """The offsets that the zone can mean on that day, in minutes, the likeliest first."""
    known = possible_offsets(zone)
    return known[:1] if day is not None and not is_summer(zone, day) else known


def _said(clock: Clock) -> str:
    minutes = clock.lo % DAY // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
