"""What is left of a whole, at the head of a passage, where one row alone tells a part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.analysis.content.distant_wholes import STEM, StatedNumber
from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_rests import is_left, is_rest, may_hold_rest
from postmortem_lint.analysis.content.wrong_sums import WrongSum, leaves
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.postmortem.model import Passage, Place
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_spoken_counts
from postmortem_lint.values.numbers.parts import is_counted_part
from postmortem_lint.values.numbers.rounding import is_exact

_LEAST = 5  # letters of a name
_PAIR = 2
_LABEL = 2  # words of a label that names nothing else

_NAMED = regex(rf"(?: +(?:{lookup.any_of(lookup.counts.others_behind)}))? +({LETTER}+)")

_Pair = tuple[StatedNumber, StatedNumber]


def paired_rests(passages: Sequence[Passage], told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """The rests that begin a passage, of things of which a label names the only whole and part."""
    pairs = list(_pairs(passages, told))
    for passage in passages if pairs else ():
        left = _opening_rest(passage)
        stem = _stem(passage.text, left) if left else ""
        own = [one for one in pairs if stem in one[0].labels] if len(stem) == _LEAST else []
        values = {number.amount.value for pair in own for number in pair}
        if left and len(values) == _PAIR and not _may_be(left, values, passages):
            yield _wrong(passage.text, left, own[0])


def _stem(text: Text, left: Amount) -> str:
    """The beginning of the name of what is left ("les sept autres caisses")."""
    named = _NAMED.match(fold(text.prose).low, left.end)
    return named[1][:STEM] if named else ""


def _pairs(passages: Sequence[Passage], told: Sequence[StatedNumber]) -> Iterator[_Pair]:
    """The wholes and exact parts of rows with a label."""
    for part, whole in pairwise(told):
        low = fold(passages[part.at].text.prose).low
        beside = part.at == whole.at and part.labels and part.kind == whole.kind
        beside = beside and len(part.labels) <= _LABEL and is_exact(low, part.amount)
        if beside and is_counted_part(low, part.amount, whole.amount):
            yield whole, part


def _opening_rest(passage: Passage) -> Amount | None:
    """The number of what is left with which a paragraph or item begins."""
    low = fold(passage.text.prose).low
    if passage.place not in (Place.PARAGRAPH, Place.ITEM) or not may_hold_rest(low):
        return None
    counts = find_spoken_counts(passage.text.prose, language_in(passage.text.prose))
    first = next(iter(counts), None)
    if first is None:
        return None
    plain = first.unit is Unit.PLAIN and first.value > 1 and is_exact(low, first)
    leads = is_rest(low, first) and not is_left(low, first)
    return first if plain and leads else None


def _may_be(left: Amount, values: set[float], passages: Sequence[Passage]) -> bool:
    """Whether a number of the document and what is left make the whole or the part."""
    others = {value - left.value for value in values}
    prose = (one.text.prose for one in passages)
    return any(
        one.value in others for text in prose for one in find_spoken_counts(text, language_in(text))
    )


def _wrong(text: Text, left: Amount, pair: _Pair) -> WrongSum:
    whole, part = pair
    written = text.part(left.start, left.end)
    right = written_as(written.plain, whole.amount.value - part.amount.value)
    instead = leaves(whole.text.plain, part.text.plain, right)
    return WrongSum(written.span, written.plain, instead, (whole.text.span, part.text.span))
