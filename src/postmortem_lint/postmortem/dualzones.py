"""Checks a time that is written in two zones at once, such as `14:05 CET (13:05 UTC)`."""

from __future__ import annotations

from postmortem_lint.values.clock import Clock
from postmortem_lint.values.moments import Moment
from postmortem_lint.values.zones import possible_offsets

_DAY = 86400


def dual_mistake(moment: Moment) -> str:
    """What is wrong between the two sides, in words; empty if they agree or cannot be compared."""
    if moment.clock is None or moment.other is None or not moment.zone or not moment.other_zone:
        return ""
    if moment.clock.problem or moment.other.problem:
        return ""
    shifts = [
        theirs - ours
        for ours in possible_offsets(moment.zone)
        for theirs in possible_offsets(moment.other_zone)
    ]
    stated = (moment.other.lo - moment.clock.lo) // 60
    if not shifts or any((stated - shift) % 1440 in (0, 1, 1439) for shift in shifts):
        return ""
    right = (moment.clock.lo // 60 + shifts[0]) % 1440
    here = f"{_said(moment.clock)} {moment.zone.name}"
    return f"{here} is {right // 60:02d}:{right % 60:02d} {moment.other_zone.name}"


def _said(clock: Clock) -> str:
    minutes = clock.lo % _DAY // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
