"""Clock times that the text cites outside the timeline, and what it says happened then."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.sentences.counted_lengths import is_time_of_day
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.beside_times import (
    Milestone,
    certainty_of_range,
    milestone_at,
    opens_with_harm,
    words_around,
)
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.analysis.times.days.sentence_days import day_beside, day_of_sentence
from postmortem_lint.analysis.times.sentences.hedges import is_hedged, is_length
from postmortem_lint.analysis.times.sentences.spoken_times import spoken_as_digits
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.fields.window import (
    after_midnight,
    declared_start,
    range_window,
)
from postmortem_lint.postmortem.model import Fact, Passage, Place, Postmortem, WindowSource
from postmortem_lint.records import record, replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait, named_there
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.half_of_day import of_either_half, shows_24_hours
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.ranges.in_text import find_ranges, may_be_offset
from postmortem_lint.times.units import DAY, day_number
from postmortem_lint.times.zones.offsets import zone_behind
from postmortem_lint.times.zones.zone import Zone

# A document that cites more times than these outside of its timeline is a log.
_MOST = 300


@record
class TimeContext:
    """The day and zone that a bare time of the document has, the start of the incident, whether
    other times are written on a clock of 24 hours, the words of the title, and the times of day of
    fields and timelines in seconds."""

    day: datetime.date | None
    zone: Zone | None
    start: Instant | None = None
    of_24_hours: bool = False
    title: frozenset[str] = frozenset()
    clocks: tuple[int, ...] = ()


@record
class Citation:
    """A clock time cited outside the timeline. `span` is the time, `written` its text, `instant`
    its place on the axis; `key` the milestone it is said to be, None if nothing says so. `role` is
    the part it stands in. `listed` times are those of response steps and of the alert, `published`
    those of the communication; `partner` is the other end of a range, `happening` what happened
    or went on. `clause` are the words before it that say what happened, `certainty` how surely they
    are about the incident. `words` are all that its clause tells, `hedged` that the time is only
    about so or a limit, `dated` that its date stands beside it, of a range anywhere before it."""

    span: Span
    written: str
    instant: Instant
    key: Key | None
    role: Role | None
    listed: bool = False
    published: bool = False
    partner: Instant | None = None
    clause: str = ""
    certainty: Certainty = Certainty.STATED
    happening: Happening | None = None
    words: Tokens = ()
    hedged: bool = False
    dated: bool = False

    @property
    def alone(self) -> bool:
        """Whether a sentence tells it, and it is no end of a range."""
        return self.partner is None and not (self.listed or self.published)


@once
def citations(postmortem: Postmortem) -> tuple[Citation, ...]:
    """The cited times of a document that stand for themselves, in document order."""
    return tuple(one for one in every_citation(postmortem) if not one.hedged)


@once
def every_citation(postmortem: Postmortem) -> tuple[Citation, ...]:
    """The cited times of a document, in document order; of very many the first."""
    facts = postmortem.facts
    frame = TimeContext(
        postmortem.day,
        postmortem.zone,
        declared_start(facts),
        is_of_24_hours(postmortem),
        words_of(title_subject(postmortem)),
        _clocks(postmortem),
    )
    found: list[Citation] = []
    values = {fact.text.start for fact in facts if fact.text}
    opening = _opening(postmortem)
    summary = _summary(postmortem)
    for passage in postmortem.passages:
        if passage.quoted or passage.place in (Place.HEADING, Place.CELL):
            continue
        if passage.text.start < opening and not passage.roles:
            found.extend(_prose(passage.text, Role.SUMMARY, frame))
            continue
        if Role.TIMELINE in passage.roles or Role.ACTIONS in passage.roles:
            continue
        if Role.IMMEDIATE_ACTIONS in passage.roles and passage.place is Place.ITEM:
            found.extend(_listed(passage.text, frame))
        elif RoleTrait.CITES_TIMES.among(passage.roles) and passage.text.start not in values:
            first = passage is summary
            found.extend(_prose(passage.text, passage.roles[-1], frame, first))
        elif named_there(passage.roles) and passage.text.start not in values:
            found.extend(_elsewhere(passage.text, frame))
    for fact in facts:
        if fact.key is Key.ALERT_TIME and fact.instant and fact.readable:
            said = fact.text.plain.strip()
            found.append(
                Citation(fact.text.span, said, fact.instant, Key.DETECTED, fact.role, listed=True)
            )
        elif fact.key in KeyTrait.PUBLISHED.keys and fact.readable:
            found.extend(_published(fact, frame))
    fields = Spans(fact.text.span for fact in facts if fact.text and fact.moment)
    told = (one for one in found if one.listed or one.published or not fields.meets(one.span))
    return tuple(sorted(told, key=lambda one: one.span)[:_MOST])


def _summary(postmortem: Postmortem) -> Passage | None:
    """The text with which the summary begins."""
    texts = (Place.PARAGRAPH, Place.ITEM)
    told = (one for one in postmortem.passages if one.place in texts and not one.quoted)
    return next((one for one in told if one.roles[-1:] == (Role.SUMMARY,)), None)


def _elsewhere(text: Text, frame: TimeContext) -> Iterator[Citation]:
    """Times in other parts: only of what is said of the incident by name, or of its cause."""
    for one in _prose(text, None, frame):
        named = one.key and one.certainty is Certainty.STATED
        if named or one.happening is Happening.FIND_CAUSE:
            yield replace(one, certainty=Certainty.CONVENTION)


def _listed(text: Text, frame: TimeContext) -> Iterator[Citation]:
    """`4. Restarted the pods (14:15)`: the time in parentheses at the end of a step."""
    plain = text.prose
    for clock in find_clocks(plain):
        before = plain[: clock.start].rstrip()
        if clock.problem or not before.endswith(("(", "（", "[")):
            continue
        yield _citation(text, clock, frame, None, Role.IMMEDIATE_ACTIONS, listed=True)


def _published(fact: Fact, frame: TimeContext) -> Iterator[Citation]:
    for clock in find_clocks(fact.text.prose):
        if not clock.problem:
            yield _citation(fact.text, clock, frame, None, fact.role, published=True)


def _citation(
    text: Text,
    clock: Clock,
    frame: TimeContext,
    key: Key | None,
    role: Role | None,
    *,
    day: datetime.date | None = None,
    listed: bool = False,
    published: bool = False,
) -> Citation:
    zone = zone_behind(fold(text.plain), clock.start, clock.end)[0] or frame.zone
    on = day or frame.day
    base = day_number(on) * DAY if on else 0
    certainty = _half_known(frame, clock)
    instant = Instant(base + clock.lo, base + clock.hi, False, zone, on is not None, certainty)
    if day is None and frame.start:
        instant = after_midnight(frame.start, instant, None)
    span = text.locate(clock.start, clock.end)
    said = text.plain[clock.start : clock.end]
    return Citation(span, said, instant, key, role, listed, published)


@once
def is_of_24_hours(postmortem: Postmortem) -> bool:
    """Whether a time of the fields or of a timeline is written on a clock of 24 hours."""
    moments = [fact.moment for fact in postmortem.facts]
    moments += [entry.moment for line in postmortem.timelines for entry in line.entries]
    clocks = (clock for one in moments if one for clock in (one.clock, one.until) if clock)
    return any(map(shows_24_hours, clocks))


def _clocks(postmortem: Postmortem) -> tuple[int, ...]:
    """The times of day of the fields and of the timelines, in seconds."""
    instants = [fact.instant for fact in postmortem.facts if fact.readable]
    instants += [entry.instant for line in postmortem.timelines for entry in line.entries]
    return tuple(sorted({one.lo % DAY for one in instants if one}))[:_MOST]


def _half_known(frame: TimeContext, clock: Clock) -> Certainty:
    """How sure the half of the day is: 2:05 may be 14:05 where no time shows a 24-hour clock."""
    unsure = not frame.of_24_hours and of_either_half((clock,)) and not clock.hour12
    return Certainty.CONVENTION if unsure else Certainty.STATED


def _opening(postmortem: Postmortem) -> int:
    """Where the text that opens a document without a heading of its own ends."""
    title = postmortem.title.start if postmortem.title else -1
    starts = (
        passage.text.start
        for passage in postmortem.passages
        if passage.roles or (passage.place is Place.HEADING and passage.text.start != title)
    )
    return next(starts, 0)


def _is_within(clock: Clock, lengths: Sequence[Duration]) -> bool:
    """Whether a time is the beginning of a length: "9 h 25 min"."""
    place = bisect_right(lengths, clock.start, key=_start_of)
    return place > 0 and clock.end < lengths[place - 1].end


def _start_of(length: Duration) -> int:
    return length.start


def _prose(
    text: Text, role: Role | None, frame: TimeContext, first: bool = False
) -> Iterator[Citation]:
    """Times in sentences that say what happened then, and the ranges of a summary; what went wrong
    at the `first` time of a summary is the start."""
    plain = text.prose
    taken: list[Span] = []
    for moment, start in find_ranges(plain):
        taken.append(Span(start, start + moment.end))
        unsure = is_hedged(plain, start) or may_be_offset(plain[start : start + moment.end])
        if role is Role.SUMMARY and not unsure:
            yield from _range(text, moment, start, frame)
    plain, told = spoken_as_digits(plain, frame.clocks)
    ranges = find_ranges(plain) if told else ()  # "from 9:00 to half past ten"
    taken += [Span(start, start + moment.end) for moment, start in ranges]
    inside = Spans(taken)
    clocks = find_clocks(plain)
    page, lengths = fold(plain), find_durations(plain) if clocks else ()
    lengths = tuple(one for one in lengths if not is_time_of_day(plain, one))
    for clock in clocks:
        if clock.problem or inside.meets(Span(clock.start, clock.end)):
            continue
        if _is_within(clock, lengths):
            continue
        if is_length(plain, clock):
            continue
        end = zone_behind(page, clock.start, clock.end)[1]
        milestone = milestone_at(plain, clock.start, end, frame.title)
        if milestone is None and first and opens_with_harm(plain, clock.start, end, frame.title):
            milestone = Milestone(Key.STARTED, Certainty.CONVENTION, Happening.FAIL, False)
        spoken = words_around(plain, clock.start)
        key = milestone.key if milestone else None
        if milestone is None and not spoken:
            continue
        beside = day_beside(plain, clock, frame.day)
        dated, day = (True, beside) if beside else day_of_sentence(plain, clock.start, frame.day)
        if day or not dated:
            found = _citation(text, told.get(clock.start, clock), frame, key, role, day=day)
            least = _least(text, told.get(clock.start), frame)
            yield replace(
                found,
                clause=_clause(plain, clock.start),
                certainty=min(milestone.certainty, least) if milestone else least,
                happening=milestone.happening if milestone else None,
                words=spoken,
                hedged=is_hedged(plain, clock.start) and not (milestone and milestone.bound),
                dated=beside is not None,
            )


def _least(text: Text, spoken: Clock | None, frame: TimeContext) -> Certainty:
    """How sure a time can be: one in words is a rough one, and beside times in UTC it may be that
    of the clock on the wall."""
    if spoken is None:
        return Certainty.STATED
    zone = zone_behind(fold(text.plain), spoken.start, spoken.end)[0]
    local = zone is not None or frame.zone is None or frame.zone.offset != 0
    return Certainty.CONVENTION if local else Certainty.GUESSED


def _clause(plain: str, at: int) -> str:
    """The words of a clause before a time in it."""
    found = sentence_at(plain, at)
    if found is None:
        return ""
    sentence, _ = found
    return " ".join(sentence.clauses[sentence.clause(at)].before(at))


def _range(text: Text, moment: Moment, start: int, frame: TimeContext) -> Iterator[Citation]:
    """Both ends of a range, as start and end of the incident."""
    both = all(one and one.day and one.year for one in (moment.date, moment.until_date))
    if moment.approximate:
        return
    dated, day = (False, None) if both else day_of_sentence(text.plain, start, frame.day)
    least = min(_half_known(frame, one) for one in (moment.clock, moment.until) if one)
    moment = replace(moment, certainty=min(moment.certainty, least))
    if not both:  # "from 05:31 to 06:44 on that day" dates both
        moment = replace(moment, date=None, until_date=None)
    span = text.locate(start, start + moment.end)
    zone = moment.zone or frame.zone
    window = range_window(moment, span, day or frame.day, zone, WindowSource.SUMMARY)
    if window is None or window.start is None or window.end is None or (dated and not day):
        return
    clause = _clause(text.plain, start)
    spoken = certainty_of_range(text.prose, *_whole_range(text.prose, start, moment), frame.title)
    if spoken is None:
        return
    ends = (
        (moment.clock, window.start, Key.STARTED, window.end),
        (moment.until, window.end, Key.RESOLVED, window.start),
    )
    for clock, instant, key, partner in ends:
        if clock:
            low, high = start + clock.start, start + clock.end
            span, said = text.locate(low, high), text.plain[low:high]
            found = Citation(span, said, instant, key, Role.SUMMARY, partner=partner)
            known = both or (day is not None and key is Key.STARTED)  # it may end on any day
            yield replace(
                found, clause=clause, certainty=spoken[0], happening=spoken[1], dated=known
            )


def _whole_range(plain: str, start: int, moment: Moment) -> tuple[int, int]:
    """A range with the zone behind it."""
    return start, zone_behind(fold(plain), start, start + moment.end)[1]
