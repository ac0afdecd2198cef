"""The events of a document, found again by the words that name them in any language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from postmortem_lint.analysis.lengths.labels.timed_texts import timed_texts
from postmortem_lint.analysis.lengths.metrics.events import ways
from postmortem_lint.analysis.lengths.sentences.bound_events import BoundEvent
from postmortem_lint.analysis.once import once
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold, lower_case
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.matching import ends_well, gapless
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.timeline.milestones import milestones_in
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.happenings import HAPPENINGS, Happening
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY, MINUTE

_WORD = regex(r"[^\W\d_]+|\d+(?:[.,:]\d+)*")
_KANJI = regex(r"[\u3400-\u9fff]{2,}|[\u30a0-\u30ff]{2,}")
_LEAST = 4  # letters that two forms of one word share
_SHORT = 3  # letters of a word that has to be told as it is
_PIECE = 2  # signs of a word in a script without gaps


@record
class EventTimes:
    """The times at which what words name may have happened (none: the document does not tell it),
    `sure` if it is all told at one time, `whole` if it is all told anywhere."""

    events: tuple[BoundEvent, ...]
    sure: bool
    whole: bool


NOWHERE = EventTimes((), sure=False, whole=False)


@once
def every_event(postmortem: Postmortem) -> tuple[BoundEvent, ...]:
    """All events of a document with their times: entries, their ends, and fields."""
    keyed = (one for one in ways(postmortem).events if one.key)
    found = [BoundEvent(one.instant, one.span, one.known) for one in keyed]
    return (*found, *(event for one in timed_texts(postmortem) for event in one.events))


def named_event(words: str, postmortem: Postmortem) -> EventTimes:
    """When what some words of a label name happened."""
    clocks = [one for one in find_clocks(words) if not one.problem]
    if len(clocks) == 1:
        at = clocks[0].lo % DAY // MINUTE
        found = [one for one in every_event(postmortem) if one.instant.lo % DAY // MINUTE == at]
        return EventTimes(tuple(found), bool(found), bool(found))
    keyed = tuple(_by_milestone(_keys_of(words), postmortem))
    told, akin = events_by_forms(words, postmortem)
    known = [one for one in keyed if one.sure]
    surest = told or known or keyed
    single = len({one.instant.lo // MINUTE for one in surest}) == 1
    agree = {one.instant.lo // MINUTE for one in (*surest, *(known or keyed))}
    sure = single and len(agree) == 1 and bool(told or names_a_step(words))
    return EventTimes((*told, *keyed, *akin), sure, bool(surest))


def _by_milestone(keys: frozenset[Key], postmortem: Postmortem) -> Iterator[BoundEvent]:
    """When the document says that milestones were, also by the first and last of its times."""
    for one in ways(postmortem).events:
        if one.key in keys:
            yield BoundEvent(one.instant, one.span, one.known)
    for told in timed_texts(postmortem):
        if not keys.isdisjoint(milestones_in([told.text])):
            yield from told.events
    if Key.STARTED in keys:
        yield from sorted(every_event(postmortem), key=lambda one: one.instant.lo)[:1]
    window = postmortem.window
    if window is None:
        return
    bounds = ((Key.STARTED, window.start, window.started), (Key.RESOLVED, window.end, window.ended))
    for key, instant, span in bounds:
        over = key is Key.RESOLVED and not keys.isdisjoint(KeyTrait.OVER.keys)
        if instant and span and (key in keys or over):
            yield BoundEvent(instant, span, True)


@cache
def _milestones() -> tuple[tuple[str, Key], ...]:
    """Words that name milestones, of every language."""
    found: dict[str, Key] = {}
    for language in LANGUAGES:
        clauses = language.clauses
        found |= dict.fromkeys(clauses.starts, Key.STARTED)
        for table in (clauses.nouns, clauses.infinitives, clauses.happened):
            for happening, named in table.items():
                key = HAPPENINGS[happening].milestone
                if key:
                    found |= dict.fromkeys(named, key)
    return tuple(found.items())


@lru_cache(maxsize=512)
def _keys_of(words: str) -> frozenset[Key]:
    """The milestones that words name."""
    spoken = lower_case(words)
    named = {key for word, key in _milestones() if _stands(spoken, word)}
    return frozenset((*named, *milestones_in([words])))


def _stands(spoken: str, word: str) -> bool:
    at = spoken.find(word)
    return at >= 0 and ends_well(spoken, at, at + len(word))


def events_by_forms(
    words: str, postmortem: Postmortem
) -> tuple[tuple[BoundEvent, ...], tuple[BoundEvent, ...]]:
    """The entries that tell all that words name in any of its forms, and those that tell some."""
    wanted = _content(words)
    every: list[BoundEvent] = []
    some: list[BoundEvent] = []
    cause = _names_cause(words)
    for told in timed_texts(postmortem):
        shared = [one for one in wanted if _is_told(one, told.text)]
        if wanted and len(shared) == len(wanted):
            every += told.events
        elif shared or (cause and _names_cause(told.text)):
            some += told.events
    return tuple(every), tuple(some)


@cache
def _causes() -> tuple[str, ...]:
    clauses = lookup.clauses
    tables = (clauses.happened, clauses.nouns, clauses.infinitives)
    told = (word for table in tables for word in table.get(Happening.FIND_CAUSE, ()))
    return (*clauses.causes, *told)


def names_a_step(words: str) -> bool:
    """Whether words name what comes in every incident, as the finding of its cause, and no more."""
    told = _content(words) or (words,)
    return all(_keys_of(word) or _names_cause(word) for word in told)


@lru_cache(maxsize=512)
def _names_cause(words: str) -> bool:
    """Whether words tell of the cause, or that it was found."""
    spoken = lower_case(words)
    return any(_stands(spoken, word) for word in _causes())


@cache
def _small() -> frozenset[str]:
    """Words that name no event."""
    clauses, lengths = lookup.clauses, lookup.lengths
    return frozenset(
        (
            *lookup.grammar.small, *lookup.grammar.articles, *clauses.plain, *clauses.prepositions,
            *clauses.of, *clauses.being, *clauses.incidents, *clauses.beside_verbs,
            *clauses.conjunctions, *clauses.pronouns, *clauses.relatives, *clauses.speakers,
            *clauses.possessives, *lengths.from_event, *lengths.to_event, *lengths.spans,
            *clauses.starts, *clauses.causes, *clauses.firsts,
        )
    )  # fmt: skip


@lru_cache(maxsize=512)
def _content(words: str) -> tuple[str, ...]:
    """The words, or pieces of words, that say which event is named."""
    spoken = lower_case(fold(words).raw)
    if any("\u3040" <= sign <= "\u9fff" for sign in spoken):
        return tuple(_pieces(spoken))
    found = (one[0] for one in _WORD.finditer(spoken))
    return tuple(one for one in found if one not in _small() and len(one) >= _PIECE)


def _pieces(spoken: str) -> Iterator[str]:
    """The words of a script without gaps: those of two signs each."""
    for found in _KANJI.finditer(spoken):
        word = found[0]
        if len(word) % _PIECE or not gapless(word[0]) or word[0] < "\u3400":
            yield word
        else:
            yield from (word[at : at + _PIECE] for at in range(0, len(word), _PIECE))


def _is_told(word: str, event: str) -> bool:
    """Whether a text tells a word, in any of its forms."""
    spoken = lower_case(event)
    if gapless(word[0]):
        return word[:_PIECE] in spoken if word[0] >= "\uac00" else word in spoken
    return any(_is_form(word, one[0]) for one in _WORD.finditer(spoken))


def _is_form(one: str, other: str) -> bool:
    """Whether two words begin with so many of the same letters that they are forms of one word."""
    if one == other:
        return True
    least = min(len(one), len(other))
    if least <= _SHORT or one[0].isdecimal():
        return False
    shared = next((at for at in range(least) if one[at] != other[at]), least)
    return shared >= max(_LEAST, -(-least * 3 // 5)) and shared >= least - 4
