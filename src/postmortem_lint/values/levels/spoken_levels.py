"""Levels of severity in running text, and whether a sentence gives the incident one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column, Key
from postmortem_lint.roles.happenings import Happening
from postmortem_lint.values.levels.spoken_ratings import Says, says_of, stands_for_level

# In a script without gaps a word may touch the level.
_OPENS = r"(?<![^\W\u2e80-\uffff])(?<![./-])"
_CLOSES = r"(?![^\W\u2e80-\uffff]|-)"
_RANKS = (*lookup.actions.rank_names, *lookup.actions.item_keys[Column.PRIORITY])
_NAMES = lookup.any_of((*lookup.ratings.names, *_RANKS))
_LEVELS = lookup.any_of(lookup.ratings.levels)
_DIGIT = r"[0-9](?!(?:[^\W\u2e80-\uffff]|[.:/+-])*[0-9])"
_UNIT = rf"(?:{lookup.any_of(lookup.states.level_units)})?"
_WORDS = lookup.any_of(chain.from_iterable(lookup.states.severity_scales))
_LEVEL = regex(
    rf"{_OPENS}(?:(?P<number>(?:(?:{_NAMES})[ ._-]?|[sp]-?){_DIGIT}){_UNIT}{_CLOSES}"
    rf"|(?P<counted>(?:{_LEVELS}) ?{_DIGIT}){_UNIT}{_CLOSES}"
    rf"|(?<!\w)(?P<word>{_WORDS})(?![\w-]))"
)
_LABELS = frozenset(
    label for one in lookup.LANGUAGES for label in one.titles.labels.get(Key.SEVERITY, ())
)
_LABEL = rf"(?:^|[.;,·|] *)(?P<label>{LETTER}[\w'’ ]{{0,40}}): *"
_LABELLED = regex(rf"{_LABEL}$")
_CLOSED = regex(r" *(?:[.,;·|]|$)")
_BARE = regex(
    rf"(?:^|[.;,·|] *)(?P<label>{LETTER}[\w'’ ]{{0,40}}): *(?P<level>\d)(?= *(?:[.,;·|(]|$))"
)
_BREAK = regex(r"[.,;:、。，；](?!\d)")
_LEAD = 60  # characters
_NEAR = 8  # signs of a language without blanks


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
    """The levels of a text, in order; a word for a level, or the number of any scale, is one where
    a sentence rates with it."""
    low = fold(text).low
    for found in _LEVEL.finditer(low):
        start, end = found.span()
        says = says_of(low, start, end, bare=bool(found["word"]), named=_is_named(found))
        if found["number"] or says is not Says.NAMED:
            yield SpokenLevel(start, end, text[start:end], says)


def named_levels(text: str) -> tuple[str, ...]:
    """The levels of a value that are named by a number."""
    found = (one for one in _LEVEL.finditer(fold(text).low) if not one["word"])
    return tuple(text[one.start() : one.end()] for one in found)


def _is_named(found: re.Match[str]) -> bool:
    """Whether a level bears the name of severities, which nothing but incidents have."""
    return bool(found["number"]) and found["number"].startswith(lookup.ratings.names)


def labelled_levels(text: str) -> Iterator[tuple[int, int]]:
    """The places of levels that end a sentence behind a label, or are named by their number, or by
    the number of any scale right behind a label, or are a mere number behind one of severities."""
    low = fold(text).low
    for found in _LEVEL.finditer(low):
        labelled = _LABELLED.search(low, max(0, found.start() - _LEAD), found.start())
        named = labelled is not None and normal(labelled["label"]) in _LABELS
        counted = labelled is not None and found["counted"] is not None
        if found["number"] or counted or (named and _CLOSED.match(low, found.end())):
            yield found.span()
    for found in _BARE.finditer(low):
        if normal(found["label"]) in _LABELS:
            yield found.span("level")


def changed_levels(text: str) -> Iterator[int]:
    """The places of words for a level behind "to" and its like, which a change may lead to."""
    low = fold(text).low
    words = (one for one in _LEVEL.finditer(low) if one["word"])
    return (one.start() for one in words if stands_for_level(low, one.start()))


def names_severity(word: str) -> bool:
    """Whether a word is a label of the severity."""
    return normal(word) in _LABELS


def tells_of_change(text: str) -> bool:
    """Whether words of a text tell that the incident had several levels."""
    low = fold(without_lasting(text)).low
    return any(not _is_denied(low, *found.span()) for found in _rerated().finditer(low))


def without_lasting(text: str) -> str:
    """A text, as long as before, without what tells that a level was the only one or the first."""
    for found in (_lasting(), _from_start(), _unchanged()):
        text = _blanked(found, text)
    return text


@cache
def _unchanged() -> re.Pattern[str]:
    """A denied change in a language without blanks: "変更せず"."""
    solid = lookup.any_of(word for word in lookup.ratings.rerated if gapless(word[0]))
    denials = lookup.any_of(word for word in lookup.clauses.denials if gapless(word[0]))
    return regex(rf"(?:{solid})[^、。，；]{{0,{_NEAR}}}?(?:{denials})")


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    signs = list(text)
    for found in pattern.finditer(fold(text).low):
        signs[found.start() : found.end()] = " " * (found.end() - found.start())
    return "".join(signs)


def _is_denied(low: str, start: int, end: int) -> bool:
    """Whether a change at a place was none: "nobody changed", "an upgrade was refused"."""
    behind = _BREAK.split(low[end : end + _LEAD], maxsplit=1)[0]
    return low[:start].endswith(_denials()) or _refused().search(behind) is not None


def tells_of_others(text: str) -> bool:
    """Whether words of a text speak of another incident, or of somebody else's."""
    return _others().search(fold(text).low) is not None


