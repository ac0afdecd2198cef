"""Times as intervals on one axis, and their order (semantics 1).

The axis counts seconds; a dated time stands at days since 1970-01-01 * 86400 + seconds of the day,
an undated one at a symbolic day (0 unless the caller counts further) + seconds of the day.
"""

from __future__ import annotations

import datetime

from postmortem_lint.certainty import Certainty
from postmortem_lint.records import record, replace
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.units import DAY, day_number, numbered_day
from postmortem_lint.times.zones.summertime import change_by_letters, zone_on
from postmortem_lint.times.zones.zone import Zone, comparable

APPROXIMATE = 600  # seconds that "~14:05" may lie off on either side


@record
class Instant:
    """The interval that a time can mean, both ends included, in seconds on the day axis.

    `certainty` tells how sure the reading is: whether the half of the day is written, and whether
    the time was read to its end.
    """

    lo: int
    hi: int
    approximate: bool = False
    zone: Zone | None = None
    dated: bool = False
    certainty: Certainty = Certainty.STATED


def certainly_before(a: Instant, b: Instant) -> bool:
    """Whether every reading of `a` lies before every reading of `b`.

    False where the two cannot be compared: another zone with no settled offset, or a dated time
    against an undated one. An unknown zone is taken to be the other's. Undated times in the summer
    and the winter time of one place may be those of one clock, or an hour apart.
    """
    if a.dated != b.dated:
        return False
    if a.zone is not None and b.zone is not None:
        if not comparable(a.zone, b.zone):
            return False
        if a.zone.family != b.zone.family:
            return a.hi - _offset(a.zone) < b.lo - _offset(b.zone)
    return a.hi + max(_moved(a, b), 0) < b.lo


def _moved(a: Instant, b: Instant) -> int:
    """The seconds by which clocks may have been set between two times of no day."""
    return 0 if a.dated else change_by_letters(a.zone, b.zone)


def _offset(zone: Zone) -> int:
    """Seconds east of UTC of a zone that has a fixed offset."""
    return (zone.offset or 0) * 60


def distance(a: Instant, b: Instant) -> int | None:
    """Seconds by which two times miss each other, 0 if they can be equal; None if they cannot be
    compared. Without a date on both sides only the time of day counts."""
    shift = 0
    if a.zone and b.zone and a.zone.family != b.zone.family:
        if not comparable(a.zone, b.zone):
            return None
        shift = _offset(b.zone) - _offset(a.zone)
    low, high = a.lo + shift - b.hi, a.hi + shift - b.lo
    if not a.dated and not b.dated:
        moved = change_by_letters(a.zone, b.zone)
        low, high = low + min(moved, 0), high + max(moved, 0)
    if not (a.dated and b.dated):
        days = round((low + high) / 2 / DAY) * DAY
        low, high = low - days, high - days
    if low <= 0 <= high:
        return 0
    return min(abs(low), abs(high))


def without_day(instant: Instant) -> Instant:
    """The time of day on no day, so that it is compared with that of any."""
    return replace(instant, dated=False)


def to_end(moment: Moment) -> int | None:
    """Seconds from the start of a range to its end as clocks of one zone show them, days aside;
    negative if it seems to run backward, None if an end is missing or cannot be compared."""
    if moment.clock is None or moment.until is None:
        return None
    ours, theirs = moment.zone, moment.until_zone
    seconds = moment.until.lo - moment.clock.lo
    if ours is None or theirs is None or ours.family == theirs.family:
        return seconds
    return seconds + _offset(ours) - _offset(theirs) if comparable(ours, theirs) else None


def day_of(instant: Instant) -> datetime.date:
    """The day on which a dated time begins, in UTC where its zone is known."""
    return numbered_day(instant.lo // DAY)


def place_on_axis(
    moment: Moment, day: datetime.date | None, zone: Zone | None, days: int = 0
) -> Instant | None:
    """Where a moment stands on the day `day` (None: undated) or `days` days after it.

    A range stands at its start, a date alone fills its day. None for what has no place: a
    relative, unknown or unreadable time, one that no clock shows, a date alone with no day, and
    "until 15:00".
    """
    if moment.kind not in (Kind.INSTANT, Kind.RANGE, Kind.DATE_ONLY) or moment.problem:
        return None
    base = (days + (day_number(day) if day else 0)) * DAY
    dated = day is not None
    if moment.clock is None:
        if day is None or moment.until is not None:
            return None
        return Instant(base, base + DAY - 1, moment.approximate, zone, dated, moment.certainty)
    margin = APPROXIMATE if moment.approximate else 0
    zone = zone_on(zone, day)
    lo, hi = moment.clock.lo - margin, moment.clock.hi + margin
    return Instant(base + lo, base + hi, moment.approximate, zone, dated, moment.certainty)
