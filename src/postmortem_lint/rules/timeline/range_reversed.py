"""PM319: a range of times ends before it starts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.times.intervals import to_end
from postmortem_lint.times.moment import Kind
from postmortem_lint.times.ranges_in_text import may_be_offset
from postmortem_lint.times.units import DAY


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at ranges for which no midnight within twelve hours explains the order."""
    for timeline in postmortem.timelines:
        for entry, following in pairwise((*timeline.entries, None)):
            if entry and _reversed(entry) and not _over_night(entry, following):
                said = entry.time.plain.strip()
                if may_be_offset(said):
                    continue
                yield Finding(
                    entry.time.span,
                    f"'{said}' ends before it starts",
                    "swap or correct the times",
                    rests_on=entry.moment.certainty,
                )


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


RULE = Rule(
    "PM319",
    "range-reversed",
    "A range of times ends before it starts.",
    Severity.ERROR,
    check,
)
