"""Error budgets: what an availability target allows (semantics 10)."""

from __future__ import annotations

import re

from postmortem_lint.durations.duration import Bound, Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.writing import describe, same_style
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import WINDOW, fold
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.quantities import DAY_WORDS, unit_at
from postmortem_lint.times.units import DAY, HOUR, MINUTE, WEEK
from postmortem_lint.values.numbers.amounts import Amount, read_percent

# Days that a period can have; the first is the one that a message uses.
PERIODS: dict[str, tuple[float, ...]] = {
    "day": (1,),
    "week": (7,),
    "month": (30, 31, 28, 29, 30.4375),
    "quarter": (90, 91, 92, 91.3125),
    "year": (365, 365.25, 366),
}
_PERIOD_DAYS = frozenset(days for lengths in PERIODS.values() for days in lengths if days > 1)
_TOLERANCE = 0.02


@record
class Target:
    """An availability target: `percent` and, if stated, the `budget` and its `period`.

    `period` is a key of `PERIODS`, or "28 days" and the like with the number in `days`, or "".
    `stated` is the number and unit of the budget as written.
    """

    start: int
    end: int
    percent: Amount
    budget: Duration | None = None
    period: str = ""
    days: float | None = None
    stated: str = ""


@record
class Budget:
    """What a target allows: whether the stated budget `fits`, and the right one.

    `seconds` is the budget of the period called `period` with `days` days, `text` that length in
    the notation of the stated one (of `describe` if none is stated).
    """

    fits: bool
    seconds: float
    days: float
    period: str
    text: str


_PERIOD = regex(
    rf"(?:{lookup.amounts.days_before}|/)? ?(?P<days>[0-9]{{1,3}})[ -]"
    rf"(?:{lookup.any_of(DAY_WORDS)})(?![a-z])"
    rf"|(?P<day>{lookup.amounts.per_day})|(?P<week>{lookup.amounts.per_week})"
    rf"|(?P<month>{lookup.amounts.per_month})|(?P<quarter>{lookup.amounts.per_quarter})"
    rf"|(?P<year>{lookup.amounts.per_year})"
)


def read_target(text: str) -> Target | None:
    """The target that begins a field: "99.9% (43.2 minutes downtime/month)", "three nines"."""
    percent = read_percent(text)
    if percent is None:
        return None
    low = fold(text[: 2 * WINDOW]).low
    period = _PERIOD.search(low, percent.end)
    found = find_durations(text[: 2 * WINDOW], rates=True)
    within = period.span() if period else (0, 0)  # "a month" is a length, too
    stated = [
        one
        for one in found
        if one.start >= percent.end
        and one.bound is not Bound.UNDER  # "99.5% of events within 60 s"
        and not spent(low, one)
        and not within[0] <= one.value_start < one.value_end <= within[1]
    ]
    window = period.span("days") if period and period["days"] else (-1, -1)
    counted = [one for one in stated if one.seconds and one.value_start != window[0]]
    whole = len(counted) > 1 and (counted[0].seconds or 0) / DAY in _PERIOD_DAYS
    budget = next(iter(counted[1:] if whole else counted), None)  # "a month (28 days)" first
    end = max(percent.end, budget.end if budget else 0)
    said = text[budget.value_start : budget.value_end] if budget else ""
    name, days = "", None
    if whole:
        days = (counted[0].seconds or 0) / DAY
        name = f"{days:g} days"
    elif period is not None and period["days"]:
        name, days = f"{period['days']} days", float(period["days"])
    elif period is not None:
        name = period.lastgroup or ""
    return Target(percent.start, end, percent, budget, name, days or None, said)


# What became of a budget.
SPENT = regex(rf"\b(?:{lookup.amounts.spent})\b")
_RATE = regex(rf"[^,;.()]{{0,16}}(?:{lookup.amounts.rate})")
_CLAUSE_END = regex(rf"[,;.()]|\b(?:{lookup.any_of(lookup.clauses.of)})\b")
_BESIDE = 16  # characters in which a word says what became of a budget


def spent(low: str, length: Duration) -> bool:
    """Whether a length is the used or the remaining part of a budget, not the budget."""
    if _RATE.match(low, length.end):
        return False
    before = low[max(0, length.start - _BESIDE) : length.start]
    after = _CLAUSE_END.split(low[length.end : length.end + _BESIDE])[0]
    return SPENT.search(re.split(r"[,;()]", before)[-1]) is not None or (
        SPENT.search(after) is not None
    )


def allowance(percent: float, days: float) -> float:
    """Seconds of downtime that a target in percent allows in a period of `days` days."""
    return max(0.0, (100.0 - percent) / 100.0 * days * DAY)


def budget_fits(target: Target, month_days: int | None = None) -> Budget:
    """Compare the stated budget with every length that the period can have.

    It fits within half its last printed digit or 2 % (PM420). `month_days` is the length of the
    month of the incident. With no period stated, any may be meant.
    """
    choices = _choices(target, month_days)
    percent = target.percent.value
    stated = target.budget
    if stated is None or stated.seconds is None:
        period, days = choices[0] if target.period else ("month", 30.0)
        seconds = allowance(percent, days)
        return Budget(True, seconds, days, period, describe(seconds))
    said = stated.seconds
    near = min(choices, key=lambda one: abs(allowance(percent, one[1]) - said))
    right = allowance(percent, near[1])
    if _within(stated, right):
        return Budget(True, right, near[1], near[0], _written(target.stated, right))
    period, days = choices[0] if target.period else near
    seconds = allowance(percent, days)
    return Budget(False, seconds, days, period, _written(target.stated, seconds))


def _choices(target: Target, month_days: int | None) -> list[tuple[str, float]]:
    if target.days:
        return [(target.period, target.days)]
    names = [target.period] if target.period else list(PERIODS)
    choices = [(name, float(days)) for name in names for days in PERIODS[name]]
    if month_days and "month" in names:
        choices.append(("month", float(month_days)))
    return choices


def _within(stated: Duration, right: float) -> bool:
    """Whether a stated budget is the right one to its printed precision, or nearly."""
    seconds = stated.seconds or 0.0
    step = stated.digit or {"seconds": 1.0, "minutes": 60.0}.get(stated.precision.value, HOUR)
    return abs(seconds - right) <= max(step / 2, _TOLERANCE * right) + 1e-6


_SINGLE = regex(r"([0-9]+)(?:([.,])([0-9]{1,6}))?([ -]?[^\W0-9][^0-9]*)")
_UNITS = (1, MINUTE, HOUR, DAY, WEEK)


def _written(like: str, seconds: float) -> str:
    """The right budget in the unit and with the decimals of the stated one."""
    single = _SINGLE.fullmatch(like)
    unit = unit_at(fold(single[4].strip(" -")).low, 0) if single else None
    if single is None or unit is None or unit[0] not in _UNITS:
        return same_style(like, seconds) if like else describe(seconds)
    value = seconds / unit[0]
    decimals = len(single[3] or "")
    while decimals < 4 and abs(round(value, decimals) - value) > _TOLERANCE * value:
        decimals += 1
    return f"{value:.{decimals}f}".replace(".", single[2] or ".") + single[4]
