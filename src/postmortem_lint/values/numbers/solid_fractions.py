"""Shares in scripts without blanks, behind the two numbers that they are of: "880個、4分の1"."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import gapless
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Unit
from postmortem_lint.values.numbers.counts import SOLID_NUMBERS, by_sentence, find_counts
from postmortem_lint.values.numbers.fractions import FractionShare
from postmortem_lint.values.numbers.rounding import hedge_before

_NUMBER = rf"[0-9]{{1,2}}|{lookup.any_of(SOLID_NUMBERS)}"
_SIGNS = lookup.any_of(lookup.counts.fraction_signs)
_FRACTION = regex(rf"(?P<parts>{_NUMBER}) ?(?:{_SIGNS}) ?(?P<some>{_NUMBER})(?![0-9.])")
_JOINTS = "".join(word for word in (*lookup.counts.apposed, *lookup.clauses.topics) if not word[1:])
_PARTICLES = lookup.any_of(
    word for word in (*lookup.clauses.topics, *lookup.clauses.at_marks) if gapless(word[0])
)
_FREE = regex(rf"(?![^\W_])|(?:{_PARTICLES})")  # no "quarter final"
# Between the last number and a share: its counter, and no word that begins another subject.
_BESIDE = regex(rf" ?[^\W\d]{{0,3}}[、,，(（] ?[^\W\d{_JOINTS}]{{0,4}}")


def find_solid_fractions(text: str) -> Iterator[FractionShare]:
    """The shares of a text right behind a part and its whole, in either order."""
    low = fold(text).low
    if not _FRACTION.search(low):
        return
    for start, end, counts in by_sentence(text, find_counts(text)):
        for found in _FRACTION.finditer(low, start, end):
            pair = [one for one in counts if one.end <= found.start()][-2:]
            parts, some = (_value(found[name]) for name in ("parts", "some"))
            if len(pair) < 2 or not 0 < some < parts or any(one.upper for one in pair):
                continue
            part, whole = sorted(pair, key=lambda one: one.value)
            same = part.unit is whole.unit is Unit.PLAIN and 0 < part.value < whole.value
            if (
                same
                and _FREE.match(low, found.end())
                and _BESIDE.fullmatch(low, pair[1].end, found.start())
            ):
                hedge = hedge_before(low, found.start())
                share = some / parts
                yield FractionShare(part, whole, share, found.start(), found.end(), hedge)


def _value(number: str) -> int:
    return int(number) if number.isdecimal() else SOLID_NUMBERS[number]
