"""Numbers with units of time: the `body` of the grammar of semantics 7."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, LETTERS, is_letter, is_word, word_at
from postmortem_lint.language.matching import gapless
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.times.length_numbers import EASTERN_SHARES, LATIN_SHARES, Number, number_at
from postmortem_lint.times.units import DAY, HOUR, MINUTE


@record
class Quantity:
    """A length of time read at a place: its `end` and its `seconds`.

    `unit` is the smallest unit written, in seconds, and `digit` the worth in seconds of one step
    of its last decimal (0 without decimals). `fraction` tells of halves and quarters, `vague` of
    "a few" and "a couple of", `parts` counts the numbers. `other` are the seconds of a second
    reading.
    """

    end: int
    seconds: float
    unit: int
    digit: float = 0.0
    fraction: bool = False
    vague: bool = False
    parts: int = 1
    other: float | None = None


DAY_WORDS = tuple(unit for unit, at in lookup.lengths.units.items() if at == DAY and len(unit) > 1)
"""The words for a day and for days, without abbreviations of one letter."""


@cache
def _eastern_units() -> re.Pattern[str]:
    return regex(lookup.any_of(u for u in lookup.lengths.units if u[-1] >= "\u2e80"))


def unit_at(low: str, at: int) -> tuple[int, int] | None:
    """The unit of time at `at`: its seconds and its end."""
    if at < len(low) and low[at] >= "\u2e80":
        found = _eastern_units().match(low, at)
        return (lookup.lengths.units[found.group()], found.end()) if found else None
    word = LETTERS.match(low, at)
    if word is None:
        return None
    name = word.group()
    if name in lookup.lengths.adjective_units:
        return lookup.lengths.adjective_units[name], word.end()
    if name not in lookup.lengths.units and "-" in name:
        name = name.partition("-")[0]
    if name not in lookup.lengths.units:
        return None
    end = at + len(name)
    if name in lookup.lengths.dotted_units and low[end : end + 1] == ".":
        end += low[end + 1 : end + 3].strip(" ").isalnum()
    return lookup.lengths.units[name], end


@cache
def named_lengths() -> tuple[str, ...]:
    """The words that are a length by themselves, the longest first."""
    return lookup.longest_first(lookup.lengths.named)


# What may stand between a number and its unit; working hours are told apart elsewhere.
_ADJECTIVE = regex(rf"(?:{lookup.any_of(lookup.lengths.unit_adjectives)})[ -](?=[a-z])")


def _one(low: str, at: int) -> Quantity | None:
    """A number and its unit."""
    named = word_at(low, at, named_lengths())
    if named is not None:
        seconds = lookup.lengths.named[low[at:named]]
        return Quantity(named, seconds, MINUTE if seconds % HOUR else HOUR, fraction=True)
    number = number_at(low, at)
    if number is None:
        return _adjective_at(low, at)
    half = word_at(low, number.end, lookup.lengths.half_counters)
    if half is not None:
        number = replace(number, end=half, value=number.value + 0.5, fraction=True)
    start = number.end
    while start < len(low) and start < number.end + 2 and low[start] == " ":
        start += 1
    if start == number.end and low[start : start + 1] == "-":
        start += 1
    if number.word and start == number.end and not low[start : start + 1] >= "\u2e80":
        return None
    kind = _ADJECTIVE.match(low, start)
    unit = unit_at(low, kind.end() if kind else start)
    if unit is None:
        return None
    seconds, end = unit
    if is_word(low, end) and not low[end].isdecimal() and low[end - 1] < "\u2e80":
        return None
    digit = number.digit * seconds
    return Quantity(end, number.value * seconds, seconds, digit, number.fraction, number.vague)


ADJECTIVE = (
    rf"(?P<number>{lookup.any_of(lookup.lengths.numbers)})"
    rf"(?P<unit>{lookup.any_of(lookup.lengths.adjective_units)})(?!{LETTER})"
)
"""A number word and a unit within one word: "vierstündig"."""
_ADJECTIVE_LENGTH = regex(ADJECTIVE)


def _adjective_at(low: str, at: int) -> Quantity | None:
    """A number and its unit within one adjective: "vierstündig"."""
    found = _ADJECTIVE_LENGTH.match(low, at)
    if found is None:
        return None
    unit, number = lookup.lengths.adjective_units[found["unit"]], found["number"]
    return Quantity(found.end(), lookup.lengths.numbers[number] * unit, unit)


_BETWEEN = regex(rf" {{0,2}}(?:(?:,|&|{lookup.any_of(lookup.grammar.and_words)}) {{0,2}})?")
_SHARE_AFTER = regex(rf" ?({EASTERN_SHARES})(?![a-z])| ({LATIN_SHARES})\b")


def quantity_at(low: str, at: int) -> Quantity | None:
    """The length that begins at `at`: numbers with falling units ("1 h 13 min", "2時間30分")."""
    total = _one(low, at)
    if total is None:
        return None
    total = _with_half(low, total)
    while True:
        nxt = _one(low, _BETWEEN.match(low, total.end).end())  # type: ignore[union-attr]
        if nxt is None or nxt.unit >= total.unit or total.digit:
            break
        total = Quantity(
            nxt.end, total.seconds + nxt.seconds, nxt.unit, nxt.digit,
            nxt.fraction, total.vague or nxt.vague, total.parts + 1,
        )  # fmt: skip
        total = _with_half(low, total)
    return _glued_minutes(low, _spoken_minutes(low, total))


_CLOSED = regex(r"(?: *$|[.,;:!?)\]])")
_LEAST_SPOKEN = 10  # minutes: "two hours and three" goes on otherwise


def _spoken_minutes(low: str, total: Quantity) -> Quantity:
    """ "Four hours forty", "due ore e venti": what is counted with hours and closes is minutes."""
    if total.unit != HOUR or total.parts > 1 or total.fraction or total.digit or total.vague:
        return total
    joint = _BETWEEN.match(low, total.end)
    at = joint.end() if joint and joint.end() > total.end and "," not in joint[0] else len(low)
    number = number_at(low, at)
    if number is None or not number.word or number.fraction or number.vague:
        return total
    if not _LEAST_SPOKEN <= number.value < HOUR // MINUTE or not _CLOSED.match(low, number.end):
        return total
    seconds = total.seconds + number.value * MINUTE
    return Quantity(number.end, seconds, MINUTE, parts=total.parts + 1)


def _with_half(low: str, total: Quantity) -> Quantity:
    found = _SHARE_AFTER.match(low, total.end)
    if found is None or total.digit:
        return total
    share = lookup.lengths.shares[found[1] or found[2]]
    return replace(
        total, end=found.end(), seconds=total.seconds + share * total.unit, fraction=True
    )


_JOINING = (
    *lookup.grammar.and_words, *lookup.times.to, *lookup.clauses.prepositions,
    *lookup.clauses.conjunctions, *lookup.clauses.being,
)  # fmt: skip
# What is counted may stand behind a number ("2 h 30 errors"), a word that joins is no such thing.
_TWO_DIGITS = regex(
    r"[0-5][0-9](?![0-9]|[:.][0-9])"
    rf"|(?<=h) [0-5][0-9](?![0-9:/-]|[.,][0-9]| ?(?!(?:{lookup.any_of(_JOINING)})(?!\w))[a-z%])"
)


def _glued_minutes(low: str, total: Quantity) -> Quantity:
    """`1h30`, `1 h 30`: two digits right behind the hour are minutes."""
    found = _TWO_DIGITS.match(low, total.end)
    if found is None or total.unit != HOUR or total.digit or is_letter(low, found.end()):
        return total
    seconds = total.seconds + 60 * int(found.group())
    return Quantity(found.end(), seconds, 60, parts=total.parts + 1)


@cache
def _iso() -> re.Pattern[str]:
    number = r"[0-9]{1,6}"
    return regex(
        rf"p(?=[0-9t])(?:({number})w)?(?:({number})d)?"
        rf"(?:t(?=[0-9])(?:({number})h)?(?:({number})m)?(?:({number})(?:\.[0-9]{{1,6}})?s)?)?(?![0-9a-z])"
    )


def iso_at(low: str, at: int) -> Quantity | None:
    """An ISO 8601 length (PT1H30M) at `at`."""
    found = _iso().match(low, at)
    if found is None or found.end() - at < 3:
        return None
    scales = (7 * DAY, DAY, HOUR, 60, 1)
    given = [(int(part), scale) for part, scale in zip(found.groups(), scales, strict=True) if part]
    if not given:
        return None
    seconds = sum(count * scale for count, scale in given)
    return Quantity(found.end(), seconds, given[-1][1], parts=len(given))


_HOURS, MINUTES = (
    lookup.any_of(
        unit
        for unit, seconds in lookup.lengths.units.items()
        if seconds == worth and not gapless(unit[0]) and unit not in lookup.lengths.unclear_units
    )
    for worth in (HOUR, MINUTE)
)
_COLONS = regex(
    r"([0-9]{1,4}):([0-5][0-9])(?::([0-5][0-9]))?(?![0-9:])"
    rf"(?: ?(?:{_HOURS})|(?P<minutes> ?(?:m|{MINUTES})))?(?![a-z\u00df-\u024f])"
)


def colons_at(low: str, at: int) -> Quantity | None:
    """`HH:MM` or `HH:MM:SS` as a length; MM:SS if the unit minutes is written behind it, and as
    another reading if no unit is."""
    found = _COLONS.match(low, at)
    if found is None:
        return None
    first, second, third = int(found[1]), int(found[2]), found[3]
    if found["minutes"] and third is None:
        return Quantity(found.end(), first * 60 + second, 1, parts=2)
    seconds = first * HOUR + second * 60 + int(third or 0)
    if third:
        return Quantity(found.end(), seconds, 1, parts=3)
    bare = low[found.end() - 1].isdecimal()
    return Quantity(found.end(), seconds, 60, parts=2, other=first * 60 + second if bare else None)


_SIGNED = regex(
    r"(?P<minutes>[0-9]{1,4}) ?['′](?: ?(?P<seconds>[0-5]?[0-9]) ?(?:\"|″|''))?(?![0-9a-z])"
)


def signed_at(low: str, at: int) -> Quantity | None:
    """Minutes and seconds with their signs: 75', 4'30\"."""
    found = _SIGNED.match(low, at)
    if found is None:
        return None
    seconds = int(found["minutes"]) * 60 + int(found["seconds"] or 0)
    return Quantity(found.end(), seconds, 1 if found["seconds"] else 60)


def counted(number: Number, unit: int, end: int) -> Quantity:
    """So many of a unit of `unit` seconds."""
    return Quantity(end, number.value * unit, unit, number.digit * unit, number.fraction)
