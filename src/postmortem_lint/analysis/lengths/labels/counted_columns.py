"""Lengths beside the times of a table or list that all count alike, and those that do not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.analysis.lengths.sentences.event_pairs import CountedPair
from postmortem_lint.durations.duration import Bound, Duration, Fit
from postmortem_lint.durations.read import read_duration
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.language.folding import has_digit
from postmortem_lint.markdown.model import Row, Table
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Postmortem, Timeline
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text
from postmortem_lint.times.intervals import place_on_axis
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.units import DAY

_SIGNED = regex(r"^\W{0,3}?(?:t ?)?([+\u2212\u2013-])\s?(?=\d)", re.IGNORECASE)
_IN_BRACKETS = regex(
    r"[(\[（]\s*(?:t ?)?([+\u2212\u2013-]?)\s?(\d[^()\[\]（）]{0,24})[)\]）]\s*\.?\s*$", 2
)
_LEAST = 3  # rows that show from where all of them count
_SHARE = 3  # so many times as many rows have to fit as do not


@record
class _Counted:
    """A time with the length beside it: seconds on the axis, or of the day; -1 counts backwards."""

    at: int
    time: Span
    text: Text
    duration: Duration | None
    sign: int = 1


def counted_columns(postmortem: Postmortem) -> tuple[CountedPair, ...]:
    """The lengths that do not fit the time beside them, where most others of their kind do."""
    tables = [one for one in blocks_of(postmortem.document) if isinstance(one, Table)]
    lists = [tuple(_of_table(one)) for one in tables]
    lists += [tuple(_of_timeline(one)) for one in postmortem.timelines]
    return tuple(found for rows in lists for found in _odd_ones(rows))


def _of_table(table: Table) -> Iterator[_Counted]:
    columns = _columns(table)
    if columns is None:
        return
    time, length = columns
    for row in table.rows:
        if len(row.cells) > max(columns):
            found = _of_row(row, time, length)
            if found:
                yield found


def _columns(table: Table) -> tuple[int, int] | None:
    """The column of times and that of lengths, if there is just one of each."""
    columns = [
        [row.cells[at].text for row in table.rows if at < len(row.cells)]
        for at in range(len(table.header.cells))
    ]
    lengths = [at for at, cells in enumerate(columns) if _are_lengths(cells)]
    if len(lengths) != 1:
        return None
    times = [
        at for at, cells in enumerate(columns)
        if at not in lengths and sum(map(_is_time, cells)) >= _LEAST
    ]  # fmt: skip
    return (times[0], lengths[0]) if len(times) == len(lengths) == 1 else None


def _are_lengths(cells: Sequence[Text]) -> bool:
    """Whether cells hold lengths, of which "18 h 25" alone may be a time of day."""
    lengths = [cell for cell in cells if _length(cell)]
    return len(lengths) >= _LEAST and not all(map(_is_time, lengths))


def _is_time(cell: Text) -> bool:
    if not has_digit(cell.plain):
        return False
    moment = read_moment(cell.plain, worded=True)
    return moment.kind is Kind.INSTANT and bool(moment.clock and not moment.clock.problem)


def _of_row(row: Row, time: int, length: int) -> _Counted | None:
    cell = row.cells[time].text
    moment = read_moment(cell.plain, worded=True)
    if moment.kind is not Kind.INSTANT or not moment.clock or moment.approximate:
        return None
    told = row.cells[length].text
    found = _length(told)
    value, sign, duration = found or (told, 1, None)
    day = moment.date.day if moment.date else None
    instant = place_on_axis(moment, day, None)
    return _Counted(instant.lo, cell.span, value, duration, sign) if instant else None


def _of_timeline(timeline: Timeline) -> Iterator[_Counted]:
    for entry in timeline.entries:
        if entry.instant is None or not entry.moment.clock or entry.moment.approximate:
            continue
        found = _beside(entry.event)
        value, sign, duration = found or (entry.event, 1, None)
        yield _Counted(entry.instant.lo, entry.time.span, value, duration, sign)


def _beside(event: Text) -> tuple[Text, int, Duration] | None:
    """The length that an entry tells first of all with its sign, or last of all in brackets."""
    plain = event.plain
    if not has_digit(plain):
        return None
    signed = _SIGNED.match(plain)
    if signed:
        return _length(event)
    last = _IN_BRACKETS.search(plain)
    inner = event.part(last.start(2), last.end(2)) if last else None
    duration = _exact(inner) if inner else None
    if last is None or inner is None or duration is None:
        return None
    return inner, 1 if last[1] in ("", "+") else -1, duration


def _length(cell: Text) -> tuple[Text, int, Duration] | None:
    signed = _SIGNED.match(cell.plain)
    value = cell.part(signed.end(), len(cell.plain)) if signed else cell
    duration = _exact(value)
    if duration is None:
        return None
    return value, -1 if signed and signed[1] != "+" else 1, duration


def _exact(value: Text) -> Duration | None:
    found = read_duration(value.plain) if has_digit(value.plain) else None
    if found is None or found.seconds is None or found.window or found.working:
        return None
    return found if found.bound is Bound.EXACT and not found.approximate else None


def _odd_ones(rows: Sequence[_Counted]) -> Iterator[CountedPair]:
    """The rows that do not count as most do: from one time, from the row above, or to the next."""
    counted = [one for one in rows if one.duration]
    if len(counted) <= _LEAST:
        return
    ways = [*_from_one(rows), _from_row_above(rows), _to_next_row(rows)]
    scored = [(sum(_fits(one, way) for one in counted if _tells(one)), way) for way in ways]
    best, way = max(scored, key=lambda one: one[0])
    wrong = [one for one in counted if not _fits(one, way)]
    if best < max(_LEAST, _SHARE * len(wrong)):
        return
    said = [one.duration.seconds for one in counted if one.duration]
    for one in wrong:
        if one.duration and said.count(one.duration.seconds) > 1:
            continue  # a value that is measured, and stays as it is
        others = [other for score, other in scored if score >= _LEAST]
        if one.time in way and not any(_fits(one, other) for other in others):
            yield _pair(one, way[one.time])


_Way = dict[Span, tuple[int, Span]]


def _tells(one: _Counted) -> bool:
    return bool(one.duration and one.duration.seconds)


def _from_one(rows: Sequence[_Counted]) -> Iterator[_Way]:
    """From the same time for all: that of any row."""
    for base in rows:
        yield {one.time: ((one.at - base.at) * one.sign, base.time) for one in rows if one != base}


def _from_row_above(rows: Sequence[_Counted]) -> _Way:
    return {one.time: (one.at - above.at, above.time) for above, one in pairwise(rows)}


def _to_next_row(rows: Sequence[_Counted]) -> _Way:
    return {one.time: (below.at - one.at, below.time) for one, below in pairwise(rows)}


def _fits(one: _Counted, way: _Way) -> bool:
    if one.duration is None or one.time not in way:
        return not (one.duration and one.duration.seconds)
    return fit(one.duration, _nearest(way[one.time][0], one.duration)) is Fit.HOLDS


def _nearest(seconds: int, duration: Duration) -> float:
    """The seconds from one time to another, over as many days as come nearest to a length."""
    stated = duration.seconds or 0
    return seconds + round((stated - seconds) / DAY) * DAY


def _pair(one: _Counted, way: tuple[int, Span]) -> CountedPair:
    assert one.duration is not None
    seconds = _nearest(way[0], one.duration) % DAY
    low, high = one.duration.value_start, one.duration.value_end
    span, written = one.text.locate(low, high), one.text.plain[low:high]
    return CountedPair(
        span, written, fit(one.duration, seconds), seconds, way[1], one.time, sure=True
    )
