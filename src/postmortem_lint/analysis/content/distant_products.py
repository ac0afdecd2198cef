"""Totals of so much for each, where the sentence or another one counts those who get it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.content.distant_wholes import StatedNumber, stems_of
from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_sums import WrongSum
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.postmortem.model import Passage
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import by_sentence, find_counts
from postmortem_lint.values.numbers.digit_slips import lost_digit, slip_between
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before, is_sum
from postmortem_lint.values.numbers.totals import is_led

_EACH = regex(
    rf"(?<!\w)(?:{lookup.any_of(spaced((*lookup.counts.each, *lookup.counts.per)))})(?!\w)"
)
_TOTALS = tuple(word for word in lookup.amounts.totals if gapless(word[0]))
_SOLID = regex(rf"(?:{lookup.any_of(_TOTALS)}) ?$")
_LEAD = 8  # characters before a total
_ALONE = 2  # numbers before a total in its sentence
_SCALES = (0.01, 0.1, 10.0, 100.0)
_SAME = 1e-6


@record
class _Priced:
    """The `total` of a sentence, the `price` before it, and the `counts` beside them."""

    text: Text
    total: Amount
    price: Amount
    counts: tuple[Amount, ...]
    each: bool

    def holds(self, count: float) -> bool:
        """Whether so many make the total."""
        return is_sum(count * self.price.value, self.total, ())

    def slips(self, count: float) -> bool:
        """Whether a slip of the pen explains that so many do not make the total."""
        made = count * self.price.value
        shifted = any(abs(self.total.value / made - one) < _SAME for one in _SCALES)
        lost = lost_digit(self.total.value, made) or lost_digit(made, self.total.value)
        return shifted or lost or slip_between(self.total.value, made) is not None


def distant_products(
    passages: Sequence[Passage], told: Sequence[StatedNumber]
) -> Iterator[WrongSum]:
    """The totals that are nearly the price before them times a number, and no number makes them."""
    for at, passage in enumerate(passages):
        for priced in _priced(passage.text):
            yield from _compared(priced, [one for one in told if one.at != at])


def _priced(text: Text) -> Iterator[_Priced]:
    """The sentences of a text that tell a price and a total of it."""
    low = fold(text.prose).low
    counts = [one for one in find_counts(text.prose) if one.value > 0 and one.upper is None]
    for start, end, own in by_sentence(text.prose, counts) if len(counts) > 1 else ():
        for at, total in enumerate(own[1:], 1):
            priced = _price_before(text, low, own[:at], total, (start, end))
            if priced:
                yield priced
                break


def _price_before(
    text: Text, low: str, before: Sequence[Amount], total: Amount, sentence: tuple[int, int]
) -> _Priced | None:
    """A total with the only number of its kind before it."""
    start, end = sentence
    led = _SOLID.search(low, max(start, total.start - _LEAD), total.start)
    if not (led or is_led(low, before[-1], total, end)) or total.unit is not Unit.MONEY:
        return None
    prices = [one for one in before if (one.unit, one.currency) == (total.unit, total.currency)]
    hedged = hedge_before(low, total.start) is not Hedge.NONE
    if len(prices) != 1 or prices[0].value >= total.value or hedged:
        return None
    others = tuple(one for one in before if one.unit is Unit.PLAIN)
    return _Priced(
        text, total, prices[0], others, _EACH.search(low, start, total.start) is not None
    )


def _compared(priced: _Priced, told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """The total that no number makes with its price, and one would but for a slip."""
    elsewhere = [one for one in told if one.kind[0] is Unit.PLAIN]
    every = [one.value for one in priced.counts] + [one.amount.value for one in elsewhere]
    if any(priced.holds(one) for one in every):
        return
    stems = stems_of(priced.text.prose)
    own = [priced.text.part(one.start, one.end) for one in priced.counts if priced.slips(one.value)]
    near = [one for one in elsewhere if one.stems & stems and priced.slips(one.amount.value)]
    values = {one.value for one in priced.counts if priced.slips(one.value)}
    values = values or {one.amount.value for one in near if priced.each}
    if len(values) == 1:
        text, count = priced.text, (own or [one.text for one in near])[0]
        total, price = (text.part(one.start, one.end) for one in (priced.total, priced.price))
        made = written_as(total.plain, values.pop() * priced.price.value)
        instead = f"is stated, but '{count.plain.strip()}' times '{price.plain.strip()}' is {made}"
        yield WrongSum(total.span, total.plain, instead, (count.span, price.span))
