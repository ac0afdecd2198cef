"""Whether an incident ended later than its end says: on the next day, or in the afternoon."""

from __future__ import annotations

from postmortem_lint.durations.duration import Fit
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.times.units import DAY


def crosses_midnight(start: Fact, end: Fact, postmortem: Postmortem) -> bool:
    """Whether the end can be on the next day: always, unless a stated duration denies it."""
    if start.instant is None or end.instant is None:
        return True
    length = postmortem.readable(Key.DURATION)
    stated = length.duration if length else None
    if stated is None or stated.seconds is None or stated.seconds >= DAY:
        return True
    following = end.instant.lo + DAY - start.instant.lo
    return following <= 0 or ends_later(start, end, DAY, postmortem)


def ends_later(start: Fact, end: Fact, shift: int, postmortem: Postmortem) -> bool:
    """Whether the stated duration leads to an end that is so many seconds later than written."""
    length = postmortem.readable(Key.DURATION)
    if start.instant is None or end.instant is None or length is None or length.duration is None:
        return False
    later = end.instant.lo + shift - start.instant.lo
    return later > 0 and fit(length.duration, later) is Fit.HOLDS
