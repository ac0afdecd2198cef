"""The time an incident lasted, as its document declares it (semantics 3)."""

from __future__ import annotations

import datetime

from postmortem_lint.postmortem.model import Fact, Part, Timeline, Window, WindowSource
from postmortem_lint.postmortem.sections.passages import texts_of
from postmortem_lint.records import replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span, Text
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.date import DateText, nearest_year
from postmortem_lint.times.intervals import Instant, place_on_axis, to_end
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.ranges.in_text import find_ranges, may_be_offset
from postmortem_lint.times.units import DAY
from postmortem_lint.times.zones.clock_shift import clock_change
from postmortem_lint.times.zones.summertime import zone_on
from postmortem_lint.times.zones.zone import Zone


def declared_window(
    facts: tuple[Fact, ...],
    parts: tuple[Part, ...],
    timelines: tuple[Timeline, ...],
    day: datetime.date | None,
    zone: Zone | None,
) -> Window | None:
    """The window from the surest source: start and end fields, a range in the duration or the
    date, markers in the timeline, a range in the summary, or a duration alone."""
    return (
        window_of_fields(facts, day, zone)
        or _from_field_range(facts, day, zone)
        or _from_marks(timelines)
        or _from_summary(parts, day, zone)
        or _from_length(facts)
    )


def declared_bounds(
    facts: tuple[Fact, ...], parts: tuple[Part, ...], day: datetime.date | None, zone: Zone | None
) -> tuple[Instant, ...]:
    """The start and the end that a document declares outside of its timelines, so far as it does:
    in fields, in a range of the duration or the date, in a range of the summary."""
    found: list[Instant] = []
    for key in KeyTrait.BOUNDS.keys:
        fact = _readable(facts, key)
        instant = fact_instant(fact.moment, day, zone) if fact and fact.moment else None
        if instant and fact and fact.moment:
            first = found[0] if found else instant
            found.append(after_midnight(first, instant, fact.moment.date))
    if found:
        return tuple(found)
    window = _from_field_range(facts, day, zone) or _from_summary(parts, day, zone)
    ends = (window.start, window.end) if window and window.exact else ()
    return tuple(end for end in ends if end)


def _readable(facts: tuple[Fact, ...], key: Key) -> Fact | None:
    return next((fact for fact in facts if fact.key is key and fact.readable), None)


def window_of_fields(
    facts: tuple[Fact, ...], day: datetime.date | None, zone: Zone | None
) -> Window | None:
    """The window from the fields of start and end; None if one is missing or cannot be read."""
    started, ended = _readable(facts, Key.STARTED), _readable(facts, Key.RESOLVED)
    if not (started and ended and started.moment and ended.moment):
        return None
    start = fact_instant(started.moment, day, zone)
    end = fact_instant(ended.moment, _day_of(started.moment) or day, zone)
    if start is None or end is None:
        return None
    end = after_midnight(start, end, ended.moment.date)
    exact = not (started.moment.approximate or ended.moment.approximate or _second_time(ended))
    return _window(start, end, started.text.span, ended.text.span, WindowSource.FIELDS, exact)


def _second_time(fact: Fact) -> bool:
    """Whether a field goes on with another time: "10:20 (mitigated), 12:00 (resolved)"."""
    assert fact.moment is not None
    return fact.moment.other is None and bool(find_clocks(fact.text.plain[fact.moment.end :]))


def _day_of(moment: Moment) -> datetime.date | None:
    return moment.date.day if moment.date else None


def after_midnight(start: Instant, instant: Instant, date: DateText | None) -> Instant:
    """A time without a date at least twelve hours before the start is one of the next day."""
    length = _seconds(start, instant)
    if date is None and length is not None and length <= -DAY // 2:
        return replace(instant, lo=instant.lo + DAY, hi=instant.hi + DAY)
    return instant


def fact_instant(moment: Moment, day: datetime.date | None, zone: Zone | None) -> Instant | None:
    """The place of a time field on the day axis; its own date wins over the document's."""
    if moment.clock is None or moment.clock.problem or moment.kind is not Kind.INSTANT:
        return None
    return place_on_axis(moment, _day_of(moment) or day, moment.zone or zone, 0)


def declared_start(facts: tuple[Fact, ...]) -> Instant | None:
    """The declared start of the incident, as a place on the day axis."""
    found = (fact.instant for fact in facts if fact.key is Key.STARTED and fact.readable)
    return next((instant for instant in found if instant), None)


def _window(
    start: Instant, end: Instant, started: Span, ended: Span, source: WindowSource, exact: bool
) -> Window | None:
    length = _seconds(start, end)
    if length is None or length < 0:
        return None
    change = clock_change(start, end)
    return Window(start, end, started, ended, float(length), source, exact, change)


