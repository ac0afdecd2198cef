"""What a date in a text is."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from contextlib import suppress
from enum import Enum

from postmortem_lint.records import record, replace


class DateForm(Enum):
    """How a date is written."""

    ISO = "2025-10-26"
    ISO_UNPADDED = "2025-10-6"
    COMPACT = "20251026"
    YEAR_FIRST = "2025/10/26"
    MONTH_NAME = "26 October 2025"
    DAY_FIRST = "26/10/2025"
    MONTH_FIRST = "10/26/2025"
    AMBIGUOUS = "10/11/2025"
    NO_YEAR = "Oct 26"
    LOCAL = "2025年10月26日"


_ORDERS = frozenset((DateForm.DAY_FIRST, DateForm.MONTH_FIRST))


@record
class DateText:
    """A date found in a text.

    `day` is None if the parts make no date of the calendar; `problem` then says why, in the words
    of a message ("february 2025 has 28 days"). AMBIGUOUS dates (10/11/2025) have a `day` (read
    month first) and the other reading in `other`. A date without a year has `year` False and a
    `day` in year 1904 (a leap year) to be moved by the reader. `weekday` is the weekday written
    beside it (0 = Monday), which stands at `weekday_place`. `until` is the last day of a range
    ("14-19 January 2026"); `end` is then the end of the range.
    """

    start: int
    end: int
    form: DateForm
    day: datetime.date | None
    other: datetime.date | None = None
    until: datetime.date | None = None
    year: bool = True
    weekday: int | None = None
    problem: str = ""
    weekday_place: tuple[int, int] | None = None

    @property
    def order(self) -> DateForm | None:
        """Whether the day or the month stands first, None where the numbers do not tell."""
        if self.form not in _ORDERS or self.day is None:
            return None
        return self.form if self.day.day != self.day.month else None

    def is_written_in(self, forms: Collection[DateForm]) -> bool:
        """Whether the date is written in one of these ways; 03/03/2025 is so in either order."""
        either = self.form in _ORDERS and self.order is None
        return self.form in forms or (either and not _ORDERS.isdisjoint(forms))


def likelier(date: DateText, near: datetime.date | None, day_first: bool) -> DateText:
    """A date of two readings (10/11/2025) with the likelier one first: that of the other dates of
    the document if they are written `day_first`, else that which lies nearer to the incident."""
    if date.day is None or date.other is None:
        return date
    closer = near is not None and abs(date.other - near) < abs(date.day - near)
    return replace(date, day=date.other, other=date.day) if day_first or closer else date


def nearest_year(day: datetime.date, near: datetime.date) -> datetime.date | None:
    """`day` in the year that brings it nearest to `near`; None if it is 29 February in none."""
    found = []
    for year in (near.year - 1, near.year, near.year + 1):
        with suppress(ValueError):
            found.append(day.replace(year=year))
    return min(found, key=lambda one: abs(one - near)) if found else None
