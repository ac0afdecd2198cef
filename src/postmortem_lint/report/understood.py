"""Values as they were understood, in words: for people who ask why a rule spoke or kept silent."""

from __future__ import annotations

from postmortem_lint.durations.duration import Bound, Duration
from postmortem_lint.postmortem.model import Fact, Window
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.units import DAY, HOUR, numbered_day
from postmortem_lint.values.numbers.amounts import Amount, Unit

_UNITS = ((DAY, "d"), (HOUR, "h"), (60, "min"), (1, "s"))


def fact(one: Fact) -> str | None:
    """What the value of a field was read as; None if it was not, or has no reading but its text."""
    if one.instant:
        return instant(one.instant)
    if one.duration:
        return duration(one.duration)
    if one.choice:
        return one.choice.value
    if one.target:
        return amount(one.target.percent)
    if one.amount:
        return amount(one.amount)
    if one.people:
        return ", ".join(each.name or each.role for each in one.people)
    return str(one.date.day) if one.date and one.date.day else None


def instant(one: Instant) -> str:
    """A time on the day axis: `2025-03-11 09:14 UTC`, `day 0 09:14`, both ends of a wide one."""
    about = "about " if one.approximate else ""
    zone = f" {one.zone.name}" if one.zone else ""
    if one.lo % DAY == 0 and one.hi - one.lo == DAY - 1:
        return about + _day(one.lo // DAY, one.dated)
    start = f"{_day(one.lo // DAY, one.dated)} {_clock(one.lo)}"
    if one.hi - one.lo < 60:
        return f"{about}{start}{zone}"
    end_day = "" if one.lo // DAY == one.hi // DAY else f"{_day(one.hi // DAY, one.dated)} "
    return f"{about}{start} to {end_day}{_clock(one.hi)}{zone}"


def window(one: Window) -> str:
    """How long an incident lasted: its start, its end and its length, so far as they are known."""
    start, end = (instant(each) if each else "?" for each in (one.start, one.end))
    length = "length unknown" if one.length is None else seconds(one.length)
    return f"{start} to {end}, {length}"


def _day(number: int, dated: bool) -> str:
    if not dated:
        return f"day {number}"
    try:
        return str(numbered_day(number))
    except OverflowError:
        return "a day beyond the calendar"


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds % DAY, HOUR)
    tail = f":{rest % 60:02}" if rest % 60 and rest % 60 != 59 else ""
    return f"{hours:02}:{rest // 60:02}{tail}"


def duration(one: Duration) -> str:
    """A length of time: `36 min`, `about 2 h`, `15 min to 20 min`, `ongoing`."""
    if one.seconds is None:
        return one.special.value if one.special else "a length without a number"
    bound = "" if one.bound is Bound.EXACT else f"{one.bound.value.replace('_', ' ')} "
    upper = f" to {seconds(one.upper)}" if one.upper is not None else ""
    if upper:
        bound = ""
    return f"{'about ' if one.approximate else ''}{bound}{seconds(one.seconds)}{upper}"


def seconds(length: float) -> str:
    """A number of seconds in units: `1 h 5 min`."""
    rest, parts = round(length), []
    for size, unit in _UNITS:
        number, rest = divmod(rest, size)
        if number:
            parts.append(f"{number} {unit}")
    return " ".join(parts) or "0 s"


def amount(one: Amount) -> str:
    """A number with what it counts: `99.9 %`, `4200 USD`, `15 to 20 customers`."""
    number = f"{one.value:.12g}" + (f" to {one.upper:.12g}" if one.upper is not None else "")
    if one.unit is Unit.PERCENT:
        return f"{number} %"
    unit = one.currency if one.unit is Unit.MONEY else one.noun
    return f"{number} {unit}".rstrip()
