"""When what words name happened, by the fields, the timeline and the sentences of a document."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from postmortem_lint.analysis.incident.title_subject import title_subject
from postmortem_lint.analysis.lengths.metrics.events import ways
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.likely_subjects import (
    bare_word,
    mentions,
    names_nothing_else,
)
from postmortem_lint.analysis.sentences.sentence_content import Content, content_of, content_words
from postmortem_lint.analysis.sentences.similarity import words_of
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.cited_times import every_citation
from postmortem_lint.analysis.times.sentences.stated_times import times_in_text
from postmortem_lint.language import lookup
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.postmortem.timeline.order.before import whole_range
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS
from postmortem_lint.text import Span
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.units import DAY, MINUTE

_GENERAL = frozenset(lookup.claims.general)


@record
class BoundEvent:
    """A time at which an event may have happened, and where it stands; `sure` if an entry or a
    field tells that event by all its words, `loose` if only words of its kind tell it, by which
    something else may be meant. `tied` if it is told so plainly that no other one is meant.
    `event` is the text of an entry."""

    instant: Instant
    span: Span
    sure: bool
    loose: bool = False
    event: Span | None = None
    tied: bool = False

    @property
    def place(self) -> Span:
        """Where it is told, with its time."""
        last = self.event.end if self.event else self.span.end
        return Span(self.span.start, max(self.span.end, last))


def bound_events(
    words: Tokens,
    language: ClauseWords,
    postmortem: Postmortem,
    own: Span | None = None,
    *,
    first: bool = False,
) -> tuple[BoundEvent, ...]:
    """The times at which what words name may have happened; none if nothing in the document but
    their `own` sentence tells it. From the `first` of two events that is the first of its kind an
    incident is counted, too."""
    words = tuple(map(bare_word, words))
    keys = _keys_of(words, language)
    alone = len(keys) == 1 and names_nothing_else(words, language, _title(postmortem))
    if first and not set(language.firsts).isdisjoint(words):
        keys |= {Key.STARTED}  # "the first lost message"
    tied = alone and _others(language).isdisjoint(words)
    told = _by_milestone(keys, alone, tied, postmortem) if keys else ()
    found = (*told, *_by_words(words, language, postmortem))
    return tuple(one for one in found if own is None or not one.place.meets(own))


def plain_events(events: tuple[BoundEvent, ...]) -> tuple[BoundEvent, ...]:
    """What tells all the words of one event, if that is at one time to the minute; where only words
    of its kind tell it, all that may be meant has to be."""
    plainly = tuple(one for one in events if one.tied and not one.loose)
    told = plainly or (events if any(one.tied for one in events) else ())
    exact = all(one.instant.hi - one.instant.lo <= MINUTE for one in told)
    vague = any(one.instant.approximate for one in told)
    return told if exact and not vague and happen_together(told) else ()


def is_single(events: tuple[BoundEvent, ...]) -> bool:
    """Whether it is sure when an event happened: all that may tell it agree."""
    return happen_together(events) and any(one.sure for one in events)


def happen_together(events: tuple[BoundEvent, ...]) -> bool:
    """Whether events are at one time to the minute, on one day as far as their days are known."""
    days = {one.instant.lo // DAY for one in events if one.instant.dated}
    return len(days) <= 1 and len({one.instant.lo % DAY // MINUTE for one in events}) == 1


@cache
def _others(language: ClauseWords) -> frozenset[str]:
    """Words that make of what they stand beside another one: "the second alert", "its end"."""
    return frozenset((*language.repeated, *language.elsewhen, *language.possessives))


@once
def _title(postmortem: Postmortem) -> frozenset[str]:
    return words_of(title_subject(postmortem))


def _keys_of(words: Tokens, language: ClauseWords) -> frozenset[Key]:
    """The milestones that words tell of the incident, or may."""
    told = (HAPPENINGS[one.happening].milestone for one in mentions(words, language))
    starts = set(language.starts).intersection(words)
    again = not set(language.anew).isdisjoint(words) and len(words) > 1  # "all could pay again"
    also = ((Key.STARTED, starts), (Key.MITIGATED, again), (Key.RESOLVED, again))
    return frozenset((*(key for key in told if key), *(key for key, tells in also if tells)))


def _by_milestone(
    keys: frozenset[Key], alone: bool, tied: bool, postmortem: Postmortem
) -> Iterator[BoundEvent]:
    """When the document says that milestones were, surely if words tell but one of them."""
    for one in ways(postmortem).events:
        if one.key in keys:
            yield BoundEvent(one.instant, one.span, alone, not one.known, None, tied)
    for time in times_in_text(postmortem):
        if time.happening and HAPPENINGS[time.happening].milestone in keys:
            yield BoundEvent(time.instant, time.span, False, True)
    for citation in every_citation(postmortem):
        if citation.key in keys:
            yield BoundEvent(citation.instant, citation.span, False, True)


def _by_words(words: Tokens, language: ClauseWords, postmortem: Postmortem) -> Iterator[BoundEvent]:
    """The entries and the sentences with a time that tell what words tell: surely those entries
    that tell all of it."""
    spoken = tuple(word for word in words if word not in language.arriving)
    content = content_of(spoken, _GENERAL, language)
    if content.tokens <= _OPEN:
        return
    named = any(isinstance(one, str) for one in content.tokens) or len(content.tokens - _OPEN) > 1
    for entry, own in _told_by_entries(postmortem, language):
        assert entry.instant is not None
        shared = content.shared_with(own)
        every = content.tokens <= shared and content.numbers <= own.numbers
        if every or _is_alike(shared) or content.is_akin_to(own):
            sure = every and named and own.first is content.first
            tied = (sure or content.is_first_of(own)) and content.repeated == own.repeated
            tied = tied and content.is_telling and whole_range(entry) == entry.instant
            yield BoundEvent(
                entry.instant, entry.time.span, sure, not named, entry.event.span, tied
            )
    for citation in every_citation(postmortem):
        if citation.words and not citation.hedged:
            shared = content.shared_with(_content(citation.words, language))
            if content.tokens <= shared or _is_alike(shared):
                yield BoundEvent(citation.instant, citation.span, False, not named)


def akin_events(
    words: Tokens, language: ClauseWords, postmortem: Postmortem
) -> Iterator[BoundEvent]:
    """The entries that share anything with what words tell."""
    content = content_of(tuple(map(bare_word, words)), _GENERAL, language)
    for entry, own in _told_by_entries(postmortem, language):
        assert entry.instant is not None
        if content.shared_with(own):
            yield BoundEvent(entry.instant, entry.time.span, False, True, entry.event.span)


def _is_alike(shared: frozenset[object]) -> bool:
    """Whether what two texts tell both may be the same event."""
    return sum(isinstance(one, str) for one in shared) >= _FEW


_FEW = 2  # words
_OPEN = frozenset(one for one, meant in HAPPENINGS.items() if meant.of_anything)


def _told_by_entries(
    postmortem: Postmortem, language: ClauseWords
) -> Iterator[tuple[Entry, Content]]:
    for entry, spoken in _words_of_entries(postmortem):
        yield entry, _content(spoken, language)


@lru_cache(maxsize=2048)  # each event is looked for in all entries
def _content(spoken: Tokens, language: ClauseWords) -> Content:
    return content_of(spoken, frozenset(), language)


@once
def _words_of_entries(postmortem: Postmortem) -> tuple[tuple[Entry, Tokens], ...]:
    return tuple((one, content_words(one.event.plain)) for one in timed_entries(postmortem))
