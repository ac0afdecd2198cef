"""How far written numbers are rounded, and whether a computed one may be meant by them."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from postmortem_lint.language import lookup
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount

_LEAD = 28  # characters
_OVER, _UNDER, _ABOUT = (
    lookup.any_of(words)
    for words in (
        lookup.lengths.over,
        (*lookup.lengths.under, *lookup.lengths.up_to),
        lookup.lengths.approximate,
    )
)
_HEDGED = regex(rf"(?<!\w)(?:(?P<over>{_OVER})|(?P<under>{_UNDER})|(?P<about>{_ABOUT})) ?[-−–+]?$")
_NEARLY = 0.15
_SAME = 1e-6
_BELOW = 0.8


class Hedge(Enum):
    """What a word before a number makes of it."""

    NONE = auto()
    ABOUT = auto()
    OVER = auto()
    UNDER = auto()


def hedge_before(low: str, place: int) -> Hedge:
    """The hedge right before a place of a folded text."""
    found = _HEDGED.search(low, max(0, place - _LEAD), place)
    if found is None:
        return Hedge.NONE
    if found["over"]:
        return Hedge.OVER
    return Hedge.UNDER if found["under"] else Hedge.ABOUT


def is_exact(low: str, amount: Amount) -> bool:
    """Whether a number of a folded text is neither a range nor a rough one."""
    return amount.upper is None and hedge_before(low, amount.start) is Hedge.NONE


def step(amount: Amount) -> float:
    """What the last printed digit that is no 0 counts, as rounded numbers end with zeros."""
    size = 10.0**-amount.decimals
    while amount.value and amount.value % (size * 10) == 0:
        size *= 10
    return size if size > 1 or amount.decimals else 0.0


def is_sum(value: float, total: Amount, parts: Sequence[Amount]) -> bool:
    """Whether parts make a total, as far as their printed decimals and rounded numbers tell."""
    widest = step(total)
    steps = (min(step(one), widest) for one in parts)
    apart = abs(value - total.value)
    return apart < _SAME or apart < (widest + sum(steps)) / 2 - _SAME


def may_mean(value: float, stated: Amount, hedge: Hedge) -> bool:
    """Whether a number with a hedge before it may be written for a value."""
    if hedge is Hedge.OVER:
        return value >= stated.value * 0.99
    if hedge is Hedge.UNDER:
        return stated.value * _BELOW <= value <= stated.value * 1.01
    return hedge is Hedge.ABOUT and abs(value - stated.value) <= _NEARLY * stated.value
