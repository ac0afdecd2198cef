"""Slips of the pen by which two numbers differ."""

from __future__ import annotations

from enum import Enum, auto

_LONG = 12  # digits


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
    at = apart[0]
    swapped = len(apart) == 2 and apart[1] == at + 1
    crossed = swapped and (first[at], first[at + 1]) == (second[at + 1], second[at])
    return DigitSlip.EXCHANGED if crossed else None
