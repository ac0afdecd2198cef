"""One point in time as it stands in a cell or an entry: date, clock, zone and decorations."""

from __future__ import annotations

import datetime

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import Folded, is_letter, is_word, skip, word_at
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock, Notation, clock_at
from postmortem_lint.times.dates.date import DateForm, DateText
from postmortem_lint.times.dates.notations import LEAP_YEAR, make_day
from postmortem_lint.times.dates.read import full_date_at, weekday_at
from postmortem_lint.times.moments.damage import damaged_clock_at
from postmortem_lint.times.moments.leads import approximate_at
from postmortem_lint.times.quantities import DAY_WORDS
from postmortem_lint.times.zones.offsets import unsettled_zone, zone_behind
from postmortem_lint.times.zones.zone import Zone, zone_at


@record
class Point:
    """One end of a range, or all of a time."""

    end: int
    date: DateText | None = None
    clock: Clock | None = None
    zone: Zone | None = None
    other: Clock | None = None
    other_zone: Zone | None = None
    other_day: datetime.date | None = None
    approximate: bool = False
    next_day: int = 0
    broken: bool = False  # a damaged time follows


# What may stand between a date and its time.
_BEFORE_CLOCK = regex(
    r" {0,3}(?:[,;]|-|:(?=[ ]|[0-9]{2}:[0-9]{2}:[0-9]{2})|t(?=[0-9])|_(?=[0-9])|@)? {0,3}"
    r"(?:[*`\[(]{1,2})?"
)
_PLUS_DAYS = regex(rf" ?\(?\+ ?([1-9])(?: ?(?:d|{lookup.any_of(DAY_WORDS)}))?\)?(?![0-9:a-z.%])")
_LATE_HOUR = regex(r"(?:2[5-9]|[3-9][0-9]) ?h ?(?:$|[:*_`)\]])")  # behind a date, and nothing more
_NEXT_DAY_SIGNS = frozenset((*" (,+", *(word[0] for word in lookup.times.next_day)))
# A day and month without a year; only a time right behind it makes it one.
_SHORT_DATE = regex(
    r"([0-9]{1,2})([-/.])([0-9]{1,2})\.?"
    rf"(?=,? (?:(?:{lookup.any_of((*lookup.times.at, *lookup.lengths.approximate))}) ?)?"
    rf"[0-9]{{1,2}}(?:[:.h][0-9]{{2}}|h(?![a-z])| ?(?:{lookup.HALF_DAYS})))"
)
ABOUT_IN_BRACKETS = lookup.any_of(lookup.times.about_brackets)
_ABOUT_AFTER = regex(rf" ?(?:{lookup.times.about_after}|\((?:{ABOUT_IN_BRACKETS})\)|\?(?![?0-9]))")


def _short_date_at(low: str, at: int) -> DateText | None:
    found = _SHORT_DATE.match(low, at)
    if found is None:
        return None
    first, second = int(found[1]), int(found[3])
    month_first, _ = make_day(LEAP_YEAR, first, second)
    day_first, _ = make_day(LEAP_YEAR, second, first)
    if found[2] == ".":
        month_first, day_first = day_first, None
    day = month_first or day_first
    if day is None or (found[2] == "." and len(found.group()) < 4):
        return None
    other = day_first if found[2] == "/" and month_first and day_first != month_first else None
    return DateText(at, found.end(), DateForm.NO_YEAR, day, other=other, year=False)


def _weekday_before_time(low: str, at: int) -> int:
    """The place after a weekday that begins at `at`, or `at`."""
    if not is_letter(low, at):
        return at
    found = weekday_at(low, at)
    if found is None:
        short = _SHORT_WEEKDAY.match(low, at)
        return short.end() if short else at
    end = skip(low, found[1], " ,.", 3)
    joint = _BEHIND_WEEKDAY.match(low, end) if end > found[1] else None
    return joint.end() if joint else end


