"""Checks a time that is written in two zones at once, such as `14:05 CET (13:05 UTC)`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.two_notations.dual_notation import (
    clock_text,
    day_in_zones,
    dual_mistake,
)
from postmortem_lint.analysis.times.two_notations.two_sides import TwoSides
from postmortem_lint.analysis.times.two_notations.zones_beside_offsets import zones_beside_offsets
from postmortem_lint.language.folding import WINDOW
from postmortem_lint.markdown.model import Row
from postmortem_lint.postmortem.model import Entry, Place, Postmortem, Timeline
from postmortem_lint.records import record, replace
from postmortem_lint.roles import Role
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import leading_moment, read_moment
from postmortem_lint.times.ranges.in_text import find_ranges
from postmortem_lint.times.units import DAY, MINUTE
from postmortem_lint.times.zones.summertime import changes, season_of
from postmortem_lint.times.zones.zone import Zone, find_zone, possible_offsets

_DAY = DAY // MINUTE  # minutes


@once
def in_two_zones(postmortem: Postmortem) -> tuple[TwoSides, ...]:
    """The times in two zones that contradict themselves: in fields, entries and sentences."""
    told = tuple(_moments(postmortem))
    apart = _told_apart([moment for _, moment, _, _ in told], postmortem)
    times = tuple(
        TwoSides(text, mistake)
        for text, moment, day, zone in told
        if (mistake := dual_mistake(_by_letters(moment, apart), day, zone))
    )
    odd = tuple(
        one for timeline in postmortem.timelines for one in _odd_shifts(timeline, postmortem)
    )
    known = Spans(one.text.span for one in times)
    times = (*times, *(one for one in odd if not known.meets(one.text.span)))
    return (*times, *zones_beside_offsets(postmortem))


def _told_apart(moments: list[Moment], postmortem: Postmortem) -> frozenset[str]:
    """The families whose letters for summer and winter a document tells apart, as that of a night
    in which clocks change does."""
    zones = {one for moment in moments for one in (moment.zone, moment.other_zone) if one}
    days = {one.day for one in postmortem.mentions if one.day}
    return frozenset(
        zone.family
        for zone in zones
        if any(day == when for day in days for when, _ in changes(day.year, zone))
        and len({_letters(one) for one in zones if one.family == zone.family} - {None}) > 1
    )


def _letters(zone: Zone) -> int | None:
    """The offset that the letters of a zone stand for, None if they are those of both seasons."""
    return possible_offsets(zone)[0] if season_of(zone) in ("summer", "winter") else None


def _by_letters(moment: Moment, apart: frozenset[str]) -> Moment:
    """A time whose zones are those of their letters, in families that are told apart."""
    if not apart:
        return moment
    zone, other = (_settled(one, apart) for one in (moment.zone, moment.other_zone))
    return replace(moment, zone=zone, other_zone=other)


def _settled(zone: Zone | None, apart: frozenset[str]) -> Zone | None:
    offset = _letters(zone) if zone and zone.family in apart else None
    return zone if zone is None or offset is None else replace(zone, offset=offset)


_LEAST = 3  # times in two notations that show how far apart these are


@record
class SecondClock:
    """The time of an entry in another column of its row."""

    text: Text
    clock: Clock
    entry: Entry


@once
def second_clocks(postmortem: Postmortem) -> tuple[SecondClock, ...]:
    """The times of day of all columns of a timeline but that of its entries."""
    tables = (table for one in postmortem.timelines for table in one.tables)
    rows = {row.span: row for table in tables for row in table.rows}
    entries = (one for timeline in postmortem.timelines for one in timeline.entries)
    timed = [(one, rows[one.span]) for one in entries if one.moment.clock and one.span in rows]
    columns = sorted({at for _, row in timed for at in range(len(row.cells))})
    return tuple(found for at in columns for found in _clocks_of(at, timed))


def _clocks_of(at: int, timed: list[tuple[Entry, Row]]) -> tuple[SecondClock, ...]:
    """The times of one column, if it holds little else."""
    cells = [(entry, row.cells[at].text) for entry, row in timed if at < len(row.cells)]
    others = [
        SecondClock(cell, clock, entry)
        for entry, cell in cells
        if cell and not cell.span.meets(entry.time.span)
        if (clock := _clock_of(cell))
    ]
    filled = sum(bool(cell) for _, cell in cells)
    return tuple(others) if len(others) >= max(_LEAST, filled - 1) else ()


def _clock_of(cell: Text) -> Clock | None:
    moment = read_moment(cell.plain)
    return moment.clock if moment.kind is Kind.INSTANT else None


def _odd_shifts(timeline: Timeline, postmortem: Postmortem) -> Iterator[TwoSides]:
    """The times in two notations of which most others of the timeline lie otherwise apart."""
    pairs = _in_two_notations(timeline, postmortem)
    if _changes_letters([text for text, _, _ in pairs]):
        return
    shifts = [_shift(clock, other) for _, clock, other in pairs]
    usual = max(shifts, key=shifts.count, default=0)
    if shifts.count(usual) < max(_LEAST, len(shifts) - 1):
        return  # clocks may have been set in between
    for (text, clock, other), shift in zip(pairs, shifts, strict=True):
        if (shift - usual) % (_DAY // 2) not in (0, 1, _DAY // 2 - 1):
            right = (clock.lo // 60 + usual) % _DAY
            there = f"{right // 60:02d}:{right % 60:02d}, not {clock_text(other)}"
            yield TwoSides(text, f"going by the other entries, {clock_text(clock)} is {there}")


def _changes_letters(times: list[Text]) -> bool:
    """Whether clocks are set in between: the times name one zone by the letters of both seasons."""
    named = (find_zone(text.plain) for text in times)
    zones = {one[0] for one in named if one}
    families = {one.family for one in zones}
    return len({_letters(one) for one in zones} - {None}) > len(families)


def _in_two_notations(
    timeline: Timeline, postmortem: Postmortem
) -> list[tuple[Text, Clock, Clock]]:
    """The times of the entries that stand there twice: in the entry itself, or in two columns."""
    entries = [one for one in timeline.entries if one.moment.clock and not one.moment.approximate]
    named = [one.moment.other_zone.family for one in entries if one.moment.other_zone]
    usual = max(named, key=named.count, default="")
    entries = [one for one in entries if _is_of_zone(one, usual)]  # not those of another office
    pairs = [(one.time, one.moment.clock, one.moment.other) for one in entries]
    beside = [
        (one.text, one.entry.moment.clock, one.clock)
        for one in second_clocks(postmortem)
        if one.entry in entries
    ]
    told = [(text, clock, other) for text, clock, other in pairs if clock and other]
    told = told or [(text, clock, other) for text, clock, other in beside if clock]
    return [one for one in told if not (one[1].problem or one[2].problem)]


def _is_of_zone(entry: Entry, family: str) -> bool:
    other = entry.moment.other_zone
    return other is None or other.family == family


def _shift(clock: Clock, other: Clock) -> int:
    """The minutes from one notation of a time to another one."""
    return (other.lo - clock.lo) // 60 % _DAY


_Told = tuple[Text, Moment, datetime.date | None, Zone | None]


def _moments(postmortem: Postmortem) -> Iterator[_Told]:
    for fact in postmortem.facts:
        if fact.readable and fact.moment:
            told = fact.moment.date or fact.date
            day = told.day if told else postmortem.day
            yield fact.text, fact.moment, day, postmortem.zone
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            yield entry.time, entry.moment, entry.day, entry.zone
    fields = [fact.text.span for fact in postmortem.facts if fact.moment and fact.text]
    for passage in postmortem.passages:
        spoken = passage.place is not Place.HEADING and not passage.quoted
        if not spoken or Role.TIMELINE in passage.roles:
            continue
        if not any(passage.text.span.meets(field) for field in fields):
            yield from _in_sentences(passage.text, postmortem)


def _in_sentences(text: Text, postmortem: Postmortem) -> Iterator[_Told]:
    """The times of a sentence that name two zones."""
    plain = text.prose
    first = find_zone(plain) if find_clocks(plain) else None
    if first is None or find_zone(plain[first[2] :]) is None:
        return
    done = -1  # the times are looked at in their order, of two at one place the range first
    told = sorted((*find_ranges(plain), *_single(plain)), key=lambda one: one[1])
    for moment, start in told:
        end = start + moment.end
        if start < done:
            continue
        done = end
        if moment.zone and moment.other_zone:
            yield text.part(start, end).strip(), moment, day_in_zones(moment, postmortem), None


def _single(plain: str) -> Iterator[tuple[Moment, int]]:
    """The times of a text with the date right before them."""
    dates = [date for date in find_dates(plain) if date.year and date.day]
    for clock in find_clocks(plain):
        moment = leading_moment(plain[clock.start : clock.start + WINDOW])
        if moment is None or moment.kind is not Kind.INSTANT:
            continue
        before = (one for one in dates if not plain[one.end : clock.start].strip(" ,~≈"))
        date = next((one for one in before if one.end < clock.start), None)
        dated = moment if moment.date else replace(moment, date=date)
        # Without its own day nothing is known of that of the other side.
        yield dated if dated.date else replace(dated, other_day=None), clock.start
