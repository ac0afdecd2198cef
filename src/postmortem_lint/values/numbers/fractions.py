"""A part and its whole with a share in words: "80 of 320 stations, so three in four were gone"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.tables.clauses import ClauseWords
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_spoken_counts, spoken_numbers
from postmortem_lint.values.numbers.parts import is_led_as_whole, is_out_of, is_part
from postmortem_lint.values.numbers.rounding import Hedge, hedge_before

_WORD = rf"{LETTER}[\w'’-]*"
_NAMES = lookup.any_of(lookup.counts.fractions)
_IN_EVERY = lookup.any_of(lookup.counts.in_every)
_MARKS = lookup.any_of(lookup.concluding())
_SAYING = lookup.any_of(lookup.amounts.that_is)
_MARKED = regex(rf"(?: +{_WORD}){{0,6}} *[,;–—-] *(?:{_MARKS}),? +(?:{_WORD} +){{0,3}}$")
# "13,680 to people who had paid, that is half of the mails": what stands between is of the part.
_APPOSED = regex(rf"(?: +{_WORD}){{0,14}} *[,;–—-] *(?:{_SAYING}) +(?:{_WORD} +){{0,2}}$")
_BRACKET = regex(rf"(?: +{_WORD}){{0,6}} *[(\[](?:{_WORD} +){{0,3}}$")
_PLAIN = regex(rf"(?: +{_WORD}){{0,6}} *, *(?:{_WORD} +){{0,3}}$")
_ENDED = regex(r" *(?:[,.;:)]|$)")
_NOUN_ENDED = regex(rf" +{_WORD}(?= *[,.;:)])")
_NUMBERS = lookup.any_of(
    word for one in lookup.LANGUAGES for word in (*one.lengths.numbers, *one.counts.numbers)
)
_HINT = regex(
    rf"(?<!\w)(?:(?:{_NAMES})(?!\w)|(?:{_NUMBERS}|[0-9]+)(?: +{_WORD})? +(?:{_IN_EVERY}) )"
)
_OF_WHICH = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.amounts.of_which)}) +(?:{_WORD} +)?$")
_FOLLOWING = regex(
    rf"(?: +(?:{lookup.any_of((*lookup.clauses.of, *lookup.clauses.plain))}))* +({_WORD})"
)
_DIGIT = regex(r"[0-9]")
_NEAR, _WIDE = 0.05, 0.25


@record
class FractionShare:
    """A `part` of a `whole`, and the `fraction` that is told of it, or of what is left of it, at
    `start` to `end`, with the hedge before it; one in brackets is surely `of_part`."""

    part: Amount
    whole: Amount
    fraction: float
    start: int
    end: int
    hedge: Hedge
    of_part: bool = False

    @property
    def percent(self) -> float:
        """How many percent the part is of the whole."""
        return 100 * self.part.value / self.whole.value

    @property
    def fits(self) -> bool:
        """Whether the fraction may be that of the part, or that of the rest."""
        share = self.part.value / self.whole.value
        return any(self._may_be(one) for one in ((share,) if self.of_part else (share, 1 - share)))

    def _may_be(self, share: float) -> bool:
        over = share - self.fraction
        if self.hedge is Hedge.OVER:
            return -_NEAR / 2 <= over <= _WIDE
        if self.hedge is Hedge.UNDER:
            return -_WIDE <= over <= _NEAR / 2
        return abs(over) <= (_NEAR if self.hedge is Hedge.NONE else 2 * _NEAR)


def may_hold_fraction(text: str) -> bool:
    """Whether a text has a word for a share: asked first, as most texts have none."""
    return bool(_DIGIT.search(text) and _HINT.search(fold(text).low))


def _named(text: str, language: ClauseWords) -> Iterator[re.Match[str]]:
    """The fractions of a text by name, but for those of a length ("half an hour")."""
    lengths = Spans(Span(one.start, one.end) for one in find_durations(text))
    every = _fractions(language).finditer(fold(text).low)
    return (one for one in every if not lengths.meets(Span(one.start(), one.end())))


def find_fraction_shares(text: str, language: ClauseWords) -> Iterator[FractionShare]:
    """The fractions of a text that stand right behind a part and its whole, in order."""
    low = fold(text).low
    numbers = spoken_numbers(language)
    counts = [
        one for one in find_spoken_counts(text, language)
        if one.unit is Unit.PLAIN and one.upper is None and one.value > 1
    ]  # fmt: skip
    for found in _named(text, language):
        told = [one for one in counts if one.end <= found.start()]
        before = told[-2:]
        pair = _pair(low, before) or _last_part(low, told)
        fraction = _value(found["name"], found["some"], found["every"], numbers)
        said = pair and _APPOSED.fullmatch(low, before[-1].end, found.start())
        if not (pair and fraction):
            continue
        if not (said or _is_of(low, found.end(), found["noun"], pair[1])):
            continue
        if _is_beside(low, before[-1].end, found.start(), found.end()):
            hedge = hedge_before(low, found.start())
            bracketed = _BRACKET.fullmatch(low, before[-1].end, found.start())
            sure = bool(bracketed or _OF_WHICH.search(low, before[0].end, before[1].start))
            yield FractionShare(*pair, fraction, found.start(), found.end(), hedge, sure)


@cache
def _fractions(language: ClauseWords) -> re.Pattern[str]:
    words = lookup.any_of((*spoken_numbers(language), *map(str, range(1, 21))))
    return regex(
        rf"(?<!\w)(?:(?P<name>{_NAMES})|(?P<some>{words})(?: +(?P<noun>{_WORD}))?"
        rf" +(?:{_IN_EVERY}) +(?P<every>{words}))(?!\w)"
    )


def _value(name: str | None, some: str, every: str, numbers: Mapping[str, int]) -> float:
    """What a fraction is worth, 0 if it is none."""
    if name:
        return lookup.counts.fractions[name]
    part, whole = (int(one) if one.isdecimal() else numbers[one] for one in (some, every))
    return part / whole if part < whole else 0


def _pair(low: str, counts: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The last two numbers as a part and its whole, if they are that."""
    if len(counts) < 2:
        return None
    first, second = counts
    if is_part(low, first, second):
        return first, second
    led = _OF_WHICH.search(low, first.end, second.start) and second.value < first.value
    return (second, first) if led or is_out_of(low, first, second) else None


