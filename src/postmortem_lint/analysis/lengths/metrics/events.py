"""The events of a document, and the lengths of time between them (semantics 9)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.grammatical_milestones import grammatical_milestones
from postmortem_lint.analysis.times.in_timeline import is_unread
from postmortem_lint.durations.duration import Duration
from postmortem_lint.postmortem.model import Postmortem, Timeline
from postmortem_lint.postmortem.timeline.order.before import whole_range
from postmortem_lint.records import field, record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KEYS, KeyTrait
from postmortem_lint.text import Span
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.units import DAY

# So many starts, ends and points are enough; a document with more of them is no postmortem.
_ENOUGH = 60


@record
class Event:
    """A point in time with its place; `known` by a field or marker, not by a word only. `length` is
    that of an entry that is a range, in seconds."""

    key: Key | None
    instant: Instant
    span: Span
    known: bool
    length: int = 0


@record
class Stretch:
    """The way from one event to a later one, in seconds."""

    seconds: float
    start: Event
    end: Event


@record
class Ways:
    """The events of a document, and by the key of each metric every way that it can mean, the
    shortest first."""

    events: tuple[Event, ...]
    named: Mapping[Key, tuple[Stretch, ...]] = field(hash=False)


@once
def ways(postmortem: Postmortem) -> Ways:
    """The events of a postmortem and the ways between them."""
    found = _events(postmortem)
    return Ways(found, _stretches(found, tuple(_first_entries(postmortem.timelines))))


def _events(postmortem: Postmortem) -> tuple[Event, ...]:
    """Every event with a time: the time fields, and the entries of the timelines."""
    found = [
        Event(fact.key, fact.instant, fact.text.span, True)
        for fact in postmortem.facts
        if fact.instant and fact.readable
    ]
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            if entry.instant is None or entry.moment.kind is Kind.DATE_ONLY:
                continue
            length = whole_range(entry).hi - entry.instant.hi
            for key in entry.announced:
                found.append(Event(key, entry.instant, entry.time.span, True, length))
            marks = [mark for mark in grammatical_milestones(entry) if mark not in entry.announced]
            for mark in marks or (None,):
                found.append(Event(mark, entry.instant, entry.time.span, False, length))
    return tuple(found)


def unread_milestones(postmortem: Postmortem) -> frozenset[Key]:
    """What the rows tell whose time is a slip that nobody can read."""
    return frozenset(
        key
        for timeline in postmortem.timelines
        for entry in timeline.entries
        if is_unread(entry)
        for key in grammatical_milestones(entry)
    )


def _first_entries(timelines: tuple[Timeline, ...]) -> Iterator[Event]:
    """The first timed entry of each timeline: where many count from without saying so."""
    for timeline in timelines:
        for entry in timeline.entries:
            if entry.instant and entry.moment.clock:
                yield Event(None, entry.instant, entry.time.span, False)
                break


def between(start: Instant, end: Instant) -> float:
    """Seconds from `start` to `end`; if one of them has no date, the shortest way forward."""
    length = end.lo - start.lo
    if start.dated and end.dated:
        return length
    return length % DAY if length < 0 else length


def _stretches(
    found: tuple[Event, ...], first: tuple[Event, ...]
) -> dict[Key, tuple[Stretch, ...]]:
    """The ways that each metric can mean: from any start to an event that ends it, the ends told
    by fields and markers before those told by words."""
    starts = [one for one in found if one.key in KeyTrait.COUNTED_FROM.keys][:_ENOUGH]
    return {
        key: _between_all((*starts, *first), [one for one in found if one.key in meaning.ends])
        for key, meaning in KEYS.items()
        if meaning.ends
    }


def _between_all(starts: Sequence[Event], ends: list[Event]) -> tuple[Stretch, ...]:
    sure = [one for one in ends if one.known]
    return _ascending(
        Stretch(between(start.instant, end.instant), start, end)
        for end in (sure or ends)[:_ENOUGH]
        for start in starts[: 2 * _ENOUGH]
        if start.instant.lo <= end.instant.lo or not (start.instant.dated and end.instant.dated)
    )


@once
def ways_of_parts(postmortem: Postmortem) -> tuple[Stretch, ...]:
    """The ways from a start of the incident to any event, and from any event to its end, the
    shortest first; the first and the last entry count as such."""
    events = ways(postmortem).events
    first = min((one.instant.lo for one in events), default=0)
    last = max((one.instant.lo for one in events), default=0)
    return tuple(
        way
        for way in pairs(events)
        if way.start.key in KeyTrait.BOUNDS.keys
        or way.end.key in KeyTrait.OVER.keys
        or way.start.instant.lo == first
        or way.end.instant.lo == last
    )


def pairs(found: tuple[Event, ...]) -> tuple[Stretch, ...]:
    """The way between every two events, the shortest first; for metrics whose event has no
    entry."""
    by_time = {one.instant.lo: one for one in reversed(found)}
    points = [by_time[when] for when in sorted(by_time)[:_ENOUGH]]
    return _ascending(
        Stretch(float(late.instant.lo - early.instant.lo), early, late)
        for index, early in enumerate(points)
        for late in points[index:]
    )


def _ascending(ways: Iterable[Stretch]) -> tuple[Stretch, ...]:
    return tuple(sorted(ways, key=_length))


def _length(way: Stretch) -> float:
    return way.seconds


def around(duration: Duration, ways: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """The two ways next to a length. Those that fit it lie around it without a gap, so that one
    of the two does if any does."""
    at = bisect_left(ways, duration.seconds or 0.0, key=_length)
    return ways[max(0, at - 1) : at + 1]
