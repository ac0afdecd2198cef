"""A total in running text with its parts: "612 shops: 402 in the EU, 158 in the UK and 52 in …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.values.amounts import Amount, Unit
from postmortem_lint.values.counts import find_counts

_WORD = rf"{LETTER}[\w'’.-]*"
_WHICH = lookup.any_of(lookup.amounts.of_which)
_WITHIN = lookup.any_of(lookup.amounts.within)
_AND = lookup.any_of(lookup.grammar.and_words)
_INCLUDING = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.amounts.including)})(?!\w)")
# What stands between a total and its first part, and between two parts.
_OPENED = regex(
    rf"(?:\s+{_WORD}){{0,12}}\s*(?:(?P<sign>[:(–—])|,|;)\s*(?P<which>(?:{_WHICH})\s+)?(?:{_WORD}\s+)?$"
)
_NEXT = regex(rf"(?P<said>(?:\s+{_WORD}){{1,6}})\s*(?:,|;|,?\s+(?P<and>{_AND}|&))\s+$")
_PLACED = regex(rf"\s+(?:{_WORD}\s+)?(?:{_WITHIN})\s")
_LAST = regex(rf"(?:\s+{_WORD}){{1,6}}\s*(?:[.,;:)–—]|\Z|\s(?={LETTER}))")
# What no list of parts is without: looked for first, as most texts have none.
_CLOSED = regex(rf"(?:(?<!\w)(?:{_AND})|&)\s+[^\w\s]?[0-9]", re.IGNORECASE)
_FEWEST = 2


@record
class Breakdown:
    """A `total` and the `parts` that are listed of it to the last."""

    total: Amount
    parts: tuple[Amount, ...]

    @property
    def sum(self) -> float:
        """What the parts add up to."""
        return sum(part.value for part in self.parts)


def find_breakdowns(text: str) -> tuple[Breakdown, ...]:
    """The totals of a text that are followed by their parts, in order."""
    amounts = find_counts(text) if _CLOSED.search(text) else ()
    if len(amounts) <= _FEWEST:
        return ()
    low = fold(text).low
    found = (_breakdown(low, amounts, at) for at in range(len(amounts) - _FEWEST))
    return tuple(one for one in found if one)


def _breakdown(low: str, amounts: Sequence[Amount], at: int) -> Breakdown | None:
    """The total that stands at an index, with the parts behind it."""
    total, first = amounts[at], amounts[at + 1]
    opened = _OPENED.fullmatch(low, total.end, first.start)
    if opened is None or not (opened["sign"] or opened["which"]) or not _counts(total):
        return None
    if _INCLUDING.search(low, total.end, first.start):
        return None
    parts = _listed(low, amounts, at + 1)
    same = all(_counts(one) and one.unit is total.unit for one in parts)
    if len(parts) < _FEWEST or not same or any(one.value >= total.value for one in parts):
        return None
    placed = all(_PLACED.match(low, one.end) for one in parts)
    return Breakdown(total, parts) if placed or opened["which"] else None


def _listed(low: str, amounts: Sequence[Amount], first: int) -> tuple[Amount, ...]:
    """The parts from an index up to the one behind "and"; none if the list is not closed so."""
    for at in range(first, len(amounts) - 1):
        between = _NEXT.fullmatch(low, amounts[at].end, amounts[at + 1].start)
        if between is None:
            return ()
        if between["and"]:
            closed = _LAST.match(low, amounts[at + 1].end)
            return tuple(amounts[first : at + 2]) if closed else ()
    return ()


def _counts(amount: Amount) -> bool:
    return amount.unit is not Unit.PERCENT and amount.upper is None
