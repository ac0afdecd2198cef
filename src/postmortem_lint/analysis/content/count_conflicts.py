"""Numbers that a document tells at two places: the whole of the same things, what is left of it in
the next item, what earlier sentences add up to, a percentage of a number elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_sums import WrongSum, leaves
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import spaced
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_counts, find_spoken_counts
from postmortem_lint.values.numbers.digit_slips import exchanged, is_clear_slip
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before, may_mean

_WORD = rf"{LETTER}[\w'’.-]*"
_ALL = regex(rf"(?<!\w)(?:{lookup.any_of(spaced(lookup.clauses.wholes))}) +(?:{_WORD} +){{0,2}}$")
_SUMMED = regex(rf" +{_WORD},? +(?:{lookup.any_of(spaced(lookup.counts.sums))})(?!\w)")
_REST = regex(
    rf"\W*(?:{lookup.any_of(lookup.counts.rest)}|{lookup.any_of(lookup.counts.others)})(?!\w)"
)
_WHICH = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.amounts.of_which)})(?!\w)")
_MADE = regex(
    rf"(?<!\w)(?:{lookup.any_of(spaced((*lookup.counts.making, *lookup.counts.sums)))}) +$"
)
_SAYING = lookup.any_of(lookup.making())
_SAID = regex(rf" ?[,;–—(-]? *(?:{_SAYING})?,? +(?:{_SAYING}) +$|,? +(?:{_SAYING}) +$")
_HINT = regex(r"[0-9]{3}")
_LEAD = 40  # characters before a total
_BACK = 3  # passages in which the parts of a total stand
_DIGITS = 3  # of a number that is known by them
_FEWEST = 2


@record
class _Whole:
    """The number of all things of a `noun`."""

    noun: str
    value: float
    text: Text


def count_conflicts(postmortem: Postmortem) -> Iterator[WrongSum]:
    """The numbers of running text that others of the document contradict, in no order."""
    passages = [one for one in postmortem.passages if not one.quoted]
    yield from _wholes(passages)
    for before, after in pairwise(passages):
        if before.place is after.place is Place.ITEM:
            yield from _rest(before, after)
    for at, passage in enumerate(passages):
        if _HINT.search(passage.text.plain):
            yield from _sums(passages[max(0, at - _BACK) : at], passage)
            yield from _percentages(passages, passage)


def _wholes(passages: Sequence[Passage]) -> Iterator[WrongSum]:
    """The number of all of something, where the same digits in another order stand elsewhere."""
    found = [one for passage in passages for one in _told_whole(passage)]
    told = [one for passage in passages for one in _counted(passage)]
    for whole in found:
        alike = [one for one in told if one.noun == whole.noun]
        other = next((one for one in alike if exchanged(one.value, whole.value)), None)
        if other:
            often = Counter(one.value for one in alike)
            first = often[whole.value] <= often[other.value]
            wrong, right = (whole, other) if first else (other, whole)
            instead = f"is stated, but '{right.text.plain}' at another place"
            yield WrongSum(wrong.text.span, wrong.text.plain, instead, (right.text.span,))
            return


def _counted(passage: Passage) -> Iterator[_Whole]:
    """All numbers of a passage with the noun behind them."""
    text = passage.text
    if not _HINT.search(text.plain):
        return
    for one in find_counts(text.prose):
        if one.unit is Unit.PLAIN and one.noun and one.upper is None:
            end = min(one.end + len(one.noun) + 1, len(text.plain))
            yield _Whole(normal(one.noun), one.value, text.part(one.start, end))


def _told_whole(passage: Passage) -> Iterator[_Whole]:
    """The numbers of a passage that are those of all there are."""
    low = fold(passage.text.prose).low
    for one in _counted(passage):
        start = passage.text.index(one.text.start)
        number = start + len(one.text.plain.split()[0])
        if _ALL.search(low, max(0, start - 40), start) or _SUMMED.match(low, number):
            yield one


def _plain(text: str) -> list[Amount]:
    counts = find_spoken_counts(text, language_in(text))
    return [one for one in counts if one.unit is Unit.PLAIN and one.upper is None and one.value > 1]


def _rest(before: Passage, after: Passage) -> Iterator[WrongSum]:
    """What is left, in the item below one that tells a whole and a part of it."""
    plain, low = after.text.prose, fold(before.text.prose).low
    rest = _REST.match(fold(plain).low)
    which = _WHICH.search(low) if rest else None
    if which is None:
        return
    counts, left = _plain(before.text.prose), _plain(plain)
    wholes = [one for one in counts if one.end <= which.start()]
    parts = [one for one in counts if one.start >= which.end()]
    if len(wholes) == len(parts) == 1 and left and parts[0].value < wholes[0].value:
        right = wholes[0].value - parts[0].value
        if right != left[0].value:
            told = after.text.part(left[0].start, left[0].end)
            whole, part = (before.text.part(one.start, one.end) for one in (*wholes, *parts))
            instead = leaves(whole.plain, part.plain, f"{right:g}")
            yield WrongSum(told.span, told.plain, instead, (whole.span, part.span))


def _sums(above: Sequence[Passage], passage: Passage) -> Iterator[WrongSum]:
    """A total alone in its sentence, whose digits in another order are what the numbers of the same
    noun add up to that were told before."""
    text = passage.text
    low, counts = fold(text.prose).low, find_counts(text.prose)
    for at, total in enumerate(counts):
        if (
            total.unit is not Unit.PLAIN
            or not total.noun
            or not _MADE.search(low, max(0, total.start - _LEAD), total.start)
        ):
            continue
        told = [(text, one) for one in counts[:at]]
        told += [(each.text, one) for each in above for one in find_counts(each.text.prose)]
        parts = [(where, one) for where, one in told if one.noun == total.noun or not one.noun]
        values = {one.value for _, one in parts if one.value < total.value}
        sums = [sum(some) for few in (2, 3) for some in combinations(sorted(values), few)]
        right = [one for one in sums if exchanged(one, total.value)]
        if right and total.value not in sums and len(set(right)) == 1:
            written = text.part(total.start, total.end)
            instead = f"is the total, but its parts add up to {written_as(written.plain, right[0])}"
            yield WrongSum(written.span, written.plain, instead)


def _percentages(passages: Sequence[Passage], passage: Passage) -> Iterator[WrongSum]:
    """A number that is told for a percentage, of no number of the document, while it is nearly that
    of one: another digit is all that is wrong."""
    text = passage.text
    low, counts = fold(text.prose).low, find_counts(text.prose)
    for share, part in pairwise(counts):
        said = share.unit is Unit.PERCENT and part.unit is Unit.PLAIN and share.upper is None
        if not said or not _SAID.fullmatch(low, share.end, part.start) or part.upper:
            continue
        if hedge_before(low, part.start) is not Hedge.NONE:
            continue
        every = {one.value for each in passages for one in find_counts(each.text.prose)}
        wholes = [one for one in every if one > part.value]
        right = [one * share.value / 100 for one in wholes]
        near = [one for one in right if is_clear_slip(one, part.value)]
        others = (one for one in right if one not in near)
        if len(near) == 1 and not any(may_mean(one, part, Hedge.ABOUT) for one in others):
            written = text.part(part.start, part.end)
            whole = near[0] * 100 / share.value
            instead = f"is stated, but {share.value:g} % of {whole:,g} are {near[0]:,g}"
            yield WrongSum(written.span, written.plain, instead)
