"""Decides what is out of order in a timeline (semantics 3 and 6).

Order is decided on intervals: an entry is out of order only if it certainly lies before one that
stands above it. Undated entries are read with the benefit of a possible new day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import begins
from postmortem_lint.postmortem.model import DateSource, Disorder, Entry, Order, Window
from postmortem_lint.postmortem.timeline.order.before import before, clock_of
from postmortem_lint.postmortem.timeline.order.longest import (
    against,
    certainty_of_order,
    certainty_of_time,
    longest,
)
from postmortem_lint.postmortem.timeline.order.newest_first import (
    is_newest_first,
    out_of_descent,
)
from postmortem_lint.postmortem.timeline.order.next_dates import is_held_back
from postmortem_lint.postmortem.timeline.order.slips import noon_slip, slip_around, slip_at
from postmortem_lint.records import record, replace
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.units import DAY, HOUR
from postmortem_lint.times.zones.summertime import is_repeated


class _Step(Enum):
    """How an entry stands to the comparable one above it."""

    FORWARD = "in order"
    NEW_DAY = "a new day"
    CERTAIN = "certainly before"
    LIKELY = "probably before"
    OPEN = "cannot be decided"


@record
class _Judged:
    """A step with the reason that a person is told."""

    step: _Step
    why: str = ""


@record
class Situation:
    """What else the document says about time: the declared window, other dates among the entries,
    whether the date of the incident is a range."""

    window: Window | None
    dates: int
    long: bool


def judge(
    entries: Sequence[Entry], tracks: Sequence[int], window: Window | None
) -> tuple[Disorder, ...]:
    """The disorders of a timeline, each track by itself, in document order."""
    found: list[Disorder] = []
    for track in sorted(set(tracks)):
        places = [
            place
            for place, entry in enumerate(entries)
            if tracks[place] == track and entry.instant and _comparable_kind(entry)
        ]
        found.extend(_judge_track(entries, places, window))
        found.extend(_relative(entries, tracks, track))
    return tuple(sorted(found, key=lambda one: one.entry))


def _relative(entries: Sequence[Entry], tracks: Sequence[int], track: int) -> Iterator[Disorder]:
    """Times counted from T0 are an axis of their own; only a few of them can be out of order.

    Counting may begin anew: at another T0, and at an entry whose time is not understood.
    """
    shadows = list(entries)
    axes: list[list[int]] = [[]]
    for place, entry in enumerate(entries):
        offset = entry.moment.offset
        if tracks[place] != track:
            continue
        if entry.moment.kind is not Kind.RELATIVE or offset is None:
            axes += [] if entry.moment.clock else [[]]
            continue
        if offset or not _defines(entry):
            axes += [] if offset else [[]]
            instant = Instant(offset, offset, entry.moment.approximate)
            shadows[place] = replace(entry, instant=instant)
            axes[-1].append(place)
    for places in axes:
        yield from _of_axis(shadows, places)


def _defines(entry: Entry) -> bool:
    """Whether an entry says what its time means: "T0 is the first alert"."""
    event = lower_case(entry.event.plain)
    return event.startswith("=") or begins(event, lookup.clauses.being)


def _of_axis(shadows: Sequence[Entry], places: list[int]) -> Iterator[Disorder]:
    kept = longest(shadows, places) if len(places) > 2 else frozenset(places)
    if len(kept) * 2 > len(places):
        for place in places:
            if place not in kept:
                yield Disorder(Order.CERTAIN, place, against(shadows, places, place, kept))


def _comparable_kind(entry: Entry) -> bool:
    """Whether the time is one of the clock or calendar, and none behind words that may mean
    anything ("by 14:05")."""
    known = entry.moment.kind in (Kind.INSTANT, Kind.RANGE, Kind.DATE_ONLY)
    return known and not entry.moment.problem and certainty_of_time(entry) > Certainty.GUESSED


def _judge_track(
    entries: Sequence[Entry], places: list[int], window: Window | None
) -> Iterator[Disorder]:
    if len(places) < 2:
        return
    situation = _situation(entries, places, window)
    steps = [_Judged(_Step.FORWARD)]
    steps += [_step(entries[above], entries[here], situation) for above, here in pairwise(places)]
    for at, judged in enumerate(steps):
        if judged.step is not _Step.OPEN:
            continue
        if is_held_back(entries, places[at], places[at + 1 :]):
            steps[at] = _Judged(_Step.CERTAIN)
        elif situation.dates <= 1 and not window and _stands_apart(entries, places, at):
            steps[at] = _Judged(_Step.LIKELY)
    if is_newest_first(entries, places):
        least = min(certainty_of_time(entries[place]) for place in places)
        if all(entries[place].day_from is DateSource.NONE for place in places):
            least = min(least, Certainty.CONVENTION)  # of each two the lower may be a day later
        yield Disorder(Order.REVERSED, places[0], places[-1], certainty=least)
        yield from out_of_descent(entries, places, window)
        return
    start = 0
    for end in range(1, len(places) + 1):
        if end < len(places) and steps[end].step not in (_Step.NEW_DAY, _Step.OPEN):
            continue
        yield from _segment(entries, places[start:end], steps[start:end], window)
        if end < len(places) and steps[end].step is _Step.OPEN:
            typo = slip_around(entries, places, end, window) or noon_slip(
                entries, places, end, window
            )
            yield typo or Disorder(Order.AMBIGUOUS, places[end], places[end - 1], steps[end].why)
        start = end


def _stands_apart(entries: Sequence[Entry], places: list[int], at: int) -> bool:
    """Whether the entry below goes on right where the one above stopped, so that only the one
    between them would be of another day."""
    if at + 1 >= len(places):
        return False
    above, here, below = (clock_of(entries[place]) for place in places[at - 1 : at + 2])
    return 0 <= below - above <= _GOES_ON and above - here <= _ASTRAY


_GOES_ON, _ASTRAY = 2 * HOUR, 6 * HOUR


def _situation(entries: Sequence[Entry], places: list[int], window: Window | None) -> Situation:
    days = {entries[place].day for place in places if entries[place].day_from.own}
    days |= {
        entries[place].day for place in places if entries[place].day_from is DateSource.DAY_LINE
    }
    long = bool(window and window.length is not None and window.length >= 20 * HOUR)
    return Situation(window, len(days), long)


def _step(above: Entry, here: Entry, situation: Situation) -> _Judged:
    """The first of the eleven cases of semantics 3 that fits."""
    if not before(here, above):
        return _Judged(_Step.FORWARD)
    sources = (above.day_from, here.day_from)
    back = clock_of(above) - clock_of(here)
    if above.day == here.day and _repeated_hour(here, back):
        return _Judged(_Step.NEW_DAY)
    if all(source.own for source in sources):
        return _Judged(_Step.CERTAIN)
    if here.moment.next_day:
        return _Judged(_Step.NEW_DAY)
    if back >= DAY / 2:
        # Undated, they stand on one day only where start and end leave no midnight between them.
        own = any(source.own for source in sources)
        return _Judged(_Step.NEW_DAY if own else _Step.LIKELY)
    if all(source.written for source in sources):
        return _Judged(_Step.CERTAIN)
    return _undated(above, here, back, situation)


def _undated(above: Entry, here: Entry, back: int, situation: Situation) -> _Judged:
    """Cases 7 to 11, for a jump back between entries without a date of their own."""
    forward = DAY - back
    window = situation.window
    length = window.length if window else None
    if (length is not None and length >= forward) or situation.long or situation.dates > 1:
        return _Judged(_Step.OPEN, "the entry may belong to the next day")
    if length is not None and window is not None:
        if window.start is None:
            return _Judged(
                _Step.CERTAIN if length < DAY / 2 else _Step.OPEN, "no date tells the day"
            )
        if _inside(above, window) and _inside(here, window):
            return _Judged(_Step.CERTAIN)
        return _Judged(_Step.OPEN, "the entry may belong to another day than the incident")
    if back <= 3 * HOUR and situation.dates <= 1:
        return _Judged(_Step.LIKELY)
    return _Judged(_Step.OPEN, "no date tells the day of the entry")


def _inside(entry: Entry, window: Window) -> bool:
    """Whether the time of day lies within an hour of the declared window."""
    assert window.start is not None
    start = window.start.lo % DAY - HOUR
    length = (window.length or 0) + 7200
    return (_local(entry) - start) % DAY <= length


def _local(entry: Entry) -> int:
    assert entry.instant is not None
    return entry.instant.lo % DAY


def _repeated_hour(entry: Entry, back: int) -> bool:
    """The hour that clocks go through twice when summer time ends, in a local zone."""
    if not 0 < back <= HOUR or entry.day is None:
        return False
    return is_repeated(entry.zone, entry.day, clock_of(entry))


def _seam(places: list[int], kept: frozenset[int]) -> int | None:
    """Where a whole run of entries that are in order among themselves goes back behind another one:
    the index of its first entry. Nobody misplaces so many one by one."""
    size = len(places) - len(kept)
    if size < _RUN:
        return None
    if kept.issuperset(places[size:]):
        return size
    return len(places) - size if kept.issuperset(places[:-size]) else None


_RUN = 3  # entries


def _segment(
    entries: Sequence[Entry], places: list[int], steps: list[_Judged], window: Window | None
) -> Iterator[Disorder]:
    """The smallest set of entries whose removal puts a stretch without a new day in order."""
    if not any(judged.step in (_Step.CERTAIN, _Step.LIKELY) for judged in steps[1:]):
        return
    likely = all(judged.step is not _Step.CERTAIN for judged in steps[1:])
    kept = longest(entries, places)
    seam = _seam(places, kept)
    if seam:
        order = Order.LIKELY if likely else Order.CERTAIN
        here, above = places[seam], places[seam - 1]
        sure = certainty_of_order(entries[here], entries[above], order)
        yield Disorder(order, here, above, certainty=sure)
        return
    for index, place in enumerate(places):
        if place in kept:
            continue
        other = against(entries, places, place, kept)
        # Entries that are out of order side by side stand at the wrong place; nobody slips twice.
        alone = kept.issuperset(places[max(0, index - 1) : index] + places[index + 1 : index + 2])
        typo = slip_at(entries, places, place, kept, window) if alone else None
        order = Order.LIKELY if likely else Order.CERTAIN
        certainty = certainty_of_order(entries[place], entries[other], order)
        yield typo or Disorder(order, place, other, certainty=certainty)
