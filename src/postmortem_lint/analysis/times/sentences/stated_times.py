"""Every time of day that a document has, with what is most likely told of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.sentences.counted_lengths import is_time_of_day
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.beside_times import certainty_of_range
from postmortem_lint.analysis.sentences.clauses import sentence_at, spoken_in
from postmortem_lint.analysis.sentences.gapless_clauses import happening_beside
from postmortem_lint.analysis.sentences.likely_milestones import LikelyMilestone, likely_milestone
from postmortem_lint.analysis.sentences.likely_subjects import bare_word
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.spoken_language import language_of
from postmortem_lint.analysis.sentences.verbs import happenings_in
from postmortem_lint.analysis.times.days.sentence_days import day_beside, day_of_sentence
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.hedges import is_hedged, is_length
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language.folding import fold
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Entry, Fact, Passage, Place, Postmortem
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.happenings import HAPPENINGS, Happening
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.ranges.in_text import find_ranges, may_be_offset
from postmortem_lint.times.ranges.noted import ends_noted_range
from postmortem_lint.times.units import DAY, DAY_LENGTH
from postmortem_lint.times.zones.offsets import zone_behind
from postmortem_lint.times.zones.zone import Zone

_FEW = 2  # words that name a range
_MOST = 300  # times in the text of a document


@record
class StatedTime:
    """A time of day at a place, without its day; what is told of it (None: nothing known), and how
    surely that is told of the incident. `field` tells that a field states it, `at` where it stands
    in the prose of a passage's `text`."""

    instant: Instant
    span: Span
    written: str
    happening: Happening | None = None
    certainty: Certainty = Certainty.GUESSED
    field: bool = False
    text: Text | None = None
    at: int = 0


@once
def times_in_text(postmortem: Postmortem) -> tuple[StatedTime, ...]:
    """The times that stand in the text outside of fields and of the timeline."""
    title = words_of(title_subject(postmortem))
    fields = Spans(_value(fact) for fact in postmortem.facts if fact.text and fact.moment)
    found: list[StatedTime] = []
    for passage in postmortem.passages:
        heading = passage.place in (Place.HEADING, Place.CELL)
        if heading or not may_tell_of_incident(passage.roles) or len(found) > _MOST:
            continue
        told = _Reader(passage, title, postmortem).times()
        found += (one for one in told if not fields.meets(one.span))
    return tuple(found)


def _value(fact: Fact) -> Span:
    """What of a field is its time: the sentence that it stands in."""
    end = fact.moment.end if fact.moment else 0
    found = _SENTENCE.search(fact.text.plain, max(0, end - 1))
    return fact.text.locate(0, found.start()) if found and found.start() else fact.text.span


_SENTENCE = regex(r"[.;。]\s+(?=\S)|,\s+(?=[^\W\d_])")


def may_tell_of_incident(roles: tuple[Role, ...]) -> bool:
    """Whether the sentences of a part tell of this incident, and neither of plans nor of others."""
    return not (RoleTrait.FOREIGN_LABELS.among(roles) or RoleTrait.REFERS.among(roles))


