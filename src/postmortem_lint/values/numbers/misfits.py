"""Numbers that a text tells twice side by side: in full and in brackets, as a whole and a part."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.numbers.amounts import Amount, Unit, find_figures

_WORD = rf"{LETTER}[\w'’.-]*"
_WHICH = lookup.any_of(lookup.amounts.of_which)
_INSIDE = regex(rf"(?: {_WORD}){{0,6}} ?[,(–—-]* ?(?:{_WHICH}) (?:{_WORD} )?")
_BRACKET = regex(r" ?[(\[]")
_CLOSED = regex(rf"(?: {_WORD})? ?[)\]]")
_WORDS = regex(LETTER + "+")
_SCALES = (10.0, 100.0, 1000.0)
_SAME = 1e-6


@record
class Misfit:
    """A number that cannot stand beside the one before it, `against`: a part above its whole, or
    the same one with its decimals at another place (`scaled`)."""

    number: Amount
    against: Amount
    scaled: bool = False


def find_misfits(text: str) -> Iterator[Misfit]:
    """The numbers of a text that contradict the one right before them, in order."""
    low = fold(text).low
    for whole, part in pairwise(find_figures(text)):
        if whole.upper is not None or part.upper is not None:
            continue
        if _INSIDE.fullmatch(low, whole.end, part.start) and _exceeds(text, low, whole, part):
            yield Misfit(part, whole)
        elif _BRACKET.fullmatch(low, whole.end, part.start) and _CLOSED.match(low, part.end):
            ratio = part.value / whole.value if whole.value else 0.0
            scaled = any(
                abs(ratio * one - 1) < _SAME or abs(ratio / one - 1) < _SAME for one in _SCALES
            )
            if scaled and part.unit is whole.unit is Unit.PLAIN and _is_scaled(low, part):
                yield Misfit(part, whole, scaled=True)


def _is_scaled(low: str, amount: Amount) -> bool:
    """Whether a number is written with a word for its scale ("1.84 million")."""
    return any(word in low[amount.start : amount.end] for word in lookup.amounts.scales)


def _exceeds(text: str, low: str, whole: Amount, part: Amount) -> bool:
    """Whether a part is larger than what it is of, in the same unit."""
    lengths = find_durations(text)
    timed = Spans(Span(one.value_start, one.value_end) for one in lengths)
    first, second = (timed.meets(Span(one.start, one.end)) for one in (whole, part))
    if Unit.PERCENT in (whole.unit, part.unit) or part.value <= whole.value:
        return False
    if second:
        units = [_WORDS.findall(low[one.end : one.end + 12])[:1] for one in (whole, part)]
        return first and units[0] == units[1]
    return first or (whole.unit, whole.currency) == (part.unit, part.currency)
