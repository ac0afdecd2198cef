"""Lengths that a sentence ties to the incident, and that lie between no two of its times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.metrics.events import ways
from postmortem_lint.analysis.lengths.sentences.bound_events import BoundEvent
from postmortem_lint.analysis.lengths.sentences.counted_pairs import prose_lengths
from postmortem_lint.analysis.lengths.sentences.event_pairs import CountedPair, nearest_pair
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import is_verb, sentence_at
from postmortem_lint.analysis.sentences.length_ties import (
    BEGUN,
    Tie,
    happenings,
    is_of_another,
    tie_of,
)
from postmortem_lint.analysis.sentences.likely_subjects import bare_word
from postmortem_lint.analysis.sentences.sentence_content import content_words
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.stated_times import times_in_text
from postmortem_lint.durations.duration import Bound, Duration, Precision
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles.happenings import HAPPENINGS, Happening
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY, HOUR, MINUTE

_LEAST = 2 * MINUTE  # what is shorter is a pause of a machine more often than a part of an incident
_FAR = 2  # times all that is told with its times: what is longer reaches beyond the incident
_POINTS = 40
_FEW = 3  # points in time, with fewer of which nearly nothing can be said
_OVER = frozenset({Happening.RESTORE, Happening.RESOLVE, Happening.MEND, Happening.END})


@once
def tied_lengths(postmortem: Postmortem) -> tuple[CountedPair, ...]:
    """The lengths told of the incident in sentences that lie between no two times of the document
    which they can mean, in document order."""
    if postmortem.incidents or len(_points(postmortem)) < _FEW:
        return ()
    entries = Spans(entry.event.span for entry in timed_entries(postmortem))
    every = prose_lengths(postmortem)
    told = Counter(duration.seconds for _, duration in every)
    found = (
        _judged(text, duration, postmortem)
        for text, duration in every
        if told[duration.seconds] == 1 and not entries.meets(text.span)
    )
    return tuple(one for one in found if one)


def _judged(text: Text, duration: Duration, postmortem: Postmortem) -> CountedPair | None:
    found = sentence_at(text.prose, duration.value_start)
    if found is None or not found[0].is_read or found[0].language.gapless:
        return None
    sentence = found[0]
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    if (duration.seconds or 0) < _LEAST or is_of_another(sentence, clause, duration):
        return None
    if find_clocks(text.prose[sentence.start : sentence.end]):
        return None  # its own time is what a length leads to, or comes from
    every = _points(postmortem)
    if (duration.seconds or 0) > _FAR * _span(every):
        return None
    title = words_of(title_subject(postmortem))
    tie = tie_of(text.prose, sentence, clause, duration, title)
    if tie is None:
        of_this = set(sentence.language.part).isdisjoint(map(bare_word, sentence.spoken))
        done = any(is_verb(word, sentence.language) for word in clause.spoken)
        compound = of_this and done and _is_compound(text, duration)
        return nearest_pair(text, duration, every, every) if compound else None
    starts = _elsewhere(_starts(postmortem), text)
    ends = _elsewhere(_ends_of(tie, postmortem), text)
    meant = [(starts, ends)]
    if not tie.from_start:
        meant += [(every, ends), (ends, every)] if tie.reached else [(starts, every), (every, ends)]
    pairs = [nearest_pair(text, duration, *way) for way in meant]
    return replace(pairs[0], sure=False) if pairs[0] and None not in pairs else None


def _elsewhere(events: tuple[BoundEvent, ...], text: Text) -> tuple[BoundEvent, ...]:
    """The events that are told elsewhere than in a text, if any are."""
    return tuple(one for one in events if not one.span.meets(text.span)) or events


def _is_compound(text: Text, duration: Duration) -> bool:
    """Whether a length is told in hours and minutes: so nobody writes what is set, or round."""
    exact = duration.bound is Bound.EXACT and not duration.approximate
    written = text.prose[duration.value_start : duration.value_end]
    hours = (duration.seconds or 0) > HOUR and duration.precision is Precision.MINUTES
    joined = not _AND.isdisjoint(written.lower().split())
    return exact and hours and (joined or len(_NUMBERS.findall(written)) > 1)


_AND = frozenset(lookup.grammar.and_words)
_NUMBERS = regex("[0-9]+")


@once
def _points(postmortem: Postmortem) -> tuple[BoundEvent, ...]:
    """All times of the document at which something happened."""
    found = [BoundEvent(one.instant, one.span, one.known) for one in ways(postmortem).events]
    found += [BoundEvent(one.instant, one.span, False) for one in times_in_text(postmortem)]
    window = postmortem.window
    if window:
        bounds = ((window.start, window.started), (window.end, window.ended))
        found += [BoundEvent(at, span, True) for at, span in bounds if at and span]
    return tuple({one.instant.lo: one for one in found}.values())[:_POINTS]


def _span(points: Sequence[BoundEvent]) -> int:
    """The seconds from the first to the last of some times; those of a day without days."""
    if not all(one.instant.dated for one in points):
        return DAY
    times = [one.instant.lo for one in points]
    return max(times) - min(times)


@once
def _starts(postmortem: Postmortem) -> tuple[BoundEvent, ...]:
    """The times at which the incident may have begun: as it is declared, else as it is told."""
    window = postmortem.window
    if window and window.start and window.started:
        return (BoundEvent(window.start, window.started, True),)
    told = tuple(_told_at(BEGUN, postmortem))
    return told or _points(postmortem)


def _ends_of(tie: Tie, postmortem: Postmortem) -> tuple[BoundEvent, ...]:
    """The times of what a length reaches: of anything after the start, else of the end."""
    if tie.from_start and not tie.reached:
        return _points(postmortem)
    found = list(_told_at(tie.reached, postmortem)) if tie.reached else []
    window = postmortem.window
    if window and window.end and window.ended and (not tie.reached or tie.reached & _OVER):
        found.append(BoundEvent(window.end, window.ended, True))
    return tuple(found)


def _told_at(reached: frozenset[Happening], postmortem: Postmortem) -> Iterator[BoundEvent]:
    keys = {HAPPENINGS[one].milestone for one in reached} - {None}
    for event in ways(postmortem).events:
        if event.key in keys:
            yield BoundEvent(event.instant, event.span, event.known)
    for time in times_in_text(postmortem):
        if time.happening in reached:
            yield BoundEvent(time.instant, time.span, False)
    for entry in timed_entries(postmortem):
        if entry.instant and reached & _told_by(entry.event.plain):
            yield BoundEvent(entry.instant, entry.time.span, False)


def _told_by(plain: str) -> frozenset[Happening]:
    return happenings(content_words(plain), language_in(plain))
