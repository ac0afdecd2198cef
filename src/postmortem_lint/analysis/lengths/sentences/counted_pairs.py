"""Lengths that a sentence counts between two events that the document tells at other times."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from postmortem_lint.analysis.lengths.between_times import is_from_time, lies_between_no_times
from postmortem_lint.analysis.lengths.labels.named_events import events_by_forms, every_event
from postmortem_lint.analysis.lengths.metrics.events import ways
from postmortem_lint.analysis.lengths.sentences.bound_events import (
    BoundEvent,
    bound_events,
    happen_together,
    plain_events,
)
from postmortem_lint.analysis.lengths.sentences.counted_lengths import may_be_time
from postmortem_lint.analysis.lengths.sentences.event_pairs import (
    MOST,
    CountedPair,
    nearest_pair,
    seconds_between,
    tied_pair,
    words_at,
)
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import (
    sentence_at,
    sentences_before,
)
from postmortem_lint.analysis.sentences.counted_ends import CountedEnds, EventPlace, counted_ends
from postmortem_lint.analysis.sentences.likely_subjects import mentions
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.analysis.times.days.other_days import days_of_incident, tells_of_another_day
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.cited_times import is_of_24_hours
from postmortem_lint.analysis.times.sentences.hedges import is_hedged, is_length
from postmortem_lint.analysis.times.sentences.stated_times import may_tell_of_incident
from postmortem_lint.durations.duration import Bound, Duration, Fit
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.half_of_day import of_either_half
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.units import DAY
from postmortem_lint.times.zones.offsets import zone_behind

_COUNTED = lookup.any_of((*lookup.lengths.numbers, *lookup.lengths.tens))
_GOES_ON = regex(
    rf"\s+(?:{lookup.any_of(lookup.grammar.and_words)})\s+(?:\d+|(?:{_COUNTED})\w*)\s+\w"
)
_LENGTHS, _ENTRIES = 100, 200


@once
def counted_pairs(postmortem: Postmortem) -> tuple[CountedPair, ...]:
    """The lengths between two events of which no times of the document lie so far apart."""
    if postmortem.incidents:
        return ()
    entries = Spans(entry.event.span for entry in timed_entries(postmortem))
    found = (
        _judged(text, duration, ends, postmortem)
        for text, duration in prose_lengths(postmortem)
        if not entries.meets(text.span)  # there the time of the entry is one of the two
        if (ends := counted_ends(text.prose, duration))
    )
    return tuple(one for one in found if one)


@once
def prose_lengths(postmortem: Postmortem) -> tuple[tuple[Text, Duration], ...]:
    """The lengths that sentences tell of this incident, or of what happened in it; none of very
    many, each of which would be compared with all entries."""
    found = tuple(islice(_prose_lengths(postmortem), _LENGTHS + 1))
    return found if len(found) <= _LENGTHS and len(timed_entries(postmortem)) <= _ENTRIES else ()


def _prose_lengths(postmortem: Postmortem) -> Iterator[tuple[Text, Duration]]:
    days = days_of_incident(postmortem)
    for passage in postmortem.passages:
        if passage.quoted or passage.place not in (Place.PARAGRAPH, Place.ITEM):
            continue
        plain = passage.text.prose
        told = Role.TIMELINE in passage.roles or may_tell_of_incident(passage.roles)
        for one in find_durations(plain) if told else ():
            if not one.seconds or one.working or one.bound is Bound.UP_TO:
                continue
            if may_be_time(plain, one):
                continue
            if _GOES_ON.match(plain, one.value_end):
                continue  # "una hora y cuarenta minutos" is more than an hour
            if not tells_of_another_day(plain, one.value_start, one.value_end, days):
                yield passage.text, one


def _judged(
    text: Text, duration: Duration, ends: CountedEnds, postmortem: Postmortem
) -> CountedPair | None:
    told = _events(text, ends.start, postmortem, first=True) if ends.start else None
    start = _told_before(text, duration, ends.end, postmortem) if told is None else told
    end = _events(text, ends.end, postmortem)
    if bool(start) is not bool(end) and ends.start and not ends.within:
        return _from_nowhere(text, duration, start, end, postmortem)
    found = nearest_pair(text, duration, start, end)
    if found and ends.within and (duration.seconds or 0) < found.seconds:
        return None  # "for 10 minutes between the alert and the fix" is one stretch of it
    if found is None:
        return None
    tied = tied_pair(text, duration, ends, (start, end), postmortem)
    if tied or found.sure:
        return tied or found
    if ends.start and not ends.within and plain_events(start) and plain_events(end):
        if _fits_neither(duration, start, end, postmortem):
            return replace(found, sure=True, tied=True)
        if lies_between_no_times(duration, postmortem):
            return replace(found, sure=True)
    return None if _may_be_others(duration, start, end, postmortem) else found


def _fits_neither(
    duration: Duration,
    start: tuple[BoundEvent, ...],
    end: tuple[BoundEvent, ...],
    postmortem: Postmortem,
) -> bool:
    """Whether a length leads from its one event to no time of the document, and from none to the
    other: so it would have to be counted between two other events than those it names."""
    sides = ((start, True), (end, False))
    return all(happen_together(side) for side, _ in sides) and not any(
        is_from_time(duration, side[0].instant, postmortem, leads=leads) for side, leads in sides
    )


def _from_nowhere(
    text: Text,
    duration: Duration,
    start: tuple[BoundEvent, ...],
    end: tuple[BoundEvent, ...],
    postmortem: Postmortem,
) -> CountedPair | None:
    """The pair nearest to a length of which the document tells one event only, if no two times of
    it lie so far apart at all."""
    if not lies_between_no_times(duration, postmortem):
        return None
    at = {one.instant.lo for one in start or end}
    others = tuple(one for one in every_event(postmortem) if one.instant.lo not in at)
    found = nearest_pair(text, duration, start or others, end or others)
    return replace(found, sure=True) if found else None


def _may_be_others(
    duration: Duration,
    start: tuple[BoundEvent, ...],
    end: tuple[BoundEvent, ...],
    postmortem: Postmortem,
) -> bool:
    """Whether a length fits if another event of the document is meant by an end that only the words
    of entries make a milestone."""
    events = ways(postmortem).events[:MOST]
    ends = end if all(one.loose for one in start) else ()
    starts = start if all(one.loose for one in end) else ()
    pairs = [(one.instant, event.instant) for one in starts[:MOST] for event in events]
    pairs += [(event.instant, one.instant) for one in ends[:MOST] for event in events]
    lengths = (seconds_between(one, other, duration) for one, other in pairs)
    return any(each is not None and fit(duration, each) is Fit.HOLDS for each in lengths)


def _events(
    text: Text, stretch: EventPlace, postmortem: Postmortem, *, first: bool = False
) -> tuple[BoundEvent, ...]:
    """When what a stretch of a text names happened: at the one time in it, else as the document
    tells it."""
    clocks = _clocks(text.prose, *stretch)
    if clocks:
        return (_at(text, clocks[0], postmortem),) if len(clocks) == 1 else ()
    found = sentence_at(text.prose, stretch[0])
    if found is None:
        return ()
    own = text.locate(found[0].start, found[0].end)
    words = words_at(text, stretch)
    told = bound_events(words, found[0].language, postmortem, own, first=first)
    return told or tuple(_by_forms(words, found[0].language, own, postmortem))


def _by_forms(
    words: Tokens, language: ClauseWords, own: Span, postmortem: Postmortem
) -> Iterator[BoundEvent]:
    """The events outside of a sentence that tell in another form what its words name: "the booking"
    where "Ada books"; none of one of several, or of what happened to it."""
    several = not {*language.repeated, *language.starts}.isdisjoint(words)
    if several or any(mentions(words, language)):
        return
    for one in events_by_forms(" ".join(words), postmortem)[0]:
        if not one.place.meets(own):
            yield replace(one, sure=False, loose=True)


def _told_before(
    text: Text, duration: Duration, end: EventPlace, postmortem: Postmortem
) -> tuple[BoundEvent, ...]:
    """The one time that a sentence tells before what came later, else the sentence before it."""
    found = sentence_at(text.prose, duration.value_start)
    if found is None:
        return ()
    sentence = found[0]
    clocks = _clocks(text.prose, sentence.start, min(duration.start, end[0]))
    if clocks:
        return (_at(text, clocks[-1], postmortem),) if len(clocks) == 1 else ()
    for before in sentences_before(text.prose, sentence, 1):
        clocks = _clocks(text.prose, before.start, before.end)
        if len(clocks) == 1:
            told = _at(text, clocks[0], postmortem)
            known = (one.instant.lo - told.instant.lo for one in ways(postmortem).events)
            return (told,) if any(off % DAY == 0 for off in known) else ()
    return ()


def _clocks(plain: str, start: int, end: int) -> list[Clock]:
    return [
        one
        for one in find_clocks(plain)
        if start <= one.start < end and not one.problem and not is_length(plain, one)
    ]


def _at(text: Text, clock: Clock, postmortem: Postmortem) -> BoundEvent:
    zone = zone_behind(fold(text.prose), clock.start, clock.end)[0] or postmortem.zone
    either = of_either_half((clock,)) and not clock.hour12 and not is_of_24_hours(postmortem)
    hedged = is_hedged(text.prose, clock.start)
    instant = Instant(clock.lo, clock.hi, hedged, zone)
    return BoundEvent(instant, text.locate(clock.start, clock.end), not (hedged or either))
