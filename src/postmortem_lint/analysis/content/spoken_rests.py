"""A part and what is left in one sentence, told in words or small numbers, of a whole that the
document tells again and again: "forty-one came, and the other five stayed"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.content.distant_wholes import StatedNumber, stems_of
from postmortem_lint.analysis.content.wrong_rests import is_left, is_rest, may_hold_rest
from postmortem_lint.analysis.content.wrong_sums import WrongSum
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.model import Passage
from postmortem_lint.records import record
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import by_sentence, find_spoken_counts
from postmortem_lint.values.numbers.digit_slips import slip_between
from postmortem_lint.values.numbers.rounding import is_exact

_OFTEN = 3  # times that a document tells the number it is about
_SHARED = 2  # words of a sentence that stand beside that number
_PAIR = 2


@record
class _Halves:
    """The only two numbers of a sentence: a part, and what is `left` of its whole."""

    text: Text
    part: Amount
    left: Amount

    @property
    def sum(self) -> float:
        """What they make."""
        return self.part.value + self.left.value

    def slips(self, whole: float) -> bool:
        """Whether a slip of the pen explains that they do not make a whole."""
        part, left = self.part.value, self.left.value
        pairs = ((left, whole - part), (part, whole - left))
        return any(slip_between(*pair) is not None for pair in pairs)


def spoken_rests(passages: Sequence[Passage], told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """The parts and rests that make no number of the document, and nearly the one it is about."""
    counted = [one for one in told if one.amount.unit is Unit.PLAIN]
    often = Counter(one.amount.value for one in counted)
    wholes = [one for one in counted if often[one.amount.value] >= _OFTEN]
    for passage in passages if wholes else ():
        for halves in _halves(passage.text):
            stems = stems_of(halves.text.prose)
            alike = [one for one in wholes if len(one.stems & stems) >= _SHARED]
            near = {one.amount.value: one for one in alike if halves.slips(one.amount.value)}
            if halves.sum not in often and len(near) == 1:
                yield _wrong(halves, *near.values())


def _halves(text: Text) -> Iterator[_Halves]:
    """The sentences of a text with a part, what is left, and no other number."""
    low = fold(text.prose).low
    if not may_hold_rest(low):
        return
    counts = find_spoken_counts(text.prose, language_in(text.prose))
    # "A" and "un" are articles, too.
    counts = tuple(one for one in counts if one.value > 1 or low[one.start].isdecimal())
    for _, _, own in by_sentence(text.prose, counts):
        exact = all(is_exact(low, one) for one in own)
        plain = all(one.unit is Unit.PLAIN and one.value > 1 for one in own)
        if len(own) == _PAIR and exact and plain:
            part, left = own
            if is_rest(low, left) and not is_left(low, left):
                yield _Halves(text, part, left)


def _wrong(halves: _Halves, whole: StatedNumber) -> WrongSum:
    part, left = (halves.text.part(one.start, one.end) for one in (halves.part, halves.left))
    instead = f"make {halves.sum:g}, but '{whole.text.plain.strip()}' is stated"
    written = f"{part.plain} + {left.plain}"
    return WrongSum(left.span, written, instead, (whole.text.span, part.span))
