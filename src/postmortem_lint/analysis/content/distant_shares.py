"""Shares behind their part, of a whole that another sentence tells: "38,100 gave up, i.e. 18 % of
the peak queue"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.content.distant_wholes import StatedNumber, stated_numbers, stems_of
from postmortem_lint.analysis.sentences.spoken_language import language_in
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.postmortem.model import Passage
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import by_sentence, find_counts
from postmortem_lint.values.numbers.fractions import find_named_fractions, may_hold_fraction
from postmortem_lint.values.numbers.rounding import is_exact
from postmortem_lint.values.numbers.shares import SAME, has_percent

_WORD = rf"{LETTER}[\w'’.-]*"
_BEHIND = regex(
    rf"(?: +{_WORD}){{0,6}} *(?:[,;–—] *(?:{SAME}),? +|[(\[](?:(?:{SAME}),? +)?|, )"
    rf"(?:{_WORD} +)?$"
)
_OF = regex(
    rf" +(?:{lookup.any_of((*lookup.amounts.part_of, *lookup.clauses.of))})"
    rf"(?P<name>(?: +{_WORD}){{1,4}})(?= *(?:[.,;:)\]\n]|$))"
)
_LEAST = 100  # of a part that is known by its digits
_APART = 7.0  # percent that a fraction may be rounded by
_NEAR = 1.0  # percent that a percentage may be rounded by
_WINDOW = 40  # characters around a whole in which its name stands
_NAMES = 2  # words by which a whole is known


@record
class DistantShare:
    """A share of `percent` that is told at `text` of a `part`, and the `whole` of another place."""

    text: Text
    part: Text
    whole: Text
    right: float


@record
class _Told:
    """A share in percent at `start` to `end` of a text, and how far it is rounded."""

    percent: float
    start: int
    end: int
    rounded: float


def distant_shares(passages: Sequence[Passage]) -> Iterator[DistantShare]:
    """The shares that no number of the document is the whole of, least of all the only one beside
    the words that name it."""
    shares = [(passage, *told) for passage in passages for told in _told(passage)]
    every = stated_numbers(passages) if shares else ()
    plain = [one for one in every if one.amount.unit is Unit.PLAIN]
    for passage, part, share, name in shares:
        larger = [one for one in plain if one.amount.value > part.value]
        stems = stems_of(name)
        beside = ((one, _beside(passages[one.at], one)) for one in larger)
        named = {one.amount.value: one for one, words in beside if stems <= words}
        fits = any(_fits(share, part, one.amount) for one in larger)
        if len(stems) >= _NAMES and len(named) == 1 and not fits:
            (whole,) = named.values()
            right = 100 * part.value / whole.amount.value
            here = passage.text.part(share.start, share.end)
            counted = passage.text.part(part.start, part.end)
            yield DistantShare(here, counted, whole.text, right)


def _beside(passage: Passage, told: StatedNumber) -> frozenset[str]:
    """The words of a number's label, or those right around it."""
    first, last = max(0, told.amount.start - _WINDOW), told.amount.end + _WINDOW
    return told.labels or stems_of(passage.text.prose[first:last])


def _fits(share: _Told, part: Amount, whole: Amount) -> bool:
    """Whether a share is that of a part, or that of the rest."""
    right = 100 * part.value / whole.value
    return min(abs(right - share.percent), abs(100 - right - share.percent)) <= share.rounded


def _told(passage: Passage) -> Iterator[tuple[Amount, _Told, str]]:
    """The only number of a sentence with the share behind it, and what that names as its whole."""
    text = passage.text.prose
    if passage.quoted or not (has_percent(text) or may_hold_fraction(text)):
        return
    low, counts = fold(text).low, find_counts(text)
    shares = _shares(text, counts)
    for start, end, own in by_sentence(text, counts) if shares else ():
        plain = [one for one in own if one.unit is not Unit.PERCENT]
        for share in shares:
            name = _OF.match(low, share.end)
            if len(plain) != 1 or name is None or not start <= share.start < end:
                continue
            part = plain[0]
            counted = part.unit is Unit.PLAIN and part.value >= _LEAST and is_exact(low, part)
            if counted and _BEHIND.fullmatch(low, part.end, share.start):
                yield part, share, name["name"]


def _shares(text: str, counts: Sequence[Amount]) -> list[_Told]:
    """The percentages and fractions of a text."""
    low = fold(text).low
    percents = [
        _Told(one.value, one.start, one.end, _NEAR)
        for one in counts
        if one.unit is Unit.PERCENT and is_exact(low, one)
    ]
    fractions = find_named_fractions(text, language_in(text))
    return percents + [_Told(100 * one.fraction, one.start, one.end, _APART) for one in fractions]
