"""Times by the clock of a place that a sentence named before: "we called Osaka at 13:05, where it
was 21:05", "the message from Lima came at 13:05; it was 08:05 there", "03:10 UTC, 04:10 for us"."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.zones.zone import Zone, city_at

_NEAR = 64  # characters behind a time
_LONGEST = 96  # characters between two times that are one, or before the first one
_END = regex(r"[.!?](?:\s|$)|\n")
_IN_PLACE = regex(rf"\b(?i:{lookup.any_of(lookup.times.in_place)}) (?=[A-Z])")
_NAME = regex(r"(?<!\w)(?=[A-Z])")
_NOUN = rf"(?: (?:{lookup.any_of((*lookup.times.clock_nouns, *lookup.times.full_clock_nouns))}))?"
_OF = rf"(?: (?:{lookup.any_of((*lookup.clauses.of, *lookup.times.of))}))?"
# What says whose clock it is ends what is told of a time: "06:40 there", but no "there was".
_CLOSED = rf"(?= *(?:$|[\n),.;:!?\u2013\u2014-]|(?:{lookup.any_of(lookup.grammar.and_words)}) ))"
_THERE_BEHIND = regex(rf"{_NOUN}{_OF} (?:{lookup.any_of(lookup.times.there)}){_CLOSED}")
_WHERE_BEFORE = regex(rf"(?<!\w)(?:{lookup.any_of(lookup.times.where)})(?: \w+)? $")
_HERE = lookup.any_of(lookup.times.here)
_HERE_BEHIND = regex(rf"{_NOUN} (?:{_HERE}){_CLOSED}")
_HERE_BEFORE = regex(rf"(?<!\w)(?:{_HERE})(?: \w+)? $")


def names_city(plain: str) -> bool:
    """Whether a text names a city whose clock is known."""
    return any(city_at(plain, one.start()) for one in _NAME.finditer(plain))


def elsewhere(plain: str, end: int, second: Clock) -> Zone | None:
    """The zone of the one city that a sentence names before its `second` time, if that is told to
    be by the clock of there; the first one ends at `end`. None for any other time."""
    between = plain[end : second.start].lower()
    if len(between) > _LONGEST or _END.search(between):
        return None
    told = _THERE_BEHIND.match(_behind(plain, second)) or _WHERE_BEFORE.search(between)
    if told is None:
        return None
    begin = max(0, end - _LONGEST)
    stops = [one.end() for one in _END.finditer(plain, begin, end)]
    begin = stops[-1] if stops else begin
    names = (city_at(plain, one.start()) for one in _NAME.finditer(plain, begin, second.start))
    zones = {one[0].family: one[0] for one in names if one}
    return next(iter(zones.values())) if len(zones) == 1 else None


def is_local_time(plain: str, end: int, second: Clock) -> bool:
    """Whether a `second` time is told to be by the clock of the authors: "04:10 for us"."""
    between = plain[end : second.start].lower()
    if len(between) > _LONGEST or _END.search(between):
        return False
    behind = _HERE_BEHIND.match(_behind(plain, second))
    return bool(behind or _HERE_BEFORE.search(between))


def is_by_local_clock(plain: str, clock: Clock) -> bool:
    """Whether a time is told to be by the clock of the place: "13:04 local time"."""
    return _THERE_BEHIND.match(_behind(plain, clock)) is not None


def names_place(plain: str, end: int) -> bool:
    """Whether a sentence may name a place, up to where it ends or a time does: "in Montreal"."""
    begin = max(0, end - 2 * _LONGEST)
    stops = [one.end() for one in _END.finditer(plain, begin, end)]
    return _IN_PLACE.search(plain, stops[-1] if stops else begin, end) is not None


def _behind(plain: str, clock: Clock) -> str:
    """The words behind a time, as far as they can say whose clock shows it."""
    return plain[clock.end : clock.end + _NEAR].lower()
