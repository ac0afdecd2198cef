"""Whether a clock without am or pm may show either half of the day."""

from __future__ import annotations

from collections.abc import Collection

from postmortem_lint.certainty import Certainty
from postmortem_lint.records import replace
from postmortem_lint.times.clocks.clock import Clock, Notation
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.units import HALF_DAY, HOUR

_TEN = 10 * HOUR
_OF_EITHER_HALF = (Notation.COLON, Notation.DOT)
_FAR = 4 * HOUR  # seconds by which no slip makes a range run backward


def of_either_half(clocks: Collection[Clock]) -> bool:
    """Whether clocks that belong together may be of a 12-hour clock: none tells of a clock of 24
    hours, and one has an am or pm, or an hour of one digit."""
    if any(clock.hour12 and not clock.problem for clock in clocks):
        return True
    return any(_bare(clock) for clock in clocks) and not any(map(shows_24_hours, clocks))


def shows_24_hours(clock: Clock) -> bool:
    """Whether the notation is one of 24 hours: 13:05, 0:05, 09:05, 9h05."""
    if clock.problem or clock.hour12 or clock.notation is Notation.WORD:
        return clock.redundant  # the marker of 13:55 PM says nothing
    padded = clock.padded and clock.lo < _TEN
    return not clock.bare12 or padded or clock.notation not in _OF_EITHER_HALF


def unmarked(moment: Moment | None) -> bool:
    """Whether a time without am or pm may be meant for the afternoon: 2:20, but not 02:20."""
    return moment is not None and moment.clock is not None and _bare(moment.clock)


def half_of_day(moment: Moment | None) -> Certainty:
    """How sure it is which half of the day a time belongs to."""
    return Certainty.CONVENTION if unmarked(moment) else Certainty.STATED


def _bare(clock: Clock) -> bool:
    """Whether the hour is written with one digit, 1 to 9, and nothing tells the half of the day."""
    return clock.bare12 and not clock.padded and clock.notation in _OF_EITHER_HALF


def in_half(clock: Clock, afternoon: bool) -> Clock:
    """A bare clock as one of the morning or of the afternoon."""
    lo = clock.lo % HALF_DAY + (HALF_DAY if afternoon else 0)
    return replace(clock, lo=lo, hi=lo + clock.hi - clock.lo)


def passes_noon(first: Clock, last: Clock) -> bool:
    """Whether a bare end of a range lies in another half of the day than its bare start: read in
    the same one, it would lie far before it. Midnight is passed likewise."""
    if not (first.bare12 and last.bare12):
        return False
    return first.lo % HALF_DAY - last.lo % HALF_DAY >= _FAR


def ends_after_noon(first: Clock, last: Clock) -> bool:
    """Whether a range such as 11:30-1:10 must be one of a 12-hour clock."""
    return passes_noon(first, last) and _bare(last) and last.lo < first.lo


def sharing_marker(first: Clock, last: Clock) -> tuple[Clock, Clock]:
    """Give an end of a range without am/pm the marker of the other end."""
    if first.bare12 and last.hour12:
        later = _afternoon(first, last.lo >= HALF_DAY)
        return (later if later.lo <= last.lo else _afternoon(first, False)), last
    if last.bare12 and first.hour12:
        same = _afternoon(last, first.lo >= HALF_DAY)
        return first, (same if same.lo >= first.lo else _afternoon(last, first.lo < HALF_DAY))
    return first, last


def _afternoon(clock: Clock, pm: bool) -> Clock:
    """A bare hour of 1..12 read with a marker."""
    base = clock.lo - HALF_DAY if HALF_DAY <= clock.lo < HALF_DAY + HOUR else clock.lo
    lo = base + (HALF_DAY if pm else 0)
    return replace(clock, lo=lo, hi=clock.hi - clock.lo + lo, hour12=True, bare12=False)
