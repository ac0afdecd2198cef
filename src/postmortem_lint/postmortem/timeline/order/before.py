"""Whether one entry of a timeline certainly lies before another."""

from __future__ import annotations

from postmortem_lint.postmortem.model import Entry
from postmortem_lint.records import replace
from postmortem_lint.times.intervals import Instant, certainly_before, to_end
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.units import DAY


def before(here: Entry, above: Entry) -> bool:
    """Whether `here` certainly lies before `above`; a range only if it is over by then, for it may
    sum up what stands above it."""
    assert here.instant is not None
    assert above.instant is not None
    ranged = Kind.RANGE in (here.moment.kind, above.moment.kind)
    if ranged and (here.instant.approximate or above.instant.approximate):
        return False
    return certainly_before(whole_range(here), above.instant)


def whole_range(entry: Entry) -> Instant:
    """A range holds whatever stands in it, up to the moment at which it ends."""
    assert entry.instant is not None
    until, length = entry.moment.until_date, to_end(entry.moment)
    days = (
        (until.day - entry.day).days if until and until.year and until.day and entry.day else None
    )
    if entry.moment.clock is None:
        return replace(entry.instant, hi=entry.instant.hi + max(0, days or 0) * DAY)
    if length is None:
        return entry.instant
    if days is None:  # past midnight, if not too far
        length, days = (length % DAY if length % DAY < DAY // 2 else 0), 0
    over = entry.instant.lo + length + days * DAY
    return replace(entry.instant, hi=max(over, entry.instant.hi))


def clock_of(entry: Entry) -> int:
    """Its clock time, in seconds after midnight."""
    return entry.moment.clock.lo if entry.moment.clock else 0
