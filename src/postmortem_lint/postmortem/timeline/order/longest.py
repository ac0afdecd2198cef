"""The largest set of entries that are in order, and what contradicts the others."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.model import Entry, Order
from postmortem_lint.postmortem.timeline.order.before import before, whole_range
from postmortem_lint.times.zones.zone import Zone


def certainty_of_order(here: Entry, other: Entry, order: Order) -> Certainty:
    """How sure it is that one of two entries lies before the other."""
    zoned = (here.zone is None) == (other.zone is None)  # else the zone of one is assumed
    told = zoned and order is not Order.LIKELY and here.run == other.run and _alike(here, other)
    return min(
        certainty_of_time(here),
        certainty_of_time(other),
        *(() if told else (Certainty.CONVENTION,)),
    )


def _alike(here: Entry, other: Entry) -> bool:
    """Whether both are written in one way: a day beside one of two times is often another day."""
    return here.day_from.own == other.day_from.own and (
        here.moment.approximate == other.moment.approximate
    )


def certainty_of_time(entry: Entry) -> Certainty:
    return entry.instant.certainty if entry.instant else Certainty.STATED


def longest(entries: Sequence[Entry], places: list[int]) -> frozenset[int]:
    """The largest set of entries that are in order among themselves; of equals the earlier stay.

    Patience sorting on intervals from the last entry to the first, O(n log n): `ends[k]` is the
    least possible bound, negated, of a chain of k+1 entries.
    """
    usual = next((zone for place in places if (zone := _zone(entries[place]))), None)
    ends: list[int] = []
    tips: list[int] = []
    following: dict[int, int | None] = {}
    for place in reversed(places):
        instant = whole_range(entries[place])
        shift = _offset(entries[place], usual)
        low, high = shift - instant.hi, shift - instant.lo
        size = bisect_right(ends, high)
        bound = max(low, ends[size - 1]) if size else low
        following[place] = tips[size - 1] if size else None
        if size == len(ends):
            ends.append(bound)
            tips.append(place)
        elif bound < ends[size]:
            ends[size], tips[size] = bound, place
    chain: list[int] = []
    step: int | None = tips[-1] if tips else None
    while step is not None:
        chain.append(step)
        step = following[step]
    return frozenset(chain)


def _offset(entry: Entry, usual: Zone | None) -> int:
    """Seconds east of UTC of an entry's clock; in the usual zone if it names none, or that one in
    its other season."""
    zone = _zone(entry)
    if zone is None or (usual is not None and zone.family == usual.family):
        zone = usual
    return (zone.offset or 0) * 60 if zone else 0


def _zone(entry: Entry) -> Zone | None:
    """Its zone, with the offset of its day where that is settled."""
    return (entry.instant.zone if entry.instant else None) or entry.zone


def against(entries: Sequence[Entry], places: list[int], place: int, kept: frozenset[int]) -> int:
    """The kept entry that contradicts `place`: above it if that one is later, else below it."""
    index = places.index(place)
    for above in reversed(places[:index]):
        if above in kept:
            if before(entries[place], entries[above]):
                return above
            break
    for below in places[index + 1 :]:
        if below in kept and before(entries[below], entries[place]):
            return below
    return places[index - 1] if index else places[index + 1]
