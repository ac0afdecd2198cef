"""Levels of severity in running text, and whether a sentence gives the incident one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from functools import cache
from itertools import chain

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.headings import normal
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key

_WORD = regex(rf"{LETTER}[\w'’]*")
_NAMES = lookup.any_of((*lookup.states.severity_names, *lookup.actions.rank_names))
_NUMBER = rf"(?:(?:{_NAMES})[ ._-]?|[sp]-?)[0-9](?![\w.:/+-]*[0-9])"
_WORDS = lookup.any_of(chain.from_iterable(lookup.states.severity_scales))
_LEVEL = regex(rf"(?<![\w./-])(?:(?P<number>{_NUMBER})|(?P<word>{_WORDS}))(?![\w-])")
_RATING = lookup.any_of(lookup.states.rating)
_OPENING = lookup.any_of(lookup.states.opening)
_INCIDENTS = lookup.any_of(lookup.clauses.incidents)
_BEING = lookup.any_of(lookup.clauses.being)
_LED = regex(
    rf"(?<!\w)(?:(?P<kept>{lookup.any_of(lookup.states.keeping)})|(?P<opened>{_OPENING})|(?:{_RATING}))"
    rf"(?P<said>(?: +{LETTER}[\w'’]*){{0,5}}) +$"
)
_FOLLOWED = regex(rf"(?: +(?:{_INCIDENTS}))?(?: +(?:{_BEING}))? +(?:{_RATING})(?!\w)")
_ENDED = regex(
    rf" *(?:[.,;:)]|$)| +(?:{_INCIDENTS})(?!\w)"
    rf"| +(?:{lookup.any_of((*lookup.grammar.and_words, *lookup.clauses.prepositions))})(?!\w)"
)
_LABELS = frozenset(
    label for one in lookup.LANGUAGES for label in one.titles.labels.get(Key.SEVERITY, ())
)
_LABELLED = regex(rf"(?:^|[.;,·|] *)(?P<label>{LETTER}[\w'’ ]{{0,40}}): *$")
_BREAK = regex(r"[.,;:]")
_CLOSED = regex(r" *(?:[.,;·|]|$)")
_LEAD = 60  # characters


class Says(Enum):
    """What a sentence does with a level: it names it, gives it to the incident, or leaves it so."""

    NAMED = auto()
    RATED = auto()
    KEPT = auto()


@record
class SpokenLevel:
    """A level of severity at `start` to `end` of a text."""

    start: int
    end: int
    level: str
    says: Says


def has_level(text: str) -> bool:
    """Whether a text may hold the number or the word of a level."""
    return _LEVEL.search(fold(text).low) is not None


def find_levels(text: str) -> Iterator[SpokenLevel]:
    """The levels of a text, in order; a word for a level is one where a sentence rates with it."""
    low = fold(text).low
    for found in _LEVEL.finditer(low):
        says = _says(low, found.start(), found.end(), bare=not found["number"])
        if found["number"] or says is not Says.NAMED:
            yield SpokenLevel(found.start(), found.end(), text[found.start() : found.end()], says)


def labelled_levels(text: str) -> Iterator[tuple[int, int]]:
    """The places of levels that end a sentence behind a label, or are named by their number."""
    low = fold(text).low
    for found in _LEVEL.finditer(low):
        labelled = _LABELLED.search(low, max(0, found.start() - _LEAD), found.start())
        named = labelled is not None and normal(labelled["label"]) in _LABELS
        if found["number"] or (named and _CLOSED.match(low, found.end())):
            yield found.span()


def tells_of_change(text: str) -> bool:
    """Whether words of a text tell that the incident had several levels, or speak of another."""
    low = fold(text).low
    return any(not low[: found.start()].endswith(_denials()) for found in _rerated().finditer(low))


@cache
def _denials() -> tuple[str, ...]:
    """What stands before a change that was none: "nobody changed"."""
    words = (*lookup.grammar.denials, *lookup.clauses.denials, *lookup.people.nobody)
    return tuple(f"{word} " for word in words)


@cache
def _rerated() -> re.Pattern[str]:
    return regex(rf"(?<!\w)(?:{lookup.any_of(lookup.states.rerated)})(?!\w)")


def _says(low: str, start: int, end: int, *, bare: bool) -> Says:
    """What stands before or behind a level; beside a `bare` word it has to be said twice over."""
    followed = _FOLLOWED.match(low, end)
    if followed and not (bare and followed[0].split()[0] in lookup.clauses.being):
        return Says.NAMED if bare and not _CLOSED.match(low, followed.end()) else Says.RATED
    led = _LED.search(low, max(0, start - _LEAD), start)
    if led is None or not _ENDED.match(low, end):
        return Says.NAMED
    said = _WORD.findall(led["said"])
    clause = _WORD.findall(_BREAK.split(low[max(0, start - _LEAD) : start])[-1])
    if not _small().issuperset(said) or (led["opened"] and not means_incident(clause)):
        return Says.NAMED
    if led["kept"]:  # what "remains high" may be anything
        return Says.KEPT if not bare or set(lookup.states.rating) & set(said) else Says.NAMED
    return Says.RATED


def means_incident(words: Iterable[str]) -> bool:
    """Whether one of some words means the incident."""
    return not {*lookup.clauses.incidents, *lookup.states.rating_small}.isdisjoint(words)


def rates_incident(words: Sequence[str]) -> bool:
    """Whether the words before a level name the incident, or nothing that may have a level."""
    known = {*_small(), *lookup.states.keeping}
    return means_incident(words) or all(word in known or normal(word) in _LABELS for word in words)


@cache
def _small() -> frozenset[str]:
    """The words that may stand between a verb and the level that it gives."""
    words, states = lookup.clauses, lookup.states
    return frozenset(
        (*words.plain, *words.prepositions, *words.being, *words.pronouns, *words.speakers,
         *words.conjunctions, *words.incidents, *states.rating, *states.rating_small,
         *states.severity_names)
    )  # fmt: skip
