"""Whether a stated length agrees with a computed one, or with another stated one (semantics 8)."""

from __future__ import annotations

from postmortem_lint.durations.duration import Bound, Duration, Fit, Precision, coarser
from postmortem_lint.records import replace
from postmortem_lint.times.units import DAY, HOUR, MINUTE

_GRAVITY = tuple(Fit)
_QUARTER = 15 * MINUTE
_LOOSE_FACTOR = 4 / 3  # an approximation off by this much is not only loose
_WILD_FACTOR = 3  # nor is any other that is off by so much, and by an hour


def fit(
    stated: Duration,
    computed: float,
    *,
    exact_seconds: bool = False,
    slack: float = 0,
    long_window: bool = False,
) -> Fit:
    """How a statement stands to `computed` seconds, by the table of semantics 8.

    `computed` comes from ends stamped to the minute unless `exact_seconds`. `slack` seconds are
    added to the tolerance for a change of clocks or unknown zones, and a miss is then only
    ROUGHLY, as it is with `long_window` (more than 24 h). What cannot be compared HOLDS.
    """
    if stated.seconds is None or stated.working:
        return Fit.HOLDS
    if stated.other is not None and abs(stated.other - computed) <= MINUTE:
        return Fit.HOLDS
    stamp = 1.0 if exact_seconds and stated.precision is Precision.SECONDS else MINUTE
    result = _judge(stated, computed, stamp, slack)
    return Fit.ROUGHLY if result is not Fit.HOLDS and (slack or long_window) else result


def _judge(stated: Duration, computed: float, stamp: float, slack: float) -> Fit:
    """The verdict for a window that is neither long nor uncertain, apart from `slack`."""
    value = stated.seconds or 0.0
    if stated.bound is not Bound.EXACT:
        return _judge_bound(stated, value, computed, stamp + slack)
    off = abs(value - computed)
    if stated.approximate:
        loosest = DAY / 2 if stated.precision is Precision.DAYS else 5 * MINUTE
        if off <= max(value / 4, loosest) + slack:
            return Fit.HOLDS
        return Fit.COARSE if _own_range_denies(stated, value, computed) else Fit.ROUGHLY
    allowed, miss = _exact(stated, stamp)
    return Fit.HOLDS if off <= allowed + slack else miss


def _own_range_denies(stated: Duration, value: float, computed: float) -> bool:
    """A range beside an approximation is off from it by a factor, or any length by a large one."""
    small, large = sorted((value, computed))
    beside = stated.window is not None and large >= _LOOSE_FACTOR * small
    return beside or (large >= _WILD_FACTOR * small and large - small >= HOUR)


def _exact(stated: Duration, stamp: float) -> tuple[float, Fit]:
    """The tolerance in seconds of an exact statement, and what a miss is."""
    half_digit = stated.digit / 2
    if stated.precision in (Precision.SECONDS, Precision.MINUTES):
        return stamp + half_digit, Fit.DIFFERS
    if stated.precision is Precision.DECIMAL_HOURS:
        # to quarters people round: 0.75 h
        quarters = half_digit < MINUTE and (stated.seconds or 0.0) % _QUARTER == 0
        return max(half_digit, _QUARTER / 2 if quarters else 0) + MINUTE, Fit.COARSE
    if stated.precision is Precision.FRACTION_HOURS:
        return 0.05 * HOUR + MINUTE, Fit.COARSE
    if stated.precision is Precision.HOURS:
        return HOUR / 2 + MINUTE, Fit.COARSE
    return DAY / 2, Fit.ROUGHLY


def _judge_bound(stated: Duration, value: float, computed: float, stamp: float) -> Fit:
    """A limit or a spread; an approximate one that fails is only loose."""
    miss = Fit.ROUGHLY if stated.approximate else Fit.COARSE
    if stated.bound is Bound.SPREAD:
        return Fit.HOLDS if value - stamp <= computed <= (stated.upper or value) + stamp else miss
    if stated.bound is Bound.UNDER:
        return Fit.HOLDS if computed - stamp < value else miss
    if stated.bound is Bound.OVER:
        if computed + stamp <= value:
            return miss
        return Fit.HOLDS if computed <= max(2 * value, stamp) else Fit.ROUGHLY
    if computed > value + stamp:
        return miss
    return Fit.HOLDS if computed >= value / 2 - stamp else Fit.ROUGHLY


def agree(a: Duration, b: Duration) -> Fit:
    """How two statements of one quantity stand to each other; symmetric.

    The coarser of the two precisions decides. A limit agrees with whatever it
    allows, two limits with each other if some length satisfies both.
    """
    if a.seconds is None or b.seconds is None or a.working or b.working:
        return Fit.HOLDS
    for one, two in ((a, b), (b, a)):
        if one.other is not None:
            readings = (one.seconds, one.other)
            read = [agree(replace(one, seconds=each, other=None), two) for each in readings]
            return min(read, key=_GRAVITY.index)
    if _is_limit(a) or _is_limit(b):
        return _agree_with_limit(a, b)
    if a.approximate != b.approximate:
        loose, other = (a, b) if a.approximate else (b, a)
        return fit(replace(loose, window=None), other.seconds or 0.0)
    precision = coarser(a.precision, b.precision)
    both_seconds = precision is Precision.SECONDS
    coarse = replace(
        a,
        seconds=max(a.seconds, b.seconds),
        precision=precision,
        digit=max(a.digit, b.digit),
        window=None,
    )
    return fit(coarse, min(a.seconds, b.seconds), exact_seconds=both_seconds)


def _agree_with_limit(a: Duration, b: Duration) -> Fit:
    """How two statements stand to each other of which one at least is a limit."""
    if _is_limit(a) and _is_limit(b):
        (low_a, high_a), (low_b, high_b) = _allowed(a), _allowed(b)
        meet = low_a <= high_b + MINUTE and low_b <= high_a + MINUTE
        return Fit.HOLDS if meet else Fit.COARSE
    limit, other = (a, b) if _is_limit(a) else (b, a)
    verdict = _within(limit, other)
    return Fit.ROUGHLY if verdict is not Fit.HOLDS and other.approximate else verdict


def _is_limit(stated: Duration) -> bool:
    return stated.bound is not Bound.EXACT


def _allowed(stated: Duration) -> tuple[float, float]:
    """The lengths in seconds that a limit allows."""
    value = stated.seconds or 0.0
    if stated.bound is Bound.SPREAD:
        return value, stated.upper or value
    return (value, float("inf")) if stated.bound is Bound.OVER else (0.0, value)


def _within(limit: Duration, other: Duration) -> Fit:
    """Whether a limit allows a length; how far inside does not matter between statements."""
    low, high = _allowed(limit)
    value = other.seconds or 0.0
    # "within 2 minutes" and "3 minutes" are both rounded already: a minute more is too much.
    room = 0.0 if limit.bound is not Bound.SPREAD else MINUTE
    if other.approximate:
        room = max(value / 4, 5 * MINUTE)
    elif other.precision not in (Precision.SECONDS, Precision.MINUTES):
        room = _exact(other, MINUTE)[0]
    return Fit.HOLDS if low - room <= value <= high + room else Fit.COARSE
