"""What a postmortem says of its availability: target, budget, downtime, breach (semantics 10)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.analysis.incident.scope_and_rates import affects_everybody
from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import read_sentences
from postmortem_lint.durations.duration import Bound, Duration, Fit
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.durations.writing import describe
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.dates.notations import days_in_month
from postmortem_lint.times.units import DAY
from postmortem_lint.values.budgets import (
    PERIODS,
    SPENT,
    Budget,
    Target,
    allowance,
    budget_fits,
    read_target,
    spent,
)


@record
class Availability:
    """The target with its fact, the fact that states its budget, the budget it gives, the most
    generous budget of its period in seconds, the downtime with its fact, whether everybody was
    affected, and whether the plain arithmetic holds."""

    fact: Fact
    budget_fact: Fact
    target: Target
    budget: Budget
    most: float
    downtime: float | None
    downtime_fact: Fact | None
    total: bool
    plain: bool


@once
def availability(postmortem: Postmortem) -> Availability | None:
    """The availability of the document's period, None if it states no readable target."""
    fact = postmortem.readable(Key.UPTIME_TARGET)
    if fact is None or fact.target is None or fact.target.percent.problem:
        return None
    target = fact.target
    if not 0 <= target.percent.value <= 100:
        return None
    budget_fact, target = _with_budget(fact, target, postmortem)
    down = _exact(postmortem, Key.DOWNTIME) or _exact(postmortem, Key.DURATION)
    budget = budget_fits(target, month_days(postmortem))
    days = (target.days,) if target.days else PERIODS.get(target.period or "month", (30.0,))
    most = max(allowance(target.percent.value, float(length)) for length in days)
    said = fact.text.plain.lower() + " ".join(
        one.text.plain.lower() for one in postmortem.facts_of(Key.SLA_BREACH)
    )
    return Availability(
        fact,
        budget_fact,
        target,
        budget,
        most,
        down.duration.seconds if down and down.duration else None,
        down,
        _total(postmortem),
        not any(word in said for word in lookup.content.other_arithmetic),
    )


def _with_budget(fact: Fact, target: Target, postmortem: Postmortem) -> tuple[Fact, Target]:
    """The target with the budget of a field of its own, if it states none itself."""
    own = postmortem.readable(Key.ERROR_BUDGET)
    if target.budget is not None or own is None or not own.lengths or own.lengths[0].start > 1:
        return fact, target
    if SPENT.search(own.label.plain.lower()) or spent(own.text.plain.lower(), own.lengths[0]):
        return fact, target
    said = f"{target.percent.value}% ({own.label.plain}: {own.text.plain})"
    read = read_target(said)
    if read is None:
        return fact, target
    stated = own.text.plain[own.lengths[0].value_start : own.lengths[0].value_end]
    period, days = (target.period, target.days) if target.period else (read.period, read.days)
    return own, replace(target, budget=own.lengths[0], stated=stated, period=period, days=days)


def month_days(postmortem: Postmortem) -> int | None:
    """The length of the month of the incident."""
    day = postmortem.day
    return days_in_month(day.year, day.month) if day else None


def _exact(postmortem: Postmortem, key: Key) -> Fact | None:
    """The first readable length of that key that is not only about so long."""
    for fact in postmortem.facts_of(key):
        length = fact.duration
        if fact.readable and length and length.seconds is not None and not length.working:
            return None if length.approximate or length.bound is not Bound.EXACT else fact
    return None


def _total(postmortem: Postmortem) -> bool:
    """Whether all users were affected, or every request failed."""
    scope = postmortem.readable(Key.SCOPE)
    rate = postmortem.readable(Key.INCIDENT_ERROR_RATE)
    everybody = bool(scope and affects_everybody(scope))
    return everybody or bool(rate and rate.amount and rate.amount.value >= 100)


def names_budget(breach: Fact, found: Availability) -> bool:
    """Whether a statement on the breach itself holds the budget against the downtime."""
    lengths = find_durations(breach.text.plain)
    return any(abs((one.seconds or 0) - found.budget.seconds) < 1 for one in lengths)


@record
class StatedBudget:
    """A budget in a sentence, as `written` at its place, beside the target that it does not follow
    from."""

    span: Span
    written: str
    percent: str
    right: Budget


