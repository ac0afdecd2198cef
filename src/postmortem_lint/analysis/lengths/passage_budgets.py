"""Budgets that a paragraph tells apart from its target, or behind a month's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postmortem_lint.analysis.lengths.availability import StatedBudget, month_days
from postmortem_lint.durations.duration import Bound, Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold, has_digit
from postmortem_lint.language.headings import normal
from postmortem_lint.postmortem.model import Passage, Postmortem
from postmortem_lint.postmortem.vocabulary import known_labels
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.units import DAY, MINUTE
from postmortem_lint.values.budgets import budget_fits, read_target, spent
from postmortem_lint.values.numbers.digit_slips import slip_between

_SHARE = regex(r"(?<![\d.,])9\d(?:[.,]\d{1,5})? ?%")
_LINK = rf"(?:{lookup.any_of((*lookup.clauses.of, *lookup.clauses.being))})"
_BEFORE = regex(rf"(?<!\w)(?:{lookup.amounts.allowance})(?!\w)[:=]?(?: {_LINK})? ?$")
_AMOUNTING = regex(rf"(?<!\w)(?:{lookup.amounts.amounting}|=|→|≈),? ?$")
_BEHIND = regex(
    rf"(?: |\()+(?:[^\W\d_][\w'’]* ){{0,2}}?(?:{lookup.amounts.allowance})(?!\w)"
    rf"|(?:{lookup.amounts.allowance})"
)
_MONTHLY = regex(
    rf"(?<!\w)(?:{lookup.amounts.per_month}|{lookup.any_of(lookup.times.months)})(?!\w)"
)
_LONGER = regex(rf"(?<!\w)(?:{lookup.amounts.per_year}|{lookup.amounts.per_quarter})(?!\w)")
_OPENED = regex(r" ?[(（]")
_CLOSED = regex(r"[)）]")
_PROMISE = regex(rf"(?<!\w)(?:{lookup.amounts.promises})(?![a-z])")
_DAYS = (28, 29, 30, 31)
_LEAD = 40  # characters before a length
_USUAL = (0.1, 0.2, 0.5, 2.0, 5.0, 10.0)  # times the budget: 99.9 % for 99.95 %
_NEAR = 0.04


def passage_budgets(postmortem: Postmortem) -> Iterator[StatedBudget]:
    """The budgets of paragraphs that the only target of the paragraph does not give."""
    fields = Spans(fact.span for fact in postmortem.facts if fact.target)
    for passage in postmortem.passages:
        told = "%" in passage.text.plain and not passage.quoted
        if told and not RoleTrait.REFERS.among(passage.roles):
            yield from _in_passage(passage, postmortem, fields.meets(passage.text.span))


def _in_passage(passage: Passage, postmortem: Postmortem, is_field: bool) -> Iterator[StatedBudget]:
    plain = passage.text.prose
    low = fold(plain).low
    shares = list(_SHARE.finditer(low))
    if len(shares) != 1:
        return
    lengths = find_durations(plain)
    windows = [one for one in lengths if (one.seconds or 0) / DAY in _DAYS]
    counted = [one for one in windows if has_digit(plain[one.value_start : one.value_end])]
    window = next(iter((*counted, *windows)), None)
    if window is None and (not _MONTHLY.search(low) or _LONGER.search(low)):
        return
    # "A month" has as many days as any, or as that of the incident.
    days = (window.seconds or 0) / DAY if window and counted else None
    low = _without(low, window)
    budgets = [
        one
        for one in lengths
        if one is not window
        if _is_allowed(low, one, shares[0])
        or (not is_field and _is_sure(one) and _is_aside(low, one, shares[0]))
    ]
    if len(budgets) == 1:
        sure = _amounts_to(low, budgets[0], shares[0])
        told = _compared(passage.text, shares[0].group(), budgets[0], days, postmortem)
        yield from (one for one in told if sure or _is_slip(budgets[0], one))


def _without(low: str, window: Duration | None) -> str:
    """A text in which the period of a target is no other number, but stands where it stood."""
    if window is None:
        return low
    start, end = window.value_start, window.value_end
    return low[:start] + "\u00a0" * (end - start) + low[end:]


def _is_allowed(low: str, length: Duration, share: re.Match[str]) -> bool:
    """Whether a length is exact, and told to be what a target allows."""
    if not _is_sure(length):
        return False
    between = low[max(0, length.value_start - _LEAD) : length.value_start]
    return bool(
        _amounts_to(low, length, share)
        or _BEFORE.search(between)
        or (_BEHIND.match(low, length.value_end) and not spent(low, length))
    )


def _amounts_to(low: str, length: Duration, share: re.Match[str]) -> bool:
    """Whether a length stands behind a target and a word for what it gives."""
    between = low[share.end() : length.value_start]
    return _AMOUNTING.search(between) is not None and not _is_parted(between)


def _is_sure(length: Duration) -> bool:
    return not (length.approximate or length.bound is Bound.UNDER) and bool(length.seconds)


def _is_aside(low: str, length: Duration, share: re.Match[str]) -> bool:
    """Whether a length stands in brackets right behind what a label calls a target, and with the
    period of that: "(43.2 minutes in June)"."""
    if _OPENED.fullmatch(low, share.end(), length.value_start) is None or spent(low, length):
        return False
    aside = _CLOSED.split(low[length.value_end :])[0]
    period = _MONTHLY.search(aside) or "\u00a0" in aside
    return bool(period) and _names_target(low[: share.start()])


def _is_parted(between: str) -> bool:
    """Whether a sentence ends, or another number stands, between a target and a length."""
    return any(sign in between for sign in ".;。；") or any(sign.isdecimal() for sign in between)


def _names_target(before: str) -> bool:
    """Whether the words before a share hold all those of a label for a target, or a promise."""
    told = set(normal(before).split())
    return _PROMISE.search(before) is not None or any(words <= told for words in _targets())


@cache
def _targets() -> tuple[frozenset[str], ...]:
    """The words of each label that asks for a target."""
    small = {*lookup.clauses.of, *lookup.clauses.plain, *lookup.grammar.articles}
    labels = (name for name, key in known_labels().items() if key is Key.UPTIME_TARGET)
    return tuple(frozenset(name.split()) - small for name in labels)


def _compared(
    text: Text, share: str, length: Duration, days: float | None, postmortem: Postmortem
) -> Iterator[StatedBudget]:
    """The budget, unless the target gives it in any such period."""
    target = read_target(share)
    written = text.prose[length.value_start : length.value_end]
    period = "month" if days is None else f"{days:g} days"
    if target:
        stated = replace(target, budget=length, stated=written, period=period, days=days)
        right = budget_fits(stated, month_days(postmortem))
        if not right.fits:
            span = text.locate(length.value_start, length.value_end)
            yield StatedBudget(span, written, share, right)


def _is_slip(length: Duration, told: StatedBudget) -> bool:
    """Whether a budget is that of another usual target, or the right one with another digit."""
    seconds, right = length.seconds or 0.0, told.right.seconds
    usual = any(abs(seconds / right - one) <= _NEAR * one for one in _USUAL)
    return usual or slip_between(round(seconds / MINUTE), round(right / MINUTE)) is not None