def _seconds(start: Instant, end: Instant) -> int | None:
    """From start to end, which may be written in two zones; None if these cannot be compared."""
    ours, theirs = start.zone, end.zone
    if ours is None or theirs is None or ours.family == theirs.family:
        return end.lo - start.lo
    if ours.offset is None or theirs.offset is None:
        return None
    return end.lo - start.lo + (ours.offset - theirs.offset) * 60


def _from_field_range(
    facts: tuple[Fact, ...], day: datetime.date | None, zone: Zone | None
) -> Window | None:
    """The window of the range that stands as the duration, else behind the date."""
    ranged = (fact for fact in facts if fact.key in KeyTrait.RANGED.keys and fact.readable)
    for fact in sorted(ranged, key=lambda one: one.key is not Key.DURATION):
        moment = fact.duration.window if fact.duration else fact.moment
        lasting = fact.key is Key.DURATION
        source = WindowSource.DURATION_RANGE if lasting else WindowSource.DATE_RANGE
        if moment:
            return range_window(moment, fact.text.span, day, zone, source)
    return None


def range_window(
    moment: Moment, span: Span, day: datetime.date | None, zone: Zone | None, source: WindowSource
) -> Window | None:
    """The window of a range of times such as `14:12 to 15:40`."""
    begun = _known_day(moment.date, day) or day
    ended = _known_day(moment.until_date, day) or begun
    ours, theirs = zone_on(moment.zone, begun), zone_on(moment.until_zone, ended)
    length = to_end(replace(moment, zone=ours, until_zone=theirs))
    if length is None or moment.clock is None or moment.until is None:
        return None
    start = place_on_axis(moment, begun, moment.zone or zone, 0)
    days = _days_between(moment, day)
    if start is None or days is None or moment.clock.problem or moment.until.problem:
        return None
    shift = length + days * DAY
    if shift < 0 and not days and moment.until_date is None:  # else it runs back
        shift += DAY
    width = moment.until.hi - moment.until.lo
    end = replace(start, lo=start.lo + shift, hi=start.lo + shift + width)
    return _window(start, end, span, span, source, not moment.approximate)


def _days_between(moment: Moment, day: datetime.date | None) -> int | None:
    """The days from the start of a range to its end; None where only its end is dated, and `day`
    is another one, so that nobody knows when it began."""
    first, last = moment.date, moment.until_date
    if last is None or last.day is None:
        return moment.next_day
    if first is not None and first.day is not None:
        begun, ended = _known_day(first, day) or first.day, _known_day(last, day) or last.day
        return (ended - begun).days
    return moment.next_day if day is None or _known_day(last, day) == day else None


def _known_day(date: DateText | None, near: datetime.date | None) -> datetime.date | None:
    """The day of a date, one without a year in that which brings it nearest to `near`."""
    if date is None or date.day is None or date.year:
        return date.day if date else None
    return nearest_year(date.day, near) if near else None


def _from_marks(timelines: tuple[Timeline, ...]) -> Window | None:
    for timeline in timelines:
        marked = [entry for entry in timeline.entries if entry.announced and entry.instant]
        starts = [one for one in marked if Key.STARTED in one.announced]
        starts = starts or [one for one in marked if Key.DECLARED in one.announced]
        ends = [one for one in marked if Key.RESOLVED in one.announced]
        if starts and ends and starts[0].instant and ends[-1].instant:
            first, last = starts[0], ends[-1]
            assert first.instant is not None
            assert last.instant is not None
            window = _window(
                first.instant,
                last.instant,
                first.time.span,
                last.time.span,
                WindowSource.MARKERS,
                True,
            )
            if window:
                return window
    return None


def _from_summary(
    parts: tuple[Part, ...], day: datetime.date | None, zone: Zone | None
) -> Window | None:
    for part in parts:
        if part.role is not Role.SUMMARY:
            continue
        found = [
            window
            for text in texts_of(part)
            for moment, start in find_ranges(text.plain)
            if not may_be_offset(text.plain[start : start + moment.end])
            if (window := _in_summary(text, moment, start, day, zone))
        ]
        if found:
            # Of several ranges any may be only a part of the incident.
            lengths = {window.length for window in found}
            return replace(found[0], exact=found[0].exact and len(lengths) == 1)
    return None


def _in_summary(
    text: Text, moment: Moment, start: int, day: datetime.date | None, zone: Zone | None
) -> Window | None:
    span = text.locate(start, start + moment.end)
    return range_window(moment, span, day, zone, WindowSource.SUMMARY)


def _from_length(facts: tuple[Fact, ...]) -> Window | None:
    for fact in facts:
        if fact.key is Key.DURATION and fact.readable and fact.duration:
            seconds = fact.duration.upper or fact.duration.seconds
            if seconds is not None:
                return Window(
                    None,
                    None,
                    None,
                    None,
                    seconds,
                    WindowSource.DURATION,
                    not fact.duration.approximate,
                )
    return None
