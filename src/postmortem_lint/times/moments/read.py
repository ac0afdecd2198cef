"""What the time of a timeline entry or of a time field says."""

from __future__ import annotations

from functools import lru_cache

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import (
    LETTER,
    WINDOW,
    Folded,
    fold,
    skip,
    word_at,
)
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import ANY_CLOCK_NOUN, ONLY_CLOCK, Notation
from postmortem_lint.times.dates.damaged import damaged_date_at
from postmortem_lint.times.moments.damage import (
    damaged_at,
    in_digits,
    leading_damage_at,
    lettered_date_at,
)
from postmortem_lint.times.moments.leads import (
    approximate_at,
    past_line_mark,
    past_marks,
    past_vague,
    past_words,
)
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.no_times import any_digit, no_time_at, without_digits_at
from postmortem_lint.times.ranges.read import is_glued, time_at, until_at


@lru_cache(maxsize=4096)  # several analyses ask for that of each cell
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
        return _of_marks(text, at)
    special = no_time_at(low, at, max(at, end))
    if special is not None:
        return special
    moment = time_at(page, at, column) or until_at(page, at, column)
    if moment is None and worded:
        moment = _behind_words(page, at)
    if moment is not None and moment.date is None and lettered_date_at(low, at):
        moment = None  # "2026-O2-05 16:00" is no 20:26
    lettered = (moment is None or moment.clock is None) and _lettered(text, at, column)
    if moment is None or lettered or _is_broken(low, at, moment):
        begins = (at, approximate_at(low, at)[0], past_words(low, at) if worded else None)
        damaged = bool(moment and moment.damaged) or lettered
        damaged = damaged or any(damaged_at(low, one) for one in begins if one is not None)
        return Moment(at, len(text), Kind.UNREADABLE, damaged=damaged)
    return _closed_moment(text, low, at, moment)


def _of_marks(text: str, at: int) -> Moment:
    """What a text without words says: nothing, or what cannot be read."""
    blank = not text.strip(" \t\r\n*_`\"'\u3000\xa0")
    return Moment(0, len(text), Kind.EMPTY) if blank else Moment(at, len(text), Kind.UNREADABLE)


def _is_broken(low: str, at: int, moment: Moment) -> bool:
    """Whether a time that was read is none: its date has a slip, or letters follow at once."""
    dated = moment.date is not None and moment.date.day is not None
    slipped = dated and damaged_date_at(low, at) is not None
    return slipped or moment.kind is Kind.UNREADABLE or is_glued(low, moment.end)


def _closed_moment(text: str, low: str, at: int, moment: Moment) -> Moment:
    """The moment up to the mark that closes it, with what follows taken into account."""
    about = word_at(low, moment.end, lookup.lengths.approximate) is not None
    end = _closed(low, at, moment.end)
    whole = _LEFT_OVER.match(low, end) is None
    certainty = moment.certainty if whole else Certainty.CONVENTION
    if _OPEN.match(low, end):  # "18h+": from then on, or after so many hours
        certainty = Certainty.GUESSED
    if moment.kind is Kind.DATE_ONLY and _is_no_single_day(text, low, at, moment):
        certainty = Certainty.GUESSED
    about = moment.approximate or about
    return replace(moment, end=end, approximate=about, certainty=certainty)


def _is_no_single_day(text: str, low: str, at: int, moment: Moment) -> bool:
    """Whether a day only begins what is meant ("since 2026-04-14", "2026-04-15 onward"), or is two
    months ("2026-03–04": a hyphen and a dash)."""
    written, rest = text[moment.start : moment.end], skip(low, moment.end)
    led = word_at(low, at, lookup.times.since) is not None and at < moment.start
    opened = word_at(low, rest, lookup.times.onward) is not None
    ends = low[rest:].strip(" *_`") in ("-", "→", "+")
    return led or opened or ends or bool(_MONTHS.fullmatch(written))


_MONTHS = regex(r"\d{4}-\d{2}[\u2012-\u2015]\d{2}")


def _behind_words(page: Folded, at: int) -> Moment | None:
    """The one time of a cell behind words: "shortly before 14:05"."""
    place = past_words(page.low, at)
    moment = time_at(page, place, False) if place is not None else None
    if moment is None or moment.kind not in (Kind.INSTANT, Kind.DATE_ONLY, Kind.RANGE):
        return moment if moment and moment.damaged else None
    if any_digit(page.low[moment.end :]):
        return None
    return replace(moment, start=at, approximate=True, certainty=Certainty.GUESSED)


_OPEN = regex(r"[+＋](?![0-9])")
# What stands so close behind a time may belong to it, although nobody could read it.
_LEFT_OVER = regex(r" ?(?:[-+~±/.:'_]|/ )?[0-9]")


def _closed(low: str, at: int, end: int) -> int:
    """The end of a time with the bracket that closes it."""
    if at and low[at - 1] in "[(" and low[end : end + 1] in ("]", ")") and end < len(low):
        return end + 1
    return end


