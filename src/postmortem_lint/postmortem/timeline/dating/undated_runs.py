"""The days of entries that do not write their own, decided for a whole run of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from postmortem_lint.postmortem.model import DateSource
from postmortem_lint.postmortem.timeline.entries.pieces import RawEntry
from postmortem_lint.records import record, replace
from postmortem_lint.times.intervals import Instant, distance, place_on_axis
from postmortem_lint.times.units import DAY, DAY_LENGTH, HALF_DAY, MINUTE
from postmortem_lint.times.zones.zone import Zone


@record
class Dated:
    """An entry with its day, and the midnights that were crossed to get there."""

    raw: RawEntry
    day: datetime.date | None
    source: DateSource
    shift: int


def draw_back(entries: Iterable[Dated]) -> list[Dated]:
    """Undated entries above a dated one that by their clocks lie a midnight before it: the date of
    the document then is that of the later day, and theirs is the day before."""
    found: list[Dated] = []
    first = 0  # where the run of entries begins that only the document dates
    by_document = False
    for one in entries:
        if one.source.own or (found and found[-1].raw.track != one.raw.track):
            if by_document and one.source.own and _a_day_late(found[-1], one):
                found[first:] = _moved(found[first:], -1)
            by_document = False
        if one.source is DateSource.DOCUMENT and not by_document:
            first, by_document = len(found), True
        found.append(one)
    return found


def go_on_to(entries: list[Dated], day: datetime.date | None) -> list[Dated]:
    """The entries, each undated run whose clocks begin before that of the dated entry above it on
    the next day, if that is the day of the document: what stands above is what went before."""
    found = list(entries)
    for start, end in _runs(entries) if day else ():
        above, here = (found[start - 1], found[start]) if start else (None, found[start])
        if above is None or not above.source.own or above.raw.track != here.raw.track:
            continue
        last = above.raw.moment.clock
        first = next(
            (one.raw.moment.clock for one in found[start:end] if one.raw.moment.clock), None
        )
        before = last is not None and first is not None and first.hi < last.lo
        if before and above.day == here.day and here.day and plus_days(here.day, 1) == day:
            found[start:end] = _moved(found[start:end], 1)
    return found


def _a_day_late(above: Dated, here: Dated) -> bool:
    """Whether `above`, dated by the document, would fit below the midnight before `here`."""
    if not (above.day and here.day and above.raw.moment.clock and here.raw.moment.clock):
        return False
    crossed = above.raw.moment.clock.lo - here.raw.moment.clock.lo >= HALF_DAY
    return above.day + (int(crossed) - 1) * DAY_LENGTH == here.day


def fit_runs(entries: list[Dated], bounds: tuple[Instant, ...], zone: Zone | None) -> list[Dated]:
    """The entries, each run of undated ones on the day that puts most of the declared start and
    end on entries: its own by default, else a day earlier or later."""
    if not bounds:
        return entries
    found = list(entries)
    for start, end in _runs(entries):
        above = found[start - 1].day if start else None
        below = found[end].day if end < len(found) else None
        tries = _candidates(found[start:end], above, below)
        if _of_one_day(bounds) and any(one.shift for one in tries[0]):
            tries.append(_without_midnights(tries[0]))
        best = max(tries, key=lambda run: _on(run, bounds, zone))
        found[start:end] = best
    return found


def _of_one_day(bounds: tuple[Instant, ...]) -> bool:
    """Whether start and end are declared, on one day and in order: no midnight passes."""
    days = {bound.lo // DAY for bound in bounds}
    return len(bounds) > 1 and len(days) == 1 and bounds[0].lo <= bounds[-1].lo


def _runs(entries: list[Dated]) -> list[tuple[int, int]]:
    """The places of the runs of entries whose day is not written."""
    runs: list[tuple[int, int]] = []
    for place, one in enumerate(entries):
        if one.source.written or one.day is None:
            continue
        goes_on = runs and runs[-1][1] == place and entries[place - 1].raw.track == one.raw.track
        if goes_on:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs


def _candidates(
    run: list[Dated], above: datetime.date | None, below: datetime.date | None
) -> list[list[Dated]]:
    """The run as it is, then a day later and a day earlier, between the days around it."""
    tries = [run]
    for days in (1, -1):
        moved = _moved(run, days)
        first, last = moved[0].day, moved[-1].day
        if (above and first and first < above) or (below and last and last > below):
            continue
        tries.append(moved)
    return tries


def _without_midnights(run: list[Dated]) -> list[Dated]:
    """The run on its first day: where no midnight passes, a clock that falls back is a slip."""
    days = (plus_days(one.day, -one.shift) if one.day else None for one in run)
    return [replace(one, day=day, shift=0) for one, day in zip(run, days, strict=True)]


def _on(run: list[Dated], bounds: tuple[Instant, ...], zone: Zone | None) -> int:
    """How many of the declared start and end have an entry."""
    places = [
        place_on_axis(one.raw.moment, one.day, one.raw.zone or zone)
        for one in run
        if one.raw.moment.clock
    ]
    return sum(
        any(place and distance(bound, place) in range(MINUTE + 1) for place in places)
        for bound in bounds
    )


def _moved(run: list[Dated], days: int) -> list[Dated]:
    return [replace(one, day=plus_days(one.day, days)) if one.day else one for one in run]


def plus_days(day: datetime.date, days: int) -> datetime.date:
    """The day so many days later, the day itself at the ends of the calendar."""
    try:
        return day + days * DAY_LENGTH
    except OverflowError:
        return day