_BEHIND_WEEKDAY = regex(  # "Friday, the 3rd", "Friday at 14:05"
    rf"(?:{lookup.any_of((*lookup.times.before_date, *lookup.times.at))}) {{1,2}}(?=[0-9])"
)
_SHORT_WEEKDAYS = lookup.any_of(lookup.times.short_weekdays)
_OTHER_WORDS = frozenset(
    (*lookup.times.until, *lookup.times.to, *lookup.times.to_date, *lookup.times.months)
)
_ONLY_WEEKDAYS = [one for one in lookup.times.short_weekdays if one not in _OTHER_WORDS]
_NO_MONTHS = [one for one in lookup.times.short_weekdays if one not in lookup.times.months]
_SHORT_WEEKDAY = regex(  # "do 15:00" may be "until", "mar 3" a month
    rf"(?:(?:{lookup.any_of(_ONLY_WEEKDAYS)}) {{1,2}}"
    rf"|(?:{lookup.any_of(_NO_MONTHS)})[.,]{{1,2}} {{0,2}}"
    rf"|(?:{_SHORT_WEEKDAYS})[., ]{{1,3}}(?=[0-9]{{1,2}}[-/.][0-9]))(?=[0-9])"
)
_WEEKDAY_BEHIND = regex(rf" ?(?:, ?|\()(?:{_SHORT_WEEKDAYS})\.?\)?(?=,? ?[0-9])")


def _next_day_at(low: str, at: int) -> tuple[int, int]:
    """Days of a next-day mark at `at` and its end."""
    if low[at : at + 1] not in _NEXT_DAY_SIGNS:
        return 0, at
    plus = _PLUS_DAYS.match(low, at)
    if plus is not None:
        return int(plus[1]), plus.end()
    start = skip(low, at, " (,", 3)
    end = word_at(low, start, lookup.times.next_day)
    if end is None or is_word(low, start - 1):
        return 0, at
    return 1, skip(low, end, ")", 1)


def point_at(page: Folded, at: int, *, column: bool) -> Point | None:
    """A date, a clock time, or both, with their decorations."""
    low = page.low
    begin = at
    at, about = approximate_at(low, skip(low, at, " ", 4))
    after_weekday = _weekday_before_time(low, at)
    days, at = _next_day_at(low, after_weekday)
    at = skip(low, at, " ,", 2)
    lead = zone_at(page, at) if is_letter(low, at) or low[at : at + 1] in "協日世" else None
    date = None if lead else full_date_at(page, at, loose=True, ranges=False)
    date = date or _short_date_at(low, at)
    if date is not None:
        return _dated(page, date, about, column)
    if lead is not None:
        at = skip(low, lead[1], " :", 2)
    clock = clock_at(page, at, column=column)
    if clock is None or (is_word(low, begin - 1) and begin > 0):
        return None
    return _clocked(page, Point(clock.end, None, clock, lead[0] if lead else None,
                                 approximate=about, next_day=days))  # fmt: skip


def _dated(page: Folded, date: DateText, about: bool, column: bool) -> Point:
    """A point that begins with a date."""
    low = page.low
    end = _behind_weekday(low, date)
    joint = _BEFORE_CLOCK.match(low, end)
    start, about_clock = approximate_at(low, joint.end() if joint else end)
    lead = zone_at(page, start) if is_letter(low, start) else None
    begin = skip(low, lead[1], " ", 2) if lead else start
    clock = _clock_behind(page, end, begin, column)
    if clock is None:
        broken = start > end and damaged_clock_at(low, start) is not None
        broken = broken or (start == end + 1 and low[end] == "t")
        broken = broken or (column and _LATE_HOUR.match(low, begin) is not None)
        after = _ABOUT_AFTER.match(low, end)
        return Point(
            after.end() if after else end, date, approximate=about or bool(after), broken=broken
        )
    zone = lead[0] if lead else None
    return _clocked(page, Point(clock.end, date, clock, zone, approximate=about or about_clock))


def _behind_weekday(low: str, date: DateText) -> int:
    """The end of a date with the weekday that may stand behind it, in brackets or not."""
    if date.weekday_place is None or date.weekday_place[0] < date.end:
        short = _WEEKDAY_BEHIND.match(low, date.end)
        return short.end() if short else date.end
    end = date.weekday_place[1]
    return end + 1 if low[end : end + 1] in (")", "]") else end


def _clock_behind(page: Folded, end: int, begin: int, column: bool) -> Clock | None:
    """The clock at `begin`, behind a date that ends at `end`; 14.05 and 1405 only near to it."""
    # Behind 日 or a weekday in brackets a time needs no gap.
    if begin <= end and page.low[end - 1] < "\u2e80" and page.low[end - 1] not in ")]":
        return None
    clock = clock_at(page, begin, column=True)
    if clock is None or column or clock.notation is Notation.COLON or clock.hour12:
        return clock
    return clock if begin - end <= 12 else None


