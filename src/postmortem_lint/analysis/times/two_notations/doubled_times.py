"""Times of a sentence told twice, by two clocks: "18:40 UTC is 20:40 in Oslo", "09:10, that is
14:10 UTC", "in Lima (09:10 there)"."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.times.days.other_days import days_of_incident, tells_of_another_day
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.spoken_times import spoken_as_digits
from postmortem_lint.analysis.times.sentences.stated_times import times_of_record
from postmortem_lint.analysis.times.two_notations.dual_notation import (
    day_in_zones,
    dual_mistake,
    minutes_off,
)
from postmortem_lint.analysis.times.two_notations.joints import (
    ends_remark,
    joint_between,
    zone_within,
)
from postmortem_lint.analysis.times.two_notations.places import (
    elsewhere,
    is_by_local_clock,
    is_local_time,
    local_zone,
    names_city,
    names_place,
)
from postmortem_lint.analysis.times.two_notations.two_sides import TwoSides
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.ranges.in_text import find_ranges
from postmortem_lint.times.units import DAY, MINUTE
from postmortem_lint.times.zones.offsets import zone_behind
from postmortem_lint.times.zones.zone import Zone, city_at, find_zone, possible_offsets, zone_at

_ROUNDED = 7  # minutes by which a time in words is rounded
_STEP = 30  # minutes: zones lie that far apart
_IN = rf"(?:{lookup.any_of(lookup.times.in_place)})"
_NOUN = rf"(?: (?:{lookup.any_of(lookup.times.clock_nouns)}))?"
_IN_CITY = regex(rf"{_NOUN} {_IN} (?=\w)")
_BY_ZONE = regex(rf"{_NOUN} (?:{lookup.any_of((*lookup.times.in_place, *lookup.times.by_zone))}) ")
_LISTING = regex(rf"(?:,|、|,? (?:{lookup.any_of(lookup.grammar.and_words)})) ?")


@record
class _Side:
    """A time, the zone that is told with it, where that ends, whether it is that of a city
    (`placed`), and whether the time stands there in words (`spoken`)."""

    clock: Clock
    zone: Zone | None
    end: int
    placed: bool
    spoken: bool


@record
class _Usual:
    """The zone of times of a text that name none, that of the clock on the authors' wall, its day
    if it is that of an entry, and the zones in which fields and entries have a time of day, by its
    minutes."""

    zone: Zone | None
    local: Zone | None
    day: datetime.date | None
    known: Mapping[int, Zone]


@record
class _Found:
    """A time told in two zones; `by_hours`: another time may be meant unless they are hours off."""

    moment: Moment
    by_hours: bool


def doubled_times(postmortem: Postmortem) -> Iterator[TwoSides]:
    """The times of sentences that the same time beside them contradicts."""
    for passage in postmortem.passages:
        plain = passage.text.prose
        if passage.quoted or passage.place is Place.HEADING or not find_clocks(plain):
            continue
        if zone_within(plain)[0] or names_city(plain):
            yield from _in(passage.text, postmortem)


def _in(text: Text, postmortem: Postmortem) -> Iterator[TwoSides]:
    plain, told = spoken_as_digits(text.prose, ())
    usual = _usual(text, postmortem)
    sides = [_side(plain, one, told.get(one.start)) for one in find_clocks(plain)]
    bounds, days = _ends_of_ranges(plain), days_of_incident(postmortem)
    for at, (first, second) in enumerate(pairwise(sides)):
        if first.clock.start in bounds and second.clock.start in bounds:
            continue
        listed = _is_listed(plain, sides[max(0, at - 1) : at + 3])
        found = _one_time(plain, (first, second), usual, listed=listed)
        if found is None:
            continue
        day = usual.day or day_in_zones(found.moment, postmortem)
        start, stop = found.moment.start, found.moment.end
        elsewhen = found.by_hours and tells_of_another_day(plain, start, stop, days)
        if elsewhen or (found.by_hours and not _is_hours_off(found.moment, day)):
            continue
        rounded = first.spoken or second.spoken
        mistake = dual_mistake(found.moment, day)
        if mistake and not (rounded and minutes_off(found.moment, day) <= _ROUNDED):
            yield TwoSides(text.part(*_place(plain, found.moment)), mistake)


def _place(plain: str, moment: Moment) -> tuple[int, int]:
    """Where a time in two zones stands, the bracket included that closes behind it."""
    closes = plain.startswith((")", "]", "）"), moment.end)
    opened = any(sign in plain[moment.start : moment.end] for sign in "([（")
    return moment.start, moment.end + (closes and opened)


def _is_listed(plain: str, sides: list[_Side]) -> bool:
    """Whether times are members of a list, which has at least three."""
    gaps = [plain[one.end : other.clock.start].lower() for one, other in pairwise(sides)]
    return len([gap for gap in gaps if _LISTING.fullmatch(gap)]) > 1


def _ends_of_ranges(plain: str) -> frozenset[int]:
    """Where the times stand that are ends of ranges: of two ranges, neither end is the other's."""
    return frozenset(
        start + end.start
        for moment, start in find_ranges(plain)
        for end in (moment.clock, moment.until)
        if end
    )


