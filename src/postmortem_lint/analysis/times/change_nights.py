"""Whether a timeline is that of a night in which clocks are set."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.postmortem.model import Entry
from postmortem_lint.times.zones.change_night import LocalTime, parted_by_change


def in_night_of_change(entries: Sequence[Entry]) -> bool:
    """Whether all entries have a day, and times in the summer time or the standard time of one
    place, each on its own side of the change."""
    times = [
        LocalTime(entry.day, entry.moment.clock.lo, entry.zone)
        for entry in entries
        if entry.day and entry.zone and entry.moment.clock
    ]
    return len(times) == len(entries) and parted_by_change(times)