def _last_part(low: str, counts: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The last number and its whole, if the number between is all the rest: "of the 1,544 bags
    1,158 left and 386, one in four, did not"."""
    if len(counts) < 3:
        return None
    *before, other, part = counts
    wholes = (one for one in before if is_led_as_whole(low, one) and _makes(one, other, part))
    whole = next(wholes, None)
    return (part, whole) if whole else None


def _makes(whole: Amount, *parts: Amount) -> bool:
    return whole.value == sum(one.value for one in parts)


def _is_of(low: str, end: int, noun: str | None, whole: Amount) -> bool:
    """Whether a fraction is one of the whole, by its noun or because it names none."""
    if noun:
        return noun == whole.noun
    following = _FOLLOWING.match(low, end)
    if _ENDED.match(low, end) or following is None:
        return True
    return following[1] in (whole.noun, *lookup.clauses.being, *lookup.clauses.pasts)


def _is_beside(low: str, pair: int, start: int, end: int) -> bool:
    """Whether words between say that a fraction is the same as the numbers before it."""
    if _MARKED.fullmatch(low, pair, start) or _APPOSED.fullmatch(low, pair, start):
        return True
    if _BRACKET.fullmatch(low, pair, start) and low[end : end + 1] in (")", "]"):
        return True
    return bool(_PLAIN.fullmatch(low, pair, start) and _ENDED.match(low, end))


_OF_WHOLE = regex(
    rf"(?: +(?:{lookup.any_of((*lookup.amounts.part_of, *lookup.clauses.plain))}))* +$"
)
_PAIRED = regex(rf"(?: +{_WORD}){{0,4}}(?: *, *(?:{_MARKS})?,? *| *[(\[] *)$")
_OPENS = regex(rf"(?: +{_WORD}){{1,5}} *, *$")


def find_fractions_of(text: str, language: ClauseWords) -> Iterator[FractionShare]:
    """The fractions of a number that is told with its part behind them: "half of the 48 depots,
    24", "a quarter of the parcels, 12,000 of 48,000"."""
    low = fold(text).low
    numbers = spoken_numbers(language)
    counts = [
        one for one in find_spoken_counts(text, language)
        if one.unit is Unit.PLAIN and one.upper is None and one.value > 1
    ]  # fmt: skip
    for found in _named(text, language):
        first, second = ([one for one in counts if one.start >= found.end()] + [None, None])[:2]
        fraction = _value(found["name"], found["some"], found["every"], numbers)
        if first is None or second is None or not fraction:
            continue
        led = _OF_WHOLE.fullmatch(low, found.end(), first.start)
        told = (
            led and _PAIRED.fullmatch(low, first.end, second.start) and second.value < first.value
        )
        opened = _OPENS.fullmatch(low, found.end(), first.start) and is_part(low, first, second)
        if (told or opened) and _ENDED.match(low, _noun_end(low, second.end)):
            part, whole = (first, second) if opened else (second, first)
            hedge = hedge_before(low, found.start())
            yield FractionShare(part, whole, fraction, found.start(), found.end(), hedge, True)


def _noun_end(low: str, end: int) -> int:
    """Where the noun behind a number ends, if a sign follows it."""
    noun = _NOUN_ENDED.match(low, end)
    return noun.end() if noun else end


@record
class NamedFraction:
    """A `fraction` at `start` to `end` of things that the words behind it name."""

    fraction: float
    start: int
    end: int
    nouns: tuple[str, ...]


def find_named_fractions(text: str, language: ClauseWords) -> Iterator[NamedFraction]:
    """The fractions of a text without numbers beside them: "a third of our meters"."""
    low = fold(text).low
    numbers = spoken_numbers(language)
    for found in _named(text, language):
        fraction = _value(found["name"], found["some"], found["every"], numbers)
        phrase = _PHRASE_END.split(low[found.end() : found.end() + 40], maxsplit=1)[0]
        words = _NOUNS.findall(phrase)[:_NEAREST]
        if fraction and hedge_before(low, found.start()) is Hedge.NONE:
            yield NamedFraction(fraction, found.start(), found.end(), tuple(words))


_NOUNS = regex(_WORD)
_PHRASE_END = regex(r"[,;:()\n]|\.(?: |$)")
_NEAREST = 4  # words behind a fraction that may name the things