def tells_of_none(text: str) -> bool:
    """Whether words of a text tell that something stayed as it was all the time."""
    return _lasting().search(fold(text).low) is not None


@cache
def _denials() -> tuple[str, ...]:
    """What stands before a change that was none: "nobody changed"."""
    words = (*lookup.grammar.denials, *lookup.clauses.denials, *lookup.people.nobody)
    return tuple(f"{word} " for word in words)


@cache
def _rerated() -> re.Pattern[str]:
    return _standing(lookup.ratings.rerated)


@cache
def _refused() -> re.Pattern[str]:
    return _standing(lookup.ratings.refused)


@cache
def _from_start() -> re.Pattern[str]:
    """ "From the declaration", "desde el primer aviso": no level was before this one."""
    clauses, said = lookup.clauses, Happening.DECLARE
    declared = (word for one in lookup.LANGUAGES for word in one.clauses.nouns.get(said, ()))
    begins = lookup.any_of((*clauses.starts, *declared))
    since = lookup.any_of((*clauses.since, *clauses.leaving))
    small = rf"(?: (?:{lookup.any_of(clauses.plain)}))"
    first = rf"(?:{lookup.any_of(clauses.firsts)}) {LETTER}+"
    since_start = rf"(?:{since}){small}{{0,2}} (?:(?:{begins})|{first})"
    return regex(rf"(?<!\w)(?:{lookup.any_of(lookup.ratings.from_start)}|{since_start})(?!\w)")


@cache
def _others() -> re.Pattern[str]:
    return _standing(lookup.ratings.others)


@cache
def _lasting() -> re.Pattern[str]:
    return _standing(lookup.ratings.throughout)


def _standing(words: Iterable[str]) -> re.Pattern[str]:
    """Words as they stand in a text, in scripts with gaps between words and without."""
    known = tuple(words)
    solid = lookup.any_of(word for word in known if gapless(word[0]))
    return regex(rf"(?<!\w)(?:{lookup.any_of(spaced(known))})(?!\w)|{solid}")
