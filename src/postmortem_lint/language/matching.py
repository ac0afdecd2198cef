"""Finds words of the languages in running text, in scripts with gaps between words and without."""

from __future__ import annotations

from collections.abc import Iterable

# From here on scripts write no gaps between words, or hang endings onto them (Korean).
_GAPLESS = "\u2e80"


def gapless(ch: str) -> bool:
    """Whether a letter is of a script in which a word may touch the next one."""
    return ch >= _GAPLESS


def spaced(words: Iterable[str]) -> tuple[str, ...]:
    """Those of `words` that begin in a script with gaps between words."""
    return tuple(word for word in words if not gapless(word[0]))


def ends_well(spoken: str, start: int, end: int) -> bool:
    """Whether the word at `start` to `end` is a word of its own: no letter of it goes on."""
    before = spoken[start - 1] if start else " "
    after = spoken[end] if end < len(spoken) else " "
    first, last = spoken[start], spoken[end - 1]
    opens = gapless(first) or not (first.isalnum() and before.isalnum())
    return opens and (gapless(last) or not (last.isalnum() and after.isalnum()))


def says(spoken: str, words: Iterable[str]) -> bool:
    """Whether one of `words` stands in `spoken` (lower case) as a word of its own."""
    return any(_stands(spoken, word) for word in words if word in spoken)


def begins(spoken: str, words: Iterable[str]) -> bool:
    """Whether `spoken` (lower case) begins with one of `words`."""
    return any(
        spoken.startswith(word) and ends_well(spoken, 0, len(word)) for word in words if word
    )


def opening_word(spoken: str, words: tuple[str, ...]) -> str:
    """The first of `words` with which `spoken` (lower case) begins, "" if it begins with none."""
    if not spoken.startswith(words):
        return ""
    there = (word for word in words if spoken.startswith(word))
    return next((word for word in there if ends_well(spoken, 0, len(word))), "")


def ends(spoken: str, words: tuple[str, ...]) -> bool:
    """Whether `spoken` (lower case) ends with one of `words`."""
    return spoken.endswith(words) and any(
        spoken.endswith(word) and ends_well(spoken, len(spoken) - len(word), len(spoken))
        for word in words
    )


def _stands(spoken: str, word: str) -> bool:
    start = spoken.find(word)
    while start >= 0:
        if ends_well(spoken, start, start + len(word)):
            return True
        start = spoken.find(word, start + 1)
    return False
