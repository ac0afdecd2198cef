"""Compares the stated lengths of time with the events and with each other (domain rules 4.3, 4.4).

Rules about durations share these comparisons, so that one fault is told once.
"""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Severity
from postmortem_lint.postmortem.model import DateSource, Fact, Metric, Postmortem, Window
from postmortem_lint.postmortem.window import range_window
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.text import Span
from postmortem_lint.values.durations import Duration, Fit
from postmortem_lint.values.intervals import Instant
from postmortem_lint.values.moments import Kind
from postmortem_lint.values.tolerance import agree, fit

_DAY = 86400

# What a misfit weighs at most (domain rules 4.2, right column).
CAPS = {Fit.DIFFERS: Severity.ERROR, Fit.COARSE: Severity.WARNING, Fit.ROUGHLY: Severity.INFO}

# The event that ends each metric; the definitions differ only in where it starts.
ENDS: dict[Key, tuple[Key, ...]] = {
    Key.TIME_TO_DETECT: (Key.DETECTED,),
    Key.TIME_TO_ACKNOWLEDGE: (Key.ACKNOWLEDGED,),
    Key.TIME_TO_MITIGATE: (Key.MITIGATED,),
    Key.TIME_TO_REPAIR: (Key.MITIGATED, Key.RESOLVED),
    Key.TIME_TO_RESOLVE: (Key.RESOLVED,),
    Key.DOWNTIME: (Key.RESOLVED, Key.MITIGATED),
}

# Every event from which some source of table 4.3 counts.
_STARTS = (Key.STARTED, Key.DETECTED, Key.DECLARED, Key.ACKNOWLEDGED, Key.ALERT_TIME)


@record
class Event:
    """A point in time with its place in the text; `known` by a field or marker, not by a word only."""

    key: Key | None
    instant: Instant
    span: Span
    known: bool


@record
class Conflict:
    """A statement of a quantity that another statement of it contradicts."""

    metric: Metric
    other: Metric
    fit: Fit


@record
class Measured:
    """A stated length beside the one that was computed: seconds, how they fit, how the computed one
    is called in a message, and the places it was computed from with what they say."""

    seconds: float
    fit: Fit
    words: str
    places: tuple[tuple[Span, str], ...]
    cap: Severity = Severity.ERROR


def measured(fact: Fact, postmortem: Postmortem) -> Measured | None:
    """A duration field beside its own range of times, or the duration beside start and end."""
    duration = fact.duration
    if duration is None or duration.seconds is None or duration.working:
        return None
    if duration.window is not None:
        window = range_window(duration.window, fact.text.span, postmortem.day, postmortem.zone, "")
        return _measured(duration, window, fact, "the range beside it") if window else None
    window = postmortem.window
    if fact.key is not Key.DURATION or window is None or window.started == window.ended:
        return None
    if window.source != "start and end fields":
        return None
    return _measured(duration, window, fact, "from start to end")


def _measured(duration: Duration, window: Window, fact: Fact, words: str) -> Measured | None:
    if window.start is None or window.end is None or window.length is None:
        return None
    exact = known_seconds(window.start, window.end)
    verdict = fit(duration, window.length, exact_seconds=exact)
    if window.started is None or window.ended is None or window.started == fact.text.span:
        return Measured(window.length, verdict, words, ())
    places = ((window.started, "the start"), (window.ended, "the end"))
    cap = Severity.ERROR if window.exact else Severity.INFO
    return Measured(window.length, verdict, words, places, cap)


def events(postmortem: Postmortem) -> tuple[Event, ...]:
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
            for key in entry.explicit_marks:
                found.append(Event(key, entry.instant, entry.time.span, True))
            marks = [mark for mark in entry.marks if mark not in entry.explicit_marks]
            for mark in marks or (None,):
                found.append(Event(mark, entry.instant, entry.time.span, False))
    return tuple(found)


def between(start: Instant, end: Instant) -> float:
    """Seconds from `start` to `end`; if one of them has no date, the shortest way forward."""
    length = end.lo - start.lo
    if start.dated and end.dated:
        return length
    return length % _DAY if length < 0 else length


def known_seconds(*instants: Instant) -> bool:
    """Whether all of them are exact to the second."""
    return all(one.lo == one.hi for one in instants)


def conflicts(postmortem: Postmortem) -> Iterator[Conflict]:
    """Statements of one quantity that disagree, each with the one it disagrees with.

    Metrics of one key state one quantity; so do those that the profile calls equal.
    """
    groups = [*postmortem.profile.same, *((key,) for key in _alone(postmortem))]
    for keys in groups:
        stated = [
            metric
            for metric in postmortem.metrics
            if metric.key in keys and _comparable(metric.duration)
        ]
        if len(stated) > 1:
            yield from _odd_ones(stated, postmortem)


