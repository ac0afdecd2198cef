"""The clock times of running text."""

from __future__ import annotations

from functools import lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import (
    NUMBERS,
    Folded,
    addresses,
    fold,
    inside,
    is_letter,
    places_of,
    skip,
)
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import (
    ANY_CLOCK_NOUN,
    Clock,
    Notation,
    clock_at,
    clock_words,
    marker_before,
)
from postmortem_lint.times.clocks.spoken import find_spoken_times
from postmortem_lint.times.zones.offsets import zone_behind


@lru_cache(maxsize=4096)  # several analyses ask for those of each text
def find_clocks(text: str, *, column: bool = False) -> tuple[Clock, ...]:
    """The clock times in running text, in order.

    Left out on purpose: 14.05 and 1405 (unless `column`), parts of versions, addresses, paths and
    URLs, ratios and scores, lengths ("1:30 minutes"), offsets of zones, impossible values without
    a marker (25:10 is more often a ratio than a slip).
    """
    page = fold(text)
    urls = addresses(page.low)
    found: list[Clock] = []
    end = 0
    for at in _starts(page.low):
        if at < end or (urls and inside(at, urls)) or not _may_start(page.low, at, end):
            continue
        before = marker_before(page.low, at)
        alone = column or is_led_clock(page.low, at)
        clock = clock_at(page, before if before is not None and before >= end else at, column=alone)
        if clock is None or not _plausible(page.low, clock) or _is_spoken(text, clock):
            continue
        found.append(clock)
        end = _past_offset(page, clock)
    return tuple(found)


def _is_spoken(text: str, clock: Clock) -> bool:
    """Whether noon or midnight is but the hour of another time: "ten to noon"."""
    if clock.notation is not Notation.WORD:
        return False
    return any(one.start <= clock.start < one.end for one in find_spoken_times(text))


_HUNDREDS = regex(rf"(?:[01][0-9]|2[0-3])[0-5][0-9] ?(?:h|{ANY_CLOCK_NOUN})(?![a-z0-9])")
_DOTTED = regex(rf"(?:[01]?[0-9]|2[0-3])\.[0-5][0-9] ?(?:h|{ANY_CLOCK_NOUN})(?![a-z0-9])")
_LEAD = 12  # characters
_AT = tuple(f"{word} " for word in lookup.times.at)
_LEADS = tuple(f"{word} " for word in (*lookup.times.at, *lookup.times.until, *lookup.times.since))


def is_led_clock(low: str, at: int) -> bool:
    """Whether a number of hundreds of hours, or of hours and minutes, is a time of day: "at 1405
    hours", "om 08.24 uur"."""
    leads = _LEADS if _HUNDREDS.match(low, at) else _AT if _DOTTED.match(low, at) else ()
    return bool(leads) and low[max(0, at - _LEAD) : at].endswith(leads)


def _starts(low: str) -> list[int]:
    starts = [found.start() for found in NUMBERS.finditer(low)]
    named = list(places_of(low, clock_words()))
    return sorted({*starts, *named}) if named else starts


def _may_start(low: str, at: int, end: int) -> bool:
    """Whether a time can begin here, by what stands before it; `end` is the end of the last."""
    if at == 0 or at == end:
        return True
    sign = low[at - 1]
    if sign in "-/" and end and end >= at - 2:
        return True
    if sign == "t" and at > 1 and low[at - 2] in "0123456789":
        return True
    if sign == "-":
        return at > 1 and low[at - 2] in " -~)"
    return not (is_letter(low, at - 1) or sign in "0123456789.:/+#$€£@\\%^")


def _plausible(low: str, clock: Clock) -> bool:
    if clock.problem and not clock.hour12:
        return False
    rest = low[clock.end : clock.end + 2]
    return not (rest[:1] in ("%", "/", "\\") and rest[1:2].isalnum() and not rest[1:2].isdecimal())


def _past_offset(page: Folded, clock: Clock) -> int:
    """The end of the clock and of an offset behind it, so that +02:00 is no time of its own."""
    sign = page.low[skip(page.low, clock.end, " (", 3) :][:1]
    if sign not in ("+", "-", "u", "g"):
        return clock.end
    stop = zone_behind(page, clock.start, clock.end)[1]
    signed = any(one in page.low[clock.end : stop] for one in "+-")
    return stop if signed else clock.end
