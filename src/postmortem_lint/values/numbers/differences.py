"""A number for how far two others lie apart: "61,300 viewers, then 38,900 (a loss of 22,400)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.language.sentences import unquoted
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import by_sentence, find_counts
from postmortem_lint.values.numbers.digit_slips import DigitSlip, slip_between
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before, is_sum

_WORD = rf"{LETTER}[\w'’-]*"
_APART = lookup.any_of(spaced(lookup.counts.differences))
_LESS = lookup.any_of(spaced(lookup.counts.differences_behind))
_SOLID = lookup.any_of(word for word in lookup.counts.differences_behind if gapless(word[0]))
_ANY = regex(rf"(?<!\w)(?:{_APART}|{_LESS})(?!\w)|(?:{_SOLID})")
_BEFORE = regex(rf"(?<!\w)(?:{_APART}) (?:{_WORD} )?$")
_BEHIND = regex(
    rf"(?: +{_WORD}){{0,3}}(?: *\([^()]{{0,20}}\))?(?: +{_WORD})? +(?:{_LESS})(?!\w)"
    rf"|[^\W\d_]{{0,4}}?(?:{_SOLID})"
)
_LEAD = 40  # characters before a number
_MOST = 6  # numbers told before
_DIGITS = 3  # of a number that is known by all but one


@record
class Difference:
    """The number `stated` for how far two `others` lie apart, and what they do."""

    stated: Amount
    others: tuple[Amount, Amount]
    value: float


def find_differences(text: str) -> Iterator[Difference]:
    """The differences of a text that a slip of the pen parts from their own numbers, in order."""
    said = unquoted(text)
    low = fold(said).low
    if not _ANY.search(low):
        return
    counts = [one for one in find_counts(text) if one.unit is not Unit.PERCENT and not one.upper]
    for start, end, own in by_sentence(said, counts):
        for at, stated in enumerate(own):
            if at > 1 and _is_difference(low, stated, start, end):
                yield from _compared(low, own[max(0, at - _MOST) : at], stated)


def _is_difference(low: str, stated: Amount, start: int, end: int) -> bool:
    """Whether words beside a number say that two others are so far apart."""
    if hedge_before(low, stated.start) is not Hedge.NONE:
        return False
    led = _BEFORE.search(low, max(start, stated.start - _LEAD), stated.start)
    return bool(led or _BEHIND.match(low, stated.end, end))


def _compared(low: str, before: list[Amount], stated: Amount) -> Iterator[Difference]:
    """The difference that no two numbers before it have, and the last two would but for a slip."""
    kind = stated.unit, stated.currency
    alike = [one for one in before if (one.unit, one.currency) == kind]
    pairs = list(combinations(alike, 2))
    values = [abs(one.value - other.value) for one, other in pairs]
    values += [one.value + other.value for one, other in pairs]
    if any(is_sum(one, stated, ()) for one in values) or any(
        one.value == stated.value for one in alike
    ):
        return
    first, second = alike[-2:] if pairs else (stated, stated)
    apart = abs(first.value - second.value)
    exact = all(hedge_before(low, one.start) is Hedge.NONE for one in (first, second))
    known = exact and apart and stated.value <= max(first.value, second.value)
    slip = slip_between(stated.value, apart) if known else None
    if slip is DigitSlip.EXCHANGED or (slip and len(f"{stated.value:.0f}".rstrip("0")) >= _DIGITS):
        yield Difference(stated, (first, second), apart)
