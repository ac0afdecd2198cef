"""What may stand in the place of a time and is none: unknown, ongoing, HH:MM, only a month."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import (
    is_letter,
    skip,
    word_at,
)
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import open_digits
from postmortem_lint.times.moments.leads import approximate_at
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.since_zero import relative_at
from postmortem_lint.times.quantities import quantity_at

# Letters that stand for digits nobody wrote: YYYY-MM-DD, HH:MM.
_PATTERN_LETTERS = regex(
    r"(?:(?:yyyy|[0-9]{4})[-/.](?:mm|\?\?|[0-9]{2})[-/.](?:dd|\?\?|[0-9]{2})[ t]{0,3})?"
    r"(?:hh?[:.]mm(?:[:.]ss)?(?![a-z])|(?<=[ydm0-9?] )hh)"
    r"|(?:yyyy[-/.]mm[-/.]dd|dd[-/.]mm[-/.]yyyy|mm[-/.]dd[-/.]yyyy|yyyymmdd)(?![a-z])"
)
# A time whose digits are all unknown (--:--, ??:??, xx:xx) or whose day is (2025-03-??).
_NO_DIGITS = regex(
    r"(?:[-?x]{1,2}[:.][-?x]{1,2}(?:[:.][-?x]{1,2})?)(?![a-z0-9])"
    r"|[0-9]{4}-(?:[?x]{2}-[?x0-9]{2}|[0-9]{2}-[?x]{2})(?: [?x]{2}:[?x]{2})?(?![a-z0-9])"
)


def _with_open_digits(low: str, at: int) -> Moment | None:
    """A time or a day with digits that are all left open: --:--, 2025-03-xx."""
    found = _NO_DIGITS.match(low, at)
    if found is None:
        return None
    return Moment(at, found.end(), Kind.UNKNOWN, open_digits=open_digits(found[0]))


def any_digit(text: str) -> bool:
    return any(sign in "0123456789" for sign in text)


def _whole_value(low: str, at: int, end: int) -> Moment | None:
    """A cell that as a whole is a word: unknown, ongoing."""
    value = low[at:end].strip(" .()[]*_`")
    if value in lookup.lengths.ongoing:
        return Moment(at, end, Kind.OPEN)
    nothing = (*lookup.lengths.unknown, *lookup.lengths.not_available, *lookup.lengths.at_once)
    if value in nothing or not value.strip("-?~ "):
        return Moment(at, end, Kind.UNKNOWN)
    unknown = word_at(low, at, lookup.lengths.unknown) if not value[:1].isdecimal() else None
    if unknown is not None and low[unknown : unknown + 2].strip(" ")[:1] in (
        "(",
        ",",
        "-",
        ";",
        "~",
        "→",
    ):
        return Moment(at, end, Kind.UNKNOWN)
    coarse = _coarse().match(low, skip(low, at, "~ ", 2))
    last = coarse.end() if coarse else _counted(low, at)
    return Moment(at, last, Kind.UNKNOWN) if last is not None else None


def _counted(low: str, at: int) -> int | None:
    """The end of a time that is counted from another: "~7 days prior", "restart + 5 minutes"; none
    of one that is counted from zero: "≈ T+5 min"."""
    if relative_at(low, approximate_at(low, at)[0]) is not None:
        return None
    plus = low.find("+", at, at + 24)
    named = plus > at + 2 and not any_digit(low[at:plus])
    place = skip(low, plus + 1 if named else at, "~ ", 4)
    word = word_at(low, place, lookup.lengths.approximate)
    length = quantity_at(low, skip(low, word or place, " ", 2))
    if length is None or named:
        return length.end if length else None
    return word_at(low, skip(low, length.end, " ", 2), lookup.lengths.ago)


@cache
def _coarse() -> re.Pattern[str]:
    """A time that is known to the month or week, or counted in days: 2025-03, 2025-W40, Day 2."""
    names, parts = lookup.any_of(lookup.times.months), lookup.any_of(lookup.times.parts)
    return regex(
        r"[0-9]{4}-w?[0-9]{2}(?![0-9:/?]|-[0-9?a-z])"
        r"|[01][0-9]-[0-3][0-9](?= ?[^0-9 :.,/-]| ?$)"
        rf"|[01][0-9]-[0-3][0-9] {{0,2}}(?:-|~|{lookup.any_of(lookup.times.to)}) {{0,2}}"
        r"[01][0-9]-[0-3][0-9](?![0-9:-])"
        r"|[0-9]{4} ?[年년] ?[0-9]{1,2} ?[月월](?! ?[0-9])"
        rf"|(?:(?:{parts})[ -])?(?:{names})\.?,? [0-9]{{4}}(?![0-9])"
        rf"|(?:{lookup.any_of(lookup.times.counted)}) [0-9]{{1,3}}(?![0-9:.]|,? [0-9]{{1,2}}[:.])"
        rf"|(?:{lookup.any_of(lookup.times.counted_glued)})[0-9]{{1,3}}(?= ?$| ?[-~+(,;]| [a-z])"
    )


def no_time_at(low: str, at: int, end: int) -> Moment | None:
    """A cell with no time in it that is fine, or left from a template."""
    pattern = _PATTERN_LETTERS.search(low, at, at + 32)
    if (
        pattern is not None
        and pattern.start() <= at + 16
        and not is_letter(low, pattern.start() - 1)
    ):
        return Moment(at, end, Kind.PLACEHOLDER)
    return _with_open_digits(low, at) or _whole_value(low, at, end)


def without_digits_at(low: str, at: int) -> Moment | None:
    """Signs or letters that stand for the digits of a time: --:--, HH:MM."""
    unknown = _with_open_digits(low, at)
    letters = None if unknown else _PATTERN_LETTERS.match(low, at)
    return Moment(at, letters.end(), Kind.PLACEHOLDER) if letters else unknown
