"""Totals: what rows are called that hold one, and those that sentences tell behind their parts
("£11,200 and £6,300, £17,500 in total")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import begins, spaced
from postmortem_lint.language.sentences import sentences, unquoted
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.breakdowns import Breakdown
from postmortem_lint.values.numbers.counts import by_sentence, find_counts
from postmortem_lint.values.numbers.digit_slips import is_clear_slip
from postmortem_lint.values.numbers.rounding import hedge_before, is_exact

_WORD = rf"{LETTER}[\w'’.-]*"
_AND = lookup.any_of(lookup.grammar.and_words)
_SUMS = lookup.any_of(spaced(lookup.counts.sums))
_LEADS = lookup.any_of(spaced((*lookup.counts.sums, *lookup.making())))
_ANY = regex(rf"(?<!\w)(?:{_LEADS})(?!\w)|[)\]]: *[^\w\s]?[0-9]")
_LED = regex(rf"(?<!\w)(?:{_LEADS})(?!\w)(?:,? +{_WORD}){{0,3}}:? *$")
_FOLLOWED = regex(rf"(?: +{_WORD}){{0,3}},? +(?:{_SUMS})(?= *(?:[.,;:)–—]|$))")
# "So 250 pods" are a sum, but "so 250 pods had to go" are not.
_ENDED = regex(rf"(?: +{_WORD}){{0,2}} *(?:[.,;:)–—]|$)")
_LINK = regex(rf"(?: +{_WORD}){{0,8}}(?:[,;]| +(?:{_AND}|&))+(?: +{_WORD}){{0,6}} *$")
# "A (1,150 francs) and B (210 francs): 1,360 francs from the budget"
_COLON = regex(rf"(?: +{_WORD})?[)\]]+: *")
# What leaves parts out, or counts them several times.
_LOOSE = (*lookup.amounts.including, *lookup.lengths.several, *lookup.counts.each)
_OTHERWISE = regex(rf"(?<!\w)(?:{lookup.any_of(spaced(_LOOSE))})(?!\w)")
# "1,120 families as well as 84 members of staff, 1,204 accounts"
_ADDING = lookup.any_of((*lookup.counts.adding, *lookup.grammar.and_words))
_ADDED = regex(rf"(?: +{_WORD}){{0,4}},? +(?:{_ADDING})(?: +{_WORD}){{0,2}} +$")
_APPOSED = regex(rf"(?: +{_WORD}){{1,4}}, +$")
_MAY_ADD = regex(rf"(?<!\w)(?:{_ADDING}) [^.;]{{1,60}}, [0-9]")
_FEWEST, _MOST = 2, 8
_ALL_OF_IT = regex(rf"(?: +{_WORD}){{1,2}}?(?: *[.,;:)–—]| *$| +(?:{_SUMS})(?!\w))")
_FAR = 2.0  # times the sum, beyond which a number is none


def names_total(text: str) -> bool:
    """Whether the first cell of a row begins with a word for a total: "Total effort"."""
    return begins(normal(text), lookup.amounts.totals)


def names_all_rows(text: str) -> bool:
    """Whether a cell holds no more than a word for a total, or for all: "Sum", "All"."""
    return normal(text) in (*lookup.amounts.totals, *lookup.clauses.wholes)


def find_totals(text: str) -> Iterator[Breakdown]:
    """The totals of a text that its sentences tell behind all their parts, in order."""
    said = unquoted(text)
    low = fold(said).low
    if _MAY_ADD.search(low):
        yield from _apposed(text, low)
    if not _ANY.search(low):
        return
    for start, end in sentences(said):
        if _ANY.search(low, start, end) and not _OTHERWISE.search(low, start, end):
            yield from _totals(text, low, start, end)


def _apposed(text: str, low: str) -> Iterator[Breakdown]:
    """The numbers right behind two others that count all of both, and are not what these make but
    for a slip of the pen: "1,120 families as well as 84 teachers, 1,604 accounts"."""
    for _, _, counted in by_sentence(text, find_counts(text)):
        for one, other, total in zip(counted, counted[1:], counted[2:], strict=False):
            told = Breakdown(total, (one, other), certain=True)
            plain = all(
                each.unit is Unit.PLAIN and is_exact(low, each) for each in (*told.parts, total)
            )
            added = _ADDED.fullmatch(low, one.end, other.start)
            apart = added and _APPOSED.fullmatch(low, other.end, total.start)
            larger = total.value > max(one.value, other.value)
            if plain and apart and larger and _ALL_OF_IT.match(low, total.end) and _slips(told):
                yield told


def _slips(told: Breakdown) -> bool:
    """Whether a total is not what its parts make but for a slip in one of the numbers."""
    apart = told.total.value - told.sum
    pairs = ((told.total.value, told.sum), *((one.value, one.value + apart) for one in told.parts))
    return any(is_clear_slip(*pair) for pair in pairs)


def _totals(text: str, low: str, start: int, end: int) -> Iterator[Breakdown]:
    """The one of a sentence, unless its numbers make it in another way."""
    found = (one for one in find_counts(text[start:end]) if one.unit is not Unit.PERCENT)
    counted = [replace(one, start=one.start + start, end=one.end + start) for one in found]
    for at in range(_FEWEST, min(len(counted), _MOST)):
        total, before = counted[at], counted[:at]
        parts = _parts(low, before, total)
        if len(parts) < _FEWEST or any(one.upper for one in (*before, total)):
            continue
        closed = _COLON.fullmatch(low, before[-1].end, total.start) and _kind(total)[1]
        if is_led(low, before[-1], total, end) or (closed and len(parts) == len(before)):
            hedge = hedge_before(low, total.start)
            told = Breakdown(total, parts, hedge=hedge, certain=True)
            if told.fits or not _is_made_otherwise(told, before):
                yield told
            return


def is_led(low: str, before: Amount, total: Amount, end: int) -> bool:
    """Whether words between a number and the one before it, or behind it, call it a result, and
    nothing else is said of it."""
    led = _LED.search(low, before.end, total.start) and _ENDED.match(low, total.end, end)
    return bool(led) or is_summed(low, total, end)


def is_summed(low: str, total: Amount, end: int) -> bool:
    """Whether words behind a number call it the whole of what was told ("60 in total")."""
    return _FOLLOWED.match(low, total.end, end) is not None


def _parts(low: str, before: Sequence[Amount], total: Amount) -> tuple[Amount, ...]:
    """What a total adds up: all of its currency or noun, or the list right before it."""
    same = tuple(one for one in before if _kind(one) == _kind(total))
    if _kind(total)[1] and len(same) >= _FEWEST:
        return same
    if total.unit is not Unit.PLAIN:
        return ()
    at = len(before) - 1
    while at and _LINK.fullmatch(low, before[at - 1].end, before[at].start):
        at -= 1
    listed = tuple(before[at:])
    return listed if all(one.unit is Unit.PLAIN for one in listed) else ()


def _kind(amount: Amount) -> tuple[Unit, str]:
    return amount.unit, amount.currency or amount.noun


def _is_made_otherwise(told: Breakdown, before: Sequence[Amount]) -> bool:
    """Whether a number is no total of its parts, or made of other numbers before it."""
    total, largest = told.total, max(one.value for one in told.parts)
    if total.value <= largest or not 1 / _FAR <= total.value / told.sum <= _FAR:
        return True
    values = [one.value for one in before]
    sums = (sum(some) for few in range(1, len(values) + 1) for some in combinations(values, few))
    pairs = [one * other for one, other in combinations(values, 2)]
    mixed = (pair + one for pair in pairs for one in (0, *values))
    return any(told.may_be(value) for value in (*sums, *mixed))
