"""The clock on the wall of the authors ("03:10 UTC, 04:10 for us"), and that of a place that a
sentence named before: "we called Osaka at 13:05, where it was 21:05", "the message from Lima came
at 13:05; it was 08:05 there"."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.zones.zone import Zone, city_at, find_zone, possible_offsets

_NEAR = 64  # characters behind a time
_LONGEST = 96  # characters between two times that are one, or before the first one
_MOST = 8  # zones of one passage
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


@once
def local_zone(postmortem: Postmortem) -> Zone | None:
    """The only zone beside UTC that the text, the fields and the entries name, the letters of which
    may stand beside their offset ("PDT, that is UTC-7"); None if there are several or none."""
    named = {zone.family: zone for zone in _named(postmortem) if possible_offsets(zone) != (0,)}
    lettered = [one for one in named.values() if one.offset is None or not _is_fixed(one)]
    known = lettered or list(named.values())
    if len(known) != 1:
        return None
    own = possible_offsets(known[0])
    fixed = {one.offset for one in named.values() if _is_fixed(one)}
    return known[0] if fixed <= {*own} else None


def _is_fixed(zone: Zone) -> bool:
    """Whether a zone is written as an offset from UTC."""
    return any(sign.isdigit() for sign in zone.name)


def _named(postmortem: Postmortem) -> Iterator[Zone]:
    if postmortem.zone:
        yield postmortem.zone
    yield from (one.zone for line in postmortem.timelines for one in line.entries if one.zone)
    for passage in postmortem.passages:
        yield from _in(passage.text.prose)


def _in(plain: str) -> Iterator[Zone]:
    """The first zones of a text; what is a word, too, as "EST" in French, right behind a time."""
    start = 0
    for _ in range(_MOST):
        found = find_zone(plain, start)
        if found is None:
            return
        zone, at, start = found
        if zone.name.lower() not in lookup.clauses.being or plain[:at].rstrip()[-1:].isdecimal():
            yield zone


def _behind(plain: str, clock: Clock) -> str:
    """The words behind a time, as far as they can say whose clock shows it."""
    return plain[clock.end : clock.end + _NEAR].lower()
