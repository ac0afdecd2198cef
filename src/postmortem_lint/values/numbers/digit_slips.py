"""Slips of the pen by which two numbers differ."""

from __future__ import annotations

from enum import Enum, auto

from postmortem_lint.times.slips import are_exchanged

_LONG = 12  # digits
_KNOWN = 3  # digits without the zeros at the end, by which a number is known


class DigitSlip(Enum):
    """What is wrong with a number: the order of two neighbouring digits, or one digit."""

    EXCHANGED = auto()
    DIGIT = auto()


def slip_between(one: float, other: float) -> DigitSlip | None:
    """The only slip by which two numbers differ; their zeros at the end count for nothing."""
    if one <= 0 or other <= 0 or one == other:
        return None
    scaled = [round(value * 100) for value in (one, other)]
    while all(value % 10 == 0 for value in scaled):
        scaled = [value // 10 for value in scaled]
    size = max(len(str(value)) for value in scaled)
    first, second = (str(value).zfill(size) for value in scaled)
    apart = [at for at in range(size) if first[at] != second[at]]
    if not 1 < size <= _LONG:
        return None
    if len(apart) == 1:
        return DigitSlip.DIGIT
    return DigitSlip.EXCHANGED if are_exchanged(first, second) else None


def is_number_slip(one: float, other: float) -> bool:
    """Whether two whole numbers of one length differ in the order of two neighbouring digits, or
    those of three digits and more in a single one."""
    slip = slip_between(one, other) if _are_as_long(one, other) else None
    return slip is DigitSlip.EXCHANGED or (slip is DigitSlip.DIGIT and _is_known(one))


def is_clear_slip(one: float, other: float) -> bool:
    """Whether two whole numbers of one length differ by a slip, and have enough digits to be known
    by the others."""
    return _is_known(one) and is_number_slip(one, other)


def lost_digit(one: float, other: float) -> bool:
    """Whether a whole number is another one without one of its digits ("27" for "276")."""
    if one % 1 or other % 1 or not 0 < one < other:
        return False
    short, long = f"{one:.0f}", f"{other:.0f}"
    known, full = short.rstrip("0"), long.rstrip("0")
    lost = (full[:at] + full[at + 1 :] for at in range(len(full)))
    return len(long) == len(short) + 1 and len(known) > 1 and known in lost


def exchanged(one: float, other: float) -> bool:
    """Whether such a slip is that two neighbours changed places."""
    return is_clear_slip(one, other) and slip_between(one, other) is DigitSlip.EXCHANGED


def _are_as_long(one: float, other: float) -> bool:
    """Whether two numbers are whole and have equally many digits."""
    return not (one % 1 or other % 1) and len(f"{one:.0f}") == len(f"{other:.0f}")


def _is_known(number: float) -> bool:
    return len(f"{number:.0f}".rstrip("0")) >= _KNOWN