_SEPARATOR = regex(
    r"[*_`]{0,3}[\])]?[*_`]{0,3} {0,3}(?:-{1,3}>?|→|:|\||,|;|~|=>|>|、|\.(?= |$))? {0,3}"
)


# A clock with what makes it one, whatever follows: 1405h, 1405 hours, 14.05 Uhr.
_NAMED_CLOCK = regex(
    rf"[0-9]{{1,2}}(?:[0-9]{{2}} ?(?:h(?![a-z0-9])|(?:{ANY_CLOCK_NOUN})(?!{LETTER}))"
    rf"|\.[0-9]{{2}} ?(?:{ONLY_CLOCK})(?!{LETTER}))"
)


def leading_moment(text: str, *, dotted: bool = False) -> Moment | None:
    """The time that an entry begins with, `end` behind the separator that follows it.

    None if the text does not begin with a time: "3 pods", "5 minutes later", "16:9", "1. x".
    `dotted` reads 13.41 too. A word for a time (noon) or a date without a year counts only
    before a separator, a clock or a zone.
    """
    return _leading(text[:WINDOW], dotted)


# 0620, 0620Z and 0620 (0520Z), which begin no number of a section and no year.
_EARLY = regex(r"0[0-9][0-5][0-9](?![0-9])")


def heading_moment(title: str) -> Moment | None:
    """The time that a heading is, or begins with; one before ten may be written 0620."""
    known = leading_moment(title)
    if known or not _EARLY.match(title.lstrip(" *_`")):
        return known
    read = leading_moment(title, dotted=True)
    return read if read and not title[read.end :].strip(" *_`.)") else None


@lru_cache(maxsize=4096)  # a document is asked what it is before it is read
def _leading(text: str, dotted: bool) -> Moment | None:
    page = fold(text)
    low = page.low
    at = past_marks(low, past_line_mark(low, skip(low, 0, " *_`[(", 16)))
    at = skip(low, at, " *_`[(", 8)
    moment = without_digits_at(low, at) or _timed(text, page, at, dotted)
    if moment is None:
        moment = _near(text, page, at, dotted)
    if moment is not None and moment.kind is Kind.UNREADABLE:
        return _unreadable(low, moment)
    if moment is None or is_glued(low, moment.end):
        return None
    found = _SEPARATOR.match(low, moment.end)
    end = found.end() if found else moment.end
    return replace(moment, end=end) if _begins(low, moment, end) else None


def _timed(text: str, page: Folded, at: int, dotted: bool) -> Moment | None:
    """The time at the beginning of an entry, UNREADABLE if a slip damaged it."""
    moment = time_at(page, at, dotted or _is_named(page, at))
    timeless = moment is None or moment.clock is None
    damaged = moment is None and leading_damage_at(page.low, at) is not None
    if damaged or (timeless and _lettered(text, at, dotted)):
        return Moment(at, at, Kind.UNREADABLE, damaged=True)
    return moment


def _near(text: str, page: Folded, at: int, dotted: bool) -> Moment | None:
    """The time of day near to which an entry says that something was: "shortly before 14:05"."""
    place = past_vague(page.low, at)
    moment = _timed(text, page, place, dotted) if place > at else None
    if moment is None or moment.damaged or moment.clock is None:
        return moment if moment and moment.damaged else None
    return replace(moment, start=at, approximate=True, certainty=Certainty.GUESSED)


def _lettered(text: str, at: int, dotted: bool) -> bool:
    """Whether a time stands at a place but for letters that stand for digits: 1O:14, T+1Om."""
    right = in_digits(text[:WINDOW])
    if right is None:
        return False
    page = fold(right[0])
    moment = time_at(page, at, dotted or _is_named(page, at))
    known = moment is not None and (moment.clock or moment.offset is not None)
    return bool(known and moment and right[1] < moment.end)


def _is_named(page: Folded, at: int) -> bool:
    """Whether a clock says that it is one, and does not go on as "1500 hours of work"."""
    found = _NAMED_CLOCK.match(page.low, at)
    goes_on = found is not None and page.raw[found.end() :].lstrip()[:1].islower()
    return found is not None and (page.low[at] == "0" or not goes_on)


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
        digits = low[clock.start].isdecimal()  # 12 noon
        return digits or separated or moment.zone is not None or date is not None
    if moment.kind is Kind.DATE_ONLY and date is not None and not date.year:
        return separated
    if moment.kind is Kind.RELATIVE:
        axis = low[approximate_at(low, moment.start)[0]]
        return separated or axis in "th" or ":" in low[moment.start : moment.end]
    if clock and clock.notation in (Notation.DIGITS, Notation.HOUR) and date is None:
        named = low[clock.end - 1].isalpha() and clock.notation is Notation.DIGITS
        return separated or named or moment.zone is not None
    return True
