"""Which day the entries of a timeline have by what stands in their lines and above them."""

from __future__ import annotations

import datetime

from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.model import DateSource
from postmortem_lint.postmortem.timeline.entries.pieces import Context, RawEntry
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text
from postmortem_lint.times.dates.date import DateText, likelier, nearest_year
from postmortem_lint.times.dates.notations import LEAP_YEAR
from postmortem_lint.times.moments.moment import Moment

_SHORT = regex(r"(\d{1,2})\.\s?(\d{1,2})\.")
_DAYS, _MONTHS = 31, 12


@record
class DateReader:
    """Reads the dates of a timeline. `near` is the day of the incident: dates without a year are in
    the year that brings them nearest to it. Of 10/11/2025 the first number is the month, if not
    `day_first`, or `nearest` is what lies nearer to it."""

    near: datetime.date | None
    day_first: bool = False
    nearest: bool = False

    def entry(self, text: Text, span: Span, moment: Moment, context: Context) -> RawEntry:
        """The entry of a text that begins with a time."""
        stop = len(text.plain[: moment.end].rstrip(" \t\n-–—:：|]*_,"))
        time = text.part(moment.start, max(moment.start, stop))
        event = text.part(moment.end, len(text.plain)).strip()
        return self.with_day(RawEntry(span, time, moment, event), context)

    def with_day(self, raw: RawEntry, context: Context) -> RawEntry:
        """The entry with the day it names itself, or the day line above it."""
        first, last = (self._read(one) for one in (raw.moment.date, raw.moment.until_date))
        raw = replace(raw, moment=replace(raw.moment, date=first, until_date=last))
        guessed = raw.moment.certainty is Certainty.GUESSED
        own = None if guessed else self._known_day(first)
        known = (
            (own, DateSource.ENTRY),
            (self.day(raw.date), DateSource.COLUMN),
            (context.day, DateSource.DAY_LINE),
        )
        day, source = next((pair for pair in known if pair[0]), (None, DateSource.NONE))
        zone = raw.moment.zone or context.zone
        return replace(
            raw, day=day, day_from=source, zone=zone, track=context.track, run=context.run
        )

    def _read(self, date: DateText | None) -> DateText | None:
        near = self.near if self.nearest else None
        return likelier(date, near, self.day_first) if date else None

    def day(self, date: DateText | None) -> datetime.date | None:
        """The day of a date, None if its year is not known."""
        return self._known_day(self._read(date))

    def short_day(self, plain: str) -> tuple[datetime.date | None] | None:
        """The day of a line that is nothing but day and month in numbers ("18.03."), None in it
        where nothing tells the year; None for another line."""
        found = _SHORT.fullmatch(plain.strip(" *_"))
        day, month = (int(part) for part in found.groups()) if found else (0, 0)
        if not 0 < day <= _DAYS or not 0 < month <= _MONTHS:
            return None
        try:
            date = datetime.date(LEAP_YEAR, month, day)
        except ValueError:
            return None
        return (nearest_year(date, self.near) if self.near else None,)

    def _known_day(self, date: DateText | None) -> datetime.date | None:
        if date is None or date.day is None:
            return None
        if date.year:
            return date.day
        return _nearest(date, self.near) if self.near else None


def _nearest(date: DateText, near: datetime.date) -> datetime.date | None:
    """The day of a date without a year; 07/08 is that of two which lies nearer to the incident."""
    days = [nearest_year(day, near) for day in (date.day, date.other) if day]
    known = [day for day in days if day is not None]
    return min(known, key=lambda day: abs(day - near), default=None)
