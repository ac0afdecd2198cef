"""The words of a sentence by what they do in a tally."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import cache

from postmortem_lint.language.folding import fold
from postmortem_lint.language.lookup import LANGUAGES, any_of
from postmortem_lint.language.matching import gapless
from postmortem_lint.language.tables.counting import TallyWords
from postmortem_lint.language.tables.language import Language
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.tallies.tally import ItemProgress

_LABEL = regex(r"(?<![\w-])#?[A-Z]{1,5}-?\d{1,5}(?![\w-])")
_OTHER = r"\d+(?:[.,:/]\d+)*|[^\W_]+"
_STOP = r"[;:.!?—–]|\s-\s|,"
_MOST = 30  # items that somebody counts


class Does(Enum):
    """What a word does in a tally."""

    __hash__ = object.__hash__  # looked up in tables more often than anything else

    COUNT = auto()
    EVERY = auto()
    NONE = auto()
    FIRST = auto()
    LAST = auto()
    ORDINAL = auto()
    ITEM = auto()
    THING = auto()
    LABEL = auto()
    OF = auto()
    OF_BEHIND = auto()
    BESIDE = auto()
    STATE = auto()
    DENY = auto()
    PAST = auto()
    UNREAL = auto()
    DATE = auto()
    STOP = auto()
    OTHER = auto()


@record
class Token:
    """A word or phrase at a place; `value` is a number, `progress` that of a state."""

    does: frozenset[Does]
    text: str
    start: int
    end: int
    value: int = 0
    progress: ItemProgress | None = None


@record
class Lexicon:
    """The phrases of one language: what they do, numbers, states, and the pattern of them all."""

    does: Mapping[str, frozenset[Does]]
    numbers: Mapping[str, int]
    states: Mapping[str, ItemProgress]
    pattern: re.Pattern[str]


def tally_tokens(plain: str, start: int, end: int, lexicon: Lexicon) -> tuple[Token, ...]:
    """The tokens of a stretch of a text, in order; words that do nothing are OTHER."""
    low = fold(plain).low
    fixed = [*_dates(plain[start:end], start)]
    taken = [(one.start, one.end) for one in fixed]
    labels = _LABEL.finditer(plain, start, end)
    fixed += [
        Token(frozenset((Does.LABEL,)), found[0].lower().lstrip("#"), found.start(), found.end())
        for found in labels
        if not any(first <= found.start() < last for first, last in taken)
    ]
    taken = [(one.start, one.end) for one in fixed]
    spoken = (
        _token(found, lexicon)
        for found in lexicon.pattern.finditer(low, start, end)
        if not any(first < found.end() and found.start() < last for first, last in taken)
    )
    return tuple(sorted((*fixed, *spoken), key=lambda one: one.start))


def _dates(part: str, start: int) -> Iterator[Token]:
    for date in find_dates(part):
        yield Token(
            frozenset((Does.DATE,)), part[date.start : date.end], start + date.start,
            start + date.end, date.day.toordinal() if date.day else 0,
        )  # fmt: skip


def _token(found: re.Match[str], lexicon: Lexicon) -> Token:
    text, (start, end) = found[0], found.span()
    if text in lexicon.does:
        value, progress = lexicon.numbers.get(text, 0), lexicon.states.get(text)
        return Token(lexicon.does[text], text, start, end, value, progress)
    if text.isdecimal() and int(text) <= _MOST:
        return Token(frozenset((Does.COUNT,)), text, start, end, int(text))
    does = Does.OTHER if text[0].isalnum() else Does.STOP
    return Token(frozenset((does,)), text, start, end)


def names_items(plain: str) -> bool:
    """Whether a text has a noun that means action items alone, in any language."""
    return _items().search(fold(plain).low) is not None


def numbers_items(plain: str) -> bool:
    """Whether a text names action items by their numbers ("items 2 and 3"), in any language."""
    return _numbered().search(fold(plain).low) is not None


def read_progress(plain: str) -> ItemProgress | None:
    """How far something is whose state a text is as a whole ("in progress"), in any language."""
    low = fold(plain).low.strip(" *_.")
    found = {one.states[low] for one in lexicons() if low in one.states}
    return found.pop() if len(found) == 1 else None


@cache
def _items() -> re.Pattern[str]:
    return regex(any_of(word for one in LANGUAGES if one.tally for word in one.tally.items))


@cache
def _numbered() -> re.Pattern[str]:
    nouns = (
        word for one in LANGUAGES if one.tally for word in (*one.tally.items, *one.tally.things)
    )
    return regex(rf"(?<!\w)(?:{any_of(nouns)}) [0-9]")


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """Those of all languages that can say such a thing."""
    return tuple(_lexicon(one, one.tally) for one in LANGUAGES if one.tally)


def _lexicon(language: Language, words: TallyWords) -> Lexicon:
    numbers = {
        word: int(value)
        for word, value in language.lengths.numbers.items()
        if value >= 1 and value == int(value) and word not in language.lengths.vague
    }
    numbers.update(words.numbers)
    states = dict(_states(language, words))
    groups: tuple[tuple[Does, tuple[str, ...]], ...] = (
        (Does.COUNT, tuple(numbers)), (Does.EVERY, words.every), (Does.NONE, words.none),
        (Does.FIRST, words.firsts), (Does.LAST, words.lasts),
        (Does.ORDINAL, tuple(words.ordinals)), (Does.ITEM, words.items),
        (Does.THING, words.things), (Does.OF, words.of), (Does.OF_BEHIND, words.of_behind),
        (Does.BESIDE, (*words.beside, *words.counters)), (Does.STATE, tuple(states)),
        (Does.DENY, words.denials), (Does.PAST, words.past), (Does.UNREAL, words.unreal),
    )  # fmt: skip
    does: dict[str, frozenset[Does]] = {}
    for role, phrases in groups:
        for phrase in phrases:
            does[phrase] = does.get(phrase, frozenset()) | {role}
    whole = any_of(word for word in does if not gapless(word[0]))
    solid = any_of(word for word in does if gapless(word[0]))
    pattern = regex(rf"(?<!\w)(?:{whole})(?!\w)|(?:{solid})|{_OTHER}|{_STOP}")
    if any(gapless(word[0]) for word in does):  # one sign at a time, where words have no gaps
        pattern = regex(rf"(?:{solid})|(?:{whole})|\d+|[A-Za-z]+|\S")
    return Lexicon(does, {**numbers, **words.ordinals}, states, pattern)


def _states(language: Language, words: TallyWords) -> Iterator[tuple[str, ItemProgress]]:
    """Each word for a state, with its forms; the surest comes last."""
    given = (
        (language.actions.open, ItemProgress.PARKED), (language.actions.done, ItemProgress.DONE),
        (language.actions.not_done, ItemProgress.OPEN), (words.done, ItemProgress.DONE),
        (words.begun, ItemProgress.BEGUN), (words.waiting, ItemProgress.WAITING),
        (words.open, ItemProgress.OPEN),
    )  # fmt: skip
    for phrases, progress in given:
        for phrase in phrases:
            for plural, ending in words.plurals.items():
                if phrase.endswith(ending):
                    yield phrase[: len(phrase) - len(ending)] + plural, progress
            yield phrase, progress
