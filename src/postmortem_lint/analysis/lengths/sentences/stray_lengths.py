"""Lengths of sentences that nothing else in the document gives, where the others agree (PM404)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.metrics.bounds import Unmatched
from postmortem_lint.analysis.lengths.metrics.conflicts import comparable_metric, conflicts
from postmortem_lint.analysis.lengths.metrics.events import around, pairs, ways
from postmortem_lint.analysis.lengths.metrics.mismatch import unmatched
from postmortem_lint.analysis.lengths.sentences.counted_lengths import may_be_time
from postmortem_lint.analysis.lengths.sentences.mismatch import sentence_mismatches
from postmortem_lint.analysis.lengths.sentences.side_by_side import lengths_beside
from postmortem_lint.analysis.lengths.sentences.stated_lengths import is_prose, stated_lengths
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.likely_lengths import (
    is_harm,
    is_harm_of_people,
    likely_length,
)
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.times.days.other_days import days_of_incident, tells_of_another_day
from postmortem_lint.analysis.times.sentences.stated_times import (
    may_tell_of_incident,
    times_in_text,
    times_of_record,
)
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Bound, Duration, Fit, Precision
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import agree, fit
from postmortem_lint.postmortem.model import Metric, Place, Postmortem, Window
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.units import DAY, MINUTE

_LEAST = 5 * MINUTE  # less than that one length may be rounded in two ways
_HALF_HOUR = 30 * MINUTE  # people round to it
_MOST = 200  # lengths in the text of a document
_BOTH = 2  # times of a sentence
_MANY = 3  # places that agree
_TIMES = 60  # times of which each pair is looked at


@once
def stray_lengths(postmortem: Postmortem) -> tuple[Unmatched, ...]:
    """The lengths told of the incident that no two of its events give and no other place has, where
    all other places agree on another one; those that are reported otherwise are left out."""
    if postmortem.incidents:
        return ()
    told = list(_in_text(postmortem))
    if not told or len(told) > _MOST:
        return ()
    reported = Spans(reported_lengths(postmortem))
    stated = [one for one in stated_lengths(postmortem) if comparable_metric(one)]
    keys = (Key.DURATION, Key.TIME_TO_DETECT, Key.TIME_TO_RESOLVE)
    exact = [*told, *(one for one in stated if _is_exact(one.duration))]
    claims = [one for one in exact if one.key in keys and not reported.meets(one.span)]
    return tuple(
        Unmatched(one, Fit.DIFFERS, None, "", weak=True)
        for one in claims
        if _is_alone(one, told, stated, postmortem) and _is_denied(one, claims, stated, postmortem)
    )


def _in_text(postmortem: Postmortem) -> Iterator[Metric]:
    """All exact lengths of the text outside of fields; `OTHER` is what is not known to be told of
    the incident."""
    title = words_of(title_subject(postmortem))
    days = days_of_incident(postmortem)
    fields = Spans(fact.text.span for fact in postmortem.facts if fact.text and not is_prose(fact))
    for passage in postmortem.passages:
        if passage.place in (Place.HEADING, Place.CELL) or passage.quoted:
            continue
        plain = passage.text.prose
        for one in find_durations(plain):
            part = passage.text.part(one.value_start, one.value_end)
            if one.seconds is None or one.working or fields.meets(part.span):
                continue
            may_tell = may_tell_of_incident(passage.roles) and not may_be_time(plain, one)
            told = may_tell and _is_exact(one)
            key = None
            if told and not tells_of_another_day(plain, one.value_start, one.value_end, days):
                key = likely_length(plain, one, title)
                key = key or _between_two(passage.text, one, postmortem)
            role = passage.roles[-1] if passage.roles else None
            sure = Certainty.CONVENTION
            if key is None and may_tell and _is_of_harm(plain, one, title, postmortem.window):
                key, sure = Key.DURATION, Certainty.GUESSED
            yield Metric(key or Key.OTHER, one, part.span, part, role, certainty=sure)


def _is_of_harm(
    plain: str, duration: Duration, title: frozenset[str], window: Window | None
) -> bool:
    """Whether a length is told of what the title names; of people, or of anything, only if it is
    longer than all of the incident, of which it may be a part."""
    if _is_exact(duration) and is_harm(plain, duration, title):
        return True
    whole = window.length if window and window.exact else None
    longer = whole and (duration.seconds or 0) > max(1.5 * whole, whole + _HALF_HOUR)
    exact = duration.bound is Bound.EXACT and not duration.approximate
    return bool(longer) and exact and is_harm_of_people(plain, duration, title)


def _between_two(text: Text, duration: Duration, postmortem: Postmortem) -> Key | None:
    """What the one length of a sentence is that tells two times, of the start and of what followed:
    "from the start at 14:05 to the all-clear at 15:22 it was 77 minutes"."""
    plain = text.prose
    found = sentence_at(plain, duration.value_start)
    if found is None:
        return None
    start, end = found[0].start, found[0].end
    inside = [
        one for one in times_in_text(postmortem) if one.text == text and start <= one.at < end
    ]
    if len(inside) != _BOTH or len(find_durations(plain[start:end])) != 1:
        return None
    told = tuple(HAPPENINGS[one.happening].milestone if one.happening else None for one in inside)
    lengths = (Key.DURATION, Key.TIME_TO_DETECT)
    return next((key for key in lengths if told == (Key.STARTED, _end_of(key))), None)


def _end_of(key: Key) -> Key:
    """The event up to which a length is measured from the start."""
    return Key.DETECTED if key is Key.TIME_TO_DETECT else Key.RESOLVED


def _is_exact(duration: Duration) -> bool:
    exact = duration.bound is Bound.EXACT and not duration.approximate
    return exact and duration.precision in (Precision.SECONDS, Precision.MINUTES)


def reported_lengths(postmortem: Postmortem, *, surely: bool = False) -> Iterator[Span]:
    """The places of the lengths that other comparisons report, or that they `surely` do."""
    yield from (one.metric.span for one in conflicts(postmortem))
    yield from (one.metric.span for one in unmatched(postmortem) if not (surely and one.weak))
    yield from (one.metric.span for one in sentence_mismatches(postmortem))
    yield from (one.place for one in lengths_beside(postmortem))


def _is_alone(
    one: Metric, told: Sequence[Metric], stated: Sequence[Metric], postmortem: Postmortem
) -> bool:
    """Whether no other place has that length, and no two times lie so far apart."""
    others = (each for each in (*told, *stated) if not each.span.meets(one.span))
    if any(agree(each.duration, one.duration) is Fit.HOLDS for each in others):
        return False
    near = [way.seconds for way in around(one.duration, pairs(ways(postmortem).events))]
    near += _between_times(postmortem)
    return all(fit(one.duration, seconds) is not Fit.HOLDS for seconds in near)


@once
def _between_times(postmortem: Postmortem) -> tuple[float, ...]:
    """The seconds from each time of day in the text to each other one."""
    times = sorted({one.instant.lo for one in times_in_text(postmortem)})[:_TIMES]
    return tuple(float((end - start) % DAY) for start in times for end in times)


@once
def _by_times(postmortem: Postmortem) -> Mapping[Key, float]:
    """The lengths between the milestones on whose times all places agree."""
    told: dict[Key, set[int]] = defaultdict(set)
    for one in (*times_of_record(postmortem), *times_in_text(postmortem)):
        key = HAPPENINGS[one.happening].milestone if one.happening else None
        if key:
            told[key].add(one.instant.lo % DAY // MINUTE)
    agreed = {key: next(iter(times)) for key, times in told.items() if len(times) == 1}
    start = agreed.get(Key.STARTED)
    if start is None:
        return {}
    return {
        length: float((agreed[_end_of(length)] - start) * MINUTE % DAY)
        for length in (Key.DURATION, Key.TIME_TO_DETECT)
        if _end_of(length) in agreed
    }


def _most(lengths: Sequence[float]) -> list[float]:
    """Lengths without the one that differs from all others, if these are many and agree."""
    for each in lengths:
        others = [one for one in lengths if one != each]
        if len(others) == len(lengths) - 1 >= _MANY and max(others) - min(others) <= _LEAST:
            return others
    return list(lengths)


def _is_denied(
    one: Metric, claims: Sequence[Metric], stated: Sequence[Metric], postmortem: Postmortem
) -> bool:
    """Whether other places agree on another length of the same."""
    keys = KeyTrait.WHOLE.keys if one.key in KeyTrait.WHOLE.keys else (one.key,)
    others = [
        each.duration.seconds
        for each in (*claims, *stated)
        if each.key in keys and not each.span.meets(one.span)
        if each.certainty is not Certainty.GUESSED  # what may be a part is no witness
    ]
    window = postmortem.window
    if one.key in KeyTrait.WHOLE.keys and window and window.length and window.exact:
        others.append(window.length)
    lengths = _most([each for each in others if each])
    lengths = lengths or [each for each in (_by_times(postmortem).get(one.key),) if each]
    if not lengths or max(lengths) - min(lengths) > _LEAST:
        return False
    seconds = one.duration.seconds or 0
    round_ = one.certainty is Certainty.GUESSED and seconds % _HALF_HOUR == 0
    return abs(seconds - lengths[0]) > (max(_LEAST, lengths[0] / 4) if round_ else _LEAST)
