"""Ranges of the timeline that end before they start."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.analysis.once import all_once
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.postmortem.model import Entry, Place, Postmortem
from postmortem_lint.text import Text
from postmortem_lint.times.intervals import to_end
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.ranges.in_text import find_ranges, may_be_offset
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


@all_once
def reversed_in_text(postmortem: Postmortem) -> Iterator[Text]:
    """The ranges in sentences that end before they start, where the length told beside them is that
    of the range the other way round: "fifty minutes, from 23:40 to 22:50"."""
    for passage in postmortem.passages:
        if passage.quoted or passage.place is Place.HEADING:
            continue
        plain = passage.text.prose
        for moment, start in find_ranges(plain):
            back = _way_back(moment)
            end = start + moment.end
            if back and _is_minus(plain, moment, start):
                continue
            if back and any(one.seconds == back for one in _lengths_beside(plain, start, end)):
                said = plain[start:end].rstrip(" ,;:.")
                yield passage.text.part(start, start + len(said)).strip()


def _is_minus(plain: str, moment: Moment, start: int) -> bool:
    """Whether a minus sign stands between two times: one may be taken from the other."""
    if moment.clock is None or moment.until is None:
        return False
    joint = plain[start + moment.clock.end : start + moment.until.start]
    return any(sign in joint for sign in (" - ", " − "))


def _way_back(moment: Moment) -> int:
    """The seconds from the end to the start of a range on one day; 0 if it does not run back."""
    if moment.clock is None or moment.until is None or moment.next_day or moment.until_date:
        return 0
    if moment.clock.problem or moment.until.problem or moment.until_zone:
        return 0
    return max(0, moment.clock.lo - moment.until.lo)


def _lengths_beside(plain: str, start: int, end: int) -> list[Duration]:
    """The lengths in the sentence of a range."""
    found = sentence_at(plain, start)
    if found is None:
        return []
    first, last = found[0].start, max(end, found[0].end)
    return [one for one in find_durations(plain) if first <= one.start and one.end <= last]
