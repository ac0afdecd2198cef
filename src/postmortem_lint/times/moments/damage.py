"""Clocks and dates with a slip of the pen in them, where nothing else can be meant."""

from __future__ import annotations

from postmortem_lint.regex import regex
from postmortem_lint.times.dates.damaged import damaged_date_at

_TWO = r"(?:[0-9][0-9a-z]|[a-z][0-9])"
# 14:O5, l4:05, 14:05x: digits mixed with letters, but for those that stand behind a time (9:05a,
# 14:05h, 14:05u, 14:05z, 12:00n, 14:05e for Eastern, 14:05c).
_CLOCK = regex(
    rf"(?=[0-9:]{{0,6}}[a-z])(?:{_TWO}|[0-9]):{_TWO}(?::{_TWO})?(?![0-9a-z:])"
    r"|[0-9]{1,2}:[0-9]{2}[bdfgi-loqrtv-y](?![0-9a-z:])"
    r"|[0-9]{1,2}h[0-9]{2}[b-gi-lnoqrtv-y](?![0-9a-z])|[0-9]{3,4}h[0-9]{1,2}(?![0-9a-z])"
)
# The same at the beginning of a sentence, where a code or a ratio may stand.
_LEADING_CLOCK = regex(
    r"(?:[0-9]{1,2}:(?:[0-9][a-z]|[a-z][0-9])|(?:[0-9][oilsb]|[oil][0-9]):[0-9]{2})(?![0-9a-z:])"
)
# A digit too many or too few.
_MISCOUNTED = regex(r"(?:[0-9]{2}:[0-9]|[0-9]{1,2}:[0-9]{3})(?![0-9a-z:.,])")
# A blank or another sign beside the colon, or a blank within the hour: 14: 45, 14;45, 1 4:45.
_SPLIT = regex(
    r"(?:(?:[01]?[0-9]|2[0-3])(?: ?: {1,2}| {1,2}:|;)[0-5][0-9]|[0-2] [0-9]:[0-5][0-9])(?![0-9:;])"
)
_THIRD_DIGIT = regex(r"(?:[01]?[0-9]|2[0-3]):[0-9]{3}(?![0-9a-z:.,%])")
_DATE = regex(r"[0-9o]{3,6}([-/])[0-9olisb]{1,2}\1[0-9olisb]{1,2}(?![0-9a-z])")
_HALF_DATE = regex(r"(?:19|20)[0-9]{2}-[0-9]{2}-(?:[0-9][olisb]|[ol][0-9])(?![0-9a-z])")


def damaged_clock_at(low: str, at: int) -> int | None:
    """The end of a clock at `at` that cannot be read for a letter among its digits."""
    found = _CLOCK.match(low, at)
    return found.end() if found else None


def leading_damage_at(low: str, at: int) -> int | None:
    """The end of a damaged clock that an entry of running text begins with."""
    found = _LEADING_CLOCK.match(low, at)
    return found.end() if found else None


def damaged_at(low: str, at: int) -> bool:
    """Whether a cell for a time holds a clock or a date at `at` that a slip made unreadable."""
    forms = (_CLOCK, _MISCOUNTED, _DATE, _SPLIT, _HALF_DATE)
    return any(form.match(low, at) for form in forms) or damaged_date_at(low, at) is not None


def lettered_date_at(low: str, at: int) -> bool:
    """Whether a date at `at` has a letter for a digit: 2026-o2-05."""
    found = _DATE.match(low, at) or _HALF_DATE.match(low, at)
    return found is not None and not found.group().replace("-", "").replace("/", "").isdecimal()


_LOOKALIKES = {"o": "0", "O": "0", "l": "1", "I": "1"}
_BESIDE = frozenset(":/.-")
_AROUND = frozenset(" +,;)]*`_TtZzapAPhHmM")  # what may stand on the other side of a digit's place


def in_digits(text: str) -> tuple[str, int] | None:
    """A text with digits for the letters that stand for them within a number, and the place of the
    first of these: `2025` for `2O25`; None if there is none."""
    signs, first = list(text), None
    for at, sign in enumerate(text):
        if sign in _LOOKALIKES and _is_of_number(signs, at):
            signs[at] = _LOOKALIKES[sign]
            first = at if first is None else first
    return None if first is None else ("".join(signs), first)


def _is_of_number(signs: list[str], at: int) -> bool:
    """Whether what stands on both sides of a letter belongs to a number, and is its digit on one
    side at least."""
    before = signs[at - 1] if at else " "
    behind = signs[at + 1] if at + 1 < len(signs) else " "
    near = (before, behind)
    fits = all(one.isdecimal() or one in _BESIDE or one in _AROUND for one in near)
    return fits and any(one.isascii() and one.isdecimal() for one in near)


def split_clock_at(low: str, at: int) -> int | None:
    """The end of a clock with a blank in it, another sign for its colon or a third digit behind it.
    It counts at the beginning of an entry among others with a time; "12: 40 pods" may begin any
    other item."""
    found = _SPLIT.match(low, at) or _THIRD_DIGIT.match(low, at)
    return found.end() if found else None
