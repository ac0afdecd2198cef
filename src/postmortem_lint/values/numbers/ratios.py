"""How many times one number is another: "140,000 rows, seven times as many as the 20,000"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import by_sentence, find_counts, find_spoken_counts
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before

_RATIO = regex(rf" ?(?:{lookup.counts.ratios})(?![a-zß-ÿ])")
_WIDE = 0.25
_FEWEST = 2
_MULTIPLES = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.counts.multiples)})(?!\w)")
_WORD = rf"{LETTER}[\w'’-]*"
_BESIDE = regex(rf"(?: +{_WORD}){{0,3}} *[,(;–—-] *(?:{_WORD} +){{0,3}}$")
_ENDED = regex(rf" *(?:[.,;:)–—]|$| (?:{lookup.any_of(lookup.clauses.of)})(?!\w))")
_LEAST, _MOST = 0.7, 1.6  # times a multiple that is told by name


@record
class Ratio:
    """A number of `times` that one of two numbers is told to be the other, and what it is."""

    times: Amount
    right: float
    others: tuple[Amount, ...]


def find_multiples(text: str) -> Iterator[Ratio]:
    """The multiples that are told by name right behind two numbers that are no such ones."""
    low = fold(text).low
    if not _MULTIPLES.search(low):
        return
    for start, end, found in by_sentence(text, find_counts(text)):
        name = next(_MULTIPLES.finditer(low, start, end), None)
        pair = tuple(one for one in found if name and one.end <= name.start())
        if name is None or len(pair) != _FEWEST or not _are_alike(found):
            continue
        values = sorted(one.value for one in pair)
        times = lookup.counts.multiples[name[0]]
        right = values[1] / values[0] if values[0] else 0.0
        beside = _BESIDE.fullmatch(low, pair[1].end, name.start())
        most = times * (_MOST + (hedge_before(low, name.start()) is Hedge.OVER))
        beside = beside and _ENDED.match(low, name.end(), end)
        if beside and not _LEAST * times <= right <= most:
            number = Amount(name.start(), name.end(), times, Unit.PLAIN)
            yield Ratio(number, right, pair)


def _are_alike(counts: Sequence[Amount]) -> bool:
    """Whether numbers count the same, in so far as they tell what."""
    kinds = {(one.unit, one.currency) for one in counts}
    exact = not any(one.upper for one in counts)
    return exact and len(kinds) == 1 and Unit.PERCENT is not counts[0].unit


def find_ratios(text: str, language: ClauseWords) -> Iterator[Ratio]:
    """The ratios of a text that the only two other numbers of their sentence do not have."""
    low = fold(text).low
    if not _RATIO.search(low):
        return
    lengths = Spans(Span(one.value_start, one.value_end) for one in find_durations(text))
    spoken = [
        one for one in find_spoken_counts(text, language)
        if one.value > 1 and not lengths.meets(Span(one.start, one.end))
    ]  # fmt: skip
    for *_, found in by_sentence(text, spoken):
        times = [one for one in found if _RATIO.match(low, one.end)]
        others = tuple(one for one in found if one not in times)
        values = sorted(value for one in others for value in (one.value, one.upper) if value)
        kinds = {(one.unit, one.currency) for one in others}
        nouns = {one.noun for one in others if one.noun}
        if (
            len(times) == 1
            and len(values) == _FEWEST
            and len(kinds) == 1 >= len(nouns)
            and not times[0].upper
        ):
            right, told = values[1] / values[0], times[0].value
            apart = min(abs(told - right), abs(told + 1 - right))  # "twice more"
            if apart > _WIDE * right:
                yield Ratio(times[0], right, others)
