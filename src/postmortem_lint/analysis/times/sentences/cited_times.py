"""Clock times that the text cites outside the timeline, and what it says happened then."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.times.in_timeline import spans_days
from postmortem_lint.analysis.times.sentences.citation import Citation, TimeContext, citation_at
from postmortem_lint.analysis.times.sentences.cited_clocks import cited_clocks
from postmortem_lint.analysis.times.sentences.cited_ranges import cited_range
from postmortem_lint.analysis.times.sentences.hedges import is_hedged
from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.fields.window import (
    declared_start,
)
from postmortem_lint.postmortem.model import Fact, Passage, Place, Postmortem
from postmortem_lint.records import replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait, named_there
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.clocks.half_of_day import shows_24_hours
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.ranges.in_text import find_ranges, may_be_offset
from postmortem_lint.times.units import DAY

# A document that cites more times than these outside of its timeline is a log.
_MOST = 300


@once
def citations(postmortem: Postmortem) -> tuple[Citation, ...]:
    """The cited times of a document that stand for themselves, in document order."""
    return tuple(one for one in every_citation(postmortem) if not one.hedged)


@once
def every_citation(postmortem: Postmortem) -> tuple[Citation, ...]:
    """The cited times of a document, in document order; of very many the first."""
    frame = _time_context(postmortem)
    facts = postmortem.facts
    fields = Spans(fact.text.span for fact in facts if fact.text and fact.moment)
    found = [*_of_passages(postmortem, frame), *_of_fields(facts, frame)]
    told = (one for one in found if one.listed or one.published or not fields.meets(one.span))
    return tuple(sorted(told, key=lambda one: one.span)[:_MOST])


def _time_context(postmortem: Postmortem) -> TimeContext:
    return TimeContext(
        postmortem.day,
        postmortem.zone,
        declared_start(postmortem.facts),
        is_of_24_hours(postmortem),
        words_of(title_subject(postmortem)),
        _clocks(postmortem),
        spans_days(postmortem),
    )


def _of_passages(postmortem: Postmortem, frame: TimeContext) -> Iterator[Citation]:
    values = {fact.text.start for fact in postmortem.facts if fact.text}
    opening = _opening(postmortem)
    summary = _summary(postmortem)
    for passage in postmortem.passages:
        text, roles = passage.text, passage.roles
        if passage.quoted or passage.place in (Place.HEADING, Place.CELL):
            continue
        if text.start < opening and not roles:
            yield from _in_prose(text, Role.SUMMARY, frame)
        elif Role.TIMELINE in roles or Role.ACTIONS in roles:
            continue
        elif Role.IMMEDIATE_ACTIONS in roles and passage.place is Place.ITEM:
            yield from _listed(text, frame)
        elif RoleTrait.CITES_TIMES.among(roles) and text.start not in values:
            yield from _in_prose(text, roles[-1], frame, passage is summary)
        elif named_there(roles) and text.start not in values:
            yield from _elsewhere(text, frame)


def _of_fields(facts: tuple[Fact, ...], frame: TimeContext) -> Iterator[Citation]:
    """The time of the alert, and those of the communication."""
    for fact in facts:
        if fact.key is Key.ALERT_TIME and fact.instant and fact.readable:
            written = fact.text.plain.strip()
            yield Citation(
                fact.text.span, written, fact.instant, Key.DETECTED, fact.role, listed=True
            )
        elif fact.key in KeyTrait.PUBLISHED.keys and fact.readable:
            yield from _published(fact, frame)


def _summary(postmortem: Postmortem) -> Passage | None:
    """The text with which the summary begins."""
    texts = (Place.PARAGRAPH, Place.ITEM)
    told = (one for one in postmortem.passages if one.place in texts and not one.quoted)
    return next((one for one in told if one.roles[-1:] == (Role.SUMMARY,)), None)


def _elsewhere(text: Text, frame: TimeContext) -> Iterator[Citation]:
    """Times in other parts: only of what is said of the incident by name, or of its cause."""
    for one in _in_prose(text, None, frame):
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
        yield citation_at(text, clock, frame, None, Role.IMMEDIATE_ACTIONS, listed=True)


def _published(fact: Fact, frame: TimeContext) -> Iterator[Citation]:
    for clock in find_clocks(fact.text.prose):
        if not clock.problem:
            yield citation_at(fact.text, clock, frame, None, fact.role, published=True)


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


def _opening(postmortem: Postmortem) -> int:
    """Where the text that opens a document without a heading of its own ends."""
    title = postmortem.title.start if postmortem.title else -1
    starts = (
        passage.text.start
        for passage in postmortem.passages
        if passage.roles or (passage.place is Place.HEADING and passage.text.start != title)
    )
    return next(starts, 0)


def _in_prose(
    text: Text, role: Role | None, frame: TimeContext, first: bool = False
) -> Iterator[Citation]:
    """Times in sentences that say what happened then, and the ranges of a summary."""
    plain = text.prose
    ranges = find_ranges(plain)
    for moment, start in ranges if role in (Role.SUMMARY, Role.IMPACT) else ():
        unsure = is_hedged(plain, start) or may_be_offset(plain[start : start + moment.end])
        for one in () if unsure else cited_range(text, moment, start, frame):
            # Who was hit may have been so for a part of the time.
            sure = one.certainty if role is Role.SUMMARY else Certainty.GUESSED
            yield replace(one, role=role, certainty=sure)
    taken = Spans(Span(start, start + moment.end) for moment, start in ranges)
    yield from cited_clocks(text, role, frame, taken, first)
