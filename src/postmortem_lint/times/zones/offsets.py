"""The zone behind a clock time: its name, or an offset as people and programs write it."""

from __future__ import annotations

import re
from functools import lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import Folded, is_word, skip
from postmortem_lint.regex import regex
from postmortem_lint.times.zones.zone import Zone, fixed_zone, zone_at

_OFFSET = regex(
    r"(?P<sign>[+-])(?P<hour>[0-9]{1,2})(?:(?P<colon>:?)(?P<minute>[0-9]{2}))?"
    r"(?![0-9]|[:.,][0-9]|%)"
)
# A time of a log: behind the T of a date, or with seconds. Only there a glued hyphen and a time
# are an offset (-08:00).
_OF_A_LOG = regex(
    r"(?:(?<=[0-9]t)[0-9:.,]{4,18}"
    rf"|[0-9]{{1,2}}:[0-9]{{2}}:[0-9]{{2}}(?:[.,][0-9]{{1,9}})?(?: ?(?:{lookup.HALF_DAYS}))?)$"
)
_DATE_BEFORE = regex(
    r"(?:[-/.][0-9]{1,4}|[a-z]{3,9}\.?,? [0-9]{1,2}|[a-z]{3,9}\.?,? [0-9]{4}|[0-9],? [0-9]{4})"
    rf"(?:,| (?:{lookup.any_of(lookup.times.at)})| -|t)? {{0,2}}$"
)
# What follows an offset of four digits; a noun there makes it a number ("+1200 requests").
_CLOSED = regex(r" ?(?:$|[-:;,|)\]>*_→(\n])")
_ASIDE = regex(r"[,;/] ?[^0-9()\[\]]{2,24}(?=[)\]])")
# The same around an offset, whose name may stand on either side: (CET, +0100), (+0100 CET).
_WORDS = r"[^\W\d_]{1,16}(?: [^\W\d_]{1,16})?"
_SHIFT = r"(?:utc|gmt)?[+-][0-9]{1,2}(?::?[0-9]{2})?"
_NAME_BEFORE = regex(rf"{_WORDS} ?[,;:/]? ?(?={_SHIFT} ?[)\]])")
_NAME_BEHIND = regex(rf"(?:[,;/] ?| ){_WORDS}(?=[)\]])")
# What is an offset for all that can be seen, but might be a mark of the next day or a number. A
# bare -14:20 is the end of a range.
_UNSETTLED = regex(
    rf"(?:,? (?P<word>{_WORDS}\.?,? )?|, ?| ?(?=[(\[]))(?P<bracket>[(\[](?:{_WORDS},? )?)?"
    rf"(?P<offset>{_SHIFT})[)\]]?$"
)
_RANGE_END = regex(r"-[0-9]{1,2}:?[0-9]{2}$")
_PLAIN_CLOCK = regex(rf"([0-9]{{1,2}})(:?)([0-9]{{2}})(?: ?(?:{lookup.HALF_DAYS}))?$")
_HALF_BEHIND = regex(rf" ?(?:{lookup.HALF_DAYS})(?![a-z])")


def zone_behind(page: Folded, start: int, end: int) -> tuple[Zone | None, int]:
    """The zone behind the clock time at `start` to `end`, brackets included, and where it ends.

    A sign with four digits or hh:mm is an offset also behind a blank or in brackets, as git and
    `date -R` print it. "14:05 -14:20" and "08:00 -09:30" are ranges, "14:05 -05 pods" and
    "14:05 +1" hold no zone.
    """
    return _behind(page.raw, page.low, start, end)


def _behind_comma(page: Folded, end: int, at: int) -> tuple[Zone | None, int]:
    """A zone by its name alone that is all that follows behind a comma: "13:10 – 13:52, UTC"."""
    found = zone_at(page, at, bare_z=False) if page.low[at : at + 1].isalpha() else None
    named = found is not None and not any(map(str.isdecimal, page.low[at : found[1]]))
    closed = found is not None and _LAST.match(page.low, found[1]) is not None
    return (found[0], found[1]) if found and named and closed else (None, end)


_LAST = regex(r"\s*(?:$|[.;)\]|])")


@lru_cache(maxsize=2048)  # a dozen analyses ask for that of each clock
def _behind(raw: str, low: str, start: int, end: int) -> tuple[Zone | None, int]:
    page = Folded(raw, low)
    at = skip(low, end, " ", 2)
    if low[at : at + 2] == ", ":
        return _behind_comma(page, end, at + 2)
    bracket = low[at : at + 1] in ("(", "[") and at < len(low)
    place = skip(low, at + bracket, " ", 1)
    name = _NAME_BEFORE.match(low, place) if bracket else None
    place = name.end() if name else place
    sign = low[place : place + 1]
    if sign in ("+", "-"):
        found = _offset(page, (start, end), place, bracket)
    else:
        found = zone_at(page, place, bare_z=place == end or sign == "z")
    if found is None:
        return None, end
    stop = _closing(low, found[1], sign in ("+", "-")) if bracket else found[1]
    if not bracket:
        return found[0], _named_too(page, stop) if sign in ("+", "-") else stop
    return (found[0], stop + 1) if low[stop : stop + 1] in (")", "]") else (None, end)