def _alone(postmortem: Postmortem) -> list[Key]:
    grouped = {key for keys in postmortem.profile.same for key in keys}
    return sorted(
        {metric.key for metric in postmortem.metrics} - grouped, key=lambda key: key.value
    )


def _comparable(duration: Duration) -> bool:
    return duration.seconds is not None and not duration.working


def _odd_ones(stated: list[Metric], postmortem: Postmortem) -> Iterator[Conflict]:
    """Those that disagree with the statement that most others agree with.

    Between two alike the one that fits the declared window is believed, then the one in a field,
    then the first.
    """
    true = max(
        stated,
        key=lambda one: (
            _support(one, stated),
            _fits(one, postmortem),
            one.fact is not None,
            -one.span.start,
        ),
    )
    for metric in stated:
        verdict = agree(true.duration, metric.duration)
        if _aside(metric) != _aside(true):
            continue  # "TTD (disk)" and "TTD (network)" are two quantities
        if verdict is not Fit.HOLDS and not _measured_wrong(metric, postmortem):
            yield Conflict(metric, true, verdict)


def _aside(metric: Metric) -> str:
    """What the label says in parentheses, besides the initials of the metric."""
    label = metric.fact.label.plain if metric.fact else ""
    said = label.replace("（", "(").replace("）", ")").partition("(")[2].rstrip(") ")
    return "" if said.isupper() and said.isascii() and len(said) < 6 else said


def _measured_wrong(metric: Metric, postmortem: Postmortem) -> bool:
    """Whether start and end, or its own range, already contradict the statement."""
    found = measured(metric.fact, postmortem) if metric.fact else None
    return found is not None and found.fit is not Fit.HOLDS


def _support(metric: Metric, stated: list[Metric]) -> int:
    return sum(agree(metric.duration, other.duration) is Fit.HOLDS for other in stated)


def _fits(metric: Metric, postmortem: Postmortem) -> bool:
    """Whether the statement equals the declared window, or the way to the event that ends it."""
    window = postmortem.window
    if window and window.length is not None and window.start and metric.key not in ENDS:
        return fit(metric.duration, window.length) is Fit.HOLDS
    return any(fit(metric.duration, length) is Fit.HOLDS for length in lengths(metric, postmortem))


def lengths(metric: Metric, postmortem: Postmortem) -> tuple[float, ...]:
    """Every length that the metric can mean: from any start to an event that ends it."""
    found = events(postmortem)
    ends = [one for one in found if one.key in ENDS.get(metric.key, ())]
    sure = [one for one in ends if one.known]
    starts = _starts(postmortem, found)
    return tuple(
        between(start.instant, end.instant)
        for end in (sure or ends)
        for start in starts
        if start.instant.lo <= end.instant.lo or not (start.instant.dated and end.instant.dated)
    )


def _starts(postmortem: Postmortem, found: tuple[Event, ...]) -> list[Event]:
    starts = [one for one in found if one.key in _STARTS]
    for timeline in postmortem.timelines:
        timed = [entry for entry in timeline.entries if entry.instant and entry.moment.clock]
        if timed and timed[0].instant:
            starts.append(Event(None, timed[0].instant, timed[0].time.span, False))
    return starts


def pairs(postmortem: Postmortem) -> tuple[float, ...]:
    """The length between every two events, the earlier first; for metrics whose event has no entry."""
    points = sorted({one.instant.lo for one in events(postmortem)})[:200]
    return tuple(
        float(late - early) for index, early in enumerate(points) for late in points[index:]
    )


def span_of_events(postmortem: Postmortem) -> int:
    """Seconds from the first to the last event."""
    points = [one.instant.lo for one in events(postmortem)]
    return max(points) - min(points) if points else 0


def coarse_days(postmortem: Postmortem) -> bool:
    """Whether some entries have only a date, so that lengths cannot be exact."""
    return any(
        entry.moment.kind is Kind.DATE_ONLY and entry.day_from is not DateSource.NONE
        for timeline in postmortem.timelines
        for entry in timeline.entries
    )


@record
class Unmatched:
    """A metric that fits no events: the nearest length it could mean, the likeliest cause in words,
    and the places of the events of that length."""

    metric: Metric
    fit: Fit
    nearest: float | None
    cause: str
    places: tuple[tuple[Span, str], ...]
    cap: Severity


