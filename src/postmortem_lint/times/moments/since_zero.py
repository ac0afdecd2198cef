"""Times that are counted from a beginning: T+5m, T0, T0 + 5 min, +0:05."""

from __future__ import annotations

from postmortem_lint.language.folding import is_letter, skip
from postmortem_lint.regex import regex
from postmortem_lint.times.quantities import Quantity, colons_at, quantity_at, unit_at
from postmortem_lint.times.units import DAY, HOUR, MINUTE

_RELATIVE = regex(
    r"(?:(?P<axis>[thd])(?: ?[+-] ?| ?= ?(?=0)|(?=0(?![0-9])))|(?P<plus>[+-])(?=[0-9]))"
)
_FROM_ZERO = regex(r"(?P<axis>[thd])0(?P<sign> ?[+-] ?)(?=[0-9])")
_OPEN = regex(r"t0? ?\+ ?(?:n{1,2}|x{1,3})")
_DIGITS = regex(r"[0-9]{1,5}(?![0-9a-z%]|[:.,][0-9])")
_CLOSED = regex(r"[ *_`)\]]{0,4}(?:$|[-~:|,;→=])")


def relative_at(low: str, at: int) -> tuple[int, int] | None:
    """Seconds from T0 of a relative time at `at`, and its end."""
    return _from_zero_at(low, at) or _relative_at(low, at)


def open_offset_at(low: str, at: int) -> int | None:
    """The end of a length from T0 whose number is a letter still to be replaced: `T+N minutes`."""
    found = _OPEN.match(low, at)
    if found is None:
        return None
    unit = unit_at(low, skip(low, found.end(), " ", 1))
    end = unit[1] if unit else found.end()
    return None if is_letter(low, end) or low[end : end + 1].isdecimal() else end


def _from_zero_at(low: str, at: int) -> tuple[int, int] | None:
    """`T0+5m`, `T0 + 0:05`; a dash within blanks may also part T0 from what happened then, so that
    it takes a length with nothing behind it."""
    found = _FROM_ZERO.match(low, at)
    if found is None:
        return None
    place, dash = found.end(), "-" in found["sign"]
    apart = dash and found["sign"] != "-"
    length = (None if dash else colons_at(low, place)) or quantity_at(low, place)
    if length is not None:
        told = not apart or _CLOSED.match(low, length.end)
        return _signed(length, dash) if told else None
    return None if apart else _digits_at(low, place, found["axis"], dash)


def _relative_at(low: str, at: int) -> tuple[int, int] | None:
    """`T+5m`, `T-5m`, `T=0`, `T0`, `+0:05`."""
    found = _RELATIVE.match(low, at)
    if found is None:
        return None
    place, before = found.end(), "-" in found.group()
    length = colons_at(low, place) or quantity_at(low, place)
    if length is not None and low[place : place + 1].isdecimal():
        return _signed(length, before)
    return None if found["plus"] else _digits_at(low, place, found["axis"], before)


def _signed(length: Quantity, before: bool) -> tuple[int, int]:
    return round(-length.seconds if before else length.seconds), length.end


def _digits_at(low: str, at: int, axis: str, before: bool) -> tuple[int, int] | None:
    """A number without a unit: minutes of T, hours of H, days of D."""
    number = _DIGITS.match(low, at)
    if number is None:
        return None
    count = int(number.group()) * {"h": HOUR, "d": DAY}.get(axis, MINUTE)
    return (-count if before else count), number.end()
