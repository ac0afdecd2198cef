"""A number that two others of its sentence make: "each of the 40 shops got two, so 80 vouchers"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.matching import spaced
from postmortem_lint.language.sentences import sentences, unquoted
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_spoken_counts
from postmortem_lint.values.numbers.parts import JOINT
from postmortem_lint.values.numbers.rounding import (
    Hedge,
    hedge_before,
    is_exact,
    is_sum,
    may_mean,
    step,
)
from postmortem_lint.values.numbers.totals import is_led, is_summed

_WORD = rf"{LETTER}[\w'’.-]*"
_NUMBERS = lookup.any_of(
    word for one in lookup.LANGUAGES for word in (*one.lengths.numbers, *one.counts.numbers)
)
_EACH = regex(
    rf"(?<!\w)(?:{lookup.any_of(spaced((*lookup.counts.each, *lookup.clauses.averages)))})(?!\w)"
    rf"|(?<!\w)(?:{lookup.any_of(spaced(lookup.clauses.wholes))})"
    rf" (?:{_WORD} )?(?:[0-9]|(?:{_NUMBERS})(?!\w))"  # "all nine racers get 50 silver"
)
_BETWEEN = rf"(?: +{_WORD}){{0,3}} +(?:{lookup.any_of(lookup.counts.priced)}) +"
_PRICED = regex(rf"{_BETWEEN}$")
_PRICES = regex(rf"[0-9]{_BETWEEN}[^\w\s]?[0-9]")
# "64 letters were sent, which makes at €60 each €3,840"
_MAKING = lookup.any_of(spaced(lookup.making()))
_MADE = regex(
    rf"(?:,? +{_WORD}){{0,6}},? +(?:{_MAKING}),?"
    rf"(?P<priced> +(?:{lookup.any_of(lookup.counts.priced)}))?(?: +{_WORD})? +$"
)
_FOR_EACH = lookup.any_of(spaced((*lookup.counts.per, *lookup.counts.each)))
_THEN = regex(rf"(?: +{_WORD})?(?P<each>(?: +(?:{_FOR_EACH}))+(?!\w))?(?:,? +{_WORD}){{0,2}},? +$")
_MAKES = regex(rf"(?<!\w)(?:{_MAKING}),?(?: +{_WORD}){{0,2}} +[^\w\s]?[0-9]")
# "So 80 replicas" are a product, but "so 80 replicas survived" are not.
_ENDED = regex(rf"(?: +{_WORD})? *(?:[.,;:)–—]|$)")
# "paid out £2,184,000, on average £1,750 for each of the 1,248 people"
_MEAN = lookup.any_of(lookup.clauses.averages)
_OWN = rf"(?!(?:{JOINT})(?!\w)){_WORD}"  # what is joined may be another sum
_SHARED = regex(rf"(?: +{_OWN}){{0,4}},?(?: +{_OWN}){{0,3}} +(?:{_MEAN})(?: +{_WORD})? +$")
_AMONG = regex(rf"(?: +{_WORD}){{0,2}} +(?:{_FOR_EACH})(?: +{_WORD}){{0,2}} +$")
_FAR = 4.0  # times the product, beyond which a number is another one
_SCALES, _SAME = (0.01, 0.1, 10, 100), 1e-6  # but for a misplaced sign of decimals


@record
class Product:
    """A number that is `stated`, with the hedge before it, and the two `factors` that make it."""

    stated: Amount
    factors: tuple[Amount, Amount]
    hedge: Hedge

    @property
    def value(self) -> float:
        """What the factors make."""
        return self.factors[0].value * self.factors[1].value

    @property
    def fits(self) -> bool:
        """Whether the number is what its factors make, or their sum."""
        values = (self.value, sum(one.value for one in self.factors))
        return any(self._may_be(one) for one in values)

    def _may_be(self, value: float) -> bool:
        rounded = is_sum(value, self.stated, self.factors)
        return rounded or may_mean(value, self.stated, self.hedge)


def may_hold_product(text: str) -> bool:
    """Whether a text has a word for so many each: asked first, as most texts have none."""
    low = fold(text).low
    return any(one.search(low) for one in (_EACH, _PRICES, _MAKES))


def find_products(text: str, language: ClauseWords) -> Iterator[Product]:
    """The products of a text that stand in one sentence with their factors, and no other number."""
    said = unquoted(text)
    low = fold(said).low
    places = list(sentences(said))
    alone = [_product(text, low, start, end, language) for start, end in places]
    yield from (one for one in alone if one)
    for (start, _), (next_start, end) in pairwise(places):
        product = _product(text, low, start, end, language)
        if product is None or not is_summed(low, product.stated, end):
            continue
        if product.factors[1].end <= next_start <= product.stated.start:
            yield product


def _product(text: str, low: str, start: int, end: int, language: ClauseWords) -> Product | None:
    """The product that the only three numbers of a stretch of text are."""
    found = find_spoken_counts(text[start:end], language)
    counted = [one for one in found if one.value > 1]
    if len(counted) != 3 or any(one.upper for one in counted):
        return None
    counted = [replace(one, start=one.start + start, end=one.end + start) for one in counted]
    first, second, told = counted
    if _is_shared(low, first, second, told):
        product = Product(first, (told, second), hedge_before(low, first.start))
        return product if _is_off(product) else None
    each = _EACH.search(low, start, told.start)
    each = each or _PRICED.fullmatch(low, first.end, second.start)
    made = _is_made(low, first, second, told)
    led = made or is_led(low, second, told, end)
    alone = _ENDED.match(low, told.end, end) or is_summed(low, told, end)
    if (each or made) and led and alone and _same_kind(told, second):
        product = Product(told, (first, second), hedge_before(low, told.start))
        far = told.value / product.value
        if 1 / _FAR <= far <= _FAR or any(abs(far * one - 1) < _SAME for one in _SCALES):
            return product
    return None


def _is_shared(low: str, total: Amount, mean: Amount, count: Amount) -> bool:
    """Whether words say that so many get so much each of a total, all told exactly."""
    alike = total.unit is mean.unit is Unit.MONEY and total.currency == mean.currency
    exact = all(is_exact(low, one) for one in (total, mean, count))
    told = _SHARED.fullmatch(low, total.end, mean.start) and _AMONG.fullmatch(
        low, mean.end, count.start
    )
    return alike and exact and count.unit is Unit.PLAIN and bool(told)


def _is_off(product: Product) -> bool:
    """Whether a total is another one than its mean makes, however that was rounded."""
    count, mean = product.factors
    slack = (max(step(mean), 10.0**-mean.decimals) * count.value + step(product.stated)) / 2
    return slack < abs(product.value - product.stated.value) < _FAR * product.stated.value


def _is_made(low: str, count: Amount, price: Amount, total: Amount) -> bool:
    """Whether words before a price say what it makes for so many: "makes at €60 each €3,840"."""
    made = _MADE.fullmatch(low, count.end, price.start)
    then = made and _THEN.fullmatch(low, price.end, total.start)
    return count.unit is Unit.PLAIN and bool(made and then and (made["priced"] or then["each"]))


def _same_kind(one: Amount, other: Amount) -> bool:
    """Whether a result counts what its second factor does, by its noun or because it has none."""
    named, noun = one.currency or one.noun, other.currency or other.noun
    if one.unit is not other.unit or not noun:
        return False
    if not named or named.rpartition("'")[2].rpartition("’")[2] == noun:  # "d'éclats"
        return True
    small = (*lookup.grammar.small, *lookup.counts.sums, *lookup.amounts.within)
    return not one.currency and any(named == word.split()[0] for word in small)
