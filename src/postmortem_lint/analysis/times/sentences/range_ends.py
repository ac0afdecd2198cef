"""Ranges that begin or end as the declared one does, and whose other end is whole hours off."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.beside_times import certainty_of_range
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.subjects import is_fact, without_denials
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.hedges import is_hedged
from postmortem_lint.analysis.times.sentences.spoken_times import spoken_as_digits
from postmortem_lint.analysis.times.sentences.stated_times import may_tell_of_incident
from postmortem_lint.language.folding import has_digit
from postmortem_lint.postmortem.model import Passage, Place, Postmortem, WindowSource
from postmortem_lint.records import record
from postmortem_lint.text import Span
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.ranges.in_text import find_ranges, may_be_offset
from postmortem_lint.times.units import DAY, MINUTE

_MOST = 190  # minutes by which a slip of the hour puts an end off
_ROUNDED = 7  # minutes by which a time in words is rounded


@record
class OddEnd:
    """The end of a range in the text as `written`, its `start` or its end, and the declared one
    that it is not, with its place."""

    span: Span
    written: str
    instant: Instant
    start: bool
    declared: int
    place: Span


@record
class _Declared:
    """A range of a field: both ends in minutes of the day, and its place."""

    ends: tuple[int, int]
    place: Span


@once
def odd_ends(postmortem: Postmortem) -> tuple[OddEnd, ...]:
    """The ends of ranges in the text that are whole hours off from those that fields declare."""
    declared = tuple(_declared(postmortem))
    if not declared or postmortem.incidents:
        return ()
    title = words_of(title_subject(postmortem))
    entries = (entry.instant for entry in timed_entries(postmortem))
    known = {one.lo % DAY // MINUTE for one in entries if one}
    known.update(end for one in declared for end in one.ends)
    return tuple(
        odd
        for passage in postmortem.passages
        if passage.place in (Place.PARAGRAPH, Place.ITEM) and not passage.quoted
        if may_tell_of_incident(passage.roles) and has_digit(passage.text.prose)
        for odd in _in(passage, declared, known, title)
        if not any(one.place.meets(odd.span) for one in declared)
    )


def _declared(postmortem: Postmortem) -> Iterator[_Declared]:
    for fact in postmortem.facts:
        moment = fact.duration.window if fact.duration else None
        if moment and moment.clock and moment.until and fact.readable and not moment.approximate:
            ends = (moment.clock.lo // MINUTE, moment.until.lo // MINUTE)
            yield _Declared(ends, fact.text.span)
    window = postmortem.window
    if window and window.source is WindowSource.FIELDS and window.start and window.end:
        ends = (window.start.lo % DAY // MINUTE, window.end.lo % DAY // MINUTE)
        if window.started and window.ended and window.exact:
            yield _Declared(ends, window.ended)


def _in(
    passage: Passage,
    declared: tuple[_Declared, ...],
    known: set[int],
    title: frozenset[str],
) -> Iterator[OddEnd]:
    clocks = tuple(sorted({end * MINUTE for one in declared for end in one.ends}))
    plain, told = spoken_as_digits(passage.text.prose, clocks)
    for moment, start in find_ranges(plain):
        spoken = any(start <= at < start + moment.end for at in told)
        if is_hedged(plain, start) or not _is_of_incident(
            plain, (start, start + moment.end), title, spoken=spoken
        ):
            continue
        first, last = moment.clock, moment.until
        if first is None or last is None or may_be_offset(plain[start : start + moment.end]):
            continue
        if moment.approximate or first.problem or last.problem:
            continue
        ends = (first.lo // MINUTE, last.lo // MINUTE)
        for one in declared:
            rough = (start + first.start in told, start + last.start in told)
            odd = _odd(ends, one, known, rough)
            if odd is not None:
                clock = (first, last)[odd]
                written = told.get(start + clock.start)
                yield _odd_end(passage, start, clock, written, one, odd)
                break


def _is_of_incident(
    plain: str, place: tuple[int, int], title: frozenset[str], *, spoken: bool
) -> bool:
    """Whether a range is that of the incident, or one in words tells what did not happen
    meanwhile."""
    found = sentence_at(plain, place[0])
    if found is None:
        return False
    language, told = found[0].language, found[0].spoken
    denied = spoken and not set(language.denials).isdisjoint(told)
    fact = denied and is_fact(found[0], without_denials(told, language))
    return fact or certainty_of_range(plain, *place, title) is not None


def _odd(
    ends: tuple[int, int], declared: _Declared, known: set[int], spoken: tuple[bool, bool]
) -> int | None:
    """Which end of a range differs by whole hours, about so if it is in words, if the other one is
    the same."""
    for odd, same in ((1, 0), (0, 1)):
        off = abs(ends[odd] - declared.ends[odd])
        rounded = min(off % 60, 60 - off % 60) <= (_ROUNDED if spoken[odd] else 0)
        if ends[same] == declared.ends[same] and 30 < off <= _MOST and rounded:
            return None if ends[odd] in known else odd
    return None


def _odd_end(
    passage: Passage, start: int, clock: Clock, told: Clock | None, declared: _Declared, odd: int
) -> OddEnd:
    low, high = start + clock.start, start + clock.end
    if told:
        low, high = told.start, told.end
    span, written = passage.text.locate(low, high), passage.text.prose[low:high]
    instant = Instant(clock.lo, clock.hi, False)
    return OddEnd(span, written.strip(), instant, odd == 0, declared.ends[odd], declared.place)
