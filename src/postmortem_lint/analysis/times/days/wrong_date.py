"""Whether a wrong date explains why a timeline jumps, so that its order need not be wrong."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import groupby, pairwise

from postmortem_lint.postmortem.model import Entry
from postmortem_lint.records import replace
from postmortem_lint.times.intervals import certainly_before
from postmortem_lint.times.units import DAY


def wrong_date_explains(entries: Sequence[Entry]) -> bool:
    """Whether some entries that stand together and carry one date, which breaks the order, would
    keep it with the date of their neighbours above or below.

    The entries carry dates of their own and stand in the order in which they should be.
    """
    runs = [list(run) for _, run in groupby(entries, key=lambda entry: entry.day)]
    for number, run in enumerate(runs):
        above, below = runs[number - 1 : number], runs[number + 1 : number + 2]
        near = (above[0][-1:] if above else [], below[0][:1] if below else [])
        if not _falls([*near[0], *run, *near[1]]):
            continue
        days = {entry.day for entry in (*near[0], *near[1]) if entry.day}
        if any(not _falls([*near[0], *_on(run, day), *near[1]]) for day in days):
            return True
    return False


def _falls(entries: Sequence[Entry]) -> bool:
    """Whether one of the entries lies certainly before the one above it."""
    times = [entry.instant for entry in entries if entry.instant]
    return any(certainly_before(later, earlier) for earlier, later in pairwise(times))


def _on(run: Sequence[Entry], day: datetime.date) -> list[Entry]:
    """The entries with another date."""
    moved: list[Entry] = []
    for entry in run:
        if entry.instant and entry.day:
            shift = (day - entry.day).days * DAY
            instant = entry.instant
            there = replace(instant, lo=instant.lo + shift, hi=instant.hi + shift)
            moved.append(replace(entry, instant=there))
    return moved