def unsettled_zone(low: str, end: int) -> Zone | None:
    """A zone of which nobody knows how far it is from UTC, where the text ends with what may be an
    offset: "2025-03-04 16:20 +1", "16:20 local time (+01:00)"."""
    found = _UNSETTLED.match(low, end)
    if not found or (not (found["word"] or found["bracket"]) and _RANGE_END.match(found["offset"])):
        return None
    name = found["offset"].upper()
    return Zone(name, name, None)


def _closing(low: str, end: int, signed: bool) -> int:
    """The place of the bracket behind a zone and a word or two: (UTC+1, Berlin)."""
    aside = _ASIDE.match(low, end) or (_NAME_BEHIND.match(low, end) if signed else None)
    return aside.end() if aside else skip(low, end, " ", 1)


def _offset(
    page: Folded, clock: tuple[int, int], place: int, bracket: bool
) -> tuple[Zone, int] | None:
    """The offset at `place`, if it is none of the other things a sign and digits may be."""
    low = page.low
    found = _OFFSET.match(low, place)
    if found is None or is_word(low, found.end()):
        return None
    zone = fixed_zone(found["sign"], found["hour"], found["minute"] or "", found.group())
    long = found["minute"] is not None
    if bracket:
        meant = long or len(found["hour"]) == 2
    elif not long:  # 16:20:00+01, as databases print it
        meant = place == clock[1] and len(found["hour"]) == 2 and _of_a_log(low, clock)
    else:
        meant = _is_offset(page, clock, found)
    return (zone, found.end()) if zone and meant else None


def _is_offset(page: Folded, clock: tuple[int, int], found: re.Match[str]) -> bool:
    """Whether a sign and hh:mm or hhmm behind a clock are an offset: no end of a range, no number
    of things."""
    low = page.low
    glued = found.start() == clock[1]
    if _of_a_log(low, clock):
        return True
    if _HALF_BEHIND.match(low, found.end()):
        return False  # 11:00 AM–12:00 PM
    if found["sign"] == "-" and not _differs(low[slice(*clock)], found):
        half = found["minute"] != "00" and not _dated(low, clock[0])
        if glued and not _ends_no_range(page, clock, found):
            return False
        if half and not _runs_back(low[slice(*clock)], found):
            return False
    number = not found["colon"] and found["hour"][0] != "0" and not glued
    return not number or _dated(low, clock[0]) or _CLOSED.match(low, found.end()) is not None


def _of_a_log(low: str, clock: tuple[int, int]) -> bool:
    return _OF_A_LOG.search(low, max(0, clock[0] - 2), clock[1]) is not None


def _dated(low: str, start: int) -> bool:
    """Whether a date stands right before the clock at `start`."""
    return _DATE_BEFORE.search(low[max(0, start - 24) : start]) is not None


def _differs(clock: str, found: re.Match[str]) -> bool:
    """Whether the digits are in another notation than the clock, so that both are no range."""
    plain = _PLAIN_CLOCK.match(clock)
    return plain is None or plain[2] != found["colon"]


def _ends_no_range(page: Folded, clock: tuple[int, int], found: re.Match[str]) -> bool:
    """Whether a range from a clock to the digits would end by less than half a day before it
    begins, and the digits are an offset in use (15:31-08:00)."""
    hour, minute = found["hour"], found["minute"]
    plain = _PLAIN_CLOCK.match(page.low[slice(*clock)])
    if plain is None or len(hour) < 2 or minute != "00" or not 2 <= int(hour) <= 10:
        return False
    back = int(plain[1]) * 60 + int(plain[3]) - int(hour) * 60
    named = zone_at(page, skip(page.low, found.end(), " ", 1)) if 0 < back < 720 else None
    return 0 < back < 720 and named is None


def _runs_back(clock: str, found: re.Match[str]) -> bool:
    """Whether the digits would end the range that begins with the clock before it begins."""
    plain = _PLAIN_CLOCK.match(clock)
    ends = (found["hour"].zfill(2), found["minute"])
    return plain is not None and ends < (plain[1].zfill(2), plain[3])


def _named_too(page: Folded, end: int) -> int:
    """The end of an offset with its name in brackets: `+0100 (CET)`."""
    if not page.low.startswith(" (", end):
        return end
    found = zone_at(page, end + 2)
    closed = found is not None and page.low[found[1] : found[1] + 1] == ")"
    return found[1] + 1 if found and closed else end
