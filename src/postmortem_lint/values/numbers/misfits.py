"""Numbers that a text tells twice side by side: in full and in brackets, as a whole and a part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.numbers.amounts import Amount, Unit, find_figures
from postmortem_lint.values.numbers.counts import by_sentence, find_counts
from postmortem_lint.values.numbers.digit_slips import is_number_slip
from postmortem_lint.values.numbers.parts import JOINT
from postmortem_lint.values.numbers.rounding import is_exact

_WORD = rf"{LETTER}[\w'’.-]*"
_WHICH = lookup.any_of(lookup.amounts.of_which)
# What is joined to "3,150 of them" is no part of that, "3,150 of them and 5,830 of the others".
_INSIDE = regex(rf"(?: {_WORD}){{0,6}} ?[,(–—-]* ?(?:{_WHICH}) (?:(?!(?:{JOINT}) ){_WORD} )?")
# "48 of those 640" points to a whole told before, "640, of those 48" to a part.
_POINTING = regex(rf"(?: {_WORD}){{0,6}} (?:{lookup.any_of(lookup.amounts.of_these)}) ")
_BRACKET = regex(r" ?[(\[]")
_CLOSED = regex(rf"(?: {_WORD})? ?[)\]]")
_WORDS = regex(LETTER + "+")
_SCALES = (10.0, 100.0, 1000.0)
_SAME = 1e-6
_FEWEST = 2


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
        inside = _INSIDE.fullmatch(low, whole.end, part.start)
        if inside and not _POINTING.fullmatch(inside[0]) and _exceeds(text, low, whole, part):
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


_ANY = r"[^\W\d_][\w'’.-]*"
_OPENED = regex(rf"(?: ?{_ANY}){{0,4}} ?(?P<sign>[:：=(（\[–—])")
_LED = regex(rf"(?:^|[.;:(,] ?|\n)(?:{lookup.any_of(lookup.amounts.part_of)})(?: {_WORD}){{0,2}} $")
_CLOSING = {"(": ")", "（": "）", "[": "]"}
_SHARED = (*lookup.amounts.including, *lookup.amounts.of_these)
_LOOSE = regex(rf"(?<!\w)(?:{lookup.any_of(_SHARED)})(?!\w)")
_MOST = 6  # parts of a whole


@record
class NumberSlip:
    """A `number` of a whole and its parts, of which two digits have to change places (or one has to
    be another) for the parts to make the whole; then it is `right`."""

    number: Amount
    right: float
    others: tuple[Amount, ...]


def find_slips(text: str) -> Iterator[NumberSlip]:
    """The numbers of a text by which a whole and the list of its parts differ, in order."""
    low = fold(text).low
    for start, end, counts in by_sentence(text, find_counts(text)):
        told = len(counts) > _FEWEST and not _LOOSE.search(low, start, end)
        parts = _parts_of(low, counts, start) if told else ()
        if parts and all(is_exact(low, one) for one in (counts[0], *parts)):
            yield from _slipped(counts[0], parts)


def _parts_of(low: str, counts: Sequence[Amount], start: int) -> tuple[Amount, ...]:
    """The parts that a sentence lists of its first number; none if it is no whole of these."""
    whole, rest = counts[0], counts[1:]
    opened = _OPENED.match(low, whole.end, rest[0].start)
    if opened and opened["sign"] in _CLOSING:
        last = low.find(_CLOSING[opened["sign"]], opened.end())
        rest = [one for one in rest if one.end <= last]
    led = _LED.search(low, start, whole.start) is not None
    money = bool(whole.currency) and len(counts) == _FEWEST + 1
    kinds = {(one.unit, one.currency) for one in (whole, *rest)}
    fewer = _FEWEST <= len(rest) <= _MOST and all(one.value < whole.value for one in rest)
    listed = bool(opened or led or money) and Unit.PERCENT is not whole.unit
    return tuple(rest) if listed and fewer and len(kinds) == 1 else ()


def _slipped(whole: Amount, parts: Sequence[Amount]) -> Iterator[NumberSlip]:
    """The only number whose slip explains that the parts do not make the whole."""
    apart = whole.value - sum(one.value for one in parts)
    numbers = ((whole, whole.value - apart), *((one, one.value + apart) for one in parts))
    found = [(one, right) for one, right in numbers if apart and is_number_slip(one.value, right)]
    if found:
        number, right = found[0]
        others = tuple(one for one, _ in numbers if one is not number)
        yield NumberSlip(number, right, others)
