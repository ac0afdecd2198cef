"""Finds metrics that no events of the document give (semantics 9)."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.events import (
    Event,
    Stretch,
    around,
    pairs,
    ways,
)
from postmortem_lint.analysis.lengths.metric_conflicts import comparable_metric, conflicts
from postmortem_lint.analysis.lengths.sentence_lengths import is_of_all, sentence_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Bound, Fit
from postmortem_lint.durations.tolerance import agree, fit
from postmortem_lint.postmortem.model import DateSource, Metric, Postmortem, WindowSource
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KEYS, KeyTrait
from postmortem_lint.times.moment import Kind
from postmortem_lint.times.units import DAY, HALF_DAY, HOUR

_FEW = 3  # with fewer points in time nearly nothing can be said


@record
class Unmatched:
    """A metric that no events of the document give: how far the nearest possible way is off, that
    way (None if only unnamed pairs are possible), the likeliest slip in words, and how much weight
    the evidence has."""

    metric: Metric
    fit: Fit
    nearest: Stretch | None
    cause: str
    weak: bool


@once
def unmatched(postmortem: Postmortem) -> tuple[Unmatched, ...]:
    """The metrics that fit nothing they could mean; those reported otherwise are left out."""
    return tuple(_all(postmortem))


def _all(postmortem: Postmortem) -> Iterator[Unmatched]:
    stated = _measured_by_events(postmortem)
    if not stated:
        return
    possible = ways(postmortem)
    found = possible.events
    if len({one.instant.lo for one in found}) < _FEW:
        return
    sure = {one.key for one in found if one.known}
    any_two = pairs(found)
    told = {conflict.metric.span for conflict in conflicts(postmortem)}
    for metric in stated:
        if metric.span not in told:
            # Words alone tell an event too weakly to rule out every other pair.
            ends = KEYS[metric.key].ends
            named_end = ends and ends[0] in sure and metric.key is not Key.DOWNTIME
            surely = metric.certainty is Certainty.STATED
            others = () if named_end and surely else any_two
            named = possible.named.get(metric.key, possible.named[Key.DOWNTIME])
            yield from _unmatched(metric, postmortem, found, named, others)


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
    seconds = _seconds(metric)
    none = metric.key is Key.DOWNTIME and not seconds  # slow, but never down
    if none or not near or _holds(metric, near, postmortem):
        return
    nearest = min(near, key=lambda way: abs(way.seconds - seconds))
    weak = (
        not named
        or _partial(metric, postmortem)
        or metric.duration.approximate
        or _coarse_days(postmortem)
        or any(fit(metric.duration, hours) is Fit.HOLDS for hours in _working_ways(metric, found))
    )
    verdict = fit(metric.duration, nearest.seconds)
    cause = _cause(seconds, [way.seconds for way in named or others])
    yield Unmatched(metric, verdict, nearest if named else None, cause, weak)


def _partial(metric: Metric, postmortem: Postmortem) -> bool:
    """Whether all may have been down for a part of the incident only."""
    whole = postmortem.window.length if postmortem.window else None
    return metric.key is Key.DOWNTIME and whole is not None and _seconds(metric) <= whole


def _seconds(metric: Metric) -> float:
    return metric.duration.seconds or 0.0


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
    stated = {one.key: _seconds(one) for one in postmortem.metrics if one.fact}
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


def _coarse_days(postmortem: Postmortem) -> bool:
    """Whether some entries have only a date, so that lengths cannot be exact."""
    return any(
        entry.moment.kind is Kind.DATE_ONLY and entry.day_from is not DateSource.NONE
        for timeline in postmortem.timelines
        for entry in timeline.entries
    )


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

# Common windows of working hours on weekdays, in seconds of the day: 10-17, 9-17, 9-18.
_OFFICES = ((36000, 61200), (32400, 61200), (32400, 64800))


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
