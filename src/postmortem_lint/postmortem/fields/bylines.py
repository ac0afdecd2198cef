"""Who wrote or checked the report where no colon says so: "Written by Ana, checked by Lee on 3
June"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from postmortem_lint.language import lookup
from postmortem_lint.language.labels import signs
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.times.dates.read import find_dates

_PIECE = regex(r"(?:^|[.;·|/–—-]\s+|\n|(?P<aside>,\s+|\())[*_(]*(?=[^\W\d_])")
_WORD = regex(r"[^\W\d_][\w'’]*")
_PHRASE = 5  # words
_STOP = regex(r"[;·|\n]|(?<!\d)[.)](?=\s|$)|[.)]\s*$")
_BYLINES = 12  # pieces of a text that may be some


def bylines(text: Text) -> Iterator[tuple[Text, Text]]:
    """Who wrote or checked the report, the words for it and what stands behind them."""
    found: list[tuple[int, int]] = []
    for piece in islice(_PIECE.finditer(text.plain), _BYLINES):
        if piece["aside"] and not found and not _is_signed(text.plain):
            continue
        end = _phrase_end(text.plain, piece.end())
        if end:
            found.append((piece.end(), end))
    found.append((len(text.plain), 0))
    for (start, end), (following, _) in pairwise(found):
        stop = _STOP.search(text.plain, end, following)
        value = text.part(end, stop.start() if stop else following).strip()
        value = value.part(0, len(value.plain.rstrip(" ,(–—-")))
        if value and value.plain[0].isalnum() and not _goes_on(value.plain):
            yield text.part(start, end), value


def _goes_on(value: str) -> bool:
    """Whether a sentence goes on behind the day of what is no signature then: "Reviewed by Ana on
    3 June, the change went live"."""
    dates = find_dates(value)
    rest = _REST.match(value, dates[-1].end) if dates else None
    if rest is None:
        return False
    return bool(rest["aside"]) or rest["word"].lower() in lookup.clauses.being


_REST = regex(r"\s*(?P<aside>,)?\s*(?P<word>[^\W\d_A-Z][^\W\d_]*)")


def _is_signed(plain: str) -> bool:
    """Whether a text begins with a label of somebody who signs it: "Prepared by: Ana, …"."""
    label, colon, _ = plain.partition(":")
    return bool(colon) and signs(label.strip())


def _phrase_end(plain: str, start: int) -> int:
    """The end of a phrase before a name or a day: "checked by", "written on"; 0 if none begins."""
    ends: list[int] = []
    for word in islice(_WORD.finditer(plain, start), _PHRASE):
        if plain[ends[-1] if ends else start : word.start()].strip():
            break
        ends.append(word.end())
    return next((end for end in reversed(ends) if signs(plain[start:end])), 0)
