"""Sums that a text writes out with their signs: "138 tickets × €24 = €3,312", "96 − 17 = 79"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount, Unit, find_figures
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before, step

_WORDS = rf"(?: ?{LETTER}[\w'’.-]*){{0,3}}"
_MONEY = r"[$€£¥₩₹%]?"
_SIGN = regex(rf"{_MONEY}{_WORDS}(?P<sign> ?[×*⋅÷] ?| [x+/–−-] ){_WORDS} ?{_MONEY}")
_EQUALS = regex(rf"{_MONEY}{_WORDS} ?(?P<sign>=|≈|≒) ?{_WORDS} ?{_MONEY}")
_TIMES, _PLUS, _OVER = frozenset("×*⋅x"), frozenset("+"), frozenset("÷/")
_ROUGH, _SAME = 0.05, 1e-6
_FAR = 20.0  # times the result, beyond which the sign means something else


@record
class Equation:
    """The number that is `stated` for what `terms` make by their signs, and what they do make."""

    stated: Amount
    terms: tuple[Amount, ...]
    value: float
    rough: bool

    @property
    def fits(self) -> bool:
        """Whether the number is what its terms make, as far as it is told."""
        apart = abs(self.value - self.stated.value)
        whole = all(one.value == int(one.value) for one in self.terms) and self.value % 1 == 0
        last = max(0.0 if whole else 0.5 * 10.0**-self.stated.decimals, step(self.stated) / 2)
        return apart <= max(last + _SAME, _ROUGH * abs(self.value) if self.rough else 0.0)


def find_equations(text: str) -> Iterator[Equation]:
    """The equations of a text whose terms are of one kind, in order."""
    if "=" not in text and "≈" not in text:
        return
    low = fold(text).low
    figures, lengths_of = find_figures(text), find_durations(text)
    for at, (before, stated) in enumerate(pairwise(figures)):
        equals = _EQUALS.fullmatch(low, before.end, stated.start)
        following = figures[at + 2 : at + 3]
        if following and _SIGN.fullmatch(low, stated.end, following[0].start):
            continue  # "40 × 2 + 38 = 80 + 38": no total stands there
        read = _left(low, figures[: at + 1]) if equals else None
        if equals is None or read is None or stated.upper is not None:
            continue
        terms, signs = read
        around = [one for one in lengths_of if one.value_end > terms[0].start]
        spans = [one for one in around if one.value_start <= stated.end]
        lengths = {low[one.value_start : one.value_end].lstrip("0123456789., ") for one in spans}
        value = _result(terms, signs, stated) if len(lengths) <= 1 else None
        if signs == "/" and _is_of_both(terms, stated):
            continue
        if value and 1 / _FAR < stated.value / value < _FAR:
            hedged = hedge_before(low, stated.start) is not Hedge.NONE
            yield Equation(stated, terms, value, hedged or equals["sign"] != "=")


def _left(low: str, figures: Sequence[Amount]) -> tuple[tuple[Amount, ...], str] | None:
    """The terms that end a row of figures, and the signs between them; None without a sign."""
    signs = ""
    for before, behind in pairwise(reversed(figures)):
        found = _SIGN.fullmatch(low, behind.end, before.start)
        if found is None:
            break
        signs = found["sign"].strip() + signs
    terms = tuple(figures[len(figures) - len(signs) - 1 :])
    return (terms, signs) if signs and not any(one.upper or one.problem for one in terms) else None


def _result(terms: Sequence[Amount], signs: str, stated: Amount) -> float | None:
    """What terms make; None where those that are added up are of several kinds."""
    factors = set(signs) <= _TIMES | _OVER
    kinds = {(one.unit, one.currency) for one in (*terms, stated)}
    shared = signs == "/" and stated.unit is not Unit.PERCENT  # "24 / 48 = 2" may be two of each
    if shared or (not factors and len(kinds) > 1) or ("/" in signs and len(signs) > 1):
        return None
    parts = [_value(one, factors) for one in terms]
    sums = [parts[0]]
    for sign, value in zip(signs, parts[1:], strict=True):
        if sign in _TIMES:
            sums[-1] *= value
        elif sign in _OVER:
            sums[-1] /= value or float("inf")
        else:
            sums.append(value if sign in _PLUS else -value)
    percent = factors and stated.unit is Unit.PERCENT
    return sum(sums) * (100 if percent else 1)


def _is_of_both(terms: Sequence[Amount], stated: Amount) -> bool:
    """Whether a share is that of the first of two counts: "6 clean / 19 failed = 24 %"."""
    one, other = (term.value for term in terms)
    both = one + other
    share = 100 * one / both if both else 0.0
    return stated.unit is Unit.PERCENT and abs(share - stated.value) <= step(stated) / 2 + _SAME


def _value(amount: Amount, factor: bool) -> float:
    return amount.value / 100 if factor and amount.unit is Unit.PERCENT else amount.value
