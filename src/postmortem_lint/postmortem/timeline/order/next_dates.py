"""Whether the next date of a timeline leaves an undated entry no other day than that above it."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.postmortem.model import Entry
from postmortem_lint.postmortem.timeline.order.before import clock_of
from postmortem_lint.times.units import DAY_LENGTH


def is_held_back(entries: Sequence[Entry], here: int, below: Sequence[int]) -> bool:
    """Whether an entry that would be one of the next day, as its clock goes back, stands above one
    that is dated on that day and earlier, or on the day before. `below` are the places of the
    comparable entries behind it."""
    entry = entries[here]
    dated = next((entries[at] for at in below if entries[at].day_from.own), None)
    if dated is None or entry.day is None or dated.day is None or entry.day_from.own:
        return False
    if dated.day <= entry.day:
        return dated.day == entry.day
    late = clock_of(entry) > clock_of(dated) and dated.moment.clock is not None
    return dated.day == entry.day + DAY_LENGTH and late
