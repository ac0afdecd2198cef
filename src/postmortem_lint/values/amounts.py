"""Numbers, percentages and money."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Unit(Enum):
    """What a number counts."""

    PERCENT = "percent"
    MONEY = "money"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a text: `value` as written (18,420 is 18420.0; 4.6 million is 4600000.0).

    `decimals` counts the digits after the decimal sign. `noun` is the word that follows
    ("users", "tickets"), lower case. `problem` is set where the number is malformed ("99.9.9%").
    """

    start: int
    end: int
    value: float
    unit: Unit
    decimals: int = 0
    noun: str = ""
    currency: str = ""
    problem: str = ""