def _clocked(page: Folded, point: Point) -> Point:
    """What stands behind a clock: approximation, zone, date, next-day mark, second notation."""
    assert point.clock is not None
    low = page.low
    end, about, zone, date = point.end, point.approximate, point.zone, point.date
    for _ in range(2):
        if zone is None:  # in capitals: (EST) is no (est)
            zone, end = zone_behind(page, point.clock.start, end)
        after = _ABOUT_AFTER.match(low, end)
        if after is not None:
            end, about = after.end(), True
        if date is not None and not date.year:
            date, end = _year_after(low, end, date)
    days, end = _next_day_at(low, end)
    if date is None:
        date, end = _date_after(page, end)
        if date is not None and zone is None:
            zone, end = zone_behind(page, point.clock.start, end)
    second, end = _second_notation(page, end, zone)
    if zone is None and second.other is None and date is not None:
        zone = unsettled_zone(low, point.end)
    days = point.next_day or days
    return replace(
        second, end=end, date=date, clock=point.clock, zone=zone, approximate=about, next_day=days
    )


_YEAR = regex(r" ((?:19|20)[0-9]{2})(?![0-9:.,%]|-[0-9])")


def _year_after(low: str, end: int, date: DateText) -> tuple[DateText, int]:
    """The year behind the clock, as programs write it: `Tue Mar 4 16:20:00 2025 +0100`."""
    found = _YEAR.match(low, end)
    if found is None or date.day is None or date.form is not DateForm.NO_YEAR:
        return date, end
    day, problem = make_day(int(found[1]), date.day.month, date.day.day)
    return replace(date, day=day, year=True, problem=problem), found.end()


_ON = f"(?:{lookup.any_of(lookup.times.on)})"
_DATE_JOINT = regex(
    rf" {{1,2}}(?:{_ON} )?\(?(?=[0-9a-z])|, {{0,2}}(?:{_ON} )?(?=[0-9a-z])|/(?=[0-9]{{4}})"
)


def _date_after(page: Folded, end: int) -> tuple[DateText | None, int]:
    """A date behind a clock ("14:05 on 11 March 2025")."""
    joint = _DATE_JOINT.match(page.low, end)
    if joint is None:
        return None, end
    start = _weekday_before_time(page.low, joint.end())
    date = full_date_at(page, start, ranges=False)
    if date is None or date.day is None:
        return None, end
    if "(" in joint.group() and clock_at(page, skip(page.low, date.end, " ,", 2)):
        return None, end  # that of the second notation
    return date, skip(page.low, date.end, ")", 1) if "(" in joint.group() else date.end


_SECOND_JOINT = regex(r" {0,2}([(/=|\[]|= ?|≈) {0,2}(?:= ?|≈ ?|~)?")


def _second_notation(page: Folded, end: int, zone: Zone | None) -> tuple[Point, int]:
    """The same instant in another zone: "(13:05 UTC)", "/ 17:00 UTC", and where it ends."""
    joint = _SECOND_JOINT.match(page.low, end)
    if joint is None:
        return Point(end), end
    at = joint.end()
    lead = zone_at(page, at)
    at = skip(page.low, lead[1], " ", 2) if lead else _weekday_before_time(page.low, at)
    date = full_date_at(page, at, ranges=False) or _short_date_at(page.low, at)
    at = skip(page.low, date.end, " t,", 2) if date else at
    clock = clock_at(page, at)
    if clock is None:
        return Point(end), end
    second, after = (lead[0], clock.end) if lead else zone_behind(page, clock.start, clock.end)
    bracket = joint[1] in ("(", "[")
    closed = skip(page.low, after, " ", 1)
    said = "=" in joint[0] or "≈" in joint[0]  # whatever is told behind it
    ends = closed + 1 if bracket else after
    if bracket and page.low[closed : closed + 1] not in (")", "]", ",", "、"):
        ends = after if said else -1
    if second is None or ends < 0 or (zone is not None and zone.family == second.family):
        return Point(end), end
    day = date.day if date and date.year else None
    return Point(ends, other=clock, other_zone=second, other_day=day), ends
