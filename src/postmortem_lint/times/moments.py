"""What the time of a timeline entry or of a time field says."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from enum import Enum
from functools import cache

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup as words
from postmortem_lint.language.folding import (
    WINDOW,
    Folded,
    fold,
    is_letter,
    is_word,
    skip,
    word_at,
)
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.clock import Clock, Notation
from postmortem_lint.times.damage import damaged_at, leading_damage_at
from postmortem_lint.times.date import DateText
from postmortem_lint.times.half_of_day import ends_after_noon, in_half
from postmortem_lint.times.leads import approximate_at, past_marks, past_words
from postmortem_lint.times.points import Point, point_at
from postmortem_lint.times.quantities import colons_at, quantity_at
from postmortem_lint.times.zones import Zone


class Kind(Enum):
    """What sort of time a text gives (semantics 1)."""

    INSTANT = "instant"
    RANGE = "range"
    DATE_ONLY = "date only"
    RELATIVE = "relative"
    UNKNOWN = "unknown"  # --:--, 14:?? has digits and is an INSTANT of an hour's width; TBC
    OPEN = "open"  # Ongoing, present
    PLACEHOLDER = "placeholder"  # HH:MM
    EMPTY = "empty"
    UNREADABLE = "unreadable"


@record
class Moment:
    """What a time text says. `start`/`end` hold the whole time part, decorations included.

    `date`/`clock` are the (first) date and time, `until_date`/`until` the end of a range;
    an open range (`23:28〜`) is a RANGE without `until`, and `until 15:00` one without `clock`.
    `zone` is the zone written here, `until_zone` that of the end of a range. `other` is a second
    notation of the same instant in another zone ("14:05 CET (13:05 UTC)") with `other_zone` and,
    if it is written, `other_day`. `next_day` counts the days of a next-day mark (`+1`, "(next
    day)", "Day 2"). `offset` is seconds from T0 of a RELATIVE time. `damaged`
    tells of an UNREADABLE one that it is a clock or a date with a slip in it (14:O5). `certainty`
    is less where the half of the day was settled by what stands around, or something is left over.
    `approximate`: ~, about, around, c., 頃, 約.
    """

    start: int
    end: int
    kind: Kind
    date: DateText | None = None
    clock: Clock | None = None
    until_date: DateText | None = None
    until: Clock | None = None
    zone: Zone | None = None
    until_zone: Zone | None = None
    other: Clock | None = None
    other_zone: Zone | None = None
    other_day: datetime.date | None = None
    approximate: bool = False
    next_day: int = 0
    offset: int | None = None
    certainty: Certainty = Certainty.STATED
    damaged: bool = False
    problem: str = ""


@cache
def _joint() -> re.Pattern[str]:
    """What joins the two ends of a range."""
    names = words.any_of(words.times.to)
    return re.compile(rf" {{0,2}}(?:-{{1,2}}>?|~|→|/|(?:{names})(?=[ 0-9]|$)) {{0,2}}")


# `2-3 pm`: an hour that takes the marker of the other end.
_HALF_RANGE = regex(r"(?:~ ?)?([0-9]{1,2}) ?(?:-|to|~) ?(?=[0-9]{1,2}(?::[0-9]{2})? ?[ap]\.?m)")
# Letters that stand for digits nobody wrote: YYYY-MM-DD, HH:MM.
_PATTERN_LETTERS = regex(
    r"(?:(?:yyyy|[0-9]{4})[-/.](?:mm|\?\?|[0-9]{2})[-/.](?:dd|\?\?|[0-9]{2})[ t]{0,3})?"
    r"(?:hh?[:.]mm(?:[:.]ss)?(?![a-z])|(?<=[ydm0-9?] )hh)"
    r"|(?:yyyy[-/.]mm[-/.]dd|dd[-/.]mm[-/.]yyyy|mm[-/.]dd[-/.]yyyy|yyyymmdd)(?![a-z])"
)
# A time whose digits are all unknown (--:--, ??:??, xx:xx) or whose day is (2025-03-??).
_NO_DIGITS = regex(
    r"(?:[-?x]{1,2}[:.][-?x]{1,2}(?:[:.][-?x]{1,2})?)(?![a-z0-9])"
    r"|[0-9]{4}-(?:[?x]{2}-[?x0-9]{2}|[0-9]{2}-[?x]{2})(?: [?x]{2}:[?x]{2})?(?![a-z0-9])"
)
_RELATIVE = regex(
    r"(?:(?P<axis>[thd])(?: ?[+-] ?| ?= ?(?=0)|(?=0(?![0-9])))|(?P<plus>[+-])(?=[0-9]))"
)
_DIGITS = regex(r"[0-9]{1,5}(?![0-9a-z%]|[:.,][0-9])")


def _relative_at(low: str, at: int) -> tuple[int, int] | None:
    """Seconds from T0 of a relative time at `at`, and its end."""
    found = _RELATIVE.match(low, at)
    if found is None:
        return None
    place = found.end()
    sign = -1 if "-" in found.group() else 1
    length = colons_at(low, place) or quantity_at(low, place)
    if length is not None and low[place : place + 1].isdigit():
        return round(sign * length.seconds), length.end
    number = _DIGITS.match(low, place)
    if number is None or found["plus"]:
        return None
    scale = {"h": 3600, "d": 86400}.get(found["axis"], 60)
    return sign * int(number.group()) * scale, number.end()


def _same_marker(first: Clock, last: Clock) -> tuple[Clock, Clock]:
    """Give an end of a range without am/pm the marker of the other end."""
    if first.bare12 and last.hour12:
        later = _afternoon(first, last.lo >= 43200)
        return (later if later.lo <= last.lo else _afternoon(first, False)), last
    if last.bare12 and first.hour12:
        same = _afternoon(last, first.lo >= 43200)
        return first, (same if same.lo >= first.lo else _afternoon(last, first.lo < 43200))
    return first, last


def _afternoon(clock: Clock, pm: bool) -> Clock:
    """A bare hour of 1..12 read with a marker."""
    base = clock.lo - 43200 if 43200 <= clock.lo < 46800 else clock.lo
    lo = base + (43200 if pm else 0)
    return replace(clock, lo=lo, hi=clock.hi - clock.lo + lo, hour12=True, bare12=False)


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


def _with_end(page: Folded, moment: Moment, column: bool) -> Moment | None:
    """The moment with the other end of its range, if one follows; None if that end is broken."""
    low = page.low
    joint = _joint().match(low, moment.end)
    if joint is None:
        return moment
    at = joint.end()
    slash = "/" in joint.group()
    point = None if slash else point_at(page, at, column=column)
    if point is not None and (moment.clock is None) == (point.clock is None):
        return None if point.broken else _joined(moment, point)
    if point is not None and moment.clock is None and moment.date is not None and point.date:
        return _joined(moment, point)
    open_end = None if slash else word_at(low, at, words.lengths.ongoing)
    if open_end is not None and not is_word(low, at - 1):
        return replace(moment, kind=Kind.RANGE, end=open_end)
    if column and not slash and damaged_at(low, at):
        return None
    sign = joint.group().strip()
    if sign == "~" or (sign == "→" and at >= len(low)):
        return replace(moment, kind=Kind.RANGE, end=at if moment.clock else moment.end)
    return moment


def _joined(moment: Moment, point: Point) -> Moment:
    """The range from a moment to a point."""
    first, last = moment.clock, point.clock
    certainty = moment.certainty
    if first and last:
        first, last = _same_marker(first, last)
        if ends_after_noon(first, last) and not (moment.date and point.date):
            last, certainty = in_half(last, True), Certainty.CONVENTION
    end = point.end
    return replace(
        moment,
        end=end,
        kind=Kind.RANGE,
        clock=first,
        until=last,
        until_date=point.date,
        zone=moment.zone or point.zone,
        until_zone=point.zone or moment.zone,
        other=moment.other or point.other,
        other_zone=moment.other_zone or point.other_zone,
        other_day=moment.other_day or point.other_day,
        approximate=moment.approximate or point.approximate,
        next_day=moment.next_day or point.next_day,
        certainty=certainty,
    )


def _time_at(page: Folded, at: int, column: bool) -> Moment | None:
    """The moment that begins at `at`; kind UNREADABLE if it begins well and then breaks."""
    low = page.low
    place, about = approximate_at(low, at)
    relative = _relative_at(low, place)
    if relative is not None:
        offset, end = relative
        return Moment(at, end, Kind.RELATIVE, offset=offset, approximate=about)
    half = _HALF_RANGE.match(low, at)
    if half is not None:
        return _from_half(page, at, half)
    point = point_at(page, at, column=column)
    if point is None:
        return None
    whole = None if point.broken else _with_end(page, _moment(at, point), column)
    return whole or Moment(at, len(low), Kind.UNREADABLE, damaged=True)


def _from_half(page: Folded, at: int, half: re.Match[str]) -> Moment | None:
    """`2-3 pm`, `2 to 3:30pm`."""
    point = point_at(page, half.end(), column=False)
    hour = int(half[1])
    if point is None or point.clock is None or not 1 <= hour <= 12:
        return None
    first = Clock(
        half.start(1), half.end(1), hour * 3600, hour * 3600 + 59, Notation.MARKER, bare12=True
    )
    first, last = _same_marker(first, point.clock)
    return Moment(
        at, point.end, Kind.RANGE, clock=first, until=last, zone=point.zone,
        until_date=point.date,
    )  # fmt: skip


def _any_digit(text: str) -> bool:
    return any(sign in "0123456789" for sign in text)


def _whole_value(low: str, at: int, end: int) -> Moment | None:
    """A cell that as a whole is a word: unknown, ongoing."""
    value = low[at:end].strip(" .()[]*_`")
    if value in words.lengths.ongoing:
        return Moment(at, end, Kind.OPEN)
    nothing = (*words.lengths.unknown, *words.lengths.not_available)
    if value in nothing or not value.strip("-?~ "):
        return Moment(at, end, Kind.UNKNOWN)
    unknown = word_at(low, at, words.lengths.unknown) if not value[:1].isdigit() else None
    if unknown is not None and low[unknown : unknown + 2].strip(" ")[:1] in (
        "(",
        ",",
        "-",
        ";",
        "~",
        "→",
    ):
        return Moment(at, end, Kind.UNKNOWN)
    coarse = _coarse().match(low, skip(low, at, "~ ", 2))
    last = coarse.end() if coarse else _counted(low, at)
    return Moment(at, last, Kind.UNKNOWN) if last is not None else None


def _counted(low: str, at: int) -> int | None:
    """The end of a time that is counted from another: "~7 days prior", "restart + 5 minutes"."""
    plus = low.find("+", at, at + 24)
    named = plus > at + 2 and not _any_digit(low[at:plus])
    place = skip(low, plus + 1 if named else at, "~ ", 4)
    word = word_at(low, place, words.lengths.approximate)
    length = quantity_at(low, skip(low, word or place, " ", 2))
    if length is None or named:
        return length.end if length else None
    return word_at(low, skip(low, length.end, " ", 2), words.lengths.ago)


@cache
def _coarse() -> re.Pattern[str]:
    """A time that is known to the month, or counted in days: 2025-03, March 2025, Day 2."""
    names = words.any_of(words.times.months)
    return re.compile(
        r"[0-9]{4}-[0-9]{2}(?![0-9:/?]|-[0-9?])"
        r"|[01][0-9]-[0-3][0-9](?= ?[^0-9 :.,/-]| ?$)"
        r"|[01][0-9]-[0-3][0-9] {0,2}(?:-|to|~) {0,2}[01][0-9]-[0-3][0-9](?![0-9:-])"
        r"|[0-9]{4} ?[年년] ?[0-9]{1,2} ?[月월](?! ?[0-9])"
        rf"|(?:(?:early|mid|late)[ -])?(?:{names})\.?,? [0-9]{{4}}(?![0-9])"
        r"|(?:day|week) [0-9]{1,3}(?![0-9:.]|,? [0-9]{1,2}[:.])"
    )


def read_moment(text: str, *, column: bool = True, worded: bool = False) -> Moment:
    """What a time cell or a time field says; `end` is where the time ends and prose begins.

    With `column`, 14.05 and 1405 are times; with `worded` (the cell of a timeline) one time may
    stand behind words that nobody knows: it is approximate, and guessed. Blank text is EMPTY; text
    that is no time is UNREADABLE, as is one that begins as a time and breaks ("14:0S").
    """
    page = fold(text[:WINDOW])
    low = page.low
    at = past_marks(low, skip(low, 0, " *_`[(\"'", 24))
    end = len(low.rstrip(" *_`"))
    if at >= end and not text[WINDOW:].strip():
        blank = not text.strip(" \t\r\n*_`\"'\u3000\xa0")
        kind = Kind.EMPTY if blank else Kind.UNREADABLE
        return Moment(at if not blank else 0, len(text), kind)
    special = _special(low, at, max(at, end))
    if special is not None:
        return special
    moment = _time_at(page, at, column) or _until_at(page, at, column)
    if moment is None and worded:
        moment = _behind_words(page, at)
    if moment is None or moment.kind is Kind.UNREADABLE or _glued(low, moment.end):
        begins = (at, approximate_at(low, at)[0], past_words(low, at) if worded else None)
        damaged = bool(moment and moment.damaged) or any(
            damaged_at(low, place) for place in begins if place is not None
        )
        return Moment(at, len(text), Kind.UNREADABLE, damaged=damaged)
    about = word_at(low, moment.end, words.lengths.approximate) is not None
    end = _closed(low, at, moment.end)
    whole = _LEFT_OVER.match(low, end) is None
    certainty = moment.certainty if whole else Certainty.CONVENTION
    about = moment.approximate or about
    return replace(moment, end=end, approximate=about, certainty=certainty)


def _behind_words(page: Folded, at: int) -> Moment | None:
    """The one time of a cell behind words: "shortly before 14:05"."""
    place = past_words(page.low, at)
    moment = _time_at(page, place, False) if place is not None else None
    if moment is None or moment.kind not in (Kind.INSTANT, Kind.DATE_ONLY, Kind.RANGE):
        return moment if moment and moment.damaged else None
    if _any_digit(page.low[moment.end :]):
        return None
    return replace(moment, start=at, approximate=True, certainty=Certainty.GUESSED)


# What stands so close behind a time may belong to it, although nobody could read it.
_LEFT_OVER = regex(r" ?(?:[-+~±/.:'_]|/ )?[0-9]")


def _special(low: str, at: int, end: int) -> Moment | None:
    """A cell with no time in it that is fine, or left from a template."""
    pattern = _PATTERN_LETTERS.search(low, at, at + 32)
    if (
        pattern is not None
        and pattern.start() <= at + 16
        and not is_letter(low, pattern.start() - 1)
    ):
        return Moment(at, end, Kind.PLACEHOLDER)
    no_digits = _NO_DIGITS.match(low, at)
    if no_digits is not None:
        return Moment(at, no_digits.end(), Kind.UNKNOWN)
    return _whole_value(low, at, end)


def _until_at(page: Folded, at: int, column: bool) -> Moment | None:
    """`until 15:00`, `from 14:00 to 15:00`."""
    low = page.low
    found = _LEAD_WORDS.match(low, at)
    if found is None:
        return None
    moment = _time_at(page, found.end(), column)
    if moment is None or moment.kind not in (Kind.INSTANT, Kind.RANGE):
        return moment
    if found["day"]:  # the second day is the next one
        return replace(moment, start=at, next_day=max(0, int(found["day"]) - 1))
    if found["from"]:
        return replace(moment, start=at)
    return replace(
        moment, start=at, kind=Kind.RANGE, clock=None, date=None,
        until=moment.clock, until_date=moment.date,
    )  # fmt: skip


_LEAD_WORDS = regex(
    r"(?:(?P<until>until|till|up to|by|to|bis|jusqu'à|hasta|até|til)"
    r"|(?P<from>from|since|between|von|ab|fra|de|desde)"
    r"|day (?P<day>[0-9]{1,3})),? (?:and )?"
)


def _glued(low: str, end: int) -> bool:
    """Whether a letter or digit stands right behind the time, so that it is none."""
    return end < len(low) and (low[end] in "0123456789" or is_letter(low, end))


def _closed(low: str, at: int, end: int) -> int:
    """The end of a time with the bracket that closes it."""
    if at and low[at - 1] in "[(" and low[end : end + 1] in ("]", ")") and end < len(low):
        return end + 1
    return end


_SEPARATOR = regex(
    r"[*_`]{0,3}[\])]?[*_`]{0,3} {0,3}(?:-{1,3}>?|→|:|\||,|;|~|=>|>|、|\.(?= |$))? {0,3}"
)


def leading_moment(text: str, *, dotted: bool = False) -> Moment | None:
    """The time that an entry begins with, `end` behind the separator that follows it.

    None if the text does not begin with a time: "3 pods", "5 minutes later", "16:9", "1. x".
    `dotted` reads 13.41 too. A word for a time (noon) or a date without a year counts only
    before a separator, a clock or a zone.
    """
    page = fold(text[:WINDOW])
    low = page.low
    at = past_marks(low, skip(low, 0, " *_`[(", 16))
    at = skip(low, at, " *_`[(", 8)
    no_digits = _NO_DIGITS.match(low, at)
    if no_digits is not None:
        moment: Moment | None = Moment(at, no_digits.end(), Kind.UNKNOWN)
    else:
        moment = _placeholder_at(low, at) or _time_at(page, at, dotted)
    if moment is None and leading_damage_at(low, at):
        moment = Moment(at, at, Kind.UNREADABLE, damaged=True)
    if moment is not None and moment.kind is Kind.UNREADABLE:
        return _unreadable(low, moment)
    if moment is None or _glued(low, moment.end):
        return None
    found = _SEPARATOR.match(low, moment.end)
    end = found.end() if found else moment.end
    return replace(moment, end=end) if _begins(low, moment, end) else None


def _placeholder_at(low: str, at: int) -> Moment | None:
    found = _PATTERN_LETTERS.match(low, at)
    return Moment(at, found.end(), Kind.PLACEHOLDER) if found else None


def _unreadable(low: str, moment: Moment) -> Moment | None:
    """A broken time at the beginning of an entry: it ends with its last word of digits."""
    found = _FIRST_WORDS.match(low, moment.start)
    return replace(moment, end=found.end()) if found else None


_FIRST_WORDS = regex(r"(?:[^ ]{0,24}[0-9][^ ]{0,24} {0,2}[-~]? {0,2}){1,4}")


def _begins(low: str, moment: Moment, end: int) -> bool:
    """Whether a time that needs a separator behind it has one."""
    separated = end >= len(low) or low[moment.end : end].strip(" ") != ""
    clock, date = moment.clock, moment.date
    if clock and clock.notation is Notation.WORD:
        digits = low[clock.start].isdigit()  # 12 noon
        return digits or separated or moment.zone is not None or date is not None
    if moment.kind is Kind.DATE_ONLY and date is not None and not date.year:
        return separated
    if moment.kind is Kind.RELATIVE:
        axis = low[approximate_at(low, moment.start)[0]]
        return separated or axis in "th" or ":" in low[moment.start : moment.end]
    if clock and clock.notation in (Notation.DIGITS, Notation.HOUR) and date is None:
        return separated or moment.zone is not None
    return True


def range_at(page: Folded, at: int) -> Moment | None:
    """The range of times that begins at `at`, "from" included: a window; None if there is none."""
    moment = _until_at(page, at, False) if is_letter(page.low, at) else None
    moment = moment or _time_at(page, at, False)
    if moment is None or moment.kind is not Kind.RANGE:
        return None
    complete = moment.clock is not None or moment.until_date is not None
    return moment if complete and not _glued(page.low, moment.end) else None
