"""Dates with a slip of the pen in them, where nothing else can be meant: 4 Marhc 2025."""

from __future__ import annotations

from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.english.words import ENGLISH
from postmortem_lint.language.folding import NUMBERS, Folded, addresses, fold, inside, is_word
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex

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
# A number of five digits or before a name, or a name with a number behind it or the next one.
_STARTS = regex(
    rf"(?<![0-9_])(?=[0-9]{{5}}[-/]|{_DAY}[ -][a-z\u00df-\u024f])[0-9]"
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
    """The date at `at` that has two months, a misspelled one, or in its year a digit too many or a
    letter for a zero."""
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