def _is_hours_off(moment: Moment, day: datetime.date | None) -> bool:
    """Whether two times are off as far as zones are apart, so that they are no other times."""
    return minutes_off(moment, day) % _STEP in (0, 1, _STEP - 1)


def _usual(text: Text, postmortem: Postmortem) -> _Usual:
    entries = timed_entries(postmortem)
    entry = next((one for one in entries if one.event.span.meets(text.span)), None)
    zone = (entry and entry.zone) or postmortem.zone or _only_zone(postmortem)
    local = local_zone(postmortem)
    if local is None and (_only_zone(postmortem) or not _is_of_all(zone)):
        local = zone
    return _Usual(zone, local, entry.day if entry else None, _zones_of_record(postmortem))


def _is_of_all(zone: Zone | None) -> bool:
    """Whether a zone is UTC, which nobody's clock on the wall need show."""
    return zone is not None and possible_offsets(zone) == (0,)


@once
def _zones_of_record(postmortem: Postmortem) -> Mapping[int, Zone]:
    """The zones of the times of fields and timelines by their minute of the day; that of a time
    which stands there in two is not known."""
    found: dict[int, list[Zone]] = defaultdict(list)
    for one in times_of_record(postmortem):
        zone = one.instant.zone or postmortem.zone
        if zone:
            found[one.instant.lo % DAY // MINUTE].append(zone)
    return {
        minute: zones[0]
        for minute, zones in found.items()
        if len({zone.family for zone in zones}) == 1
    }


@once
def _only_zone(postmortem: Postmortem) -> Zone | None:
    """The one zone that a document names, if it names no other."""
    named = [one[0] for each in postmortem.passages if (one := find_zone(each.text.prose))]
    return named[0] if len({zone.family for zone in named}) == 1 else None


def _side(plain: str, clock: Clock, spoken: Clock | None) -> _Side:
    """A time with the zone behind it."""
    end = spoken.end if spoken else clock.end
    page = fold(plain)
    zone, stop = zone_behind(page, clock.start, end)
    if zone is not None:
        return _Side(clock, zone, stop, placed=False, spoken=bool(spoken))
    place = _IN_CITY.match(plain, end)
    city = city_at(plain, place.end()) if place else None
    by = _BY_ZONE.match(page.low, end)
    found = city or (zone_at(page, by.end()) if by else None)
    zone, stop = found or (None, end)
    return _Side(clock, zone, stop, placed=bool(city), spoken=bool(spoken))


def _one_time(
    plain: str, sides: tuple[_Side, _Side], usual: _Usual, *, listed: bool
) -> _Found | None:
    """Two times that are one."""
    first, second = sides
    joint = joint_between(plain, first.end, second.clock, second.end)
    there = elsewhere(plain, first.end, second.clock) if second.zone is None else None
    if there:
        sure = plain[: second.clock.start].endswith("(")  # "in Lima (09:10 there)"
        return _found(sides, first.zone or usual.zone, there, sure=sure)
    if first.zone and second.zone is None and is_local_time(plain, first.end, second.clock):
        return _found(sides, first.zone, usual.local, sure=False)
    if joint is None:
        return None
    ours, theirs = first.zone, second.zone or joint.zone
    if first.placed or second.placed or joint.placed:
        return _found(sides, ours or usual.zone, theirs or usual.zone, sure=joint.sure)
    if listed:
        return None
    if ours and theirs:
        return _found(sides, ours, theirs, sure=joint.sure)
    bare = first.clock if ours is None else second.clock
    length = ours is not None and any(
        one.value_start <= bare.start < one.value_end for one in find_durations(plain)
    )  # "21:30 UTC (3h30)"
    closed = joint.sure and ends_remark(plain, second.end) and not length
    by_wall = (closed or joint.tells_again) and not names_place(plain, second.end)
    by_wall = by_wall or is_by_local_clock(plain, bare)
    zone = usual.known.get(bare.minute) or (usual.local if by_wall else None)
    return _found(sides, ours or zone, theirs or zone, sure=False)


def _found(
    sides: tuple[_Side, _Side], ours: Zone | None, theirs: Zone | None, *, sure: bool
) -> _Found | None:
    """A time in two zones."""
    first, second = sides
    if ours is None or theirs is None or ours.family == theirs.family:
        return None
    moment = Moment(
        first.clock.start, second.end, Kind.INSTANT, clock=first.clock, zone=ours,
        other=second.clock, other_zone=theirs,
    )  # fmt: skip
    return _Found(moment, by_hours=not sure)
