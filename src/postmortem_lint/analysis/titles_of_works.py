"""Titles of books, talks and papers in a text: in emphasis, with capitals, within a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.language.sentences import sentences
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Text

_WORD = regex(r"[^\W\d_][\w'’-]*")
_LEAST = 3  # words; fewer are a term
_SMALL = 4  # letters of a word that a title may have without a capital
_MARKS = ("*", "_")


def titles_of_works(text: Text, source: Source) -> Iterator[tuple[int, int]]:
    """The places in `plain` of emphasised titles: an emphasised sentence is none."""
    for start, end in pairwise(_edges(text, source)):
        if _is_title(text.plain[start:end]) and _within_sentence(text.plain, start, end):
            yield start, end


def _edges(text: Text, source: Source) -> Iterator[int]:
    """Where a lone mark of emphasis was left out of a text: the reader sees none of them."""
    written = source.text
    if written[max(0, text.start - 1) : text.start] in _MARKS:
        yield 0
    for (index, place), (further, other) in pairwise(text.runs):
        if written[place + further - index : other] in _MARKS:
            yield further
    if written[text.end : text.end + 1] in _MARKS:
        yield len(text.plain)


def _is_title(words: str) -> bool:
    spoken = _WORD.findall(words)
    if len(spoken) < _LEAST or not (spoken[0][0].isupper() and spoken[-1][0].isupper()):
        return False
    return all(word[0].isupper() or len(word) <= _SMALL for word in spoken)


def _within_sentence(plain: str, start: int, end: int) -> bool:
    """Whether a sentence has words of its own beside a title."""
    around = [place for place in sentences(plain) if place[0] < end and start < place[1]]
    rest = "".join(plain[first:start] + plain[end:last] for first, last in around)
    return any(word.islower() for word in _WORD.findall(rest))
