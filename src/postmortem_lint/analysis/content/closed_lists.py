"""Parts of which the last is all that is left: "Oslo had 213 of them, Voss the other 53"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.analysis.content.distant_wholes import StatedNumber, near_whole, stems_of
from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_rests import is_rest, may_hold_rest
from postmortem_lint.analysis.content.wrong_sums import WrongSum, adds_up
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.language.folding import fold
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.postmortem.model import Passage
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import by_sentence, find_spoken_counts
from postmortem_lint.values.numbers.partitions import parting
from postmortem_lint.values.numbers.parts import end_of_these, is_led_as_whole
from postmortem_lint.values.numbers.rounding import is_exact

_FEWEST = 3  # with the rest
_MOST = 10


def closed_lists(passages: Sequence[Passage], told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """The lists that name what is left, and make no whole: that of their own sentence, or nearly
    the one of another."""
    for at, passage in enumerate(passages):
        text = passage.text
        low = fold(text.prose).low
        if not may_hold_rest(low):
            continue
        language = language_in(text.prose)
        counts = find_spoken_counts(text.prose, language)
        for _, _, own in by_sentence(text.prose, counts) if len(counts) >= _FEWEST else ():
            several = [one for one in own if one.value > 1]
            whole = several[:1] if several and is_led_as_whole(low, several[0]) else []
            parts = several[len(whole) :]
            if not _is_closed(low, parts, language):
                continue
            ones = len(own) - len(several)  # "a" and "one"
            if whole:
                yield from _unlike(text, whole[0], parts, ones)
            elif not ones:
                places = [text.part(one.start, one.end) for one in parts]
                yield from near_whole(at, parts, places, stems_of(text.prose), told)


def _is_closed(low: str, parts: Sequence[Amount], language: ClauseWords) -> bool:
    """Whether exact numbers of one kind stand in a row, and the last tells what is left."""
    kinds = {(one.unit, one.currency) for one in parts}
    if not _FEWEST <= len(parts) <= _MOST or len(kinds) > 1 or parts[0].unit is Unit.PERCENT:
        return False
    joints = parting(language)
    return (
        all(is_exact(low, one) for one in parts)
        and is_rest(low, parts[-1])
        and not any(end_of_these(low, one.end) for one in parts[1:])
        and all(
            len(joints.findall(low[one.end : other.start])) == 1 for one, other in pairwise(parts)
        )
    )


def _unlike(text: Text, whole: Amount, parts: Sequence[Amount], ones: int) -> Iterator[WrongSum]:
    """The whole of the same sentence that its parts do not make."""
    made = sum(one.value for one in parts)
    largest = max(one.value for one in parts)
    fits = made <= whole.value <= made + ones
    if whole.unit is parts[0].unit and whole.value > largest and not fits:
        written = text.part(whole.start, whole.end)
        instead = adds_up(written_as(written.plain, made))
        places = tuple(text.locate(one.start, one.end) for one in parts)
        yield WrongSum(written.span, written.plain, instead, places)
