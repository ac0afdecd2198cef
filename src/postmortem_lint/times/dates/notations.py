"""The notations of one date, read at a place of a folded text."""

from __future__ import annotations

import datetime
import re
from contextlib import suppress

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, LETTERS, Folded, is_letter
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.date import DateForm, DateText
from postmortem_lint.times.units import DAY_LENGTH
from postmortem_lint.times.zones.zone import zone_at

_ABBREVIATED = 4  # letters of a month before a full stop of its own
LEAP_YEAR = 1904  # stands in for a year that is not written
FIRST_YEAR, LAST_YEAR = 1900, 2100


_YEAR_FIRST = regex(r"([0-9]{3,5})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])")
_YEAR_LAST = regex(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{2,4})(?![0-9])")
# ISO 8601: the day of a week (2025-W43-7), and of the year, which is a number but for its clock.
_WEEK_DAY = regex(r"((?:19|20)[0-9]{2})-w([0-5][0-9])-([1-7])(?![0-9-])")
_DAY_OF_YEAR = regex(r"((?:19|20)[0-9]{2})-([0-9]{3})(?= {0,2}t?[0-9]{1,2}:[0-9]{2})")
_COMPACT = regex(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9])")
_LOCAL_DOTS = regex(r"((?:19|20)[0-9]{2})\. ([0-9]{1,2})\. ([0-9]{1,2})\.(?![0-9])")
# 19/03 and 19.03., and nothing behind them that they could be a share of.
_SHORT = regex(
    r"([0-9]{1,2})(?:/([0-9]{1,2})|\.([0-9]{1,2})\.)(?![0-9/%]|[.:,][0-9])(?=\s*(?:[^\w\s]|$))"
)
_LOCAL = regex(
    r"(?:([0-9]{2,4}) ?[年년] ?)?([0-9]{1,2}) ?[月월] ?([0-9]{1,2}) ?[日号號일](?!間|间)"
)
# 令和8年5月22日, 民國115年5月22日: years of an era, of which the first may have a word of its own.
_OF_ERA = regex(
    rf"({lookup.any_of(lookup.times.eras)}) ?([0-9]{{1,3}}|元) ?年"
    r" ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日(?!間|间)"
)
_ORDINAL = f"(?:{lookup.any_of(lookup.times.ordinals)})"
_TO = lookup.any_of(lookup.times.to_date)
_DAY_NAME = regex(
    rf"([0-9]{{1,2}})(?:{_ORDINAL}|\.)?"
    rf"(?: ?(?:-|{_TO}) ?([0-9]{{1,2}})(?:{_ORDINAL}|\.)?)?"
    rf"[ /-]{{1,2}}(?:(?:{lookup.any_of(lookup.times.of)}) )?"
    rf"(?:{lookup.any_of(lookup.times.of_elided)})?({LETTER}{{3,12}})\.?"
    rf"(?:[ ,/-]{{1,2}}(?:(?:{lookup.any_of(lookup.times.of_year)}) )?([0-9]{{4}})(?![0-9])"
    r"|[ -]'?([0-9]{2})(?![0-9:.,%]))?"
)
_NAME_DAY = regex(
    rf"({LETTER}{{3,12}})\.?[ -]{{1,2}}(?:(?:{lookup.any_of(lookup.times.day_articles)}) )?"
    rf"([0-9]{{1,2}})(?:{_ORDINAL}|\.(?= ))?"
    rf"(?: ?(?:-|{_TO}) ?([0-9]{{1,2}}){_ORDINAL}?(?![0-9:]))?"
    r"(?:(?:, ?| |-)([0-9]{4})(?![0-9])|,? '([0-9]{2})(?![0-9]))?"
)
_YEAR_NAME = regex(rf"([0-9]{{4}})[ -]({LETTER}{{3,12}})[ -]([0-9]{{1,2}})(?![0-9:])")

_CLOCK_BEHIND = regex(r",? {1,2}[0-2]?[0-9][:h][0-5][0-9](?![0-9])")  # "4 may 06:12"

# What most numbers are that begin no date: a clock, a count at the end of what is said.
_NO_DATE = regex(r"[0-9]{1,2}(?::[0-9]|[;,)%]|$)")


def days_in_month(year: int, month: int) -> int:
    """The length of a month of the Gregorian calendar, in days; `month` is 1 to 12."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 28 + leap if month == 2 else 30 + (month + month // 8) % 2


def make_day(year: int, month: int, day: int) -> tuple[datetime.date | None, str]:
    """The day of the calendar, or None and what is wrong with its parts."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None, f"year {year}"
    if not 1 <= month <= 12:
        return None, f"there is no month {month}"
    last = days_in_month(year, month)
    if not 1 <= day <= last:
        from calendar import month_name  # with the locales it loads as long as ten of our modules

        return None, f"{month_name[month]} {year} has {last} days" if day else "there is no day 0"
    return datetime.date(year, month, day), ""


