"""A time with the other end of its range."""

from __future__ import annotations

import datetime
import re
from functools import cache

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import (
    LETTER,
    Folded,
    is_letter,
    is_word,
    word_at,
)
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import ANY_CLOCK_NOUN, Clock, Notation, OpenDigits
from postmortem_lint.times.clocks.half_of_day import ends_after_noon, in_half, sharing_marker
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.notations import make_day
from postmortem_lint.times.moments.damage import damaged_at
from postmortem_lint.times.moments.leads import approximate_at
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.points import Point, point_at
from postmortem_lint.times.moments.since_zero import open_offset_at, relative_at
from postmortem_lint.times.quantities import DAY_WORDS
from postmortem_lint.times.units import HOUR


@cache
def _joint() -> re.Pattern[str]:
    """What joins the two ends of a range."""
    names = lookup.any_of(lookup.times.to)
    the = lookup.any_of(lookup.grammar.articles)  # "9:14 to the 9:27 page"
    word = rf"(?:{names})(?=[ 0-9]|$)(?: (?:{the})(?= [0-9]))?"
    return regex(rf" {{0,2}}(?:-{{1,2}}>?|~|→|/|{word}) {{0,2}}")


LEAP = 366  # days
# `2-3 pm`: an hour that takes the marker of the other end.
_HALF_RANGE = regex(
    rf"(?:~ ?)?([0-9]{{1,2}}) ?(?:-|~|{lookup.any_of(lookup.times.to)}) ?"
    rf"(?=[0-9]{{1,2}}(?::[0-9]{{2}})? ?(?:{lookup.HALF_DAYS}))"
)


def _moment(start: int, point: Point) -> Moment:
    """A moment of one point."""
    kind = Kind.INSTANT if point.clock else Kind.DATE_ONLY
    last = None
    if point.date and point.date.until and not point.clock:
        kind, last = Kind.RANGE, replace(point.date, day=point.date.until, until=None)
    return Moment(
        start, point.end, kind, point.date, point.clock, last, zone=point.zone, other=point.other,
        other_zone=point.other_zone, other_day=point.other_day, approximate=point.approximate,
        next_day=point.next_day,
    )  # fmt: skip


_LAST_SECONDS = regex(r"[0-5][0-9](?![0-9:.])")


def _with_end(page: Folded, moment: Moment, column: bool) -> Moment | None:
    """The moment with the other end of its range, if one follows; None if that end is broken."""
    low = page.low
    joint = _joint().match(low, moment.end)
    if joint is None:
        return moment
    at = joint.end()
    slash = "/" in joint.group()
    seconds = _LAST_SECONDS.match(low, at) if moment.clock and moment.clock.seconds_known else None
    if seconds is not None and moment.clock is not None:  # 14:05:21~34
        last = moment.clock.lo // 60 * 60 + int(seconds.group())
        until = replace(moment.clock, start=at, end=seconds.end(), lo=last, hi=last)
        return replace(moment, kind=Kind.RANGE, end=seconds.end(), until=until)
    point = point_at(page, at, column=column) if not slash or _is_whole(moment) else None
    if slash and point is not None and not (point.date and point.clock):
        point = None  # only an interval of two whole times is written so
    if point is not None and (moment.clock is None) == (point.clock is None):
        return None if point.broken else _joined(moment, point)
    if point is not None and moment.clock is None and moment.date is not None and point.date:
        return _joined(moment, point)
    if point is not None and moment.date and point.date and not (slash or point.broken):
        return replace(moment, kind=Kind.RANGE, end=point.end)  # "6 March 12:19 – 9 March"
    open_end = None if slash else word_at(low, at, lookup.lengths.ongoing)
    if open_end is not None and not is_word(low, at - 1):
        return replace(moment, kind=Kind.RANGE, end=open_end)
    if column and not slash and damaged_at(low, at):
        return None
    sign = joint.group().strip()
    if sign == "~" or (sign == "→" and at >= len(low)):
        return replace(moment, kind=Kind.RANGE, end=at if moment.clock else moment.end)
    return moment


def _is_whole(moment: Moment) -> bool:
    return moment.date is not None and moment.clock is not None


