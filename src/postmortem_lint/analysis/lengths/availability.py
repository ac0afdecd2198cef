"""What a postmortem says of its availability: target, budget, downtime, breach (semantics 10)."""

from __future__ import annotations

from postmortem_lint.analysis.incident.scope_and_rates import affects_everybody
from postmortem_lint.analysis.once import once
from postmortem_lint.durations.duration import Bound
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.records import record, replace
from postmortem_lint.roles import Key
from postmortem_lint.times.dates.notations import days_in_month
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