@record
class _Reader:
    """Reads the times of a passage."""

    passage: Passage
    title: frozenset[str]
    postmortem: Postmortem

    @property
    def text(self) -> Text:
        return self.passage.text

    def times(self) -> Iterator[StatedTime]:
        plain = self.text.prose
        clocks = find_clocks(plain)
        if not clocks:
            return
        spoken = (one for one in find_durations(plain) if not is_time_of_day(plain, one))
        lengths = [(one.start, one.end) for one in spoken]
        bounds = {place: (told, zone) for place, told, zone in self._bounds()}
        places = tuple((one.start, one.end) for one in clocks)
        for number, clock in enumerate(clocks):
            if clock.problem or is_length(plain, clock):
                continue
            if any(low <= clock.start and clock.end < high for low, high in lengths):
                continue
            zone, end = zone_behind(fold(plain), clock.start, clock.end)
            bound, of_range = bounds.get(clock.start, (None, None))
            near = places[max(0, number - 1) : number + 2]  # what lies beyond them decides nothing
            noted = bound is None and self._ends_noted_range(clocks[:number][-1:], clock)
            told = None if noted else bound or self._told(clock, end, near)
            zone = zone or of_range
            if told and (self.passage.quoted or not self._is_of_day(clock)):
                told = None
            yield StatedTime(
                Instant(clock.lo, clock.hi, False, zone or self.postmortem.zone),
                self.text.locate(clock.start, clock.end),
                plain[clock.start : clock.end],
                told.happening if told else None,
                told.certainty if told else Certainty.GUESSED,
                text=None if self.passage.quoted else self.text,
                at=clock.start,
            )

    def _ends_noted_range(self, before: Sequence[Clock], clock: Clock) -> bool:
        """Whether what stands before a time is said of the one before it."""
        plain = self.text.prose
        ends = (zone_behind(fold(plain), one.start, one.end)[1] for one in before)
        return any(ends_noted_range(plain, end, clock.start) for end in ends)

    def _told(
        self, clock: Clock, end: int, places: tuple[tuple[int, int], ...]
    ) -> LikelyMilestone | None:
        plain = self.text.prose
        beside = happening_beside(plain, clock.start, end, self.title)
        if beside:
            return LikelyMilestone(*beside)
        told = likely_milestone(plain, clock.start, end, places, self.title)
        hedged = told is not None and is_hedged(plain, clock.start) and not told.limit
        return None if hedged else told

    def _bounds(self) -> Iterator[tuple[int, LikelyMilestone | None, Zone | None]]:
        """Where the ends of ranges begin, what they are if a range is that of the incident, and
        their zone."""
        plain = self.text.prose
        for moment, start in find_ranges(plain):
            end = zone_behind(fold(plain), start, start + moment.end)[1]
            unsure = is_hedged(plain, start) or may_be_offset(plain[start:end])
            named = not (unsure or moment.approximate) and self._is_named(start, end)
            ends = ((moment.clock, Happening.BEGIN), (moment.until, Happening.END))
            for clock, happening in ends:
                if clock:
                    told = LikelyMilestone(happening, Certainty.GUESSED) if named else None
                    yield start + clock.start, told, moment.zone

    def _is_named(self, start: int, end: int) -> bool:
        """Whether a range is told of the incident by name, or what stands before it names it and
        hardly anything else: "window of the incident"."""
        found = sentence_at(self.text.prose, start)
        told = certainty_of_range(self.text.prose, start, end, self.title)
        if found is None or told is None or told[0] is Certainty.GUESSED:
            return False
        language = found[0].language
        before = found[0].clauses[found[0].clause(start)].before(start)
        small = {*language.prepositions, *language.plain, *language.of, *language.possessives}
        left = [bare_word(word) for word in before if bare_word(word) not in small]
        named = not {*language.incidents, *language.harms}.isdisjoint(left)
        return told[0] is Certainty.STATED or (named and len(left) <= _FEW)

    def _is_of_day(self, clock: Clock) -> bool:
        return may_be_of_day(self.text.prose, clock, self.postmortem.day)


def may_be_of_day(plain: str, clock: Clock, day: datetime.date | None) -> bool:
    """Whether a time can be one of the `day` of the incident, by the dates around it."""
    beside = day_beside(plain, clock, day)
    dated, only = (True, beside) if beside else day_of_sentence(plain, clock.start, day)
    if only is None or day is None:
        return not dated
    return abs(only - day) <= DAY_LENGTH


@cache
def _by_key() -> Mapping[Key, Happening]:
    return {meaning.milestone: one for one, meaning in HAPPENINGS.items() if meaning.milestone}


@once
def times_of_record(postmortem: Postmortem) -> tuple[StatedTime, ...]:
    """The times of fields and of timelines, and the milestones that they tell."""
    return (*_of_fields(postmortem), *_of_entries(postmortem))


def _of_fields(postmortem: Postmortem) -> Iterator[StatedTime]:
    for fact in postmortem.facts:
        if fact.instant and fact.readable and not fact.instant.approximate and fact.text:
            told = _by_key().get(fact.key)
            written = fact.text.plain.strip()
            instant = _of_any_day(fact.instant)
            yield StatedTime(instant, fact.text.span, written, told, Certainty.CONVENTION, True)


def _of_any_day(instant: Instant) -> Instant:
    at = instant.lo % DAY
    return replace(instant, lo=at, hi=at + instant.hi - instant.lo, dated=False)


def _of_entries(postmortem: Postmortem) -> Iterator[StatedTime]:
    for entry in timed_entries(postmortem):
        assert entry.instant is not None
        keys = (*entry.milestones, *entry.announced)
        told: list[Happening | None] = [_by_key()[key] for key in keys if key in _by_key()]
        told += [Happening.FIND_CAUSE] if _finds_cause(entry) else []
        written = entry.time.plain.strip()
        for one in dict.fromkeys(told or [None]):
            yield StatedTime(_of_any_day(entry.instant), entry.time.span, written, one)


def _finds_cause(entry: Entry) -> bool:
    """Whether an entry tells that the cause is known."""
    spoken = spoken_in(entry.event.plain)
    language = language_of(spoken)
    told, left = happenings_in(spoken, language)
    found = Happening.FIND_CAUSE in told or not _finding(language).isdisjoint(
        words_of(entry.event.plain)  # entries are often in the present
    )
    return found and not set(language.causes).isdisjoint(left)


@cache
def _finding(language: ClauseWords) -> frozenset[str]:
    """The stems of what finds a cause."""
    verbs = language.infinitives.get(Happening.FIND_CAUSE, ())
    return frozenset(stem for verb in verbs for stem in words_of(verb))
