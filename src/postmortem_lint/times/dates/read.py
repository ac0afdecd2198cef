"""Calendar dates as people write them: in a field, a cell, or running text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import (
    LETTER,
    LETTERS,
    NUMBERS,
    WINDOW,
    Folded,
    addresses,
    fold,
    inside,
    is_letter,
    skip,
    word_at,
)
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.date import DateForm, DateText
from postmortem_lint.times.dates.notations import date_at, make_day, short_date_at

# What stands between the first and the last day of a range.
_JOINT = regex(
    rf" {{0,2}}(?:-{{1,2}}>?|~|→|{lookup.any_of(lookup.times.to_date)})(?= |[0-9]) {{0,2}}"
)
_WEEK = 7
_LAST_DAY = regex(r"(?:([0-9]{1,2})-)?([0-9]{1,2})(?![0-9:.\-/年月時년월시]| ?[a-z]{3})")

_YEAR_AND_MONTH = regex(r"(?<!\d)(?:19|20)\d\d[-/.]\d\d(?!\d)")


def weekday_at(low: str, at: int) -> tuple[int, int] | None:
    """The weekday whose word begins at `at` (0 = Monday), and the end of the word."""
    found = LETTERS.match(low, at)
    if found is not None:
        number = lookup.times.weekdays.get(found.group())
        return (number, found.end()) if number is not None else None
    for size in (3, 2, 1):
        number = lookup.times.weekdays.get(low[at : at + size])
        following = low[at + size : at + size + 1]
        if size == 1 and following >= "\u2e80" and following.isalnum():
            continue  # 日付 is no 日
        if number is not None and low[at : at + 1] >= "\u2e80" and len(low) >= at + size:
            return number, at + size
    return None


# "Wednesday, the" before a date, "a Wednesday" behind it.
_ARTICLE_BEFORE = regex(rf" (?:{lookup.any_of(lookup.times.before_date)})$")
_ARTICLE_BEHIND = regex(rf"(?:{lookup.any_of(lookup.times.before_weekday)}) ")


def _weekday_after(low: str, end: int) -> tuple[int, int, int] | None:
    """The weekday written behind a date: its number and place."""
    at = skip(low, end, " ,([", 4)
    article = _ARTICLE_BEHIND.match(low, at) if "," in low[end:at] else None
    at = article.end() if article else at
    bracket = any(sign in "([" for sign in low[end:at])
    found = weekday_at(low, at)
    eastern = found is not None and low[at] >= "\u2e80"
    if found is None or (eastern and not (bracket and low[found[1] : found[1] + 1] in (")", "]"))):
        return None
    if not bracket and at == end:
        return None
    return found[0], at, found[1]


def _weekday_before(low: str, at: int) -> tuple[int, int, int] | None:
    """The weekday written before a date: its number and place."""
    base = max(0, at - 28)
    window = _ARTICLE_BEFORE.sub("", low[base:at].rstrip(" ")).rstrip(" ")
    tail = window.rstrip(",.([")
    word = re.search(rf"(?:{LETTER}|-){{1,20}}$", tail[-20:])
    if word is None:
        return None
    text = word.group()
    number = lookup.times.weekdays.get(text)
    start = base + len(tail) - len(text)
    if number is None or is_letter(low, start - 1) or low[start - 1 : start] == "/":  # Fri/Sat
        return None
    return number, start, start + len(text)


_LOCAL_DATE = regex(r"[0-9]{1,2}[.-][0-9]{1,2}[.-]")
_SHORT_BEFORE = regex(rf"(?<!{LETTER})({LETTER}{{2,3}})(?:,|\.,?|\)) ?$")


@cache
def _short_weekdays() -> Mapping[str, int]:
    """The numbers of short weekdays, in languages that list the seven in order."""
    lists = (language.times.short_weekdays for language in lookup.LANGUAGES)
    return {
        word: number for names in lists if len(names) == _WEEK for number, word in enumerate(names)
    }


def _short_weekday_before(page: Folded, at: int) -> tuple[int, int, int] | None:
    """The short name of a weekday, with a capital letter and a sign before a date: "Mi, "."""
    base = max(0, at - 8)
    found = _SHORT_BEFORE.search(page.low[base:at])
    number = _short_weekdays().get(found[1]) if found else None
    if found is None or number is None:
        return None
    word = page.raw[base + found.start(1) : base + found.end(1)]
    if not word.istitle() or not _LOCAL_DATE.match(page.low, at):  # "So, May 1"; "Detroit, MI, "
        return None
    return number, base + found.start(1), base + found.end(1)


def full_date_at(
    page: Folded, at: int, *, loose: bool = False, ranges: bool = True
) -> DateText | None:
    """The date that begins at `at`, with the weekday beside it and the rest of its range."""
    date = date_at(page, at, loose=loose)
    short = None if date else short_date_at(page.low, at)
    known = date or short
    if known is None:
        return None
    weekday = _weekday_before(page.low, at) or _weekday_after(page.low, known.end)
    weekday = weekday or _short_weekday_before(page, at)
    if weekday is None and short:
        return None
    date = known
    if weekday is not None:
        number, start, end = weekday
        date = _by_weekday(replace(known, weekday=number, weekday_place=(start, end)))
    return _with_range(page, date, loose) if ranges and date.until is None else date


def _by_weekday(date: DateText) -> DateText:
    """The date, of two readings (10/11/2025) the only one that has its weekday."""
    readings = [day for day in (date.day, date.other) if day and day.weekday() == date.weekday]
    if date.other is None or not date.year or len(readings) != 1:
        return date
    form = DateForm.MONTH_FIRST if readings[0] == date.day else DateForm.DAY_FIRST
    return replace(date, day=readings[0], other=None, form=form)


def _with_range(page: Folded, date: DateText, loose: bool) -> DateText:
    """The date with the last day of its range, if one follows."""
    after = max(date.end, date.weekday_place[1] if date.weekday_place else 0)
    after = after + 1 if page.low[after : after + 1] in (")", "]") and date.weekday_place else after
    joint = _JOINT.match(page.low, after)
    if joint is None or date.day is None:
        return date
    last = date_at(page, joint.end(), loose=loose)
    if last is not None:
        return _joined(date, last)
    found = _LAST_DAY.match(page.low, joint.end())
    tilde = "~" in joint.group()
    if found is None or not (tilde or date.form is DateForm.LOCAL):
        return date
    month = int(found[1]) if found[1] else date.day.month
    until, _ = make_day(date.day.year, month, int(found[2]))
    return replace(date, until=until, end=found.end()) if until and until >= date.day else date


def _joined(date: DateText, last: DateText) -> DateText:
    """Two dates of a range; a year written once is the year of both."""
    if date.day is None or last.day is None:
        return replace(date, end=last.end, problem=last.problem)
    first, until, year = date.day, last.day, date.year
    if last.year and not date.year:
        first, year = make_day(until.year, first.month, first.day)[0] or first, True
    elif date.year and not last.year:
        until = make_day(first.year, until.month, until.day)[0] or until
    form = last.form if date.form is DateForm.NO_YEAR and year else date.form
    return replace(date, day=first, until=until, year=year, end=last.end, form=form)


def _moved(date: DateText, by: int) -> DateText:
    place = date.weekday_place
    return replace(
        date,
        start=date.start + by,
        end=date.end + by,
        weekday_place=(place[0] + by, place[1] + by) if place else None,
    )


_JOINING = lookup.any_of(
    (*lookup.grammar.and_words, *lookup.grammar.or_words, *lookup.times.to_date)
)
# Days of the month before the one that carries month and year: "9, 10 and ".
DAYS_BEFORE = regex(
    rf"(?<![\w:.])(\d{{1,2}})\.?(?:{lookup.any_of(lookup.times.ordinals)})?(?:\s*,\s*\d{{1,2}}\.?)?"
    rf"\s*(?:&|\+|,|/|{_JOINING})\s*$"
)


def read_date(text: str, start: int = 0) -> DateText | None:
    """The date at the beginning of a date field, after blanks, marks and a weekday; or None.

    Impossible dates (2025-02-30, 20202-01-16) are read with `day` None and a `problem`. What
    follows the date does not matter; a range is read as one date with `until`.
    """
    base = max(0, start - 30)
    page = fold(text[base : start + WINDOW])
    at = skip(page.low, start - base, " *_`([\"'~", 16)
    weekday = weekday_at(page.low, at)
    if weekday is not None:
        at = skip(page.low, weekday[1], " ,.([)]", 6)
        article = word_at(page.low, at, lookup.times.day_articles)
        at = at if article is None else skip(page.low, article, " ", 1)
    date = full_date_at(page, at, loose=True)
    return _moved(date, base) if date else None


@lru_cache(maxsize=4096)  # several readers ask for those of each text
def find_dates(text: str) -> tuple[DateText, ...]:
    """The dates in running text, in order. Conservative.

    Left out: whatever is glued to letters, dots, slashes or hyphens (tickets as INC-2025-001,
    file names, paths, channels, URLs, phone numbers), versions and addresses, dotted dates with
    a year of two digits, a month with no day, and "may 5" in small letters.
    """
    page = fold(text)
    urls = addresses(page.low)
    found: list[DateText] = []
    end = 0
    for at in _starts(page.low):
        if at < end or not _free_before(page.low, at, end) or (urls and inside(at, urls)):
            continue
        date = full_date_at(page, at)
        if date is None or not _free_after(page.low, date.end):
            continue
        if found and date.weekday_place and date.weekday_place == found[-1].weekday_place:
            found[-1] = replace(found[-1], weekday=None, weekday_place=None)
        found.append(date)
        end = date.end
    return tuple(found)


_MONTH_WORDS = regex(rf"(?:{lookup.any_of(lookup.times.clear_months)}){LETTER}{{0,6}}(?=[.]?[ -])")

_ERAS = regex(lookup.any_of(lookup.times.eras))


def _starts(low: str) -> list[int]:
    starts = [found.start() for found in NUMBERS.finditer(low)]
    if starts:
        starts += [found.start() for found in _MONTH_WORDS.finditer(low)]
        starts += [found.start() for found in _ERAS.finditer(low)]
        starts.sort()
    return starts


def _free_before(low: str, at: int, end: int) -> bool:
    if at == 0 or low[at] >= "\u2e80":
        return True
    sign = low[at - 1]
    if end and at - end <= 3 and sign in "-/~":
        return True
    if sign == ":" and at > 1 and low[at - 2] >= "\u2e80":
        return True  # of a label in a language without gaps
    return not (is_letter(low, at) and is_letter(low, at - 1)) and not (
        is_letter(low, at - 1) or sign in "0123456789-/._#@$€£\\+=:%"
    )


def _free_after(low: str, end: int) -> bool:
    sign, following = low[end : end + 1], low[end + 1 : end + 2]
    if sign == "t":
        return following.isdecimal()
    if sign in ("-", "/", ".", "\\", "%", ":"):
        return not (following.isalnum() and following < "\u2e80" and following != "")
    return not (is_letter(low, end) or sign == "_")


def names_a_month(text: str) -> bool:
    """Whether a year stands in a text with a month in digits, with or without a day."""
    return _YEAR_AND_MONTH.search(text) is not None


def is_month(text: str) -> bool:
    """Whether a text is a month of a year: "April 2026", "2026-04", "04/2026"."""
    return _MONTH.fullmatch(fold(text.strip(" *_`.")).low) is not None


_MONTH = regex(
    # With a small word, "marzo de 2026", or a letter for the year behind it.
    rf"(?:{lookup.any_of(lookup.times.months)})\.?,? (?:[a-z]{{2,3}} )?(?:19|20)[0-9]{{2}}"
    r"(?: ?\w\.?)?"
    r"|(?:19|20)[0-9]{2}[-/.年] ?(?:0?[1-9]|1[0-2])月?|(?:0?[1-9]|1[0-2])[-/.](?:19|20)[0-9]{2}"
)