def contradicted(postmortem: Postmortem) -> tuple[Metric, ...]:
    """The metrics that another statement or the events contradict."""
    stated = tuple(conflict.metric for conflict in conflicts(postmortem))
    return stated + tuple(one.metric for one in unmatched(postmortem))


def unmatched(postmortem: Postmortem) -> Iterator[Unmatched]:
    """Fields with a metric that no events of the document give (rule decision 18)."""
    if len({one.instant.lo for one in events(postmortem)}) < 3:
        return
    told = [conflict.metric for conflict in conflicts(postmortem)]
    for metric in postmortem.metrics:
        if metric.fact is None or metric in told or not _comparable(metric.duration):
            continue
        if metric.key in ENDS:
            found = _unmatched(metric, postmortem)
            if found:
                yield found


def _unmatched(metric: Metric, postmortem: Postmortem) -> Unmatched | None:
    found = events(postmortem)
    named = lengths(metric, postmortem)
    sure = any(one.known and one.key is ENDS[metric.key][0] for one in found)
    possible = named if sure else (*named, *pairs(postmortem))
    possible = (*possible, *_sums(metric, postmortem))
    if any(fit(metric.duration, length) is Fit.HOLDS for length in possible) or not possible:
        return None
    resolving = (Key.TIME_TO_RESOLVE, Key.TIME_TO_REPAIR, Key.DOWNTIME)
    if metric.key in resolving and _equals_duration(metric, postmortem):
        return None
    seconds = metric.duration.seconds or 0
    nearest = min(possible, key=lambda length: abs(length - seconds))
    weak = not named or metric.duration.approximate or coarse_days(postmortem)
    if _working_hours(metric, found):
        weak = True
    return Unmatched(
        metric,
        fit(metric.duration, nearest),
        nearest if named else None,
        _cause(seconds, named or possible),
        (),
        Severity.INFO if weak else Severity.WARNING,
    )


def _sums(metric: Metric, postmortem: Postmortem) -> tuple[float, ...]:
    """A downtime may be stated as time to detect and time to resolve together."""
    if metric.key is not Key.DOWNTIME:
        return ()
    stated = {one.key: one.duration.seconds or 0.0 for one in postmortem.metrics if one.fact}
    detect, resolve = stated.get(Key.TIME_TO_DETECT), stated.get(Key.TIME_TO_RESOLVE)
    if resolve is None:
        return ()
    return (resolve, resolve + detect) if detect is not None else (resolve,)


# Common windows of working hours on weekdays, in seconds of the day (domain rules 4.4).
_OFFICE = ((36000, 61200), (32400, 61200), (32400, 64800))


def _working_hours(metric: Metric, found: tuple[Event, ...]) -> bool:
    """Whether the value is the length of working hours between two of the events."""
    ends = [one.instant for one in found if one.key in ENDS[metric.key] and one.instant.dated]
    starts = [one.instant for one in found if one.key in _STARTS and one.instant.dated]
    return any(
        fit(metric.duration, _office(start.lo, end.lo, opens, closes)) is Fit.HOLDS
        for end in ends[:4]
        for start in starts[:8]
        if 0 < end.lo - start.lo < 30 * _DAY and end.lo // _DAY != start.lo // _DAY
        for opens, closes in _OFFICE
    )


def _office(start: int, end: int, opens: int, closes: int) -> float:
    """Seconds of working hours from `start` to `end`; the axis begins on a Thursday."""
    total = 0
    for day in range(start // _DAY, end // _DAY + 1):
        if (day + 3) % 7 < 5:
            total += max(0, min(end, day * _DAY + closes) - max(start, day * _DAY + opens))
    return float(total)


def _equals_duration(metric: Metric, postmortem: Postmortem) -> bool:
    return any(
        other.key is Key.DURATION and agree(other.duration, metric.duration) is Fit.HOLDS
        for other in postmortem.metrics
    )


def _cause(seconds: float, possible: tuple[float, ...]) -> str:
    """The likeliest slip that explains the value, in the order of domain rules 4.4."""
    slips = (
        (43200, "twelve hours off: a slip of the 12-hour clock"),
        (_DAY, "a day off: check the dates"),
        (3600, "an hour off: check the time zones"),
    )
    for length in possible:
        for slip, words in slips:
            if abs(abs(length - seconds) - slip) < 60:
                return words
        if sorted(_digits(length)) == sorted(_digits(seconds)) and length != seconds:
            return "digits are swapped"
    return ""


def _digits(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes // 60}{minutes % 60:02d}"
