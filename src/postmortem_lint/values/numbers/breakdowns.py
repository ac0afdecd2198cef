"""A total in running text with its parts: "612 shops: 402 in the EU, 158 in the UK and 52 in …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.matching import spaced
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_counts
from postmortem_lint.values.numbers.digit_slips import is_clear_slip
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before, is_sum, may_mean

_WORD = rf"{LETTER}[\w'’.-]*"
_WHICH = lookup.any_of(lookup.amounts.of_which)
_WITHIN = lookup.any_of(lookup.amounts.within)
_AND = lookup.any_of(lookup.grammar.and_words)
_SHARED = regex(rf"(?:\s+{_WORD}){{0,3}}\s+(?:{lookup.any_of(spaced(lookup.counts.shared))})(?!\w)")
_INCLUDING = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.amounts.including)})(?!\w)")
# What stands between a total and its first part, and between two parts.
_OPENED = regex(
    rf"(?:\s+{_WORD}){{0,12}}\s*(?:(?P<sign>[:(–—])|,|;)\s*(?P<which>(?:{_WHICH})\s+)?(?:{_WORD}\s+)?$"
)
_OF_THESE = regex(rf"\s+(?:{lookup.any_of(lookup.amounts.of_these)})(?!\w)")
_NEXT = regex(rf"(?P<said>(?:\s+{_WORD}){{1,6}})\s*(?:,|;|,?\s+(?P<and>{_AND}|&))\s+$")
_PLACED = regex(rf"\s+(?:{_WORD}\s+)?(?:{_WITHIN})\s")
_OTHERS = lookup.any_of(spaced(lookup.counts.rest))
_REST = regex(rf"(?:\s+(?:{_WITHIN}))?\s+(?:{_OTHERS})(?=\s*(?:[.;)]|\Z))")
_LAST = regex(rf"(?:\s+{_WORD}){{1,6}}\s*(?:[.,;:)–—]|\Z|\s(?={LETTER}))")
# What no list of parts is without: looked for first, as most texts have none.
_CLOSED = regex(
    rf"(?:(?<!\w)(?:{_AND})|&)\s+[^\w\s]?[0-9]|(?<!\w)(?:{_OTHERS})(?!\w)", re.IGNORECASE
)
_SHARE = regex(rf"[(\[][^()\[\]]{{0,12}}(?:%|{lookup.any_of(lookup.amounts.percent)})[)\]]")
_FEWEST = 2


@record
class Breakdown:
    """A `total` with a hedge before it, and the `parts` that are listed of it; it is `certain` if
    the text says that these are all."""

    total: Amount
    parts: tuple[Amount, ...]
    hedge: Hedge = Hedge.NONE
    certain: bool = False

    @property
    def sum(self) -> float:
        """What the parts add up to."""
        return sum(part.value for part in self.parts)

    @property
    def fits(self) -> bool:
        """Whether the parts make the total, as far as it is told."""
        return self.may_be(self.sum)

    @property
    def slips(self) -> bool:
        """Whether one of at least three parts, but for a slip of the pen, makes them the total."""
        apart = self.total.value - self.sum
        found = (is_clear_slip(one.value, one.value + apart) for one in self.parts)
        return len(self.parts) > _FEWEST and any(found)

    def may_be(self, value: float) -> bool:
        """Whether the total may be written for a value."""
        told = is_sum(value, self.total, self.parts)
        return told or may_mean(value, self.total, self.hedge)


def find_breakdowns(text: str) -> tuple[Breakdown, ...]:
    """The totals of a text that are followed by their parts, in order."""
    if not _CLOSED.search(text):
        return ()
    said = _SHARE.sub(lambda found: " " * len(found[0]), text)  # "240 (75 %) by mail"
    amounts = find_counts(said)
    low = fold(said).low
    found = (_breakdown(low, amounts, at) for at in range(len(amounts) - _FEWEST))
    return tuple(one for one in found if one)


def _breakdown(low: str, amounts: Sequence[Amount], at: int) -> Breakdown | None:
    """The total that stands at an index, with the parts behind it."""
    total, first = amounts[at], amounts[at + 1]
    opened = _OPENED.fullmatch(low, total.end, first.start)
    if opened is None or not _counts(total):
        return None
    which = opened["which"] or _OF_THESE.match(low, first.end)
    if not (opened["sign"] or which):
        return None
    if _INCLUDING.search(low, total.end, first.start):
        return None
    parts, rest = _listed(low, amounts, at + 1)
    same = all(_counts(one) and one.unit is total.unit for one in parts)
    if len(parts) < _FEWEST or not same or any(one.value >= total.value for one in parts):
        return None
    if any(_SHARED.match(low, one.end) for one in parts):
        return None
    placed = all(_PLACED.match(low, one.end) for one in parts)
    if not (placed or rest or which):
        return None
    told = Breakdown(total, parts, hedge_before(low, total.start))
    all_told = rest or not which or told.sum > total.value
    return replace(told, certain=all_told or (bool(placed) and told.slips))


def _listed(low: str, amounts: Sequence[Amount], first: int) -> tuple[tuple[Amount, ...], bool]:
    """The parts from an index up to the one behind "and", or up to the rest and whether it is that;
    none if the list is not closed so."""
    for at in range(first, len(amounts)):
        if at > first and _REST.match(low, amounts[at].end):
            return tuple(amounts[first : at + 1]), True
        if at + 1 == len(amounts):
            break
        between = _NEXT.fullmatch(low, amounts[at].end, amounts[at + 1].start)
        if between is None:
            break
        if between["and"] and _LAST.match(low, amounts[at + 1].end):
            rest = _REST.match(low, amounts[at + 1].end)
            return tuple(amounts[first : at + 2]), rest is not None
    return (), False


def _counts(amount: Amount) -> bool:
    return amount.unit is not Unit.PERCENT and amount.upper is None