def _century(text: str) -> int:
    """A year of two digits: 00..69 are this century."""
    year = int(text)
    if len(text) != 2:
        return year
    return year + (2000 if year < 70 else 1900)


def date_at(page: Folded, at: int, *, loose: bool = False) -> DateText | None:
    """The date that begins at `at`, without a weekday and without the rest of a range.

    With `loose` (a cell, a field, the beginning of an entry) 24.07.25, 3-digit years and the
    day of the year before a clock count.
    """
    sign = page.low[at : at + 1]
    if sign in "0123456789" and sign:
        if _NO_DATE.match(page.low, at):
            return None
        return (
            _read_year_first(page.low, at)
            or _read_week_day(page.low, at)
            or (_read_day_of_year(page.low, at) if loose else None)
            or _read_local(page.low, at)
            or _read_year_last(page.low, at, loose)
            or _read_day_name(page, at)
            or _read_year_name(page.low, at)
            or _read_compact(page.low, at)
        )
    return _read_name_day(page, at) if is_letter(page.low, at) else _read_of_era(page.low, at)


def _read_year_first(low: str, at: int) -> DateText | None:
    found = _YEAR_FIRST.match(low, at)
    if found is None:
        return None
    year, sign, month, day = found.groups()
    usual = len(year) == 4 and year[:2] in ("19", "20")
    odd = sign != "." and len(month) == len(day) == 2 and _looks_like_year(year)
    if not usual and not odd:
        return None
    value, problem = make_day(int(year), int(month), int(day))
    padded = len(month) == len(day) == 2
    form = DateForm.ISO if padded else DateForm.ISO_UNPADDED
    if sign != "-":
        form = DateForm.YEAR_FIRST
    return DateText(at, found.end(), form, value, problem=problem)


def _read_week_day(low: str, at: int) -> DateText | None:
    found = _WEEK_DAY.match(low, at)
    if found is None:
        return None
    with suppress(ValueError):  # not every year has a week 53
        day = datetime.date.fromisocalendar(*(int(part) for part in found.groups()))
        return DateText(at, found.end(), DateForm.YEAR_FIRST, day)
    return None


def _read_day_of_year(low: str, at: int) -> DateText | None:
    found = _DAY_OF_YEAR.match(low, at)
    if found is None:
        return None
    year, number = int(found[1]), int(found[2])
    day = datetime.date(year, 1, 1) + (number - 1) * DAY_LENGTH
    return DateText(at, found.end(), DateForm.YEAR_FIRST, day) if day.year == year else None


def short_date_at(low: str, at: int) -> DateText | None:
    """A day and a month in digits, which only a weekday beside them tells from a fraction."""
    found = _SHORT.match(low, at)
    if found is None:
        return None
    first, second = int(found[1]), int(found[2] or found[3])
    day_first, _ = make_day(LEAP_YEAR, second, first)
    month_first = make_day(LEAP_YEAR, first, second)[0] if found[2] else None
    day = month_first or day_first
    if day is None:
        return None
    other = day_first if month_first and day_first != month_first else None
    return DateText(at, found.end(), DateForm.NO_YEAR, day, other=other, year=False)


def _looks_like_year(year: str) -> bool:
    """Whether a year of 3 or 5 digits is a slip for one of this or the last century."""
    if len(year) == 4:
        return year[0] in "12"
    return year.startswith(("20", "19", "220", "119")) and len(year) in (3, 5)


def _read_of_era(low: str, at: int) -> DateText | None:
    found = _OF_ERA.match(low, at)
    if found is None:
        return None
    count = int(found[2]) if found[2].isdecimal() else 1
    value, problem = make_day(lookup.times.eras[found[1]] + count, int(found[3]), int(found[4]))
    return DateText(at, found.end(), DateForm.LOCAL, value, problem=problem)


def _read_local(low: str, at: int) -> DateText | None:
    found = _LOCAL.match(low, at) or _LOCAL_DOTS.match(low, at)
    if found is None:
        return None
    year, month, day = found.groups()
    value, problem = make_day(_century(year) if year else LEAP_YEAR, int(month), int(day))
    problem = problem if year else problem.replace(f" {LEAP_YEAR}", "")
    form = DateForm.LOCAL if year else DateForm.NO_YEAR
    return DateText(at, found.end(), form, value, year=bool(year), problem=problem)


