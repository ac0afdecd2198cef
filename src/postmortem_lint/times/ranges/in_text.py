"""The ranges of times in running text: "from 1 March 2025 07:00 UTC until 09:30"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans
from postmortem_lint.times.clocks.clock import Clock, Notation, moved
from postmortem_lint.times.clocks.half_of_day import sharing_marker
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import leading_moment
from postmortem_lint.times.ranges.noted import bracketed_ranges, over_weekdays
from postmortem_lint.times.ranges.read import by_order

# A range with dates, weekdays and zones at both ends is not longer than this.
_LONGEST = 160
_BETWEEN = lookup.any_of(lookup.times.between)
_WORD_BEFORE = 24  # characters
_BEFORE = regex(rf"(?:{_BETWEEN}) (?:[a-z]{{1,4}} )?$")
_AND = regex(rf" (?:{lookup.any_of(lookup.grammar.and_words)}) (?:[a-z]{{2,4}} (?=[0-9]))?")


_GLUED_OFFSET = regex(r"[0-9]-(?:0[2-9]|10):00\W*$")


def may_be_offset(told: str) -> bool:
    """Whether the end of a range may be the offset of a zone: "resolved at 15:59-03:00"."""
    return _GLUED_OFFSET.search(told) is not None


@lru_cache(maxsize=4096)  # several analyses ask for those of the same text
def find_ranges(plain: str) -> tuple[tuple[Moment, int], ...]:
    """Each range of times with the index at which it starts, its date included; the places of the
    moment count from there."""
    found = list(_ranges(plain))
    known = Spans(Span(start, start + moment.end) for moment, start in found)
    noted = (
        (moment, start)
        for moment, start in bracketed_ranges(plain)
        if not known.meets(Span(start, start + moment.end))
    )
    every = sorted((*found, *noted), key=lambda one: one[1])
    return tuple((over_weekdays(plain, moment, start), start) for moment, start in every)


def _ranges(plain: str) -> Iterator[tuple[Moment, int]]:
    clocks = find_clocks(plain)
    dates = {date.end: date.start for date in find_dates(plain)} if clocks else {}
    known, done = set(dates.values()), 0
    for clock in clocks:
        if clock.start < done:
            continue
        tilde = plain[clock.start - 1 : clock.start] == "~"
        start = clock.start - 1 if tilde else clock.start
        for begin in (*_dated_starts(plain, start, dates), *_short_start(plain, start), start):
            moment = _between(plain, begin) or leading_moment(plain[begin : begin + _LONGEST])
            if moment and begin < start and begin not in known and not _is_dated(moment):
                continue
            if moment and moment.kind is Kind.RANGE and moment.clock and moment.until:
                done = begin + moment.until.end
                yield by_order(plain, moment, begin + moment.end), begin
                break
            if moment and moment.clock and begin < start < begin + moment.end:
                break  # a time of its own with its date: 2025-03-04T15:07-03:00


_DOTTED = regex(r"(?<![\w.,:/+#$€£-])(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d.,%])")


def dotted_ranges(plain: str, *, every: bool) -> Iterator[tuple[Moment, int]]:
    """The ranges of times with points in them: "von 4.35 bis 7.10 Uhr"; without a word that tells
    that they are times only if `every` number of that form is one."""
    done = 0
    for found in _DOTTED.finditer(plain):
        at = found.start()
        moment = leading_moment(plain[at : at + _LONGEST], dotted=True) if at >= done else None
        if moment is None or moment.kind is not Kind.RANGE or not moment.clock or not moment.until:
            continue
        done = at + moment.end
        both = (moment.clock.notation, moment.until.notation)
        named = plain[at + moment.until.start : at + moment.until.end].strip()[-1:].isalpha()
        if both == (Notation.DOT, Notation.DOT) and (every or named):
            yield moment, at


# A day and a month in digits right before a time; alone they may be a share, or of a version.
_SHORT = regex(r"(?<![\w./-])\d{1,2}([-/.])\d{1,2}\.?,? ~?$")


def _short_start(plain: str, at: int) -> tuple[int, ...]:
    """Where the day without a year begins that may stand right before a time."""
    low = max(0, at - 10)
    found = _SHORT.search(plain[low:at])
    return (low + found.start(),) if found else ()


def _is_dated(moment: Moment) -> bool:
    """Whether both ends of a range have their day ("14/08 22:40 → 15/08 01:10")."""
    return moment.kind is Kind.RANGE and bool(moment.date and moment.until_date)


def moment_of(plain: str, clock: Clock, dates: tuple[DateText, ...]) -> Moment | None:
    """The time of a clock found in running text, with the date right before or behind it."""
    starts = _dated_starts(plain, clock.start, {date.end: date.start for date in dates})
    for begin in (*starts, clock.start):
        moment = leading_moment(plain[begin : begin + _LONGEST])
        if moment is not None and moment.clock is not None:
            return replace(moment, start=begin, end=begin + moment.end)
    return None


# What may stand between a date and its time.
_GAP = regex(rf"[ ,;]{{0,3}}(?:(?:-|[a-z]{{1,3}}\.?|{lookup.any_of(lookup.times.at)}) ?)?~?$")


def _dated_starts(plain: str, at: int, dates: dict[int, int]) -> Iterator[int]:
    """Where the date begins that stands right before a time."""
    for end in range(at, max(0, at - 10), -1):
        if end in dates and _GAP.match(plain[end:at].lower()):
            yield dates[end]


def _between(plain: str, start: int) -> Moment | None:
    """`between 22:47 UTC on 2025-02-27 and 01:31 UTC on 2025-02-28`, seen from its first time."""
    if not _BEFORE.search(plain[max(0, start - _WORD_BEFORE) : start].lower()):
        return None
    rest = plain[start : start + _LONGEST]
    first, joint = leading_moment(rest), _AND.search(rest.lower())
    last = leading_moment(rest[joint.end() :]) if first and joint else None
    if first is None or last is None or last.clock is None or joint is None:
        return None
    instants = first.kind is Kind.INSTANT and last.kind in (Kind.INSTANT, Kind.RANGE)
    if not instants or first.end > joint.start() + 1:
        return None
    until = moved(last.clock, joint.end())
    clock, until = sharing_marker(first.clock, until) if first.clock else (None, until)
    return replace(
        first,
        end=last.end + joint.end(),
        kind=Kind.RANGE,
        clock=clock,
        until=until,
        until_date=last.date,
        zone=first.zone or last.zone,
        until_zone=last.zone or first.zone,
        approximate=first.approximate or last.approximate,
        next_day=first.next_day or last.next_day,
    )
