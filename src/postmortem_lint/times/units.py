"""The units of time, in seconds, and the day from which they are counted."""

from __future__ import annotations

import datetime

MINUTE = 60
HOUR = 60 * MINUTE
HALF_DAY = 12 * HOUR
DAY = 24 * HOUR
WEEK = 7 * DAY

DAY_LENGTH = datetime.timedelta(days=1)
EPOCH = datetime.date(1970, 1, 1)


def day_number(day: datetime.date) -> int:
    """Days since 1970-01-01."""
    return day.toordinal() - EPOCH.toordinal()


def numbered_day(number: int) -> datetime.date:
    """The day so many days after 1970-01-01; an OverflowError beyond the calendar."""
    return EPOCH + number * DAY_LENGTH
