"""What is left of a whole in the item beside that of its part, where a sentence tells both: "of
6,400 who tried 4,480 failed", "4,480 failed", "1,920 got through"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from postmortem_lint.analysis.content.distant_wholes import StatedNumber
from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_sums import WrongSum, leaves
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.model import Passage, Place
from postmortem_lint.values.numbers.digit_slips import is_clear_slip
from postmortem_lint.values.numbers.parts import is_counted_part, is_out_of
from postmortem_lint.values.numbers.rounding import is_exact

_LEAST = 100  # digits of less tell nothing


def listed_rests(passages: Sequence[Passage], told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """The first numbers of items that are what a whole leaves without the part in the item beside
    them, but for one digit or the order of two."""
    values = {one.amount.value for one in told}
    firsts = _first_in_items(passages, told)
    for whole, part in _pairs(passages, told):
        right = whole.amount.value - part.amount.value
        if right in values:
            continue
        for at, first in firsts.items():
            if first.amount.value != part.amount.value or first.kind != part.kind:
                continue
            for beside in (firsts.get(at - 1), firsts.get(at + 1)):
                if beside and beside.kind == part.kind and _slips(beside, right):
                    yield _wrong(beside, whole, part, right)
                    return


def _slips(told: StatedNumber, right: float) -> bool:
    return told.amount.value >= _LEAST and is_clear_slip(told.amount.value, right)


def _first_in_items(
    passages: Sequence[Passage], told: Sequence[StatedNumber]
) -> Mapping[int, StatedNumber]:
    """The number with which each item begins, by the index of its passage."""
    firsts: dict[int, StatedNumber] = {}
    for one in told:
        passage = passages[one.at]
        before = passage.text.prose[: one.amount.start]
        if passage.place is Place.ITEM and not before.strip(" *_"):
            firsts.setdefault(one.at, one)
    return firsts


def _pairs(
    passages: Sequence[Passage], told: Sequence[StatedNumber]
) -> Iterator[tuple[StatedNumber, StatedNumber]]:
    """The wholes and parts that sentences tell beside each other, exactly."""
    for one, other in pairwise(told):
        if one.at != other.at or one.kind != other.kind:
            continue
        low = fold(passages[one.at].text.prose).low
        if not all(is_exact(low, each.amount) for each in (one, other)):
            continue
        if is_counted_part(low, one.amount, other.amount):
            yield other, one
        elif is_out_of(low, one.amount, other.amount) and other.amount.value < one.amount.value:
            yield one, other


def _wrong(beside: StatedNumber, whole: StatedNumber, part: StatedNumber, right: float) -> WrongSum:
    instead = leaves(whole.text.plain, part.text.plain, written_as(beside.text.plain, right))
    places = (whole.text.span, part.text.span)
    return WrongSum(beside.text.span, beside.text.plain, instead, places)
