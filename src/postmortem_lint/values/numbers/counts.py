"""Numbers that count something, in digits and in words ("180 of the stations", "eighty")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.lookup import language_with
from postmortem_lint.language.matching import gapless
from postmortem_lint.language.sentences import sentences
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.numbers.amounts import Amount, Unit, find_figures

_WORD = regex(rf"{LETTER}[\w'’-]*")


@lru_cache(maxsize=4096)
def find_counts(text: str) -> tuple[Amount, ...]:
    """The numbers of a text that count things or money, in order; those of lengths are left out."""
    lengths = Spans(Span(one.value_start, one.value_end) for one in find_durations(text))
    found = find_figures(text)
    return tuple(one for one in found if not lengths.meets(Span(one.start, one.end)))


SOLID_NUMBERS: Mapping[str, int] = {
    word: int(value)
    for word, value in lookup.lengths.numbers.items()
    if gapless(word[0]) and value >= 1 and value == int(value)
}
"""The words for whole numbers in scripts without blanks."""


@cache
def spoken_numbers(language: ClauseWords) -> Mapping[str, int]:
    """The words of a language for whole numbers from 1 on that somebody counted."""
    own = language_with(language)
    given = {
        word: int(value)
        for word, value in own.lengths.numbers.items()
        if value >= 1 and value == int(value) and word not in own.lengths.vague
    }
    return {**given, **own.counts.numbers}


def find_spoken_counts(text: str, language: ClauseWords) -> tuple[Amount, ...]:
    """The numbers of a text that count things or money, in order, also those in words."""
    digits = find_counts(text)
    low = fold(text).low
    numbers = spoken_numbers(language)
    words = [
        Amount(found.start(), found.end(), float(value), Unit.PLAIN, noun=_noun(low, found.end()))
        for found in _WORD.finditer(low)
        if (value := _value(found[0], numbers))
    ]
    return tuple(sorted((*digits, *words), key=lambda one: one.start))


def _value(word: str, numbers: Mapping[str, int]) -> int:
    tens, joint, ones = word.partition("-")
    if joint and numbers.get(tens, 0) >= 20 and 0 < numbers.get(ones, 0) < 10:  # "twenty-five"
        return numbers[tens] + numbers[ones]
    return numbers.get(word, 0)


def _noun(low: str, end: int) -> str:
    found = _WORD.match(low, end + 1)
    return found[0] if found else ""


def by_sentence(text: str, counts: Sequence[Amount]) -> Iterator[tuple[int, int, list[Amount]]]:
    """Where each sentence begins and ends, and the numbers in it."""
    at = 0
    for start, end in sentences(text):
        first = at
        while at < len(counts) and counts[at].end <= end:
            at += 1
        yield start, end, list(counts[first:at])