_ALLOWED = regex(
    rf"(?:(?:\s|\()+[^\W\d_][\w'’]*){{0,3}}?(?:\s|\()+(?:{lookup.amounts.allowance})(?!\w)",
    re.IGNORECASE,
)
_AMOUNTING = regex(
    rf"(?<!\w)(?:{lookup.amounts.amounting}|=|→|≈),?\s*(?:[^\W\d_]+\s+)?$", re.IGNORECASE
)
_WORD = regex(r"[^\W\d_]+")
_LEAST = 90  # percent


def stated_budgets(postmortem: Postmortem) -> Iterator[StatedBudget]:
    """The budgets that sentences state wrongly beside their target: "99.9 % a month, that is 4 h of
    budget"."""
    fields = Spans(fact.span for fact in postmortem.facts if fact.target)
    for passage in postmortem.passages:
        plain = passage.text.prose
        if "%" not in plain or passage.quoted or RoleTrait.REFERS.among(passage.roles):
            continue
        if fields.meets(passage.text.span):
            continue
        for sentence in read_sentences(plain):
            yield from _stated_budget(passage.text, sentence.start, sentence.end, postmortem)


def _stated_budget(
    text: Text, start: int, end: int, postmortem: Postmortem
) -> Iterator[StatedBudget]:
    plain = text.prose[start:end]
    shares = list(_SHARE.finditer(plain))
    if len(shares) == 1:
        yield from _part_of_time(text, start, plain, shares[0])
    target = read_target(plain[shares[0].start() :]) if len(shares) == 1 else None
    if target is None or target.budget is None or not target.period:
        return
    length, base = target.budget, shares[0].start()
    if not _LEAST <= target.percent.value < 100 or not length.seconds or length.approximate:
        return
    between = plain[base + target.percent.end : base + length.value_start]
    behind = plain[base + length.value_end :]
    nouns = {*lookup.clauses.incidents, *lookup.clauses.harms}
    plainly = _AMOUNTING.search(between) and nouns.isdisjoint(_WORD.findall(between.lower()))
    right = budget_fits(target, month_days(postmortem))
    if not right.fits and (plainly or _ALLOWED.match(behind)):
        first = start + base
        span = text.locate(first + length.value_start, first + length.value_end)
        yield StatedBudget(span, target.stated, shares[0].group().strip(), right)


def _part_of_time(
    text: Text, start: int, plain: str, share: re.Match[str]
) -> Iterator[StatedBudget]:
    """A budget told as a part of a period: "0.5 % of 30 days, that is 3 h 36"."""
    value = float(share.group().rstrip("% \xa0").replace(",", "."))
    lengths = [one for one in find_durations(plain) if one.start >= share.end()]
    if len(lengths) != 2 or not 0 < value <= 100 - _LEAST:
        return
    period, length = lengths
    led = _OF.fullmatch(plain, share.end(), period.start)
    if not led or not _amounts_to(plain, period, length) or not period.seconds:
        return
    days, right = period.seconds / DAY, value / 100 * period.seconds
    if days >= _WEEK and not length.approximate and fit(length, right) is not Fit.HOLDS:
        budget = Budget(False, right, days, f"{days:g} days", describe(right))
        span = text.locate(start + length.value_start, start + length.value_end)
        written = plain[length.value_start : length.value_end]
        yield StatedBudget(span, written, f"{100 - value:g}%", budget)


def _amounts_to(plain: str, period: Duration, length: Duration) -> bool:
    """Whether a length is what a period was said to give: not "30 days of mail, that is 3 hours of
    work"."""
    between = plain[period.value_end : length.value_start]
    amounting = _AMOUNTING.search(between)
    if amounting is None or len(_WORD.findall(between[: amounting.start()])) > 1:
        return False
    return _ENDED.match(plain, length.value_end) is not None


_WEEK = 7  # days: of less nobody promises a part
_ENDED = regex(r"\s*(?:[,;:.!?)]|$)|(?<=\.)\s")
_SMALL = lookup.any_of((*lookup.clauses.of, *lookup.clauses.plain))
_OF = regex(rf"(?:\s+(?:{_SMALL}))+\s+", re.IGNORECASE)
_SHARE = regex(r"(?<![\d.,])\d{1,3}(?:[.,]\d{1,5})?\s?%")
