"""Shares in running text: a part, the whole that it is of, and the share that is written beside."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount, Unit
from postmortem_lint.values.numbers.counts import find_counts
from postmortem_lint.values.numbers.parts import end_of_these, is_out_of, is_part

_WORD = rf"{LETTER}[\w'’-]*"
_NOUN = rf"(?: +{_WORD})"
_ABOUT = rf"(?:(?:[~≈]|{lookup.any_of(lookup.lengths.approximate)}) *)?"
SAME = lookup.any_of((*lookup.amounts.that_is, *lookup.clauses.equating))
"""Words that say the same in another way ("that is"), as a pattern."""

# Between a number and its share: a bracket, a comma with a word for the same, or two commas.
_IN_BRACKETS = regex(rf"{_NOUN}{{0,4}} *[(\[] *{_ABOUT}$")
_APART = regex(rf"{_NOUN}{{0,4}} *(?:[,;=–—]| -) *(?:{SAME}),? +(?:{_WORD} +)?{_ABOUT}$")
# "164 of our 205 lists had a mail in the queue, that is 80 %": what stands between is of the part.
_APPOSED = regex(rf"(?:{_NOUN}|\n){{0,14}} *[,;–—] *(?:{SAME}),? +{_ABOUT}$")
_BETWEEN_COMMAS = regex(rf"{_NOUN}{{0,4}} *, *{_ABOUT}$")
_CLOSED = regex(r" *[)\]]")
_OF = regex(rf" (?:{lookup.any_of(lookup.amounts.part_of)}) (?:{_WORD} )?")
_PERCENT = regex(rf"[0-9] ?(?:%|{lookup.any_of(lookup.amounts.percent)})", re.IGNORECASE)
_ENDED = regex(r" *(?:[,.;:)]|$)")
_FAR = 2.0  # times the right percentage, beyond which another one is meant
_MOST = 8  # numbers told before that may be the whole
# "94 % of the downloads (2.8.0 had 11,200 of 186,000)": what stands in brackets may be the rest.
_OTHER_BEFORE = regex(rf"(?: +{_WORD}){{2,8}} *[(\[](?:[\w.]+ +){{1,4}}$")
_LARGE = 100  # of a whole that is told for a share
_BRACKET_BEFORE = regex(rf"(?P<nouns>(?: +{_WORD}){{0,6}}) *[(\[] *{_ABOUT}$")


@record
class Share:
    """A `part` and the `percent` that is written of it. `wholes` are what it may be a part of: the
    one that is named, or (`named` False) the last numbers above it that are told before ("344 of
    these, 18 %"). It may be the share of the rest (`or_rest`)."""

    part: Amount
    percent: Amount
    wholes: tuple[Amount, ...]
    named: bool = True
    or_rest: bool = False

    @property
    def fits(self) -> bool:
        """Whether the percentage is that of one of the wholes, as people round it."""
        right = [self.percent_of(one) for one in self.wholes if one.value]
        right += [100 - one for one in right] if self.or_rest else []
        return any(abs(one - self.percent.value) <= max(1.0, 0.05 * one) for one in right)

    def percent_of(self, whole: Amount) -> float:
        """How many percent the part is of a whole above 0."""
        return 100 * self.part.value / whole.value


def has_percent(text: str) -> bool:
    """Whether a text holds a number with a sign or a word for percent."""
    return _PERCENT.search(text) is not None


def find_shares(text: str) -> tuple[Share, ...]:
    """The parts of a text that are told both as numbers and in percent, in order."""
    if not has_percent(text):
        return ()
    low = fold(text).low
    amounts = find_counts(text)
    found = (_share_at(low, amounts, at) for at, one in enumerate(amounts) if _is_share(one))
    return tuple(share for share in found if share)


def _is_share(amount: Amount) -> bool:
    return amount.unit is Unit.PERCENT and amount.upper is None and not amount.problem


def _is_count(amount: Amount) -> bool:
    return amount.unit is Unit.PLAIN and amount.upper is None


def _share_at(low: str, amounts: tuple[Amount, ...], at: int) -> Share | None:
    """The share that a percentage is, by the numbers right before it, else those behind it."""
    percent = amounts[at]
    before = amounts[max(0, at - 2) : at]
    if before and _is_count(before[-1]) and _stands_behind(low, before[-1], percent):
        if end_of_these(low, before[-1].end):
            told = amounts[max(0, at - 1 - _MOST) : at - 1]
            wholes = tuple(one for one in told if _is_count(one) and one.value > before[-1].value)
            return Share(before[-1], percent, wholes, named=False)
        return _behind(low, before, percent)
    if _is_apposed(low, before, percent):
        return Share(before[0], percent, before[1:])
    whole = next(iter(amounts[at + 1 : at + 2]), None)
    if (
        before
        and whole
        and _is_count(before[-1])
        and _is_count(whole)
        and _OF.fullmatch(low, percent.end, whole.start)
    ):  # "9,180 orders (60 % of 15,300)"
        start = _start_behind(low, before[-1])
        led = _IN_BRACKETS.fullmatch(low, start, percent.start) and _CLOSED.match(low, whole.end)
        if led and whole.value > before[-1].value:
            return Share(before[-1], percent, (whole,))
        if _BETWEEN_COMMAS.fullmatch(low, start, percent.start) and _is_near(
            before[-1], percent, whole
        ):  # "1,264 orders, 8 % of the 15,800"
            return Share(before[-1], percent, (whole,))
    behind = amounts[at + 1 : at + 3]
    if len(behind) == 2 and all(map(_is_count, behind)) and is_part(low, *behind):
        led = _BRACKET_BEFORE.fullmatch(low, percent.end, behind[0].start)
        if led and (not behind[1].noun or behind[1].noun in led["nouns"].split()):
            return Share(behind[0], percent, behind[1:])
        other = _OTHER_BEFORE.fullmatch(low, percent.end, behind[0].start)
        if other and behind[1].value >= _LARGE and _CLOSED.match(low, behind[1].end):
            return Share(behind[0], percent, behind[1:], or_rest=True)
    return None


def _is_near(part: Amount, percent: Amount, whole: Amount) -> bool:
    """Whether a percentage may be meant for that of a part."""
    right = 100 * part.value / whole.value if whole.value else 0.0
    return right <= 100 and 1 / _FAR <= right / (percent.value or _FAR * 100) <= _FAR


def _stands_behind(low: str, count: Amount, percent: Amount) -> bool:
    """Whether a percentage is said of the number before it, and of nothing else."""
    start = _start_behind(low, count)
    if _IN_BRACKETS.fullmatch(low, start, percent.start):
        return _CLOSED.match(low, percent.end) is not None
    apart = _APART.fullmatch(low, start, percent.start)
    told = apart or _BETWEEN_COMMAS.fullmatch(low, start, percent.start)
    return told is not None and _ENDED.match(low, percent.end) is not None


def _is_apposed(low: str, before: tuple[Amount, ...], percent: Amount) -> bool:
    """Whether a percentage sums up the clause of a part and its whole."""
    return (
        len(before) > 1
        and all(map(_is_count, before))
        and is_part(low, *before)
        and _APPOSED.fullmatch(low, before[-1].end, percent.start) is not None
        and _ENDED.match(low, percent.end) is not None
    )


def _start_behind(low: str, count: Amount) -> int:
    return end_of_these(low, count.end) or count.end


def _behind(low: str, before: tuple[Amount, ...], percent: Amount) -> Share | None:
    part = before[-1]
    if len(before) < 2 or not _is_count(before[0]):
        return None
    if is_part(low, *before):
        return Share(before[0], percent, (part,))
    if is_out_of(low, before[0], part):
        return Share(part, percent, before[:1])
    return None
