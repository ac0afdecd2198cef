"""Numbers of the same things at two places, of which two neighbouring digits changed places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from postmortem_lint.analysis.content.distant_wholes import STEM, StatedNumber
from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_sums import WrongSum
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.model import Passage, Place
from postmortem_lint.roles import Role
from postmortem_lint.values.numbers.digit_slips import exchanged
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before

_LEAST = 100  # digits of less tell nothing
_MOST = 150  # numbers of a document; of more, some are alike by chance


def exchanged_counts(
    passages: Sequence[Passage], every: Sequence[StatedNumber]
) -> Iterator[WrongSum]:
    """The counts of a row that a sentence tells with other digits, and those of what two numbers of
    a sentence leave."""
    told = [one for one in every if one.amount.value >= _LEAST]
    if len(told) > _MOST:
        return
    often = Counter(one.amount.value for one in told)
    for row, other in product(told, told):
        slip = row.labels and exchanged(row.amount.value, other.amount.value)
        if slip and row.kind == other.kind and _is_retold(passages[other.at], row, other):
            rarer = often[row.amount.value] < often[other.amount.value]
            wrong, right = (row, other) if rarer else (other, row)
            instead = f"is stated, but '{right.text.plain.strip()}' at another place"
            yield WrongSum(wrong.text.span, wrong.text.plain, instead, (right.text.span,))
            return
    yield from _left_over(passages, told)


def _is_retold(passage: Passage, row: StatedNumber, other: StatedNumber) -> bool:
    """Whether a sentence counts what a row is called after; a timeline counts what was so far."""
    stem = other.amount.noun[:STEM]
    sentence = passage.place is not Place.CELL and Role.TIMELINE not in passage.roles
    return sentence and len(stem) == STEM and stem in row.labels


def _left_over(passages: Sequence[Passage], told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """A number alone in its place, where two others of one sentence lie just as far apart but for
    two digits."""
    values = {one.amount.value for one in told}
    pairs = [(one, other) for one, other in pairwise(told) if one.at == other.at]
    often = Counter(one.at for one in told)
    for number in told:
        if often[number.at] > 1 or passages[number.at].place not in (Place.CELL, Place.ITEM):
            continue
        for one, other in pairs:
            apart = one.amount.value - other.amount.value
            shared = number.stems & one.stems and number.kind == one.kind == other.kind
            slip = apart not in values and exchanged(number.amount.value, apart)
            if shared and slip and _is_exact(passages[one.at], one, other):
                right = written_as(number.text.plain, apart)
                instead = f"is stated, but '{one.text.plain}' minus '{other.text.plain}' is {right}"
                parts = (one.text.span, other.text.span)
                yield WrongSum(number.text.span, number.text.plain, instead, parts)
                return


def _is_exact(passage: Passage, *numbers: StatedNumber) -> bool:
    """Whether no hedge stands before numbers."""
    low = fold(passage.text.prose).low
    return all(hedge_before(low, one.amount.start) is Hedge.NONE for one in numbers)
