"""What the time of a timeline entry or of a time field says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from postmortem_lint.values.clock import Clock
from postmortem_lint.values.dates import DateText
from postmortem_lint.values.zones import Zone


class Kind(Enum):
    """What sort of time a text gives (domain rules 3.1)."""

    INSTANT = "instant"
    RANGE = "range"
    DATE_ONLY = "date only"
    RELATIVE = "relative"
    UNKNOWN = "unknown"  # --:--, 14:?? has digits and is an INSTANT of an hour's width; TBC
    OPEN = "open"  # Ongoing, present
    PLACEHOLDER = "placeholder"  # HH:MM
    EMPTY = "empty"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Moment:
    """What a time text says. `start`/`end` hold the whole time part, decorations included.

    `date`/`clock` are the (first) date and time, `until_date`/`until` the end of a range;
    an open range (`23:28〜`) is a RANGE without `until`. `zone` is the zone written here,
    `other` a second notation of the same instant in another zone ("14:05 CET (13:05 UTC)") with
    `other_zone`. `next_day` counts the days of a next-day mark (`+1`, "(next day)"). `offset` is
    seconds from T0 of a RELATIVE time. `digits` tells whether the text has digits at all.
    `approximate`: ~, about, around, c., 頃, 約.
    """

    start: int
    end: int
    kind: Kind
    date: DateText | None = None
    clock: Clock | None = None
    until_date: DateText | None = None
    until: Clock | None = None
    zone: Zone | None = None
    other: Clock | None = None
    other_zone: Zone | None = None
    approximate: bool = False
    next_day: int = 0
    offset: int | None = None
    digits: bool = False
    problem: str = ""
