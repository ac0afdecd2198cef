"""Times told by the clock of a city: "18:40 UTC is 20:40 in Oslo", "in Lima (09:10 there)"."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.two_sides import TwoSides
from postmortem_lint.analysis.times.two_zones import day_in_zones, dual_mistake
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.zones.offsets import zone_behind
from postmortem_lint.times.zones.zone import Zone, city_at, find_zone

_IN = rf"(?:{lookup.any_of(lookup.times.in_place)})"
_IN_CITY = regex(rf"(?: (?:{lookup.any_of(lookup.times.clock_nouns)}))? {_IN} (?=\w)")
_IN_WORD = regex(rf"\b{_IN} (?=[A-Z])")
_ABOUT = rf"(?:{lookup.any_of((*lookup.times.at, *lookup.lengths.approximate))}) "
_IS = lookup.any_of(lookup.clauses.being)
_SAME = regex(rf"(?: ?[(=/,] ?|,? (?:{_IS}) )(?:{_ABOUT})?")
_THERE = regex(rf" (?:{lookup.any_of(lookup.times.there)})\)")
_CITY_BEFORE = regex(rf"(?:^|\W){_IN} ((?:\w+[ -])?\w+) \($")
_Side = tuple[Zone | None, int, bool]


def of_cities(postmortem: Postmortem) -> Iterator[TwoSides]:
    """The times by the clock of a city that the time beside them contradicts."""
    for passage in postmortem.passages:
        plain = passage.text.prose
        if passage.quoted or passage.place is Place.HEADING or not _names_city(plain):
            continue
        usual, day = _usual(passage.text, postmortem)
        for first, second in pairwise(find_clocks(plain)):
            moment = _told_twice(plain, first, second, usual)
            mistake = moment and dual_mistake(moment, day or day_in_zones(moment, postmortem))
            if moment and mistake:
                yield TwoSides(passage.text.part(moment.start, moment.end), mistake)


def _names_city(plain: str) -> bool:
    """Whether a text may tell a time by the clock of a city, as most do not."""
    return any(city_at(plain, one.end()) for one in _IN_WORD.finditer(plain))


def _usual(text: Text, postmortem: Postmortem) -> tuple[Zone | None, datetime.date | None]:
    """The zone of times that name none in a text, and its day if it is that of an entry."""
    entries = timed_entries(postmortem)
    entry = next((one for one in entries if one.event.span.meets(text.span)), None)
    zone = (entry and entry.zone) or postmortem.zone or _only_zone(postmortem)
    return zone, entry.day if entry else None


@once
def _only_zone(postmortem: Postmortem) -> Zone | None:
    """The one zone that a document names, if it names no other."""
    named = [one[0] for each in postmortem.passages if (one := find_zone(each.text.prose))]
    return named[0] if len({zone.family for zone in named}) == 1 else None


def _told_twice(plain: str, first: Clock, second: Clock, usual: Zone | None) -> Moment | None:
    """A time that stands there twice, once at least by the clock of a city."""
    ours, end, placed = _side(plain, first)
    theirs, last, there = _side(plain, second)
    if not _SAME.fullmatch(plain, end, second.start):
        alone = not placed and _is_alone(plain, first, second)
        theirs = _city_before(plain, second) if alone else None
    elif not placed and not there:
        return None
    ours = ours or usual
    if ours is None or theirs is None:
        return None
    return Moment(
        first.start, last, Kind.INSTANT, clock=first, zone=ours, other=second, other_zone=theirs
    )


def _is_alone(plain: str, first: Clock, second: Clock) -> bool:
    """Whether a time is the only one that stands before another one in its sentence."""
    begin = max((one.end() for one in _ENDS.finditer(plain, 0, second.start)), default=0)
    return [one for one in find_clocks(plain) if begin <= one.start < second.start] == [first]


_ENDS = regex(r"[.!?;]\s|\n")


def _side(plain: str, clock: Clock) -> _Side:
    """The zone behind a time, where that ends, and whether it is that of a city."""
    zone, end = zone_behind(fold(plain), clock.start, clock.end)
    place = _IN_CITY.match(plain, end) if zone is None else None
    city = city_at(plain, place.end()) if place else None
    return (*city, True) if city else (zone, end, False)


def _city_before(plain: str, clock: Clock) -> Zone | None:
    """The zone of the city before a time in brackets: "in Lima (09:10 there)"."""
    if not _THERE.match(plain, clock.end):
        return None
    found = _CITY_BEFORE.search(plain[: clock.start])
    city = city_at(plain, found.start(1)) if found else None
    return city[0] if city and found and city[1] == found.end(1) else None
