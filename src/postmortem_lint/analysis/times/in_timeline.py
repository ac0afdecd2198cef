"""Where a time of the document stands in its timelines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.once import once
from postmortem_lint.postmortem.model import Entry, Postmortem, Timeline
from postmortem_lint.roles import Key
from postmortem_lint.times.intervals import Instant, certainly_before, distance, to_end
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.units import DAY

TOLERANCE = 60  # seconds; a time may be rounded differently in two places


@once
def timed_entries(postmortem: Postmortem) -> tuple[Entry, ...]:
    """The entries of all timelines that have a clock time and a place on the axis."""
    return tuple(
        entry
        for timeline in postmortem.timelines
        for entry in timeline.entries
        if entry.instant and entry.moment.clock
    )


@once
def spans_days(postmortem: Postmortem) -> bool:
    """Whether the incident goes over midnight: of its times without a date it is not known which
    comes first."""
    window = postmortem.window
    if window and window.start and window.end:
        return window.start.lo // DAY != window.end.lo // DAY
    told = (entry.instant for entry in timed_entries(postmortem))
    return len({one.lo // DAY for one in told if one and one.dated}) > 1


def offset(instant: Instant) -> int:
    """Seconds east of UTC, 0 where the zone does not tell."""
    return (instant.zone.offset or 0) * 60 if instant.zone else 0


def stands(
    instant: Instant,
    entries: tuple[Entry, ...],
    *,
    any_day: bool = False,
    tolerance: int = TOLERANCE,
) -> bool:
    """Whether some entry has that time, or a range around it."""
    if any_day:
        instant = Instant(instant.lo % DAY, instant.hi % DAY, instant.approximate, instant.zone)
    for entry in entries:
        assert entry.instant is not None
        miss = distance(instant, entry.instant)
        if miss is None or miss <= tolerance or _in_range(instant, entry):
            return True
        other = entry.moment.other  # the same time in another zone
        if other and abs(other.lo - instant.lo % DAY) <= tolerance and not instant.zone:
            return True
    return False


def is_missing(instant: Instant, postmortem: Postmortem, *, any_day: bool = False) -> bool:
    """Whether no row has that time, nor one whose own is a slip that nobody can read: it would
    stand in order there."""
    if stands(instant, timed_entries(postmortem), any_day=any_day):
        return False
    return not any(
        _fits_between(timeline.entries[:place], instant, timeline.entries[place + 1 :])
        for timeline in postmortem.timelines
        for place, entry in enumerate(timeline.entries)
        if is_unread(entry)
    )


def is_unread(entry: Entry) -> bool:
    """Whether the time of an entry is one, but for a slip that leaves it open which."""
    return entry.moment.damaged or bool(entry.moment.problem)


def _fits_between(above: Sequence[Entry], instant: Instant, below: Sequence[Entry]) -> bool:
    """Whether a time lies neither before the last one above nor after the first one below."""
    earlier = next((entry.instant for entry in reversed(above) if entry.instant), None)
    later = next((entry.instant for entry in below if entry.instant), None)
    early = earlier is not None and certainly_before(instant, earlier)
    return not (early or (later is not None and certainly_before(later, instant)))


def same_time(one: Instant, other: Instant) -> bool:
    """Whether two times are certainly the same, but for how they are rounded."""
    miss = distance(one, other)
    return miss is not None and miss <= TOLERANCE


def may_be_same_time(one: Instant, other: Instant) -> bool:
    """Whether two times can be the same: those of zones that cannot be compared may be."""
    return distance(one, other) is None or same_time(one, other)


def nearest_entry(instant: Instant, entries: tuple[Entry, ...]) -> Entry:
    """The entry with the time nearest to another one, of at least one entry."""
    return min(entries, key=lambda entry: _miss(instant, entry))


def _miss(instant: Instant, entry: Entry) -> int:
    found = distance(instant, entry.instant) if entry.instant else None
    return 10**9 if found is None else found


def _in_range(instant: Instant, entry: Entry) -> bool:
    """Whether the time lies inside the range of an entry."""
    until, start = entry.moment.until, entry.instant
    if entry.moment.kind is not Kind.RANGE or entry.moment.clock is None or start is None:
        return False
    length = to_end(entry.moment)
    if until is None or length is None:
        return True
    zoned = instant.zone is not None and start.zone is not None
    shift = offset(start) - offset(instant) if zoned else 0
    return (instant.lo + shift - start.lo) % DAY <= (length + until.hi - until.lo) % DAY + TOLERANCE


def entries_telling(postmortem: Postmortem, key: Key) -> Iterator[tuple[Timeline, Entry]]:
    """The timed entries that tell a milestone by their words or markers."""
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            told = key in entry.milestones or key in entry.announced
            if told and entry.instant and entry.moment.clock:
                yield timeline, entry
