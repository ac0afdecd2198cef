"""Slips of the pen in dates and times: one edit that explains a wrong one (semantics 6)."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from contextlib import suppress

from postmortem_lint.records import record
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.dates.date import DateForm, DateText
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.units import DAY, HALF_DAY, HOUR, day_number


def is_slip(day: datetime.date, meant: datetime.date) -> bool:
    """Whether `day` is `meant` with another month, with the year before or after, or with two
    digits that changed places."""
    year = (day.month, day.day) == (meant.month, meant.day) and abs(day.year - meant.year) == 1
    month = (day.year, day.day) == (meant.year, meant.day) and day.month != meant.month
    return year or month or are_exchanged(day.strftime("%Y%m%d"), meant.strftime("%Y%m%d"))


def swaps_digits(day: datetime.date, meant: datetime.date) -> bool:
    """Whether two digits of a day, neighbours or not, have changed places in the other."""
    pairs = zip(day.strftime("%Y%m%d"), meant.strftime("%Y%m%d"), strict=True)
    odd = [pair for pair in pairs if pair[0] != pair[1]]
    return len(odd) == 2 and odd[0] == odd[1][::-1]


def are_exchanged(one: str, two: str) -> bool:
    """Whether two neighbours changed places between the two."""
    places = [at for at in range(len(one)) if one[at] != two[at]]
    if len(places) != 2 or places[1] - places[0] != 1:
        return False
    left, right = places
    return one[left] == two[right] and one[right] == two[left]


def other_years(day: datetime.date) -> set[datetime.date]:
    """The day in the year before and in the year after."""
    return _days((day.year + step, day.month, day.day) for step in (1, -1))


def other_parts(day: datetime.date, family: Iterable[datetime.date]) -> set[datetime.date]:
    """The day with the month, or with the day of the month, of each of a family."""
    months = ((day.year, other.month, day.day) for other in family)
    days = ((day.year, day.month, other.day) for other in family)
    return _days((*months, *days))


def _days(parts: Iterable[tuple[int, int, int]]) -> set[datetime.date]:
    """The days that there are."""
    found = set()
    for year, month, day in parts:
        with suppress(ValueError):
            found.add(datetime.date(year, month, day))
    return found


@record
class Correction:
    """One edit that may correct a time: the place in its text, what goes there, and what it is."""

    start: int
    end: int
    text: str
    what: str


@record
class _Candidate:
    """A time that may have been meant: its day, its seconds, and the edit that gives it."""

    day: datetime.date
    seconds: int
    correction: Correction


@record
class HourStyle:
    """How the hours around a time are written: with two digits, with am or pm."""

    padded: bool = False
    marked: bool = True


_AS_WRITTEN = HourStyle()


def corrections(
    text: str,
    moment: Moment,
    day: datetime.date,
    low: Instant,
    high: Instant,
    neighbours: tuple[datetime.date, ...] = (),
    style: HourStyle = _AS_WRITTEN,
) -> tuple[Correction, ...]:
    """The single edits of `text` that put the moment between `low` and `high` (semantics 6).

    `day` is the day on which the moment stands now, `neighbours` are the days of the entries
    around it, in whose `style` hours are written. Two edits that give the same time count once.
    Places are indexes into `text`.
    """
    found: list[_Candidate] = []
    for candidate in _candidates(text, moment, day, neighbours, style):
        same = any((one.day, one.seconds) == (candidate.day, candidate.seconds) for one in found)
        if not same and _inside(moment, candidate, low, high):
            found.append(candidate)
    return tuple(candidate.correction for candidate in found)


def _inside(moment: Moment, candidate: _Candidate, low: Instant, high: Instant) -> bool:
    """Whether a candidate lies between the two, both ends included."""
    days = day_number(candidate.day) if low.dated else 0
    width = moment.clock.hi - moment.clock.lo if moment.clock else DAY - 1
    lo = days * DAY + candidate.seconds
    return lo + width >= low.lo and lo <= high.hi


def _candidates(
    text: str,
    moment: Moment,
    day: datetime.date,
    neighbours: tuple[datetime.date, ...],
    style: HourStyle,
) -> Iterator[_Candidate]:
    seconds = moment.clock.lo if moment.clock else 0
    date = moment.date
    if date is not None and date.day is not None:
        yield from _years(text, date, seconds)
        yield from _digits(text, date, seconds, neighbours)
    if moment.clock is not None:
        yield from _hours(text, moment.clock, day, style)
        yield from _swapped(text, moment.clock, day)
    if date is not None and date.day is not None:
        yield from _swapped_date(text, date, seconds)


def _dated(date: DateText, new: str, seconds: int, what: str) -> Iterator[_Candidate]:
    """The candidate that writes `new` for the date, if that is a date of the same notation."""
    read = read_date(new)
    if read is None or read.day is None or read.form not in _LIKE.get(date.form, (date.form,)):
        return
    if read.day == date.day:
        return
    day = read.day
    if not read.year and date.day is not None:
        day = day.replace(year=date.day.year)
    yield _Candidate(day, seconds, Correction(date.start, date.end, new, what))


# Another digit can turn a date that could be read two ways into one that cannot, and back.
_SLASHED = (DateForm.AMBIGUOUS, DateForm.DAY_FIRST, DateForm.MONTH_FIRST)
_LIKE = dict.fromkeys(_SLASHED, _SLASHED)


def _years(text: str, date: DateText, seconds: int) -> Iterator[_Candidate]:
    """The year before and after."""
    if date.day is None or not date.year:
        return
    written = text[date.start : date.end]
    year = f"{date.day.year}"
    at = written.find(year)
    if at < 0:
        return
    for step in (1, -1):
        new = written[:at] + str(date.day.year + step) + written[at + 4 :]
        yield from _dated(date, new, seconds, "another year")


def _digits(
    text: str, date: DateText, seconds: int, neighbours: tuple[datetime.date, ...]
) -> Iterator[_Candidate]:
    """One digit of month or day written as the neighbours have it."""
    written = text[date.start : date.end]
    for near in dict.fromkeys(neighbours):
        for part, what in (("month", "another month"), ("day", "another day")):
            yield from _one_digit(date, written, near, part, what, seconds)


def _one_digit(
    date: DateText,
    written: str,
    near: datetime.date,
    part: str,
    what: str,
    seconds: int,
) -> Iterator[_Candidate]:
    if date.day is None:
        return
    here, there = f"{getattr(date.day, part):02}", f"{getattr(near, part):02}"
    if (here[0] == there[0]) == (here[1] == there[1]):
        return  # equal, or more than one digit apart
    for at in range(len(written) - 1):
        if written[at : at + 2] != here:
            continue
        if (at and written[at - 1].isdecimal()) or written[at + 2 : at + 3].isdecimal():
            continue
        new = written[:at] + there + written[at + 2 :]
        for candidate in _dated(date, new, seconds, what):
            if getattr(candidate.day, part) == getattr(near, part):
                yield candidate


def _timed(clock: Clock, day: datetime.date, seconds: int, new: str, what: str) -> _Candidate:
    return _Candidate(day, seconds, Correction(clock.start, clock.end, new, what))


def _hours(text: str, clock: Clock, day: datetime.date, style: HourStyle) -> Iterator[_Candidate]:
    """Twelve hours, then one hour, to either side."""
    for step, what in (
        (12, "twelve hours"),
        (-12, "twelve hours"),
        (1, "one hour"),
        (-1, "one hour"),
    ):
        seconds = clock.lo + step * HOUR
        if not 0 <= seconds < DAY:
            continue
        new = _with_hour(text[clock.start : clock.end], clock, seconds // HOUR, step, style)
        if new is not None:
            yield _timed(clock, day, seconds, new, what)


def _leading_digits(written: str) -> int:
    count = 0
    while count < min(2, len(written)) and written[count] in "0123456789":
        count += 1
    return count


def _with_hour(written: str, clock: Clock, hour: int, step: int, style: HourStyle) -> str | None:
    """The text of a clock with another hour, its notation kept."""
    size = _leading_digits(written)
    if size == 0:
        return None
    if clock.hour12:
        if clock.suffix is None:
            return None
        at = clock.suffix[0] - clock.start
        if not style.marked:  # in a column of 24 hours the marker is the slip
            return f"{hour:0{2 if style.padded else 0}}" + written[size:at].rstrip()
        if abs(step) == 12:
            sign = written[at]
            other = {"a": "p", "p": "a", "A": "P", "P": "A"}.get(sign)
            return written[:at] + other + written[at + 1 :] if other else None
        if (hour < 12) != (clock.lo < HALF_DAY):
            return None
        hour = (hour - 1) % 12 + 1
    width = 2 if written[0] == "0" or (size == 2 and (hour >= 10 or style.padded)) else 0
    return f"{hour:0{width}}" + written[size:]


def _swapped(text: str, clock: Clock, day: datetime.date) -> Iterator[_Candidate]:
    """Two neighbouring digits of hour or minute the other way round."""
    written = text[clock.start : clock.end]
    if clock.hour12 or clock.masked or not clock.padded:
        return
    digits = [at for at, sign in enumerate(written) if sign in "0123456789"][:4]
    if len(digits) < 4:
        return
    for first, second in ((digits[0], digits[1]), (digits[2], digits[3])):
        if written[first] == written[second]:
            continue
        signs = list(written)
        signs[first], signs[second] = signs[second], signs[first]
        hour = int(signs[digits[0]] + signs[digits[1]])
        minute = int(signs[digits[2]] + signs[digits[3]])
        if hour < 24 and minute < 60:
            seconds = hour * HOUR + minute * 60 + clock.lo % 60
            yield _timed(clock, day, seconds, "".join(signs), "two digits swapped")


def _swapped_date(text: str, date: DateText, seconds: int) -> Iterator[_Candidate]:
    """Day and month the other way round, and two digits of either."""
    written = text[date.start : date.end]
    if date.other is not None and date.day is not None:
        parts = written.replace(".", "/").replace("-", "/").split("/")
        if len(parts) == 3:
            sign = written[len(parts[0])]
            new = sign.join((parts[1], parts[0], parts[2]))
            correction = Correction(date.start, date.end, new, "day and month swapped")
            yield _Candidate(date.other, seconds, correction)
        return
    if date.form is DateForm.ISO and date.day is not None:
        new = f"{written[:5]}{written[8:10]}{written[7]}{written[5:7]}"
        yield from _dated(date, new, seconds, "day and month swapped")
