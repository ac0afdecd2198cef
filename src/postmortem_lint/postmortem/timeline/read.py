"""Dates the entries of each timeline and places them on one axis (semantics 1, 2, 4)."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from postmortem_lint.markdown.model import Document, Paragraph
from postmortem_lint.postmortem.model import DateSource, Entry, Part, Timeline
from postmortem_lint.postmortem.timeline.containers import containers_of, on_own_tracks
from postmortem_lint.postmortem.timeline.dating.from_zero import count_from_zero
from postmortem_lint.postmortem.timeline.dating.halves_of_day import settle_halves
from postmortem_lint.postmortem.timeline.dating.past_midnight import count_past_midnight
from postmortem_lint.postmortem.timeline.dating.undated_runs import (
    Dated,
    draw_back,
    fit_runs,
    go_on_to,
    plus_days,
)
from postmortem_lint.postmortem.timeline.dating.weekdays import days_by_weekday
from postmortem_lint.postmortem.timeline.entries.dates import DateReader
from postmortem_lint.postmortem.timeline.entries.lone_years import without_years
from postmortem_lint.postmortem.timeline.entries.numbered import counted_by
from postmortem_lint.postmortem.timeline.entries.pieces import Context, RawEntry
from postmortem_lint.postmortem.timeline.entries.prose import join_prose
from postmortem_lint.postmortem.timeline.entries.read import Reader
from postmortem_lint.postmortem.timeline.milestones import announced_in, milestones_in
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import mutable, record, replace
from postmortem_lint.roles import Role
from postmortem_lint.text import Source
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.dates.date import DateForm
from postmortem_lint.times.intervals import Instant, place_on_axis
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.units import DAY, HALF_DAY, HOUR
from postmortem_lint.times.zones.zone import Zone, find_zone


@record
class TimelineContext:
    """What the rest of the document says about the time of its timelines: the day of the incident,
    the zone of its times, the declared start and end as seconds of the day, and a day that tells
    the year of dates without one. `bounds` are the places of the declared start and end, `anchor`
    is the moment from which it says that times are counted; its dates are written `day_first`."""

    day: datetime.date | None = None
    zone: Zone | None = None
    started: int | None = None
    ended: int | None = None
    near: datetime.date | None = None
    bounds: tuple[Instant, ...] = ()
    anchor: Instant | None = None
    day_first: bool = False


def read_timelines(
    parts: tuple[Part, ...], profile: Profile, setting: TimelineContext, document: Document
) -> tuple[Timeline, ...]:
    """The timeline of each part of a document that holds one, dated but not yet judged."""
    reader = Reader(profile.timeline.columns, DateReader(setting.day or setting.near))
    lines = (
        part for part in parts if part.role is Role.TIMELINE and Role.TIMELINE not in part.parents
    )
    found = tuple(lines)
    boxes = containers_of(document) if found else ()
    return tuple(_timeline(part, reader, setting, document.source, boxes) for part in found)


def _timeline(
    part: Part, reader: Reader, setting: TimelineContext, source: Source, boxes: tuple[range, ...]
) -> Timeline:
    named = find_zone(part.title.plain)
    start = Context(zone=named[0] if named else None)
    reader = replace(reader, number=counted_by(part.title, part.inner))
    raws, tables = join_prose(reader.walk(part.inner, start))
    if not any(raw.moment.clock for raw in raws) and not tables:
        reader = replace(reader, coded=True)
        raws, tables = join_prose(reader.walk(part.inner, start))
    reader = _settled(reader, raws, setting)
    if reader.dates.day_first or reader.dates.nearest:
        raws, tables = join_prose(reader.walk(part.inner, start))
    found = raws or list(reader.milestones(part.inner, start))
    placed = on_own_tracks([count_past_midnight(raw) for raw in found], source, boxes)
    timed = without_years(placed, _clocks(setting))
    raws = count_from_zero(timed, _said(part), setting.bounds, setting.anchor)
    raws = days_by_weekday(raws, setting.day)
    raws = settle_halves(raws, setting.bounds, setting.zone)
    dated = go_on_to(draw_back(_dated(raws, setting)), setting.day)
    dated = fit_runs(dated, setting.bounds, setting.zone)
    entries = tuple(_entry(one, setting) for one in dated)
    zone = next((entry.zone for entry in entries if entry.zone), None)
    return Timeline(
        part,
        entries,
        tuple(raw.track for raw in raws),
        tuple(tables),
        zone=zone or setting.zone,
    )


def _said(part: Part) -> str:
    """The title of a timeline with the text right below it, which may be a note on its times."""
    first = part.inner[0] if part.inner else None
    note = first.text.plain if isinstance(first, Paragraph) else ""
    return f"{part.title.plain}\n{note}"


def _settled(reader: Reader, raws: Sequence[RawEntry], setting: TimelineContext) -> Reader:
    """The reader that reads dates of two readings as the other dates of the timeline are written,
    then as those of the document, else so that they lie near to the incident."""
    written = [raw.moment.date or raw.date for raw in raws]
    below_days = any(raw.day_from is DateSource.DAY_LINE for raw in raws)
    if not below_days and not any(date and date.other for date in written):
        return reader
    forms = {date.order for date in written if date}
    if DateForm.MONTH_FIRST in forms:
        return reader
    day_first = DateForm.DAY_FIRST in forms or setting.day_first
    dates = replace(reader.dates, day_first=day_first, nearest=not day_first)
    return replace(reader, dates=dates)


def _clocks(setting: TimelineContext) -> tuple[int, ...]:
    return tuple(clock for clock in (setting.started, setting.ended) if clock is not None)


def _dated(raws: Iterable[RawEntry], setting: TimelineContext) -> Iterator[Dated]:
    """Give each entry its day: its own, the day line's, that of the entry above, the document's."""
    course = _Course(setting)
    return (course.dated(raw) for raw in raws)


@mutable
class _Course:
    """How the days of a timeline run on, seen from one entry to the next: its day, whether that
    is a `whole` day without a time, the clock above, and the midnights crossed since a date."""

    setting: TimelineContext
    current: datetime.date | None = None
    whole: bool = False
    above: int | None = None
    shift: int = 0
    track: int = 0

    def dated(self, raw: RawEntry) -> Dated:
        """The next entry with its day."""
        if raw.track != self.track:
            self.track, self.above, self.shift = raw.track, None, 0
        clock = _shown(raw)
        day, source = self._day(raw)
        if clock:
            if raw.moment.next_day and not raw.day:
                self.shift = max(self.shift, raw.moment.next_day)
            elif self.above is not None and self.above - clock.lo >= HALF_DAY and not source.own:
                self.shift += 1
            self.above = clock.lo
        self.whole = raw.moment.kind is Kind.DATE_ONLY or (self.whole and clock is None)
        if day and self.shift and not source.own:
            day = plus_days(day, self.shift)
        return Dated(raw, day, source, self.shift)

    def _day(self, raw: RawEntry) -> tuple[datetime.date | None, DateSource]:
        """The day of an entry before the midnights are counted; a new one begins to count anew."""
        if raw.day:
            if raw.day_from.own or raw.day != self.current:
                self.shift, self.above = 0, None if raw.day != self.current else self.above
            self.current = raw.day
            return raw.day, raw.day_from
        clock = _shown(raw)
        lo = clock.lo if clock else None
        day, source = _inherited(self.current, self.whole, lo, self.setting)
        if source is DateSource.DOCUMENT and day != self.current:
            self.shift, self.above, self.current = 0, None, day
        return day, source


def _shown(raw: RawEntry) -> Clock | None:
    """The clock of an entry, none where no clock shows such a time: that says nothing of a day."""
    return None if raw.moment.problem else raw.moment.clock


def _inherited(
    current: datetime.date | None, whole: bool, clock: int | None, setting: TimelineContext
) -> tuple[datetime.date | None, DateSource]:
    """The day of an undated entry: the one above it, unless that is a `whole` day of the lead-up or
    the declared window says otherwise (semantics 2: a dated lead-up does not move the entries
    of the incident to its day)."""
    if current is None:
        return setting.day, DateSource.DOCUMENT if setting.day else DateSource.NONE
    earlier = setting.day is not None and current < setting.day and clock is not None
    if earlier and whole:
        return setting.day, DateSource.DOCUMENT
    if earlier and clock is not None and setting.started is not None:
        ended = setting.ended if setting.ended is not None else setting.started + 6 * HOUR
        length = (ended - setting.started) % DAY  # it may be over behind midnight
        if (clock - setting.started + HOUR) % DAY <= length + 2 * HOUR:
            return setting.day, DateSource.DOCUMENT
    return current, DateSource.INHERITED


def _entry(dated: Dated, setting: TimelineContext) -> Entry:
    raw = dated.raw
    zone = raw.zone or setting.zone
    columns = raw.columns
    texts = [cell.text.plain for _, cell in columns] or [raw.event.plain]
    return Entry(
        raw.span,
        raw.time,
        raw.moment,
        raw.event,
        # An undated one stands on a symbolic day, counted from 0.
        place_on_axis(raw.moment, dated.day, zone, 0 if dated.day else dated.shift),
        dated.day,
        dated.source,
        zone,
        columns,
        milestones_in(texts),
        announced_in(raw.event),
        raw.run,
    )
