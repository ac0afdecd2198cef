"""Durations: their grammar (semantics 7) and tolerances (semantics 8)."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.clock_lengths import clock_length_at
from postmortem_lint.durations.duration import Bound, Duration, NoLength, Precision
from postmortem_lint.durations.grammar import lead_at, length_at
from postmortem_lint.durations.no_length import broken_tail, without_length
from postmortem_lint.durations.units_of_labels import unit_of_label
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import (
    LETTER,
    NUMBERS,
    WINDOW,
    Folded,
    addresses,
    fold,
    inside,
    is_letter,
    is_word,
    places_of,
    skip,
)
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import clock_at
from postmortem_lint.times.clocks.in_text import is_led_clock
from postmortem_lint.times.length_numbers import COMPOUND
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.quantities import ADJECTIVE
from postmortem_lint.times.ranges.in_text import find_ranges
from postmortem_lint.times.ranges.noted import noted_range
from postmortem_lint.times.ranges.read import CLOCKS_IN_HOURS, range_at
from postmortem_lint.times.units import MINUTE
from postmortem_lint.times.zones.zone import zone_at


@lru_cache(maxsize=4096)  # several analyses ask for that of each cell
def read_duration(text: str, label: str = "") -> Duration | None:
    """What a duration field says: a length, a bound, a window of times, or a word as `special`.

    The length must begin the value; notes, footnotes and prose behind it are its `qualifier`. A
    number without a unit takes that of the label ("Duration (minutes)").
    None for what the grammar does not know ("a while"), and for a clock time alone with am/pm.
    """
    page = fold(text[: 4 * WINDOW])
    low = page.low
    at = skip(low, 0, " *_`[(\"':", 16)
    end = len(low.rstrip(" *_`"))
    if at >= end:
        return None
    special = without_length(low, at, end)
    if special is not None:
        return special
    window = range_at(page, at) or _noted_at(page, at)
    found = _window_value(page, window) if window else _plain_value(page, at, label)
    if found is None:
        return None
    trouble = broken_tail(low, found.value_end, end) if found.seconds is not None else None
    if trouble is not None:
        start, stop = trouble
        return Duration(at, end, None, special=NoLength.DAMAGED, value_start=start, value_end=stop)
    qualifier = text[found.end : 4 * WINDOW].strip(" .;,:()[]（）。\n\t")
    if window is None:
        found = replace(found, window=_window_in(page, found.end))
    whole = _LEFT_OVER.match(low, found.end) is None
    certainty = Certainty.STATED if whole else Certainty.CONVENTION
    working = _working(low) or _working(label.lower())
    return replace(found, start=at, qualifier=qualifier, working=working, certainty=certainty)


# What stands so close behind a length may belong to it, although nobody could read it.
_LEFT_OVER = regex(r" ?[-+~±/.:']?[0-9]")


def _noted_at(page: Folded, at: int) -> Moment | None:
    """A range with notes beside its times that a field consists of, its length in brackets aside:
    "04:04 first failure → 05:37 healthy (93 minutes)"."""
    if not page.low[at : at + 1].isdecimal():
        return None
    found = noted_range(page.raw[at:])
    return replace(found, start=at, end=at + found.end) if found else None


def _plain_value(page: Folded, at: int, label: str) -> Duration | None:
    """A length that begins a field; behind a time of day only one after an equals sign counts."""
    low = page.low
    if low[at:].rstrip(" .") == "0":
        return Duration(at, at + 1, 0.0, value_start=at, value_end=at + 1)
    counted = _FROM_ZERO.match(low, at)
    if counted is not None:
        return length_at(low, counted.end(), slot=True, unit=MINUTE)
    clock = clock_at(page, lead_at(low, at).end)
    if clock is None or not (
        clock.hour12 or zone_at(page, skip(low, clock.end, " ", 2), bare_z=True)
    ):
        return length_at(low, at, slot=True, unit=unit_of_label(label))
    still = _STILL.search(low, clock.end)
    if still is not None:
        return Duration(at, still.end(), None, special=NoLength.ONGOING, value_start=at)
    for sign in _EQUALS.finditer(low, clock.end):
        found = length_at(low, skip(low, sign.end(), " ", 3), slot=True)
        if found is not None:
            return replace(found, approximate=found.approximate or sign.group() == "≈")
    return None


_FROM_ZERO = regex(r"t ?\+ ?(?=[0-9])")


# An end that is still to come: "23:35 UTC (onset) → ongoing".
_STILL = regex(
    rf"(?:→|->|-|~|{lookup.any_of(lookup.times.to_date)}) ?[*_]{{0,2}}"
    rf"(?:{lookup.any_of(lookup.lengths.ongoing)})(?![a-z\u00df-\u024f])"
)
_EQUALS = regex("[=≈]")


def _working(low: str) -> bool:
    return any(True for _ in places_of(low, lookup.lengths.working))


_RESTATING = lookup.any_of((*lookup.grammar.or_words, *lookup.lengths.restating))
_LENGTH_JOINT = regex(
    rf" {{0,3}}(?:[a-z]{{2,4}} )?[=(\[≈~:,;/-]{{1,3}} {{0,3}}(?:=|≈|(?:{_RESTATING}):?)? {{0,2}}"
)


def _window_value(page: Folded, window: Moment) -> Duration:
    """A window of times, with the length that stands behind it if there is one."""
    low = page.low
    bare = Duration(
        window.start, window.end, None, window=window, value_start=window.start,
        value_end=window.end,
    )  # fmt: skip
    joint = _LENGTH_JOINT.match(low, window.end)
    if joint is None:
        return bare
    found = length_at(low, joint.end(), slot="=" in joint.group() or "(" in joint.group())
    if found is None or found.point:
        return bare
    about = found.approximate or "~" in joint.group() or "≈" in joint.group()
    return replace(found, start=window.start, window=window, approximate=about)


def _window_in(page: Folded, start: int) -> Moment | None:
    """The first range of times behind a length ("about 3 hours, from 15:30 to 18:10")."""
    rest = page.raw[start : start + WINDOW]
    moment, begin = next(iter(find_ranges(rest)), (None, 0))
    if moment is None:
        lead = len(rest) - len(rest.lstrip(" :=,–—-"))
        return _noted_at(page, start + lead) if lead else None
    written = rest[begin : begin + moment.end]
    closed = written[-1:] in (")", "]") and not any(sign in written for sign in "([")
    end = begin + moment.end - closed
    return replace(moment, start=start + begin, end=start + end)


@cache
def _word_starts() -> re.Pattern[str]:
    """Number words that can begin a length; only in front of a word of time are they one."""
    names = (word for word in lookup.lengths.numbers if word[0] < "\u2e80")
    return regex(
        rf"(?<!{LETTER})(?:{lookup.any_of((*lookup.lengths.phrases, *names))})(?=[ -])"
        rf"|(?<!{LETTER})(?:{lookup.any_of(lookup.lengths.named)})(?!{LETTER})"
        rf"|(?<!{LETTER})(?:{COMPOUND})(?= )|(?<!{LETTER})(?:{ADJECTIVE})"
        rf"|p(?=t?[0-9])|[½¼¾]|{lookup.any_of(lookup.lengths.glued_starts)}"
    )


@lru_cache(maxsize=4096)  # several analyses ask for those of each text
def find_durations(text: str, *, rates: bool = False) -> tuple[Duration, ...]:
    """The lengths in running text, in order, with their bounds. Every one has a unit.

    "5 minutes later" is returned with `point` set. Left out: HH:MM, 24/7, times of day (14時05分),
    ages of a version or a path, and lone units that are mostly something else (3D, "5 m" of
    cable apart from a number glued to it, Norwegian "1 time"). `rates` keeps "5 minutes/month".
    """
    page = fold(text)
    low = page.low
    starts = sorted(
        {found.start() for found in NUMBERS.finditer(low)}
        | {found.start() for found in _word_starts().finditer(low)}
    )
    urls = addresses(low)
    found: list[Duration] = []
    end = 0
    for at in starts:
        if at < end or not _free(low, at, end) or (urls and inside(at, urls)):
            continue
        if is_led_clock(low, at):
            continue
        if clocks := CLOCKS_IN_HOURS.match(low, at):
            end = clocks.end()
            continue
        length = length_at(low, at, slot=False) or clock_length_at(low, at)
        if length is None or (_is_other(page, length, rates) and not _about(low, length.start)):
            continue
        length = _with_lead(low, length, end)
        found.append(length)
        end = length.end
    return tuple(found)


def _free(low: str, at: int, end: int) -> bool:
    if at == 0 or at == end:
        return True
    if low[at - 1] in "0123456789./:#$€£@\\_" or is_letter(low, at - 1):
        return False
    if low[at - 1] in "-+":
        return at < 2 or (low[at - 2] == " " and low[at] not in "0123456789")
    before = low[at - 2] if low[at - 1] == " " and at > 1 else low[at - 1]
    return before not in "時시月월年년"


def _about(low: str, at: int) -> bool:
    """Whether a sign such as 約 stands before the number: then it is a length for certain."""
    return low[max(0, at - 4) : at].rstrip().endswith(_about_signs())


@cache
def _about_signs() -> tuple[str, ...]:
    return tuple(word for word in lookup.lengths.approximate if not word.isascii())


def _is_other(page: Folded, length: Duration, rates: bool) -> bool:
    """Whether a number with a unit is something else in running text."""
    low = page.low
    written = low[length.value_start : length.value_end]
    if low[length.value_end : length.value_end + 1] == "/" and not rates:
        return True
    counted = written[:1].isdecimal()
    unit = _LAST_UNIT.search(written)
    name = unit.group() if unit else ""
    if name in ("m", "s", "d"):  # glued only (5m, 30s); 3D is no length
        apart = written.endswith(f" {name}") and len(written) < 6
        big = page.raw[length.value_end - 1] == "D"
        return (apart and length.precision is not Precision.SECONDS) or big
    if not counted and name in lookup.lengths.ordinal_units:
        return True
    alone = written.strip("0123456789., ") == name
    if name not in lookup.lengths.unclear_units or not alone:
        return False
    return not low.startswith(lookup.lengths.clearing, length.value_end)


_LAST_UNIT = regex(r"[^\W\d_]+$")


def _with_lead(low: str, length: Duration, floor: int) -> Duration:
    """A length found at its number, with the words before it that bound it."""
    for back in range(24, 0, -1):
        at = length.start - back
        if at < floor or (is_word(low, at - 1) and is_letter(low, at)) or low[at] == " ":
            continue
        lead = lead_at(low, at)
        if lead.end == length.start and (lead.approximate or lead.bound is not Bound.EXACT):
            bound = length.bound if length.bound is not Bound.EXACT else lead.bound
            return replace(
                length, start=at, bound=bound, approximate=length.approximate or lead.approximate
            )
    return length
