"""Times and lengths as data: the day axis becomes days, clocks and offsets again."""

from __future__ import annotations

import datetime
from math import isfinite

from postmortem_lint.api.postmortem import Duration, Instant
from postmortem_lint.durations.duration import Duration as Length
from postmortem_lint.times.intervals import APPROXIMATE
from postmortem_lint.times.intervals import Instant as Interval
from postmortem_lint.times.units import DAY, HOUR, numbered_day
from postmortem_lint.times.zones.zone import Zone

_LONGEST_OFFSET = 24 * 60  # minutes; what is longer is no offset


def instant_data(interval: Interval) -> Instant:
    """The point in time that was written, and how far it may be off."""
    width = interval.hi - interval.lo + 1
    margin = APPROXIMATE if interval.approximate and width > 2 * APPROXIMATE else 0
    number, seconds = divmod(interval.lo + margin, DAY)
    day = _day(number) if interval.dated else None
    whole_day = interval.lo % DAY == 0 and width == DAY
    clock = None if whole_day else _clock(seconds)
    return Instant(
        at=_at(day, clock, interval.zone),
        day=day,
        clock=clock,
        zone=interval.zone.name if interval.zone else None,
        approximate=interval.approximate,
        precision=width,
        certainty=interval.certainty.name.lower(),
    )


def _day(number: int) -> datetime.date | None:
    try:
        return numbered_day(number)
    except OverflowError:  # the day after the last of the year 9999
        return None


def _clock(seconds: int) -> datetime.time:
    hours, rest = divmod(seconds, HOUR)
    return datetime.time(hours, rest // 60, rest % 60)


def _at(
    day: datetime.date | None, clock: datetime.time | None, zone: Zone | None
) -> datetime.datetime | None:
    if day is None or clock is None:
        return None
    return datetime.datetime.combine(day, clock, _offset(zone))


def _offset(zone: Zone | None) -> datetime.timezone | None:
    """The offset from UTC, None where it is not settled."""
    if zone is None or zone.offset is None or abs(zone.offset) >= _LONGEST_OFFSET:
        return None
    return datetime.timezone(datetime.timedelta(minutes=zone.offset))


def duration_data(length: Length) -> Duration:
    """A stated length of time in seconds."""
    return Duration(
        seconds=rounded(length.seconds),
        upper=rounded(length.upper),
        bound=length.bound.value,
        approximate=length.approximate,
        special=length.special.value if length.special else None,
    )


def rounded(seconds: float | None) -> float | None:
    """A length without what is left of dividing by 60; None for one that is endless."""
    return whole(round(seconds, 3)) if seconds is not None and isfinite(seconds) else None


def whole(number: float) -> float:
    """A number, without a point if it needs none."""
    return int(number) if number == int(number) else number
