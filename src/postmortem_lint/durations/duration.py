"""What a stated length of time is."""

from __future__ import annotations

from enum import Enum

from postmortem_lint.certainty import Certainty
from postmortem_lint.records import record
from postmortem_lint.times.moments.moment import Moment


class Precision(Enum):
    """How finely a duration is stated; decides its tolerance (semantics 8)."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    DECIMAL_HOURS = "decimal hours"
    FRACTION_HOURS = "half and quarter hours"
    HOURS = "whole hours"
    DAYS = "whole days"


_COARSENESS = tuple(Precision)


def coarser(one: Precision, other: Precision) -> Precision:
    """The one of two precisions that says less."""
    return max(one, other, key=_COARSENESS.index)


class Bound(Enum):
    """A duration that is given as a limit."""

    EXACT = "exact"
    UNDER = "under"  # <, under, within, less than
    OVER = "over"  # >, over, more than, at least, N+
    UP_TO = "up to"  # up to, at most
    SPREAD = "spread"  # 30-40 minutes


class NoLength(Enum):
    """What a value says that is readable and gives no length."""

    ONGOING = "ongoing"
    NOT_AVAILABLE = "not available"
    UNKNOWN = "unknown"
    NONE = "none"
    AT_ONCE = "too short or too vague for a number"
    DAMAGED = "damaged"


@record
class Duration:
    """A stated length of time. `start`/`end` are its place, approximation words included.

    `seconds` is the stated value (the lower one of a SPREAD, whose upper one is `upper`), None if
    the text is readable but gives no number; `special` then says why. `window` is a range of times
    in the same text ("09:14-09:50 UTC (46 min)"), with or without a length beside it. `working`
    tells of support, office or working hours, which make it incomparable. `value_start` and
    `value_end` hold the number and unit alone. `certainty` is less where digits are left over right
    behind it. `other` is the length in a second notation that may be meant (75:00 as minutes and
    seconds).
    """

    start: int
    end: int
    seconds: float | None
    precision: Precision = Precision.MINUTES
    bound: Bound = Bound.EXACT
    upper: float | None = None
    approximate: bool = False
    special: NoLength | None = None
    window: Moment | None = None
    working: bool = False
    qualifier: str = ""
    value_start: int = 0
    value_end: int = 0
    digit: float = 0.0
    point: bool = False
    other: float | None = None
    certainty: Certainty = Certainty.STATED


class Fit(Enum):
    """How a stated duration stands to a computed one."""

    HOLDS = "holds"
    ROUGHLY = "roughly"  # differs, but the statement is too loose to call it a fault: info
    COARSE = "coarse"  # differs beyond its precision: warning
    DIFFERS = "differs"  # error
