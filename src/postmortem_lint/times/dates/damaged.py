"""Dates with a slip of the pen in them, where nothing else can be meant: 4 Marhc 2025."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.english.words import ENGLISH
from postmortem_lint.language.folding import (
    NUMBERS,
    Folded,
    addresses,
    fold,
    inside,
    is_word,
    skip,
)
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.times.dates.notations import make_day

_NAME = r"[a-z\u00df-\u024f]{2,12}"
_DAY = rf"[0-3]?[0-9](?:{lookup.any_of(lookup.times.ordinals)}|\.)?"
_YEAR = r"(?:19|20)[0-9]{2}(?![0-9:])"
_TWO_MONTHS = regex(
    rf"(?:{_DAY} ({_NAME})\.? ({_NAME})\.?,? {_YEAR}|({_NAME})\.? ({_NAME})\.? {_DAY},? {_YEAR})"
)
_MISSPELLED = regex(
    rf"(?:{_DAY}[ -]({_NAME})\.?(?:,? |-){_YEAR}|({_NAME})\.?[ -]{_DAY}(?:,? |-){_YEAR})"
)
_LETTER_YEAR = regex(
    rf"(?:{_DAY} ({_NAME})\.?,? |({_NAME})\.? {_DAY},? )([12](?=[0-9]{{0,2}}o)[0-9o]{{3}})(?![0-9])"
)
_LONG_YEAR = regex(r"([0-9]{5})[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12][0-9]|3[01])(?![0-9])")
# 2025-O3-04: a letter in the place of a zero or a one.
_LETTERED = regex(
    r"(?=[0-9-]{1,9}[oil])(?:19|2[0o])[0-9o]{2}-[01oil][0-9oil]-[0-3oil][0-9oil](?![0-9a-z])"
)
_DIGITS = str.maketrans("oil", "011")
# A number of five digits or before a name, or a name with a number behind it or the next one.
_STARTS = regex(
    rf"(?<![0-9_])(?=[0-9]{{5}}[-/]|{_DAY}[ -][a-z\u00df-\u024f])[0-9]"
    r"|(?<![0-9_])[12](?=[0-9o]{3}-[01oil][0-9oil]-[0-3oil][0-9oil])"
    rf"|(?<![^\W\d_])(?=[a-z])(?={_NAME}\.?[ -](?:{_NAME}\.? )?[0-9])"
)
_SHORT = 3  # letters of the short name of a month
_FULL = 5  # letters of a name in which a slip can be told from another word


@record
class DamagedDate:
    """A date that cannot be read, its place and what is wrong with it; `odd` is the place of the
    word or number that a `{}` in that stands for."""

    start: int
    end: int
    problem: str
    odd: tuple[int, int] = (0, 0)


def damaged_date_at(low: str, at: int) -> DamagedDate | None:
    """The date at `at` that has two months, a misspelled one, a letter for a digit, or in its year
    a digit too many."""
    lettered = _lettered_at(low, at)
    if lettered is not None:
        return lettered
    year = _LONG_YEAR.match(low, at)
    if year is not None and any(
        (year[1][:drop] + year[1][drop + 1 :])[:2] in ("19", "20") for drop in range(5)
    ):
        return DamagedDate(at, year.end(), "year {}", year.span(1))
    months = lookup.times.months
    letter = _LETTER_YEAR.match(low, at)
    if letter is not None and (letter[1] or letter[2]) in months:
        return DamagedDate(at, letter.end(), "year {}", letter.span(3))
    two = _TWO_MONTHS.match(low, at)
    if two is not None:
        first, last = (two[1], two[2]) if two[1] else (two[3], two[4])
        if first in months and last in months and months[first] != months[last]:
            return DamagedDate(at, two.end(), "it has two months")
    one = _MISSPELLED.match(low, at)
    name = (one[1] or one[2]) if one else ""
    if one is not None and name not in months:
        right = _misspelled(name) or ("-" in one.group() and _clipped(name))
        if right:
            odd = one.span(1) if one[1] else one.span(2)
            return DamagedDate(at, one.end(), "there is no month '{}'", odd)
    return None


def _lettered_at(low: str, at: int) -> DamagedDate | None:
    """The ISO date that would stand at `at` with digits for its letters."""
    found = _LETTERED.match(low, at)
    if found is None:
        return None
    year, month, day = (int(part) for part in found[0].translate(_DIGITS).split("-"))
    if make_day(year, month, day)[0] is None:
        return None
    return DamagedDate(at, found.end(), "a letter stands for a digit")


def lone_misspelled(line: str) -> DamagedDate | None:
    """The date that a line consists of, with one wrong letter in the English name of its month:
    "3 Mey 2026"; other languages write some months so."""
    low = fold(line).low
    at = skip(low, 0, " *_#`", 8)
    found = _MISSPELLED.match(low, at)
    if found is None or low[found.end() :].strip(" *_:.`"):
        return None
    odd = found.span(1) if found[1] else found.span(2)
    name = low[slice(*odd)]
    if name in lookup.times.months or name in lookup.lengths.units or not _is_near_month(name):
        return None
    return DamagedDate(at, found.end(), f"there is no month '{line[slice(*odd)]}'", odd)


def _is_near_month(name: str) -> bool:
    """Whether one letter, but not the first, is another one than in the name of a month."""
    return any(
        len(name) == len(month)
        and name[0] == month[0]
        and sum(one != other for one, other in zip(name, month, strict=True)) == 1
        for month in ENGLISH.times.months
    )


def _misspelled(name: str) -> bool:
    """Whether a letter is missing, doubled or changed places with the next in the name of a
    month."""
    return len(name) >= _FULL - 1 and name in _slips()


@cache
def _slips() -> frozenset[str]:
    """Every such slip in an English name; other languages spell some of them otherwise."""
    found: set[str] = set()
    for month in ENGLISH.times.months:
        if len(month) < _FULL:
            continue
        for at in range(len(month)):
            found.add(month[:at] + month[at + 1 :])
            found.add(month[: at + 1] + month[at:])
            found.add(month[:at] + month[at + 1 : at + 2] + month[at] + month[at + 2 :])
    known = {name for name in found if len(name) < _FULL - 1} | set(lookup.times.months)
    return frozenset(found - known - {month[:4] for month in ENGLISH.times.months})


def _clipped(name: str) -> bool:
    """Whether a letter is missing in the short name of a month, as in ar-18-2024."""
    short = (month for month in ENGLISH.times.months if len(month) == _SHORT)
    return len(name) == _SHORT - 1 and any(
        name == month[:at] + month[at + 1 :] for month in short for at in range(_SHORT)
    )


def find_damaged_dates(text: str) -> tuple[DamagedDate, ...]:
    """The damaged dates of a text, in order; parts of names, paths and addresses are none."""
    page = fold(text)
    if not NUMBERS.search(page.low):
        return ()
    urls = addresses(page.low)
    found: list[DamagedDate] = []
    end = 0
    for start in _STARTS.finditer(page.low):
        at = start.start()
        if at < end or not _free(page, at) or (urls and inside(at, urls)):
            continue
        date = damaged_date_at(page.low, at)
        if date is not None and not is_word(page.low, date.end):
            written = text[slice(*date.odd)]
            found.append(replace(date, problem=date.problem.format(written)))
            end = date.end
    return tuple(found)


def _free(page: Folded, at: int) -> bool:
    return at == 0 or not (is_word(page.low, at - 1) or page.low[at - 1] in "-/._#@\\:")
