"""Lengths that something took of which the timeline tells the steps: "the restore took 6 hours"."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.sentences.bound_events import (
    BoundEvent,
    bound_events,
)
from postmortem_lint.analysis.lengths.sentences.counted_pairs import prose_lengths
from postmortem_lint.analysis.lengths.sentences.event_pairs import CountedPair, nearest_pair
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import Sentence, sentence_at
from postmortem_lint.analysis.sentences.likely_subjects import bare_word, mentions
from postmortem_lint.analysis.sentences.subjects import is_fact, names_incident
from postmortem_lint.analysis.sentences.verbs import Tokens
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles.happenings import HAPPENINGS, Happening
from postmortem_lint.text import Text

_STEPS = 2  # of which one begins what takes so long, and another ends it
_FEW = 4  # words that name what took so long


@once
def activity_lengths(postmortem: Postmortem) -> tuple[CountedPair, ...]:
    """The lengths of what the timeline tells in several steps, no two of which lie so far apart."""
    if postmortem.incidents:
        return ()
    return tuple(_found(postmortem))


def _found(postmortem: Postmortem) -> Iterator[CountedPair]:
    for text, duration in prose_lengths(postmortem):
        found = sentence_at(text.prose, duration.value_start)
        noun = _what_took(text.prose, found[0], duration) if found else ()
        if found and noun:
            steps = bound_events(noun, found[0].language, postmortem)
            if len({one.instant.lo for one in steps}) >= _STEPS:
                yield from _judged(text, duration, steps)


def _judged(text: Text, duration: Duration, steps: tuple[BoundEvent, ...]) -> Iterator[CountedPair]:
    pair = nearest_pair(text, duration, steps, steps)
    if pair:
        yield pair


def _what_took(plain: str, sentence: Sentence, duration: Duration) -> Tokens:
    """The noun that is told to have taken a length in a clause of a fact, but for the incident."""
    language = sentence.language
    if not sentence.is_read or len(find_durations(plain[sentence.start : sentence.end])) != 1:
        return ()
    clause = sentence.clauses[sentence.clause(duration.value_start)]
    before = tuple(map(bare_word, clause.before(duration.value_start)))
    if not is_fact(sentence, clause.spoken) or not set(language.part).isdisjoint(clause.spoken):
        return ()
    small = {*language.plain, *lookup.lengths.approximate, *language.beside_verbs}
    while before and before[-1] in small:
        before = before[:-1]
    taking = set(language.taking).difference(language.being)
    if before[-1:] != () and before[-1] in language.in_time:  # "the restore was complete after"
        before, taking = (
            before[:-1],
            {*language.arriving, *language.happened.get(Happening.END, ())},
        )
    if not before or before[-1] not in taking:
        return ()
    noun = tuple(word for word in before[:-1] if word not in small)
    if not noun or len(noun) > _FEW or names_incident(noun, language):
        return ()
    told = (one for one in mentions(noun, language) if one.noun)
    if any(HAPPENINGS[one.happening].time_to for one in told):
        return ()  # "detection took": counted from the start
    pointing = {*language.pronouns, *language.speakers, *language.possessives}
    return () if not pointing.isdisjoint(before) else noun
