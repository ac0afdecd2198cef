"""Whether a timeline is that of a night in which clocks are set."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.zones.change_night import LocalTime, both_seasons, parted_by_change


def in_night_of_change(entries: Sequence[Entry], postmortem: Postmortem) -> bool:
    """Whether all entries have a day, and times in the summer time or the standard time of one
    place, each on its own side of the change; where no entry writes its day, that of the incident
    has to be the day of the change, or the one before."""
    times = [
        LocalTime(entry.day, entry.moment.clock.lo, entry.zone)
        for entry in entries
        if entry.day and entry.zone and entry.moment.clock
    ]
    if len(times) == len(entries) and parted_by_change(times):
        return True
    written = any(entry.day_from.written for entry in entries)
    return not written and clocks_are_set((one.instant for one in entries), postmortem)


def clocks_are_set(instants: Iterable[Instant | None], postmortem: Postmortem) -> bool:
    """Whether times are in the summer and the standard time of one place, in the night in which
    its clocks are set: how far they lie apart is then not told by the clocks alone. Where nothing
    tells the day of the incident, it may be any that the document names."""
    zones = {one.zone for one in instants if one and one.zone}
    if len(zones) < _PAIR:
        return False
    named = {one.date.until or one.day for one in postmortem.mentions}
    days = {postmortem.day} if postmortem.day else named
    return any(day is not None and both_seasons(zones, day) for day in days)


_PAIR = 2
