"""Where sentences and clauses begin and end, and what in them is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postmortem_lint.regex import regex

MASK = "\ufffc"
"""Stands for each character that is no prose: code and what is quoted."""

# A quotation longer than this is more likely two lone marks.
_LONGEST = 600


# A full stop and the like before a blank, but for the usual short forms; a blank line. It begins
# with the signs themselves: `re` finds one of some signs faster than what is not behind others.
_ENDS = regex(
    r"[.!?。！？\n](?:(?<=[.!?])(?<![.!?].)(?<!\b[A-Z].)(?<!e\.g.)(?<!i\.e.)(?<!etc.)(?<!vs.)"
    r"(?<!approx.)(?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bSt.)(?<!\b[Kk]l.)(?<!\b[Cc]a.)(?<!\bgodz.)"
    r"(?<!\bbzw.)[.!?]*+[)\]\"']*+(?=\s|$)"
    r"|(?<=[。！？])|(?<=\n)[ \t]*\n)"
)
_OPENING = frozenset("\"“„«「'‘")  # signs that begin a quotation


@cache
def _quotes() -> re.Pattern[str]:
    """A quotation in double or angle marks, or in single ones that are no apostrophes."""
    inner = f"{{1,{_LONGEST}}}?"
    return regex(
        rf"\"[^\"]{inner}\"|“[^”“]{inner}[”“]|„[^“”„]{inner}[“”]|«[^»]{inner}»|「[^」]{inner}」"
        rf"|(?<![\w'’])['‘][^'’‘]{inner}['’](?!\w)",
    )


def unquoted(text: str) -> str:
    """The text, of the same length, with all that is quoted masked."""
    if _OPENING.isdisjoint(text):
        return text
    return _quotes().sub(lambda found: MASK * len(found[0]), text)


def sentence_stops(text: str) -> Iterator[tuple[int, int]]:
    """The places of the signs that end the sentences of a text."""
    return (found.span() for found in _ENDS.finditer(text))


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The places of the sentences of a text, in order, blanks at their ends left out."""
    start = 0
    for end in (*(stop for _, stop in sentence_stops(text)), len(text)):
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        if text[first:end].strip():
            yield first, first + len(text[first:end].rstrip())
        start = end


def clause_start(text: str, place: int) -> int:
    """Where the clause that `place` stands in begins: after the last semicolon, colon or dash."""
    found = max(text.rfind(mark, 0, place) for mark in (";", ":", " - ", " – ", " — ", "(", "\n"))
    return found + 1
