"""Settles in which half of the day the entries of a 12-hour clock lie."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.timeline.entries.pieces import RawEntry
from postmortem_lint.records import record, replace
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.half_of_day import in_half, of_either_half, passes_noon
from postmortem_lint.times.intervals import Instant, distance, place_on_axis
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.units import HALF_DAY, HOUR
from postmortem_lint.times.zones.zone import Zone

_DROP = 6 * HOUR  # seconds by which a 12-hour clock falls back when noon or midnight has passed
_FEW = 5  # entries, two on either side of one that stands at the wrong place


@record
class _Above:
    """The last clock above: its half of the day and its seconds in that half."""

    track: int = 0
    day: datetime.date | None = None
    seconds: int | None = None
    afternoon: bool = False


def settle_halves(
    raws: list[RawEntry], bounds: tuple[Instant, ...], zone: Zone | None
) -> list[RawEntry]:
    """The entries, those of a bare 12-hour clock in the half of the day that the entries above
    tell: the marker above holds on, and a drop from 12.50 to 1.10 passes noon. A single marker
    is a slip where the declared start and end have entries only without it."""
    clocks = [clock for raw in raws for clock in (raw.moment.clock, raw.moment.until) if clock]
    if not of_either_half(clocks):
        return raws
    settled = list(_settle(raws))
    if not _may_be_one_slip(clocks, bounds):
        return settled
    slipped = _all_stand(raws, bounds, zone) and not _all_stand(settled, bounds, zone)
    return raws if slipped else settled


def _may_be_one_slip(clocks: list[Clock], bounds: tuple[Instant, ...]) -> bool:
    """Whether one am or pm stands among times of two digits each, so that it may be a slip."""
    sure = len(bounds) > 1 and all(bound.certainty >= Certainty.STATED for bound in bounds)
    markers = sum(clock.hour12 for clock in clocks)
    return sure and markers == 1 and all(clock.padded for clock in clocks)


def _all_stand(raws: list[RawEntry], bounds: tuple[Instant, ...], zone: Zone | None) -> bool:
    """Whether each of the declared start and end is the time of day of an entry."""
    places = [place_on_axis(raw.moment, None, raw.zone or zone) for raw in raws]
    return all(any(place and distance(bound, place) == 0 for place in places) for bound in bounds)


def _settle(raws: list[RawEntry]) -> Iterator[RawEntry]:
    above = _Above()
    stray = _stray(raws)
    for place, raw in enumerate(raws):
        if raw.track != above.track or (raw.day and raw.day != above.day) or raw.moment.next_day:
            above = _Above(raw.track, raw.day or above.day)
        clock = raw.moment.clock
        if clock is None or raw.moment.problem:
            yield raw
            continue
        seconds, afternoon = clock.lo % HALF_DAY, clock.lo >= HALF_DAY
        if place == stray:
            yield replace(raw, moment=_settled(raw.moment, _half_before(above, seconds)))
            continue
        if clock.bare12:
            afternoon = _half(above, seconds, afternoon)
            raw = replace(raw, moment=_settled(raw.moment, afternoon))
        yield raw
        above = replace(above, seconds=seconds, afternoon=afternoon)


def _stray(raws: list[RawEntry]) -> int | None:
    """The place of the one entry without which bare clocks run on for a few hours, where with it
    they would go round: it stands at the wrong place, for it lies shortly before the one above."""
    clocks = [raw.moment.clock for raw in raws]
    if len(raws) < _FEW or any(raw.day or raw.moment.next_day or raw.track for raw in raws):
        return None
    seconds = [clock.lo % HALF_DAY for clock in clocks if clock and clock.bare12]
    whole = sum(_way(here, there) for here, there in pairwise(seconds))
    if len(seconds) < len(raws) or whole < HALF_DAY:
        return None
    found = [
        place
        for place in range(2, len(seconds) - 2)
        if _shorter(whole, *seconds[place - 1 : place + 2]) <= _DROP
        and _way(seconds[place], seconds[place - 1]) <= _DROP
    ]
    return found[0] if len(found) == 1 else None


def _way(here: int, there: int) -> int:
    """How long a 12-hour clock goes from one time to the next."""
    return (there - here) % HALF_DAY


def _shorter(whole: int, above: int, here: int, below: int) -> int:
    """How long it goes from the first to the last time past one that is left out."""
    return whole - _way(above, here) - _way(here, below) + _way(above, below)


def _half_before(above: _Above, seconds: int) -> bool:
    """The half of the day in which a bare clock lies before the one above."""
    assert above.seconds is not None
    return above.afternoon == (seconds <= above.seconds)


def _half(above: _Above, seconds: int, afternoon: bool) -> bool:
    """The half of the day of a bare clock; the first one is taken as written."""
    if above.seconds is None:
        return afternoon
    passed = above.seconds - seconds >= _DROP
    return above.afternoon != passed


def _settled(moment: Moment, afternoon: bool) -> Moment:
    """The moment with both its ends in their halves of the day."""
    assert moment.clock is not None
    clock, until = in_half(moment.clock, afternoon), moment.until
    if until is not None and until.bare12:
        until = in_half(until, afternoon != passes_noon(clock, until))
    certainty = min(moment.certainty, Certainty.CONVENTION)
    return replace(moment, clock=clock, until=until, certainty=certainty)
