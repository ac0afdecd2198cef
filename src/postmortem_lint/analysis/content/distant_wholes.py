"""Parts whose whole another sentence or row tells: lists without one, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.analysis.content.wrong_rests import is_left, is_rest
from postmortem_lint.analysis.content.wrong_sums import WrongSum, leaves
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.sentences import sentence_stops, sentences
from postmortem_lint.postmortem.model import Passage, Place
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_counts
from postmortem_lint.values.numbers.digit_slips import DigitSlip, slip_between
from postmortem_lint.values.numbers.partitions import part_lists, whole_before
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before, is_sum, may_mean

_WORD = regex(rf"[ァ-ヶー]{{3,}}|[一-龥]{{2}}|(?![一-龥ァ-ヶー]){LETTER}{{4,}}")
STEM = 5
"""Letters by which two forms of a word are the same."""

_BACK = 4  # passages between a part and what is left
_NEAR_BY = 6  # numbers of the same passage
_NEAR = 2  # passages between a list and its whole
_SURE = 2  # words that a whole and its parts share
_FEWEST = 2
_LEAST = 10  # of the largest part
_OPENED = regex(r"[:：–—]")  # what a list without a whole stands behind
_ROW = regex(r"[^/\n]+(?: / [^/\n]+)+")


@record
class StatedNumber:
    """A number of a document with the words of its passage, those of its row's label among them,
    and the index of the passage."""

    amount: Amount
    text: Text
    stems: frozenset[str]
    at: int
    labels: frozenset[str] = frozenset()

    @property
    def kind(self) -> tuple[Unit, str]:
        """What it counts."""
        return self.amount.unit, self.amount.currency


def distant_wholes(passages: Sequence[Passage], told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """The lists of parts and the rests of which no number of the document is the whole, while one
    would be if two digits changed places or one were another."""
    by_place: dict[int, list[StatedNumber]] = {}
    for one in told:
        by_place.setdefault(one.at, []).append(one)
    for at in by_place:
        yield from _lists(at, passages[at], told)
        back = [one for place in range(at - _BACK, at) for one in by_place.get(place, ())]
        yield from _rests(passages[at], by_place[at], back, told)
    yield from _rows(passages, told)


def stated_numbers(passages: Sequence[Passage]) -> Iterator[StatedNumber]:
    """All numbers of a document that count things or money."""
    label: frozenset[str] = frozenset()
    for at, passage in enumerate(passages):
        counts = find_counts(passage.text.prose)
        if not counts and passage.place is not Place.CELL:
            label = frozenset()
            continue
        own = stems_of(passage.text.prose)
        stems = own | label if passage.place is Place.CELL else own
        for one in counts:
            if one.unit is not Unit.PERCENT and one.upper is None and one.value > 1:
                text = passage.text.part(one.start, one.end)
                labels = label if passage.place is Place.CELL else frozenset()
                yield StatedNumber(one, text, stems, at, labels)
        label = own


def stems_of(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in _WORD.findall(fold(text).low))


def _lists(at: int, passage: Passage, told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """The lists of a passage behind a label that is no number."""
    if not _OPENED.search(passage.text.prose):
        return
    text, language = passage.text, language_in(passage.text.prose)
    low, counts = fold(text.prose).low, find_counts(text.prose)
    for start, end in sentences(text.prose):
        for listed in part_lists(low, counts, start, end, language):
            if listed.bracketed or whole_before(low, counts, start, listed):
                continue
            stems = stems_of(text.prose)
            places = [text.part(one.start, one.end) for one in listed.parts]
            yield from near_whole(at, listed.parts, places, stems, told)


def _rows(passages: Sequence[Passage], told: Sequence[StatedNumber]) -> Iterator[WrongSum]:
    """The cells that hold a number for each name in the cell before: "A / B / C | 3 / 4 / 5"."""
    for at, passage in enumerate(passages[1:], 1):
        label, plain = passages[at - 1].text.plain, passage.text.prose
        pieces = plain.split(" / ")
        if passage.place is not Place.CELL or len(pieces) != len(label.split(" / ")):
            continue
        counts = find_counts(plain)
        if len(pieces) > _FEWEST and len(counts) == len(pieces) and _ROW.fullmatch(plain):
            places = [passage.text.part(one.start, one.end) for one in counts]
            yield from near_whole(at, counts, places, frozenset(), told)


def near_whole(
    at: int, parts: Sequence[Amount], places: Sequence[Text], stems: frozenset[str],
    told: Sequence[StatedNumber],
) -> Iterator[WrongSum]:  # fmt: skip
    """The whole elsewhere that parts nearly make, if no number is what they make."""
    made, most = sum(one.value for one in parts), max(one.value for one in parts)
    if most < _LEAST or not all(one.value for one in parts):
        return  # of numbers of one digit any other is a slip, and with none of a kind it is no sum
    kind = parts[0].unit, parts[0].currency
    wholes = [one for one in told if one.kind == kind and one.amount.value > most]
    if any(_may_be(one, made, parts) for one in wholes):
        return
    own = {one.span for one in places}
    near = []
    for one in wholes:
        apart = one.amount.value - made
        pairs = ((one.amount.value, made), *((each.value, each.value + apart) for each in parts))
        shared = len(one.stems & stems) + (abs(one.at - at) <= _NEAR)
        if one.text.span not in own and _is_near({slip_between(*pair) for pair in pairs}, shared):
            near.append(one)
    if len({one.amount.value for one in near}) == 1:
        *before, last = places
        written = " + ".join(one.plain.strip() for one in places)
        instead = (
            f"make {written_as(last.plain, made)}, but '{near[0].text.plain.strip()}' is stated"
        )
        notes = (near[0].text.span, *(one.span for one in before))
        yield WrongSum(last.span, written, instead, notes)


def _is_near(slips: set[DigitSlip | None], shared: int) -> bool:
    """Whether slips, and the words that two places share, tell that they speak of the same."""
    exchanged = DigitSlip.EXCHANGED in slips and shared > 0
    return exchanged or (DigitSlip.DIGIT in slips and shared >= _SURE)


def _may_be(told: StatedNumber, value: float, parts: Sequence[Amount]) -> bool:
    """Whether a number elsewhere may be written for a value."""
    if is_sum(value, told.amount, parts):
        return True
    hedge = hedge_before(fold(told.text.plain).low, 0)
    return hedge is not Hedge.NONE and may_mean(value, told.amount, hedge)


def _rests(
    passage: Passage,
    own: Sequence[StatedNumber],
    back: Sequence[StatedNumber],
    told: Sequence[StatedNumber],
) -> Iterator[WrongSum]:
    """What is left in a passage, where the part of it is told before and the whole elsewhere."""
    low = fold(passage.text.prose).low
    for left in own:
        if not is_rest(low, left.amount):
            continue
        noun = left.amount.noun
        named = [one for one in back if noun and one.amount.noun == noun]
        beside = [one for one in own if one.amount.end <= left.amount.start]
        if _is_explained(beside[-_NEAR_BY:], left):
            continue
        alike = [one for one in (*named, *beside) if _is_alike(one, left)]
        if is_left(low, left.amount):
            alike = _alone_before(low, left, beside)
        for part in alike[-1:]:
            yield from _left(part, left, told)


def _is_explained(beside: Sequence[StatedNumber], left: StatedNumber) -> bool:
    """Whether two of the numbers right before leave it: "4 of those 10. The other 6"."""
    values = [one.amount.value for one in beside]
    return any(abs(one - other) == left.amount.value for one, other in combinations(values, 2))


def _alone_before(
    low: str, left: StatedNumber, beside: Sequence[StatedNumber]
) -> list[StatedNumber]:
    """The only number before another one in its sentence."""
    same = [
        one for one in beside
        if not any(sentence_stops(low[one.amount.end : left.amount.start]))
    ]  # fmt: skip
    return same if len(same) == 1 and _is_alike(same[0], left) else []


def _is_alike(part: StatedNumber, left: StatedNumber) -> bool:
    """Whether two numbers may be parts of one whole."""
    return part.kind == left.kind and part.amount.decimals == left.amount.decimals


def _left(
    part: StatedNumber, left: StatedNumber, told: Sequence[StatedNumber]
) -> Iterator[WrongSum]:
    """The rest that a part leaves of no number of the document, and nearly of one."""
    parts = (part.amount, left.amount)
    made, most = sum(one.value for one in parts), max(one.value for one in parts)
    wholes = [one for one in told if one.kind == part.kind and one.amount.value > most]
    if any(is_sum(made, one.amount, parts) for one in wholes):
        return
    near = []
    for one in wholes:
        slip = slip_between(left.amount.value, one.amount.value - part.amount.value)
        if _is_near({slip}, len(one.stems & (part.stems | left.stems))):
            near.append(one)
    if len({one.amount.value for one in near}) == 1:
        whole = near[0]
        right = written_as(left.text.plain, whole.amount.value - part.amount.value)
        instead = leaves(whole.text.plain, part.text.plain, right)
        yield WrongSum(left.text.span, left.text.plain, instead, (whole.text.span, part.text.span))
