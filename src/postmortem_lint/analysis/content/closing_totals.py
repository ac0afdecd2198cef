"""Sums of money that close a paragraph or a list, of which the amounts before are the parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_sums import WrongSum
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import spaced
from postmortem_lint.postmortem.model import Passage, Place
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import by_sentence, find_counts
from postmortem_lint.values.numbers.digit_slips import slip_between
from postmortem_lint.values.numbers.rounding import is_sum

_SUMS = lookup.any_of(spaced((*lookup.counts.sums, *lookup.amounts.totals)))
_CLOSING = regex(rf"(?<!\w)(?:{_SUMS})(?!\w)")
_LOOSE = regex(rf"(?<!\w)(?:{lookup.any_of(spaced(lookup.amounts.including))})(?!\w)")
_FEWEST, _MOST = 2, 8

_Part = tuple[Text, Amount]


def closing_totals(passages: Sequence[Passage]) -> Iterator[WrongSum]:
    """The totals that a slip of the pen parts from what stands before them."""
    for at, passage in enumerate(passages):
        low = fold(passage.text.prose).low
        if not _CLOSING.search(low) or _LOOSE.search(low):
            continue
        money = [one for one in find_counts(passage.text.prose) if one.unit is Unit.MONEY]
        for start, end, own in by_sentence(passage.text.prose, money):
            if len(own) == 1 and own[0].upper is None and _CLOSING.search(low, start, end):
                before = [(passage.text, one) for one in money if one.end <= start]
                parts = before or _items_above(passages, at)
                yield from _compared(passage.text, own[0], parts)


def _items_above(passages: Sequence[Passage], at: int) -> list[_Part]:
    """The amounts of the items above one in its list, if each tells one."""
    parts: list[_Part] = []
    for passage in reversed(passages[max(0, at - _MOST) : at]):
        found = [one for one in find_counts(passage.text.prose) if one.unit is Unit.MONEY]
        if passage.place is not Place.ITEM or passages[at].place is not Place.ITEM:
            break
        if len(found) != 1:
            break
        parts.append((passage.text, found[0]))
    return parts


def _compared(text: Text, total: Amount, before: Sequence[_Part]) -> Iterator[WrongSum]:
    """The total, if no amounts before it make it, and all but the prices of things would."""
    parts = [part for part in before if part[1].currency == total.currency and not part[1].upper]
    if not _FEWEST <= len(parts) == len(before) <= _MOST:
        return
    values = [one.value for _, one in parts]
    sizes = range(_FEWEST, len(values) + 1)
    sums = [sum(some) for few in sizes for some in combinations(values, few)]
    if total.value <= max(values) or any(is_sum(one, total, [p for _, p in parts]) for one in sums):
        return
    kept = [part for part in parts if not _is_price(part, parts)]
    made = sum(one.value for _, one in kept)
    if len(kept) >= _FEWEST and slip_between(total.value, made):
        told = text.part(total.start, total.end)
        places = tuple(where.locate(one.start, one.end) for where, one in kept)
        instead = f"is the total, but its parts add up to {written_as(told.plain, made)}"
        yield WrongSum(told.span, told.plain, instead, places)


def _is_price(part: _Part, parts: Sequence[_Part]) -> bool:
    """Whether an amount is what one of so many costs, and all of them are told, too."""
    text, price = part
    counts = [one.value for one in find_counts(text.prose) if one.unit is Unit.PLAIN]
    others = [one.value for where, one in parts if where is text and one is not price]
    return any(abs(price.value * count - other) < 0.005 for count in counts for other in others)
