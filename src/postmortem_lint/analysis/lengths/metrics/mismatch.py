"""Finds metrics that no events of the document give (semantics 9)."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.metrics.bounds import (
    Unmatched,
    against_bounds,
    coarse_days,
    not_at_once,
    seconds_of,
)
from postmortem_lint.analysis.lengths.metrics.conflicts import comparable_metric, conflicts
from postmortem_lint.analysis.lengths.metrics.events import (
    Event,
    Stretch,
    around,
    pairs,
    unread_milestones,
    ways,
)
from postmortem_lint.analysis.lengths.metrics.stated_ends import stated_ends
from postmortem_lint.analysis.lengths.sentences.side_by_side import lengths_beside
from postmortem_lint.analysis.lengths.sentences.stated_lengths import is_of_all, sentence_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.change_nights import clocks_are_set
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Bound, Fit
from postmortem_lint.durations.tolerance import agree, fit
from postmortem_lint.postmortem.model import Metric, Postmortem, WindowSource
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KEYS, KeyTrait
from postmortem_lint.text import Spans
from postmortem_lint.times.units import DAY, HALF_DAY, HOUR

_FEW = 3  # with fewer points in time nearly nothing can be said


@once
def unmatched(postmortem: Postmortem) -> tuple[Unmatched, ...]:
    """The metrics that fit nothing they could mean; those reported otherwise are left out."""
    beside = Spans(one.place for one in lengths_beside(postmortem))
    return tuple(one for one in _all(postmortem) if not beside.meets(one.metric.span))


def _all(postmortem: Postmortem) -> Iterator[Unmatched]:
    told = {conflict.metric.span for conflict in conflicts(postmortem)}
    possible = ways(postmortem)
    found = possible.events
    if clocks_are_set((one.instant for one in found), postmortem):
        return
    yield from (one for one in against_bounds(postmortem, found) if one.metric.span not in told)
    yield from not_at_once(postmortem, possible)
    stated = _measured_by_events(postmortem)
    if not stated or len({one.instant.lo for one in found}) < _FEW:
        return
    sure = {one.key for one in found if one.known}
    any_two = pairs(found)
    once_told: set[Key | None] = set()
    unread = unread_milestones(postmortem)
    if Key.STARTED in sure:  # then it is known what may be counted from, and one word tells an end
        noticed = min(_noticed(found), default=None)
        any_two = tuple(way for way in any_two if _may_begin(way.start, noticed))
        once_told = _told_once(found)
    for metric in stated:
        if metric.span in told or _begins_unseen(metric, found):
            continue
        if not unread.isdisjoint((*KEYS[metric.key].ends, *KeyTrait.COUNTED_FROM.keys)):
            continue
        if not stated_ends(metric):
            end = next(iter(KEYS[metric.key].ends), None)
            others = any_two
            limit = metric.duration.bound is Bound.UNDER  # some pair is always that short
            if end and (limit or metric.certainty is not Certainty.GUESSED):
                others = _others(metric, any_two, end in sure, end in once_told, found)
                others = others or _from_anywhere(metric, any_two, found)
            named = possible.named.get(metric.key, possible.named[Key.DOWNTIME])
            yield from _unmatched(metric, postmortem, found, named, others)


def _others(
    metric: Metric, any_two: tuple[Stretch, ...], known: bool, once: bool, found: tuple[Event, ...]
) -> tuple[Stretch, ...]:
    """The ways besides the named ones that a metric may mean: none if its end is `known` by a field
    or marker; if the words of just one entry tell it (`once`), those to it, and in a sentence those
    from the start, as somebody may have "reported" something else there; else any."""
    if metric.key is Key.DOWNTIME:
        return any_two
    if known or not once:
        return () if known else any_two
    ends = {one.instant.lo for one in found if one.key in KEYS[metric.key].ends}
    begins = [] if metric.fact else [one for one in found if one.key is Key.STARTED]
    starts = {one.instant.lo for one in begins}
    return tuple(
        way for way in any_two if way.end.instant.lo in ends or way.start.instant.lo in starts
    )


def _from_anywhere(
    metric: Metric, any_two: tuple[Stretch, ...], found: tuple[Event, ...]
) -> tuple[Stretch, ...]:
    """The ways to the known end of a metric from any event, if nothing tells the start."""
    if metric.duration.bound is Bound.UNDER or any(one.key is Key.STARTED for one in found):
        return ()
    ends = {one.instant.lo for one in found if one.known and one.key in KEYS[metric.key].ends}
    return tuple(way for way in any_two if way.end.instant.lo in ends)


def _begins_unseen(metric: Metric, found: tuple[Event, ...]) -> bool:
    """Whether a metric counts to the first thing that is told: where it starts is told nowhere."""
    ends = [one.instant.lo for one in found if one.key in KEYS[metric.key].ends]
    started = any(one.key is Key.STARTED for one in found)
    noticed = metric.key is Key.TIME_TO_DETECT
    return noticed and not started and min(ends, default=0) == min(one.instant.lo for one in found)


def _told_once(found: tuple[Event, ...]) -> set[Key | None]:
    """The milestones that the words of just one entry tell; that something is over is told once if
    it is not both eased and resolved."""
    told: dict[Key | None, set[int]] = {}
    for one in found:
        told.setdefault(one.key, set()).add(one.instant.lo)
    if _late(told.get(Key.DETECTED, set()), found):
        told.pop(Key.DETECTED)
    over = [key for key in KeyTrait.OVER.keys if key in told]
    unsure = over if len(over) > 1 else []
    return {key for key, instants in told.items() if len(instants) == 1 and key not in unsure}


def _late(noticed: set[int], found: tuple[Event, ...]) -> bool:
    """Whether other events lie between the start and what is read as the detection: people have
    been at work by then, and found something else."""
    start = min((one.instant.lo for one in found if one.key is Key.STARTED), default=None)
    if start is None or not noticed:
        return False
    return len({one.instant.lo for one in found if start < one.instant.lo < min(noticed)}) > 1


def _noticed(found: tuple[Event, ...]) -> list[int]:
    """When the incident was noticed, by each event that tells it."""
    keys = KeyTrait.NOTICED.keys
    return [one.instant.lo for one in found if one.key in keys]


def _may_begin(start: Event, noticed: int | None) -> bool:
    """Whether a metric may count from an event: one of those from which some definition counts, or
    one that nobody named before the incident was first `noticed`."""
    if start.key in KeyTrait.COUNTED_FROM.keys:
        return True
    return noticed is None or start.instant.lo <= noticed


def _measured_by_events(postmortem: Postmortem) -> list[Metric]:
    """The metrics whose end is an event; of those told of the whole incident the ones that no
    declared window measures."""
    stated = [one for one in postmortem.metrics if KEYS[one.key].ends]
    whole = postmortem.window and postmortem.window.source is not WindowSource.SUMMARY
    stated += [
        one
        for one in sentence_lengths(postmortem)
        if not one.duration.approximate and one.duration.bound is not Bound.OVER
        if not (whole and is_of_all(one))
    ]
    return [one for one in stated if comparable_metric(one)]


def _unmatched(
    metric: Metric,
    postmortem: Postmortem,
    found: tuple[Event, ...],
    named: tuple[Stretch, ...],
    others: tuple[Stretch, ...],
) -> Iterator[Unmatched]:
    near = (*around(metric.duration, named), *around(metric.duration, others))
    seconds = seconds_of(metric)
    none = metric.key is Key.DOWNTIME and not seconds  # slow, but never down
    if none or not near or _holds(metric, near, postmortem):
        return
    nearest = min(near, key=lambda way: abs(way.seconds - seconds))
    weak = (
        (not named and not _whole_course(found))
        or metric.certainty is Certainty.GUESSED
        or not (KEYS[metric.key].ends or metric.fact)  # a cause is found in steps
        or _partial(metric, postmortem)
        or metric.duration.approximate
        or coarse_days(postmortem)
        or any(fit(metric.duration, hours) is Fit.HOLDS for hours in _working_ways(metric, found))
    )
    verdict = fit(metric.duration, nearest.seconds)
    cause = _cause(seconds, [way.seconds for way in named or others])
    yield Unmatched(metric, verdict, nearest if named else None, cause, weak)


_MANY = 4  # entries of a course of events that is told as a whole


def _whole_course(found: tuple[Event, ...]) -> bool:
    """Whether a document tells the incident from its start over its notice to its end, so that a
    length that no two of its events give is none."""
    keys = {one.key for one in found}
    started = any(one.known and one.key is Key.STARTED for one in found)
    told = not keys.isdisjoint(KeyTrait.NOTICED.keys) and not keys.isdisjoint(KeyTrait.OVER.keys)
    return started and told and len({one.instant.lo for one in found}) >= _MANY


def _partial(metric: Metric, postmortem: Postmortem) -> bool:
    """Whether all may have been down for a part of the incident only."""
    whole = postmortem.window.length if postmortem.window else None
    return metric.key is Key.DOWNTIME and whole is not None and seconds_of(metric) <= whole


def _holds(metric: Metric, near: tuple[Stretch, ...], postmortem: Postmortem) -> bool:
    """Whether a way, a sum of other metrics, or the declared duration gives the value."""
    lengths = (*(way.seconds for way in near), *_sums(metric, postmortem))
    if any(fit(metric.duration, length) is Fit.HOLDS for length in lengths):
        return True
    return metric.key in KeyTrait.WHOLE.keys and any(
        other.key is Key.DURATION and agree(other.duration, metric.duration) is Fit.HOLDS
        for other in postmortem.metrics
    )


def _sums(metric: Metric, postmortem: Postmortem) -> tuple[float, ...]:
    """A downtime may be stated as time to detect and time to resolve together."""
    if metric.key is not Key.DOWNTIME:
        return ()
    stated = {one.key: seconds_of(one) for one in postmortem.metrics if one.fact}
    detect, resolve = stated.get(Key.TIME_TO_DETECT), stated.get(Key.TIME_TO_RESOLVE)
    if resolve is None:
        return ()
    return (resolve, resolve + detect) if detect is not None else (resolve,)


def _working_ways(metric: Metric, found: tuple[Event, ...]) -> Iterator[float]:
    """The working hours between events on different days, for metrics that count only those."""
    ends = [one.instant for one in found if one.key in KEYS[metric.key].ends and one.instant.dated]
    starts = [
        one.instant for one in found if one.key in KeyTrait.COUNTED_FROM.keys and one.instant.dated
    ]
    for end in ends[:4]:
        for start in starts[:8]:
            if start.lo // DAY != end.lo // DAY:
                yield from _office_hours(start.lo, end.lo)


_SLIPS = (
    (HALF_DAY, "twelve hours off: a slip of the 12-hour clock"),
    (DAY, "a day off: check the dates"),
    (HOUR, "an hour off: check the time zones"),
)


def _cause(seconds: float, possible: list[float]) -> str:
    """The likeliest slip that explains the value (semantics 9)."""
    for slip, words in _SLIPS:
        if any(abs(abs(length - seconds) - slip) < 60 for length in possible):
            return words
    digits = sorted(_digits(seconds))
    if any(sorted(_digits(length)) == digits for length in possible if length != seconds):
        return "digits are swapped"
    return ""


def _digits(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes // 60}{minutes % 60:02d}"


_LONGEST = 60 * DAY  # nobody counts office hours over longer than this

# Common windows of working hours on weekdays, in seconds of the day.
_OFFICES = ((10 * HOUR, 17 * HOUR), (9 * HOUR, 17 * HOUR), (9 * HOUR, 18 * HOUR))


def _office_hours(start: int, end: int) -> Iterator[float]:
    """The length from `start` to `end` (seconds of the day axis) in each kind of working hours."""
    if 0 < end - start < _LONGEST:
        for opens, closes in _OFFICES:
            yield float(sum(_on(day, start, end, opens, closes) for day in _weekdays(start, end)))


def _weekdays(start: int, end: int) -> Iterator[int]:
    """The days from Monday to Friday; the axis begins on a Thursday."""
    return (day for day in range(start // DAY, end // DAY + 1) if (day + 3) % 7 < 5)


def _on(day: int, start: int, end: int, opens: int, closes: int) -> int:
    return max(0, min(end, day * DAY + closes) - max(start, day * DAY + opens))
