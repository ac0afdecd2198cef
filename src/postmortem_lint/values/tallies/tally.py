"""What a sentence says of action items as a whole or of some of them."""

from __future__ import annotations

import datetime
from enum import Enum

from postmortem_lint.records import record


class ItemProgress(Enum):
    """How far items have come; the value is for people."""

    DONE = "done"
    OPEN = "open"
    BEGUN = "in progress"
    WAITING = "not begun"
    PARKED = "open in some other way"


class Noun(Enum):
    """By what noun items are named: one that means them alone, one that may, or none."""

    ITEMS = 2
    THINGS = 1
    NONE = 0


@record
class Tally:
    """So many or these items are in a state, at `start` to `end` of a text.

    `count` is how many (None: all of them), `total` out of how many; `labels` name single items,
    `first` and `last` choose so many from an end of the list, and then nothing is counted. `past`
    tells of an earlier time, which `day` may name, with a year or without (1904).
    """

    start: int
    end: int
    progress: ItemProgress
    noun: Noun
    count: int | None = None
    total: int | None = None
    labels: tuple[str, ...] = ()
    first: int = 0
    last: int = 0
    past: bool = False
    day: datetime.date | None = None

    @property
    def chosen(self) -> bool:
        """Whether it speaks of certain items, and not of a number of them."""
        return bool(self.labels or self.first or self.last)
