"""Averages in brackets behind their total: "€19,836 was charged twice (€29 for each order)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.analysis.content.distant_wholes import STEM, StatedNumber
from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_sums import WrongSum
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.matching import spaced
from postmortem_lint.postmortem.model import Passage
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import by_sentence, find_counts
from postmortem_lint.values.numbers.digit_slips import slip_between
from postmortem_lint.values.numbers.rounding import is_exact

_OPENED = regex(r"[^.;()\[\]]{0,60}[(\[][^\d()\[\]]{0,24}")
_EACH = lookup.any_of(spaced((*lookup.counts.per, *lookup.counts.each)))
_FOR_EACH = regex(rf" +(?:{_EACH}) +(?P<noun>{LETTER}{{{STEM},}})[^\d()\[\]]{{0,30}}[)\]]")
_SCALES, _SAME = (0.1, 10.0), 1e-6


@record
class _Average:
    """The `total`, the `each` in brackets behind it, and the `stem` of what gets so much."""

    text: Text
    total: Amount
    each: Amount
    stem: str

    def fits(self, count: float) -> bool:
        """Whether so many make the total, as far as both are rounded."""
        apart = abs(count * self.each.value - self.total.value)
        rounded = 0.5 * 10.0**-self.each.decimals
        return apart <= rounded * (count + 1) + _SAME

    def right(self, count: float) -> float:
        """What each gets of so many."""
        return round(self.total.value / count, self.each.decimals)

    def slips(self, count: float) -> bool:
        """Whether a slip of the pen explains that so many do not make the total."""
        right = self.right(count)
        shifted = any(abs(right * one - self.each.value) < _SAME for one in _SCALES)
        return right > 0 and (shifted or slip_between(self.each.value, right) is not None)


def wrong_averages(passages: Sequence[Passage], told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """The averages that no number of the document makes with their total, and one would but for a
    slip: one of the things that each of them is for."""
    for passage in passages:
        for average in _averages(passage.text):
            counts = [one for one in told if one.amount.unit is Unit.PLAIN]
            if any(average.fits(one.amount.value) for one in counts):
                continue
            named = [one for one in counts if one.amount.noun[:STEM] == average.stem]
            near = {one.amount.value: one for one in named if average.slips(one.amount.value)}
            if len(near) == 1:
                yield _wrong(average, *near.values())


def _averages(text: Text) -> Iterator[_Average]:
    """The totals of a text with what each gets in brackets right behind them."""
    if "(" not in text.prose and "[" not in text.prose:
        return
    low = fold(text.prose).low
    for _, _, own in by_sentence(text.prose, find_counts(text.prose)):
        for total, each in pairwise(own):
            behind = _FOR_EACH.match(low, each.end)
            opened = behind and _OPENED.fullmatch(low, total.end, each.start)
            alike = total.unit is each.unit is Unit.MONEY and total.currency == each.currency
            exact = is_exact(low, total) and is_exact(low, each)
            if behind and opened and alike and exact and 0 < each.value < total.value:
                yield _Average(text, total, each, behind["noun"][:STEM])


def _wrong(average: _Average, count: StatedNumber) -> WrongSum:
    text = average.text
    each, total = (text.part(one.start, one.end) for one in (average.each, average.total))
    right = written_as(each.plain, average.right(count.amount.value))
    shared = f"'{total.plain.strip()}' divided by '{count.text.plain.strip()}'"
    places = (total.span, count.text.span)
    return WrongSum(each.span, each.plain, f"is stated for each, but {shared} is {right}", places)