def _joined(moment: Moment, point: Point) -> Moment:
    """The range from a moment to a point."""
    first, last = moment.clock, point.clock
    certainty = moment.certainty
    if first and last:
        first, last = sharing_marker(first, last)
        if ends_after_noon(first, last) and not (moment.date and point.date):
            last, certainty = in_half(last, True), Certainty.CONVENTION
    begun, ended = _of_one_year(moment.date, point.date)
    return replace(
        moment,
        end=point.end,
        kind=Kind.RANGE,
        date=begun,
        clock=first,
        until=last,
        until_date=ended,
        zone=moment.zone or point.zone,
        until_zone=point.zone or moment.zone,
        other=moment.other,
        other_until=point.other,
        other_zone=moment.other_zone or point.other_zone,
        other_day=moment.other_day or point.other_day,
        approximate=moment.approximate or point.approximate,
        next_day=moment.next_day or point.next_day,
        certainty=certainty,
    )


def _of_one_year(
    first: DateText | None, last: DateText | None
) -> tuple[DateText | None, DateText | None]:
    """The dates of a range, a year that stands with one of them given to the other; the end of one
    without any year is not before its start."""
    if first is None or last is None:
        return first, last
    first, last = _in_one_order(first, last)
    if first.day is None or last.day is None:
        return first, last
    if first.year and not last.year:
        return first, replace(last, day=_from(last.day, first.day), year=True)
    if last.year and not first.year:
        return replace(first, day=_up_to(first.day, last.day), year=True), last
    if not first.year and last.day < first.day:
        return first, replace(last, day=_from(last.day, first.day))
    return first, last


def _in_one_order(first: DateText, last: DateText) -> tuple[DateText, DateText]:
    """Two dates without a year (04/08 – 05/08), day and month read in the order in which they lie
    nearest to each other."""
    if first.year or last.year or not (first.other or last.other):
        return first, last
    orders = [(first.day, last.day), (first.other or first.day, last.other or last.day)]
    known = [(one, other) for one, other in orders if one and other]
    one, other = min(known, key=lambda days: (days[1] - days[0]).days % LEAP, default=orders[0])
    return replace(first, day=one, other=None), replace(last, day=other, other=None)


def _from(day: datetime.date, first: datetime.date) -> datetime.date:
    """The next such day of a year from `first` on."""
    same, _ = make_day(first.year, day.month, day.day)
    later, _ = make_day(first.year + 1, day.month, day.day)
    return (same if same and same >= first else later) or day


def _up_to(day: datetime.date, last: datetime.date) -> datetime.date:
    """The latest such day of a year up to `last`."""
    same, _ = make_day(last.year, day.month, day.day)
    sooner, _ = make_day(last.year - 1, day.month, day.day)
    return (same if same and same <= last else sooner) or day


def time_at(page: Folded, at: int, column: bool) -> Moment | None:
    """The moment that begins at `at`; kind UNREADABLE if it begins well and then breaks."""
    low = page.low
    place, about = approximate_at(low, at)
    relative = relative_at(low, place)
    if relative is not None:
        offset, end = relative
        return Moment(at, end, Kind.RELATIVE, offset=offset, approximate=about)
    unfilled = open_offset_at(low, place)
    if unfilled is not None:
        return Moment(at, unfilled, Kind.RELATIVE, open_digits=OpenDigits.TO_FILL)
    half = _HALF_RANGE.match(low, at)
    if half is not None:
        return _from_half(page, at, half)
    point = point_at(page, at, column=column)
    if point is None:
        return None
    whole = None if point.broken else _with_end(page, _moment(at, point), column)
    if whole is not None and whole.kind is Kind.RANGE and whole.until:
        whole = _with_second(page, whole)
    return whole or Moment(at, len(low), Kind.UNREADABLE, damaged=True)


_SECOND = regex(r" {0,2}([(/=|\[]) {0,2}")


def _with_second(page: Folded, moment: Moment) -> Moment:
    """The range with its second notation in another zone: `14:00-15:40 UTC / 06:00-07:40 PDT`."""
    joint = _SECOND.match(page.low, moment.end)
    if joint is None or moment.other or moment.other_until:
        return moment
    second = time_at(page, joint.end(), False)
    if second is None or second.kind is not Kind.RANGE or not (second.clock and second.until):
        return moment
    closed = page.low[second.end : second.end + 1] in (")", "]")
    zone = second.until_zone
    same = moment.until_zone is not None and zone and zone.family == moment.until_zone.family
    if zone is None or same or (joint[1] in "([" and not closed):
        return moment
    end = second.end + (joint[1] in "([")
    return replace(moment, end=end, other=second.clock, other_until=second.until, other_zone=zone)


