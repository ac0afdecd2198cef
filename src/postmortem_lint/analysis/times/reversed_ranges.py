"""Ranges of the timeline that end before they start."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.times.intervals import to_end
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.ranges.in_text import may_be_offset
from postmortem_lint.times.units import DAY


def reversed_ranges(postmortem: Postmortem) -> Iterator[Entry]:
    """The entries whose range ends before it starts, where neither a midnight within twelve hours
    nor the offset of a zone explains the order."""
    for timeline in postmortem.timelines:
        for entry, following in pairwise((*timeline.entries, None)):
            if entry is None or not _reversed(entry) or _over_night(entry, following):
                continue
            if not may_be_offset(entry.time.plain.strip()):
                yield entry


def _over_night(entry: Entry, following: Entry | None) -> bool:
    """Whether the entry below it begins on the next day, after the range has ended there."""
    end = entry.moment.until
    if following is None or end is None or not (entry.day and following.day):
        return False
    clock = following.moment.clock
    later = clock is None or clock.hi >= end.lo
    return (following.day - entry.day).days == 1 and later


def _reversed(entry: Entry) -> bool:
    moment = entry.moment
    if moment.kind is not Kind.RANGE or moment.clock is None or moment.until is None:
        return False
    if moment.next_day or moment.approximate or moment.clock.problem or moment.until.problem:
        return False
    if moment.until_date and moment.date and moment.date.day and moment.until_date.day:
        if moment.date.day != moment.until_date.day:
            return moment.until_date.day < moment.date.day
    elif moment.until_date:
        return False
    length = to_end(moment)
    if length is None:
        return False
    back = moment.until.lo - moment.until.hi - length
    return back > 0 and DAY - back > DAY // 2
