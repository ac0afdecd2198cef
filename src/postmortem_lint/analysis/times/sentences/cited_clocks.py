"""Clock times of sentences that say what happened then."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.lengths.sentences.counted_lengths import is_time_of_day
from postmortem_lint.analysis.sentences.beside_times import (
    Milestone,
    milestone_at,
    opens_with_harm,
    words_around,
)
from postmortem_lint.analysis.times.days.sentence_days import day_beside, day_of_sentence
from postmortem_lint.analysis.times.sentences.citation import (
    Citation,
    TimeContext,
    citation_at,
    clause_before,
    names_another_zone,
)
from postmortem_lint.analysis.times.sentences.hedges import is_hedged, is_length
from postmortem_lint.analysis.times.sentences.spoken_times import spoken_as_digits
from postmortem_lint.analysis.times.two_notations.places import elsewhere
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language.folding import fold
from postmortem_lint.records import replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.ranges.in_text import find_ranges
from postmortem_lint.times.zones.offsets import zone_behind


def cited_clocks(
    text: Text, role: Role | None, frame: TimeContext, ranges: Spans, first: bool = False
) -> Iterator[Citation]:
    """Times outside of `ranges` that stand for themselves, and do not tell another one by the clock
    of a city; what went wrong at the `first` time of a summary is the start."""
    plain, told = spoken_as_digits(text.prose, frame.clocks)
    spoken = find_ranges(plain) if told else ()  # "from 9:00 to half past ten"
    inside = Spans(Span(start, start + moment.end) for moment, start in spoken)
    before = 0
    for clock in _single_clocks(plain, ranges):
        again, before = before and elsewhere(plain, before, clock), clock.end
        if again or inside.meets(Span(clock.start, clock.end)):
            continue
        milestone = _milestone(plain, clock, frame, first)
        if milestone or words_around(plain, clock.start):
            yield from _citation(text, plain, clock, told.get(clock.start), milestone, role, frame)


def _single_clocks(plain: str, ranges: Spans) -> Iterator[Clock]:
    """The times that are part of no range and of no length."""
    clocks = find_clocks(plain)
    lengths = find_durations(plain) if clocks else ()
    lengths = tuple(one for one in lengths if not is_time_of_day(plain, one))
    for clock in clocks:
        in_range = ranges.meets(Span(clock.start, clock.start + 1))
        of_length = _is_within(clock, lengths) or is_length(plain, clock)
        if not (clock.problem or in_range or of_length):
            yield clock


def _is_within(clock: Clock, lengths: Sequence[Duration]) -> bool:
    """Whether a time is the beginning of a length: "9 h 25 min"."""
    place = bisect_right(lengths, clock.start, key=_start_of)
    return place > 0 and clock.end < lengths[place - 1].end


def _start_of(length: Duration) -> int:
    return length.start


def _milestone(plain: str, clock: Clock, frame: TimeContext, first: bool) -> Milestone | None:
    end = zone_behind(fold(plain), clock.start, clock.end)[1]
    milestone = milestone_at(plain, clock.start, end, frame.title)
    if milestone is None and first and opens_with_harm(plain, clock.start, end, frame.title):
        return Milestone(Key.STARTED, Certainty.CONVENTION, Happening.FAIL, False)
    return milestone


def _citation(
    text: Text,
    plain: str,
    clock: Clock,
    spoken: Clock | None,
    milestone: Milestone | None,
    role: Role | None,
    frame: TimeContext,
) -> Iterator[Citation]:
    """The time with what its clause tells, none where its sentence speaks of another day."""
    beside = day_beside(plain, clock, frame.day)
    dated, day = (True, beside) if beside else day_of_sentence(plain, clock.start, frame.day)
    if dated and not day:
        return
    key = milestone.key if milestone else None
    least = _least(text, spoken, frame)
    told = citation_at(text, spoken or clock, frame, key, role, day=day)
    yield replace(
        told,
        clause=clause_before(plain, clock.start),
        certainty=min(milestone.certainty, least) if milestone else least,
        happening=milestone.happening if milestone else None,
        words=words_around(plain, clock.start),
        hedged=is_hedged(plain, clock.start) and not (milestone and milestone.bound),
        dated=beside is not None,
        declared=milestone is not None and milestone.declared,
        elsewhere=names_another_zone(plain, clock.start, told.instant.zone),
    )


def _least(text: Text, spoken: Clock | None, frame: TimeContext) -> Certainty:
    """How sure a time can be: one in words is a rough one, and beside times in UTC it may be that
    of the clock on the wall."""
    if spoken is None:
        return Certainty.STATED
    zone = zone_behind(fold(text.plain), spoken.start, spoken.end)[0]
    local = zone is not None or frame.zone is None or frame.zone.offset != 0
    return Certainty.CONVENTION if local else Certainty.GUESSED