def _from_half(page: Folded, at: int, half: re.Match[str]) -> Moment | None:
    """`2-3 pm`, `2 to 3:30pm`."""
    point = point_at(page, half.end(), column=False)
    hour = int(half[1])
    if point is None or point.clock is None or not 1 <= hour <= 12:
        return None
    first = Clock(
        half.start(1), half.end(1), hour * HOUR, hour * HOUR + 59, Notation.MARKER, bare12=True
    )
    first, last = sharing_marker(first, point.clock)
    return Moment(
        at, point.end, Kind.RANGE, clock=first, until=last, zone=point.zone,
        until_date=point.date,
    )  # fmt: skip


def until_at(page: Folded, at: int, column: bool) -> Moment | None:
    """`until 15:00`, `from 14:00 to 15:00`."""
    low = page.low
    found = _LEAD_WORDS.match(low, at)
    if found is None:
        return None
    moment = time_at(page, found.end(), column)
    if moment is None or moment.kind not in (Kind.INSTANT, Kind.RANGE):
        return moment
    if found["day"]:  # the second day is the next one
        return replace(moment, start=at, next_day=max(0, int(found["day"]) - 1))
    if found["from"]:
        joint = _AND.match(low, moment.end) if found["from"] in lookup.times.between else None
        point = point_at(page, joint.end(), column=column) if joint else None
        if point is not None and point.clock and moment.clock and moment.until is None:
            moment = _joined(moment, point)
        return replace(moment, start=at)
    return replace(
        moment, start=at, kind=Kind.RANGE, clock=None, date=None,
        until=moment.clock, until_date=moment.date,
    )  # fmt: skip


_ANDS = lookup.any_of(lookup.grammar.and_words)
_AND = regex(rf" (?:{_ANDS}) ")
_LEAD_WORDS = regex(
    rf"(?:(?P<until>{lookup.any_of(lookup.times.until)})|"
    rf"(?P<from>{lookup.any_of((*lookup.times.since, *lookup.times.between))})"
    rf"|(?:{lookup.any_of(DAY_WORDS)}) (?P<day>[0-9]{{1,3}})),? (?:(?:{_ANDS}) )?"
)


def is_glued(low: str, end: int) -> bool:
    """Whether a letter or digit stands right behind the time, so that it is none."""
    return end < len(low) and (low[end] in "0123456789" or is_letter(low, end))


_EQUALS = regex(r"[ *_`)]{0,4}=")


def by_order(low: str, moment: Moment, end: int) -> Moment:
    """A range that ends at `end` of a folded text, its ends in the order of time if it is a
    difference: "10:18 - 10:15 = 3 min"."""
    first, last = moment.clock, moment.until
    dated = moment.date or moment.until_date
    if not (first and last) or dated or last.lo >= first.lo or not _EQUALS.match(low, end):
        return moment
    return replace(moment, clock=last, until=first, zone=moment.until_zone, until_zone=moment.zone)


_CLOCK_IN_HOURS = rf"(?:[01][0-9]|2[0-3])[0-5][0-9] ?(?:{ANY_CLOCK_NOUN})(?!{LETTER})"
CLOCKS_IN_HOURS = regex(rf"{_CLOCK_IN_HOURS} ?[^\d]{{1,6}}{_CLOCK_IN_HOURS}")
"""A range of clock times that would be lengths of months: "1621 hours - 1801 hours"."""


def range_at(page: Folded, at: int) -> Moment | None:
    """The range of times that begins at `at`, "from" included: a window; None if there is none."""
    moment = until_at(page, at, False) if is_letter(page.low, at) else None
    moment = moment or time_at(page, at, CLOCKS_IN_HOURS.match(page.low, at) is not None)
    if moment is None or moment.kind is not Kind.RANGE:
        return None
    complete = moment.clock is not None or moment.until_date is not None
    if not complete or is_glued(page.low, moment.end):
        return None
    return by_order(page.low, moment, moment.end)
