"""Lengths that are held to two events: those that they name, or the first and the last of all."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.declared import measured
from postmortem_lint.analysis.lengths.metrics.conflicts import comparable_metric
from postmortem_lint.analysis.lengths.metrics.events import Event, Stretch, Ways, between
from postmortem_lint.analysis.lengths.metrics.stated_ends import stated_ends
from postmortem_lint.analysis.lengths.sentences.mismatch import sentence_mismatches
from postmortem_lint.analysis.lengths.sentences.stated_lengths import sentence_lengths
from postmortem_lint.analysis.times.sentences.stated_times import times_of_record
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Bound, Fit, NoLength
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import ends
from postmortem_lint.postmortem.model import DateSource, Metric, Postmortem, WindowSource
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.units import MINUTE

_PAIR = 2
_WHILE = 30 * MINUTE
_FEW = 3  # with fewer points in time nearly nothing can be said


@record
class Unmatched:
    """A metric that no events of the document give: how far the nearest possible way is off, that
    way (None if only unnamed pairs are possible), the likeliest slip in words, how much weight
    the evidence has, and whether the metric names its two events itself."""

    metric: Metric
    fit: Fit
    nearest: Stretch | None
    cause: str
    weak: bool
    names_ends: bool = False


def against_bounds(postmortem: Postmortem, found: tuple[Event, ...]) -> Iterator[Unmatched]:
    """The lengths in fields that the events between which they have to lie deny."""
    stated = [one for one in postmortem.metrics if one.fact and comparable_metric(one)]
    known = {one.metric.span for one in sentence_mismatches(postmortem)}
    told = [
        one
        for one in sentence_lengths(postmortem)
        if one.certainty is Certainty.STATED and comparable_metric(one) and one.span not in known
    ]
    longer = tuple(_longer_than_all([*stated, *told], found, postmortem))
    yield from longer
    if len({one.instant.lo for one in found}) >= _FEW:
        yield from _between_stated_ends(stated, found)
        over = [one.metric for one in longer]
        left = [one for one in stated if one not in over]
        yield from _to_the_cause(left, found, postmortem)


def not_at_once(postmortem: Postmortem, possible: Ways) -> Iterator[Unmatched]:
    """Metrics that a word calls none at all ("immediate") where every way that they can mean takes
    a good while; how long "at once" may be, no word tells."""
    for metric in postmortem.metrics:
        if metric.duration.special is not NoLength.AT_ONCE or not _is_at_once(metric):
            continue
        named = possible.named.get(metric.key, ())
        apart = [way for way in named if way.start.key is not way.end.key]
        told = [way for way in apart if way.seconds or way.start.key]
        if told and told[0].seconds >= _WHILE:
            yield Unmatched(metric, Fit.COARSE, told[0], "", weak=True)


def _is_at_once(metric: Metric) -> bool:
    """Whether the value is such a word, and no length without a number ("several hours")."""
    value = metric.text.plain[metric.duration.value_start : metric.duration.value_end]
    return ends(value.lower(), lookup.lengths.at_once)


def _longer_than_all(
    stated: list[Metric], found: tuple[Event, ...], postmortem: Postmortem
) -> Iterator[Unmatched]:
    """Lengths of the incident, or of a part of it, that exceed all that is told with its times."""
    if len(found) < _PAIR or postmortem.incidents or coarse_days(postmortem):
        return
    first, last = min(found, key=_begins), max(found, key=_ends)
    total = max(between(first.instant, last.instant) + last.length, _declared(postmortem))
    over = any(one.key in KeyTrait.OVER.keys for one in found)
    for metric in stated:
        exact = metric.duration.bound is Bound.EXACT and metric.key in KeyTrait.WITHIN.keys
        if not exact or seconds_of(metric) <= total or stated_ends(metric):
            continue
        verdict = fit(metric.duration, total)
        known = measured(metric.fact, postmortem) if metric.fact else None
        if verdict is not Fit.HOLDS and known is None:
            way = Stretch(total, first, last)
            weak = metric.duration.approximate or not over
            yield Unmatched(metric, verdict, way, "", weak)


def _declared(postmortem: Postmortem) -> float:
    """The seconds of the declared window, 0 if none is declared but by the duration itself."""
    window = postmortem.window
    own = window is None or window.source is WindowSource.DURATION
    return 0 if own or window is None else window.length or 0


def _begins(event: Event) -> int:
    return event.instant.lo


def _ends(event: Event) -> float:
    return event.instant.lo + event.length


def _between_stated_ends(stated: list[Metric], found: tuple[Event, ...]) -> Iterator[Unmatched]:
    """Lengths that name the two milestones between which they lie, if the events deny them."""
    for metric in stated:
        named = stated_ends(metric)
        if named is None:
            continue
        starts = [one for one in found if one.key is named.start]
        if named.start is Key.STARTED and not starts:
            starts = [min(found, key=_begins)]
        over = named.end in KeyTrait.OVER.keys
        wanted = KeyTrait.OVER.keys if over else (named.end,)
        ends = [one for one in found if one.key in wanted]
        lengths = [(between(a.instant, b.instant), a, b) for a in starts for b in ends]
        possible = [Stretch(length, a, b) for length, a, b in lengths if length >= 0]
        if not possible or any(_fits(metric, way) for way in possible):
            continue
        nearest = min(possible, key=lambda way: abs(way.seconds - seconds_of(metric)))
        verdict = fit(metric.duration, nearest.seconds)
        # What an entry tells in words that nobody knows may be the end that is meant.
        unsure = any(_fits(metric, way) for way in _to_unnamed(starts, found))
        weak = metric.duration.approximate or (over and unsure)
        yield Unmatched(metric, verdict, nearest, "", weak, names_ends=True)


def _to_unnamed(starts: list[Event], found: tuple[Event, ...]) -> Iterator[Stretch]:
    """The ways from starts to later events that are no milestones."""
    for start in starts:
        for end in found:
            if end.key is None and (length := between(start.instant, end.instant)) > 0:
                yield Stretch(length, start, end)


def _to_the_cause(
    stated: list[Metric], found: tuple[Event, ...], postmortem: Postmortem
) -> Iterator[Unmatched]:
    """Times to identify that lead from no event to the one entry that tells the cause; a hint, for
    it may be found in steps."""
    told = {
        one.span for one in times_of_record(postmortem) if one.happening is Happening.FIND_CAUSE
    }
    causes = [one for one in found if one.span in told]
    if len({one.span for one in causes}) != 1:
        return
    cause = causes[0]
    lengths = [(between(one.instant, cause.instant), one) for one in found]
    ways = [Stretch(length, one, cause) for length, one in lengths if length >= 0]
    for metric in stated:
        if metric.key is Key.TIME_TO_IDENTIFY and not any(_fits(metric, way) for way in ways):
            nearest = min(ways, key=lambda way: abs(way.seconds - seconds_of(metric)))
            yield Unmatched(metric, fit(metric.duration, nearest.seconds), nearest, "", True)


def _fits(metric: Metric, way: Stretch) -> bool:
    return fit(metric.duration, way.seconds) is Fit.HOLDS


def seconds_of(metric: Metric) -> float:
    """What a metric states, 0 without a length."""
    return metric.duration.seconds or 0.0


def coarse_days(postmortem: Postmortem) -> bool:
    """Whether some entries have only a date, so that lengths cannot be exact."""
    return any(
        entry.moment.kind is Kind.DATE_ONLY and entry.day_from is not DateSource.NONE
        for timeline in postmortem.timelines
        for entry in timeline.entries
    )
