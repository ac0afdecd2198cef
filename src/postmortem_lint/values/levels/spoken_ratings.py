"""What a sentence does with a level of severity: names it, or gives it to the incident."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold, has_digit
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.regex import regex

_WORD = regex(rf"{LETTER}[\w'’]*")
_NEXT = regex(rf" +(?P<word>{LETTER}[\w'’]*)")
_INCIDENTS = (*lookup.clauses.incidents, *lookup.ratings.events)
_MEANS = lookup.any_of(_INCIDENTS)
_AS = lookup.any_of(lookup.ratings.as_)
_TREATING = lookup.any_of(lookup.ratings.treating)
_TIMES = lookup.any_of((*lookup.ratings.throughout, *lookup.ratings.from_start))
_FOLLOWED = regex(
    rf"(?: +(?:{_MEANS}))?(?P<as> +(?:{_AS}))?(?: +(?:{_TIMES}))?"
    rf"(?P<being> +(?:{lookup.any_of(lookup.clauses.being)}))?"
    rf" +(?:(?P<rated>{lookup.any_of(lookup.ratings.rating)})|(?:{_TREATING}))(?!\w)"
)
_PLAIN = lookup.any_of(spaced(lookup.clauses.plain))
_AS_LEAD = regex(rf"(?<!\w)(?:{_AS}) +(?:(?:{_PLAIN}) +){{0,2}}$")
# "As a SEV2 incident it", "Als SEV2 wurde der Vorfall"
_AS_OPENING = regex(rf" *(?:{_AS}) +(?:(?:{_PLAIN}) +){{0,2}}$")
_OPENED = regex(rf" +(?:{_MEANS}),? +(?:{lookup.any_of(lookup.clauses.pronouns)})(?!\w)")
_ENDED = regex(r"[\"'”»“]? *(?:[.,;:)]|$)")
_BREAK = regex(r"[.,;:]")
_KEPT = regex(rf"(?: {LETTER}+)? (?:{lookup.any_of(lookup.ratings.keeping)})(?!\w)")
_REASON = regex(rf" (?:{lookup.any_of(lookup.ratings.reasons)})(?!\w)")
_LEAD = 60  # characters
_SOLID_AS = tuple(word for word in lookup.ratings.as_ if gapless(word[0]))
_SOLID_KEEPING = tuple(word for word in lookup.ratings.keeping if gapless(word[0]))
_SOLID_RATING = tuple(word for word in lookup.ratings.rating if gapless(word[0]))
_SOLID_TREATING = lookup.any_of(word for word in lookup.ratings.treating if gapless(word[0]))
_SOLID = regex(
    rf"(?: ?(?:{lookup.any_of(lookup.clauses.genitives)})? ?(?:{_MEANS})?"
    rf" ?(?P<as>{lookup.any_of(_SOLID_AS)}))?[^、。，；,.;]{{0,8}}?(?:{_SOLID_TREATING})"
)


class Says(Enum):
    """What a sentence does with a level: it names it, gives it to the incident, or leaves it so."""

    NAMED = auto()
    RATED = auto()
    KEPT = auto()


def says_of(low: str, start: int, end: int, *, bare: bool, named: bool) -> Says:
    """What stands before or behind a level; beside a `bare` word it has to be said twice over, and
    what "it was" may be anything but a level that is `named` a severity."""
    before = _BREAK.split(low[max(0, start - _LEAD) : start])[-1]
    if not bare and low.startswith(_SOLID_KEEPING, end):
        return Says.KEPT
    if not bare and _is_rated_solid(before, low, end):
        return Says.RATED
    if _AS_OPENING.match(before) and _OPENED.match(low, end):
        return Says.RATED
    words = _WORD.findall(before)
    followed = _FOLLOWED.match(low, end)
    treated = followed and (followed["rated"] or followed["as"] or _is_as(words))
    if followed and treated and not (bare and followed["being"]):
        closed = not bare or _is_closed(low, followed.end())
        return Says.RATED if closed else Says.NAMED
    bare = bare and words[-1:] not in _name_lists()  # "ran it as severity low" says it twice
    if _is_of_severity(words) and _KEPT.match(low, end):
        return Says.KEPT
    explained = _REASON.match(low, end) is not None
    if explained and not (bare or before.strip()):
        return Says.RATED
    if not (explained or _is_ended(low, end)):
        return Says.NAMED
    severity = _is_of_severity(words[:-1]) and (explained or _is_closed(low, end))
    if (named or severity) and _is_called(words, low, end):
        return Says.NAMED if has_digit(before) else Says.RATED
    return _led(words, bare=bare)


def _is_of_severity(words: Sequence[str]) -> bool:
    """Whether words are a noun for the severity alone, of this incident as it has nothing beside:
    "the severity", "our severity level"."""
    return words[-1:] in _name_lists() and {*lookup.clauses.plain}.issuperset(words[:-1])


@cache
def _name_lists() -> tuple[list[str], ...]:
    return tuple([name] for name in lookup.ratings.names)


def _is_rated_solid(before: str, low: str, end: int) -> bool:
    """Whether a level is given in a language without blanks: "として対応", "定级为"."""
    if before.endswith(_SOLID_RATING):
        return True
    treated = _SOLID.match(low, end)
    return treated is not None and (bool(treated["as"]) or before.endswith(_SOLID_AS))


def _is_as(words: Sequence[str]) -> bool:
    """Whether words end with "as" and its like, or with a name of the scale, but for articles."""
    for word in reversed(words):
        if word in (*lookup.ratings.as_, *lookup.ratings.names):
            return True
        if word not in lookup.clauses.plain:
            break
    return False


def _is_closed(low: str, at: int) -> bool:
    return _ENDED.match(low, at) is not None


def _is_ended(low: str, at: int) -> bool:
    """Whether no noun stands behind a level, of which it would be one ("a P3 ticket")."""
    following = _NEXT.match(low, at)
    return _is_closed(low, at) or (following is not None and following["word"] in _small())


def _is_called(words: Sequence[str], low: str, end: int) -> bool:
    """Whether the incident is or was the level: "this was a SEV2", "this SEV2 incident"."""
    following = _NEXT.match(low, end)
    if words[-1:] != [] and words[-1] in lookup.clauses.pronouns:
        return following is not None and following["word"] in _INCIDENTS
    plain = lookup.clauses.plain
    at = next((at for at in range(len(words) - 1, -1, -1) if words[at] not in plain), 0)
    subject = words[:at]
    severity = _is_of_severity(subject)
    called = subject[-1:] != [] and subject[-1] in (*_INCIDENTS, *lookup.clauses.pronouns)
    return (
        (called or severity) and words[at] in lookup.clauses.being and _small().issuperset(subject)
    )


def _led(words: Sequence[str], *, bare: bool) -> Says:
    """What the last verb before a level does with it, if only small words stand between."""
    ratings = lookup.ratings
    for at in range(len(words) - 1, -1, -1):
        word, said = words[at], words[at + 1 :]
        if word in ratings.keeping:  # what "remains high" may be anything
            return Says.KEPT if not bare or set(ratings.rating) & set(said) else Says.NAMED
        if word in ratings.rating:
            return Says.KEPT if _is_kept(words[:at]) else Says.RATED
        if word in ratings.opening:
            return Says.RATED if means_incident(words) else Says.NAMED
        if word in ratings.treating:
            return Says.RATED if _is_as(said) else Says.NAMED
        if word not in _small():
            break
    return Says.NAMED


def _is_kept(before: Sequence[str]) -> bool:
    """Whether a participle follows a verb that leaves a rating as it is: "keep the event rated"."""
    for word in reversed(before):
        if word in lookup.ratings.keeping:
            return True
        if word not in _small():
            break
    return False


def lead_of(text: str, start: int) -> int:
    """The place at which "as a" before a level begins, that of the level if there is none."""
    found = _AS_LEAD.search(fold(text).low, max(0, start - _LEAD), start)
    return found.start() if found else start


def stands_for_level(low: str, start: int) -> bool:
    """Whether "as a", "to" or the like stands right before a place."""
    return _AS_LEAD.search(low, max(0, start - _LEAD), start) is not None


def has_subject(words: Sequence[str], clauses: ClauseWords) -> bool:
    """Whether the last verb among the words before a level has a subject that may be the incident,
    or the people who rated it, by the words of their language."""
    ratings = lookup.ratings
    verbs = (*ratings.rating, *ratings.treating, *ratings.keeping, *ratings.opening)
    at = next((at for at in range(len(words) - 1, -1, -1) if words[at] in verbs), len(words))
    beside = (*clauses.being, *clauses.beside_verbs, *verbs)
    said = [word for word in words[:at] if word.rpartition("'")[2] not in beside]  # "l'avons"
    return said[-1:] == [] or said[-1] in (*clauses.pronouns, *clauses.speakers)


def means_incident(words: Iterable[str]) -> bool:
    """Whether one of some words means the incident."""
    return not set(_INCIDENTS).isdisjoint(words)


def is_beside_level(word: str) -> bool:
    """Whether a word may stand beside a level and its verb without being what has the level."""
    return word in _small() or word in lookup.ratings.keeping


@cache
def _small() -> frozenset[str]:
    """The words that may stand between a verb and the level that it gives."""
    words, ratings = lookup.clauses, lookup.ratings
    throughout = (
        word for phrase in (*ratings.throughout, *ratings.from_start) for word in phrase.split()
    )
    return frozenset(
        (*words.plain, *words.prepositions, *words.being, *words.pronouns, *words.speakers,
         *words.conjunctions, *words.incidents, *words.relatives, *words.beside_verbs,
         *lookup.grammar.and_words, *spaced(ratings.rating), *spaced(ratings.treating),
         *ratings.as_, *ratings.events, *ratings.names, *throughout)
    )  # fmt: skip
