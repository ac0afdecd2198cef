"""What the time of a timeline entry or of a time field says, as a record."""

from __future__ import annotations

import datetime
from enum import Enum

from postmortem_lint.certainty import Certainty
from postmortem_lint.records import record
from postmortem_lint.times.clocks.clock import Clock, OpenDigits
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.zones.zone import Zone


class Kind(Enum):
    """What sort of time a text gives (semantics 1)."""

    INSTANT = "instant"
    RANGE = "range"
    DATE_ONLY = "date only"
    RELATIVE = "relative"
    UNKNOWN = "unknown"  # --:--, 14:?? has digits and is an INSTANT of an hour's width; TBC
    OPEN = "open"  # Ongoing, present
    PLACEHOLDER = "placeholder"  # HH:MM
    EMPTY = "empty"
    UNREADABLE = "unreadable"


@record
class Moment:
    """What a time text says. `start`/`end` hold the whole time part, decorations included.

    `date`/`clock` are the (first) date and time, `until_date`/`until` the end of a range;
    an open range (`23:28〜`) is a RANGE without `until`, and `until 15:00` one without `clock`.
    `zone` is the zone written here, `until_zone` that of the end of a range. `other` is a second
    notation of the same instant in another zone ("14:05 CET (13:05 UTC)") with `other_zone` and,
    if it is written, `other_day`; `other_until` is that of the end of a range. `next_day` counts
    the days of a next-day mark (`+1`, "(next day)", "Day 2"). `offset` is seconds from T0 of a
    RELATIVE time, None if a letter stands in its place (T+N). `damaged` tells of an UNREADABLE one
    that it is a clock or a date with a slip in it (14:O5). `certainty` is less where the half of
    the day was settled by what stands around, or something is left over.
    `approximate`: ~, about, around, c., 頃, 約. `open_digits` tells of an UNKNOWN or RELATIVE one
    that all digits of its time, day or length are left open.
    """

    start: int
    end: int
    kind: Kind
    date: DateText | None = None
    clock: Clock | None = None
    until_date: DateText | None = None
    until: Clock | None = None
    zone: Zone | None = None
    until_zone: Zone | None = None
    other: Clock | None = None
    other_until: Clock | None = None
    other_zone: Zone | None = None
    other_day: datetime.date | None = None
    approximate: bool = False
    next_day: int = 0
    offset: int | None = None
    certainty: Certainty = Certainty.STATED
    damaged: bool = False
    open_digits: OpenDigits = OpenDigits.NONE

    @property
    def problem(self) -> str:
        """Why no clock shows its time; a marker too many leaves that to be read."""
        clock = self.clock
        return clock.problem if clock and not clock.redundant else ""
