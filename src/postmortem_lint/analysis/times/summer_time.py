"""Times that are told in the summer time of a place on a day on which it has none."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record
from postmortem_lint.text import Text
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.zones.summertime import has_loose_letters, is_summer, season_of
from postmortem_lint.times.zones.zone import Zone

_LONG = 60  # characters of a date with a time and a zone


@record
class OutOfSeason:
    """A time with the letters of summer time, on a day of standard time there."""

    text: Text
    zone: Zone
    day: datetime.date


@once
def out_of_season(postmortem: Postmortem) -> tuple[OutOfSeason, ...]:
    """The times of the timelines, and those in any text that have a date beside them."""
    return tuple(one for one in _told(postmortem) if _is_odd(one))


def _is_odd(one: OutOfSeason) -> bool:
    if has_loose_letters(one.zone) or season_of(one.zone) != "summer":
        return False
    return not is_summer(one.zone, one.day)


def _told(postmortem: Postmortem) -> Iterator[OutOfSeason]:
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            at = entry.instant if entry.moment.clock else None
            if at and at.certainty > Certainty.GUESSED and entry.day and entry.zone:
                yield OutOfSeason(entry.time, entry.zone, entry.day)
    for passage in postmortem.passages:
        prose = passage.text.prose
        for date in find_dates(prose) if not passage.quoted else ():
            moment = read_moment(prose[date.start : date.start + _LONG], column=False)
            whole = moment.date and moment.clock and moment.zone
            if whole and moment.zone and date.day and date.year and not date.other:
                end = min(date.start + moment.end, len(prose))
                text = passage.text.part(date.start, end)
                yield OutOfSeason(text, moment.zone, date.day)
