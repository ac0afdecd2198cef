"""Timelines whose newest entry stands first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.postmortem.model import DateSource, Disorder, Entry, Order, Window
from postmortem_lint.postmortem.timeline.order.before import before, clock_of
from postmortem_lint.postmortem.timeline.order.longest import against, certainty_of_order, longest
from postmortem_lint.postmortem.timeline.order.slips import slip_at
from postmortem_lint.times.units import HOUR

_LEAST = 6  # entries of which one may be out of line
_SURE = 4  # pairs that descend, beside one that rises over a midnight that nobody wrote
_FAR = 3 * HOUR  # seconds; what rises by more may belong to another day


def is_newest_first(entries: Sequence[Entry], places: list[int]) -> bool:
    """At least four entries, of whose pairs four in five descend (case 4)."""
    if len(places) < 4:
        return False
    pairs = list(pairwise(places))
    down = sum(before(entries[here], entries[above]) for above, here in pairs)
    rise = sum(before(entries[above], entries[here]) for above, here in pairs)
    dated = all(entries[place].day_from is not DateSource.NONE for place in places)
    one_midnight = rise <= 1 and down >= _SURE
    # Two entries of one minute tell nothing.
    return down >= max(2, 0.8 * (down + rise)) and (dated or not rise or one_midnight)


def out_of_descent(
    entries: Sequence[Entry], places: list[int], window: Window | None
) -> Iterator[Disorder]:
    """The one entry without which all others descend; a slip of the pen where that explains it."""
    upwards = places[::-1]
    odd = set(places) - longest(entries, upwards)
    if len(places) < _LEAST or len(odd) != 1:
        return
    (place,) = odd
    kept = frozenset(places) - odd
    other = against(entries, upwards, place, kept)
    here, there = entries[place], entries[other]
    if abs(clock_of(here) - clock_of(there)) > _FAR or here.day != there.day:
        return
    certainty = certainty_of_order(here, there, Order.LIKELY)
    yield slip_at(entries, upwards, place, kept, window) or Disorder(
        Order.MISPLACED, place, other, certainty=certainty
    )
