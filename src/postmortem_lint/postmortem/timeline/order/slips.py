"""The one slip of the pen that explains why an entry is out of order (semantics 6)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.model import Disorder, Entry, Order, Window
from postmortem_lint.postmortem.timeline.order.before import before, clock_of
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.slips import HourStyle, corrections
from postmortem_lint.times.units import EPOCH, HALF_DAY, HOUR

_FRAMED = 4  # two entries with one above and one below
_NEAR = 45 * 60  # seconds that rows which change places at an end of the timeline may lie apart


def slip_at(
    entries: Sequence[Entry],
    places: list[int],
    place: int,
    kept: frozenset[int],
    window: Window | None,
) -> Disorder | None:
    """The one edit that would put `place` between its kept neighbours (semantics 6)."""
    index = places.index(place)
    if _exchanged(entries, places, index - 1) or _exchanged(entries, places, index):
        return None
    above = next((one for one in reversed(places[:index]) if one in kept), None)
    below = next((one for one in places[index + 1 :] if one in kept), None)
    return _correct(entries, place, above, below, window)


def _exchanged(entries: Sequence[Entry], places: list[int], first: int) -> bool:
    """Whether two rows, one below the other, stand in order when they change places."""
    if not 0 <= first < len(places) - 1:
        return False
    row = [entries[place] for place in places[max(0, first - 1) : first + 3]]
    one = min(first, 1)
    if not before(row[one + 1], row[one]) or row[one].day != row[one + 1].day:
        return False
    bare = len(row) < _FRAMED  # the first or the last two: nothing tells on that side
    if bare and clock_of(row[one]) - clock_of(row[one + 1]) > _NEAR:
        return False
    row[one], row[one + 1] = row[one + 1], row[one]
    return not any(before(below, above) for above, below in pairwise(row))


def slip_around(
    entries: Sequence[Entry], places: list[int], index: int, window: Window | None
) -> Disorder | None:
    """A jump that cannot be decided may be a slip in the entry above it or in the one below."""
    here, above = places[index], places[index - 1]
    before = places[index - 2] if index >= 2 else None
    after = places[index + 1] if index + 1 < len(places) else None
    return _correct(entries, above, before, here, window) or _correct(
        entries, here, above, after, window
    )


def noon_slip(
    entries: Sequence[Entry], places: list[int], index: int, window: Window | None
) -> Disorder | None:
    """Noon taken for midnight: "12:15 AM" right behind "12:00 PM", with no night between them."""
    here, above = entries[places[index]], entries[places[index - 1]]
    clock = here.moment.clock
    if not (_is_past_midnight(here) and clock and clock.suffix) or here.run != above.run:
        return None
    other = above.moment.clock
    if other is None or not other.hour12 or here.day_from.own or here.moment.next_day:
        return None
    if not 0 <= clock.lo + HALF_DAY - other.lo <= _SOON:
        return None
    if window and window.length is not None and window.length >= HALF_DAY:
        return None
    at = clock.suffix[0]
    letter = _OTHER_HALF.get(here.time.plain[at : at + 1])
    if letter is None:
        return None
    text = here.time.plain[clock.start : at] + letter + here.time.plain[at + 1 : clock.end]
    wrong = here.time.locate(clock.start, clock.end)
    why, sure = "noon taken for midnight", Certainty.CONVENTION
    return Disorder(Order.TYPO, places[index], places[index - 1], why, wrong, text, sure)


_SOON = 2 * HOUR  # behind the entry above
_OTHER_HALF = {"a": "p", "A": "P"}


def _is_past_midnight(entry: Entry) -> bool:
    clock = entry.moment.clock
    return clock is not None and clock.hour12 and not clock.problem and clock.lo < HOUR


def _correct(
    entries: Sequence[Entry],
    place: int,
    above: int | None,
    below: int | None,
    window: Window | None,
) -> Disorder | None:
    """The one edit that puts an entry between the one above and the one below, or the end."""
    if above is None:
        return None
    entry, earlier = entries[place], entries[above]
    beside = [entries[one] for one in (above, below) if one is not None]
    if any(one.run != entry.run for one in beside):
        return None
    later = entries[below].instant if below is not None else window.end if window else None
    if earlier.instant is None or later is None or not _may_slip(entry, earlier.instant, later):
        return None
    days = (one.day for one in beside)
    found = corrections(
        entry.time.plain,
        entry.moment,
        entry.day or EPOCH,
        earlier.instant,
        later,
        tuple(day for day in days if day),
        _style_of(beside),
    )
    if len(found) != 1:
        return None
    change = found[0]
    wrong = entry.time.locate(change.start, change.end)
    against = above if below is None or before(entry, earlier) else below
    return Disorder(Order.TYPO, place, against, change.what, wrong, change.text)


def _style_of(beside: Sequence[Entry]) -> HourStyle:
    """How the entries above and below write their hours; those of a 12-hour clock may leave out
    the marker where it is that of the entry above."""
    clocks = [one.moment.clock for one in beside if one.moment.clock]
    marked = any(clock.hour12 and not clock.problem for clock in clocks)
    return HourStyle(all(clock.padded for clock in clocks), marked)


def _may_slip(entry: Entry, earlier: Instant, later: Instant) -> bool:
    """Whether an entry is written so surely, and in one zone with the two, that a slip in it can
    be told."""
    if entry.instant is None or entry.instant.approximate or later.lo < earlier.lo:
        return False
    three = (entry.instant, earlier, later)
    families = {one.zone.family for one in three if one.zone}
    # What is not written need not be a slip.
    return len(families) < 2 and min(one.certainty for one in three) >= Certainty.STATED