def _read_year_last(low: str, at: int, loose: bool) -> DateText | None:
    found = _YEAR_LAST.match(low, at)
    if found is None or not _may_end_in_year(found, loose):
        return None
    first, sign, second, year = found.groups()
    a, b, full = int(first), int(second), _century(year)
    day_first = not a <= 12 < b if sign == "." else b <= 12 < a
    value, problem = make_day(full, b, a) if day_first else make_day(full, a, b)
    form = DateForm.DAY_FIRST if day_first else DateForm.MONTH_FIRST
    if not day_first and sign != "." and value is not None and a <= 12 and b <= 12 and a != b:
        other, _ = make_day(full, b, a)
        if other is not None:
            return DateText(at, found.end(), DateForm.AMBIGUOUS, value, other=other)
    return DateText(at, found.end(), form, value, problem=problem)


def _may_end_in_year(found: re.Match[str], loose: bool) -> bool:
    """Whether three numbers are a date by the notation of their year."""
    first, sign, second, year = found.groups()
    padded = len(first) == len(second) == 2
    if len(year) == 2:
        return sign == "/" or (loose and padded)
    if len(year) == 3:
        return sign != "." and padded
    return len(year) != 4 or year[:2] in ("19", "20") or loose


def _read_day_name(page: Folded, at: int) -> DateText | None:
    found = _DAY_NAME.match(page.low, at)
    if found is None:
        return None
    month = lookup.times.months.get(found[3])
    if month is None or is_letter(page.low, found.end(3)):
        return None
    year, end = found[4] or found[5], found.end()
    if found[4] and _is_clock(page, *found.span(4)):
        year, end = None, _before(page, found.start(4))
    if found[5] and len(found[3]) > _ABBREVIATED and page.low[found.end(3)] == ".":
        year, end = None, found.end(3)  # a sentence ends there, and a number begins the next
    timed = _CLOCK_BEHIND.match(page.low, end) is not None
    if not year and not (timed or _month_is_meant(page, found.start(3), found[3])):
        return None
    return _named(at, end, year, month, found[1], found[2])


def _read_name_day(page: Folded, at: int) -> DateText | None:
    word = LETTERS.match(page.low, at)
    if word is None or word.group().partition("-")[0] not in lookup.times.months:
        return None
    found = _NAME_DAY.match(page.low, at)
    if found is None or found[1] not in lookup.times.months:
        return None
    year, end = found[4] or found[5], found.end()
    if found[4] and _is_clock(page, *found.span(4)):
        year, end = None, _before(page, found.start(4))
    rest = page.low[end : end + 2]
    if rest[:1].isdecimal() or is_letter(page.low, end) or rest[:1] == "%":
        return None
    if rest[:1] in (":", ".") and rest[1:].isdecimal():
        return None
    if not year and not _month_is_meant(page, at, found[1]):
        return None
    return _named(at, end, year, lookup.times.months[found[1]], found[2], found[3])


def _is_clock(page: Folded, start: int, end: int) -> bool:
    """Whether four digits behind a day are a time, as a zone behind them tells: Feb 7 1506 UTC."""
    hour, minute = int(page.low[start : end - 2]), int(page.low[end - 2 : end])
    zoned = page.low[end : end + 1] == " " and zone_at(page, end + 1) is not None
    return zoned and hour < 24 and minute < 60


def _before(page: Folded, place: int) -> int:
    """Where the words before the blanks at a place end."""
    return len(page.low[:place].rstrip(" ,-"))


def _month_is_meant(page: Folded, at: int, word: str) -> bool:
    """Whether a month with no year is one: capitals, or no other word ("may 5 pods")."""
    return page.raw[at].isupper() or word not in lookup.times.month_words


def _read_year_name(low: str, at: int) -> DateText | None:
    found = _YEAR_NAME.match(low, at)
    if found is None or found[2] not in lookup.times.months:
        return None
    return _named(at, found.end(), found[1], lookup.times.months[found[2]], found[3], None)


def _named(at: int, end: int, year: str | None, month: int, day: str, last: str | None) -> DateText:
    full = _century(year) if year else LEAP_YEAR
    value, problem = make_day(full, month, int(day))
    until = make_day(full, month, int(last))[0] if last else None
    if not year and value is None:
        problem = problem.replace(f" {LEAP_YEAR}", "")
    form = DateForm.MONTH_NAME if year else DateForm.NO_YEAR
    return DateText(at, end, form, value, until=until, year=bool(year), problem=problem)


_OF_A_STAMP = regex(r"t[0-9]{4}")  # 20250304T1405


def _read_compact(low: str, at: int) -> DateText | None:
    found = _COMPACT.match(low, at)
    if found is None or (is_letter(low, found.end()) and not _OF_A_STAMP.match(low, found.end())):
        return None
    value, _ = make_day(*(int(part) for part in found.groups()))
    return DateText(at, found.end(), DateForm.COMPACT, value) if value else None
