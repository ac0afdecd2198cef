"""One plain form of a text for the readers, character for character as long as the text itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from operator import itemgetter

from postmortem_lint.records import record
from postmortem_lint.regex import regex

# A reader never needs more than this of a text at one place; it keeps every reader linear.
WINDOW = 240


@cache
def _table() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table.update(dict.fromkeys((*range(0x2010, 0x2016), 0x2212, 0xFE63), "-"))
    table.update(dict.fromkeys((0x301C, 0x223C, 0x02DC, 0xFF5E), "~"))
    blanks = (
        0xA0,
        *range(0x2000, 0x2010),
        0x202F,
        0x205F,
        0x2060,
        0x3000,
        0xFEFF,
        0x09,
        0x0A,
        0x0D,
    )
    table.update(dict.fromkeys(blanks, " "))
    table.update(dict.fromkeys((0x2236, 0xA789), ":"))
    table.update(dict.fromkeys((0x2243, 0x2252), "≈"))
    table.update({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x3010: "[", 0x3011: "]"})
    table.update(dict.fromkeys((0x27F6, 0x2794, 0x279C, 0x21D2, 0x27A1), "→"))
    table.update(dict.fromkeys((0x1D43, 0x1D47, 0x1D9C), "\u207a"))  # letters as marks of footnotes
    table[0x130] = "i"  # the only character whose lower case is longer than itself
    return table


def plain(text: str) -> str:
    """The text with one kind of blank, dash, digit and colon; of the same length."""
    if text.isascii():
        return text.replace("\t", " ").replace("\n", " ").replace("\r", " ")
    return text.translate(_table())


@record
class Folded:
    """A text in plain form: `raw` in the case of the author, `low` in lower case."""

    raw: str
    low: str


@lru_cache(maxsize=4096)  # one text is read by many readers
def fold(text: str) -> Folded:
    """The plain form of `text`; indexes into either part are indexes into `text`."""
    raw = plain(text).replace("~~", "  ")  # struck out, not approximate
    return Folded(raw, raw.lower())


def has_digit(text: str) -> bool:
    """Whether a digit of any script stands in a text."""
    return NUMBERS.search(text) is not None or (not text.isascii() and any(map(str.isdigit, text)))


def lower_case(text: str) -> str:
    """The text in lower case, of the same length: İ is one letter."""
    return text.replace("\u0130", "i").lower()


def skip(low: str, at: int, signs: str = " ", most: int = 12) -> int:
    """The first index from `at` on that is none of `signs`, or `at + most`."""
    stop = min(len(low), at + most)
    while at < stop and low[at] in signs:
        at += 1
    return at


def is_letter(low: str, at: int) -> bool:
    """Whether a letter of an alphabet that puts blanks between words stands at `at`."""
    return 0 <= at < len(low) and low[at].isalpha() and low[at] < "\u2e80"


def is_word(low: str, at: int) -> bool:
    """Whether a letter, a digit or an underscore stands at `at`."""
    return is_letter(low, at) or (0 <= at < len(low) and low[at] in "0123456789_")


class WordGroup(tuple[str, ...]):
    """Words that are looked for at many places. It is known by itself and not by what it holds:
    to look a tuple of a hundred words up takes longer than to look for them."""

    __slots__ = ()
    __hash__ = object.__hash__


@cache
def _by_start(group: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The words of a group by their first character, in the order of the group."""
    table: dict[str, tuple[str, ...]] = {}
    for word in group:
        table[word[0]] = (*table.get(word[0], ()), word)
    return table


def word_at(low: str, at: int, group: tuple[str, ...]) -> int | None:
    """The end of the longest word of `group` (longest first) at `at`."""
    for word in _by_start(group).get(low[at : at + 1], ()):
        if low.startswith(word, at) and _ends_well(low, at + len(word)):
            return at + len(word)
    return None


def places_of(low: str, group: tuple[str, ...]) -> Iterator[int]:
    """Where the words of `group` begin, in no order."""
    for word in group:
        at = low.find(word)
        while at >= 0:
            if _ends_well(low, at + len(word)):
                yield at
            at = low.find(word, at + 1)


def _ends_well(low: str, end: int) -> bool:
    """Whether a word that ends at `end` does not go on; blanks part only words of letters."""
    return not (is_letter(low, end - 1) and low[end : end + 1].isalpha())


# A run of letters of an alphabet, with inner hyphens, of the length of a word.
LETTER = r"[a-z\u00df-\u024f\u0430-\u045f]"  # Latin or Cyrillic
LETTERS = regex(rf"{LETTER}{{1,24}}(?:-{LETTER}{{1,24}})?")
# A run of digits; each run is found once, however long.
NUMBERS = regex(r"[0-9]+")


def addresses(low: str) -> tuple[tuple[int, int], ...]:
    """The places of URLs."""
    if "://" not in low:
        return ()
    return tuple(found.span() for found in re.finditer(r"https?://[^\s)>\]]+", low))


def inside(at: int, places: tuple[tuple[int, int], ...]) -> bool:
    """Whether `at` lies in one of the places, which ascend and do not overlap."""
    number = bisect_right(places, at, key=itemgetter(0)) - 1
    return number >= 0 and at < places[number][1]
