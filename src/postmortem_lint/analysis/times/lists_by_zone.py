"""Lists of entries each of which is told by one clock."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.postmortem.model import Entry, Timeline

_LEAST = 3  # rows that make a list of their own


def lists_by_zone(timeline: Timeline) -> Iterator[list[Entry]]:
    """The entries of a timeline; those of a table apart that names the zone in its head alone, and
    so tells all again by another clock than the entries outside of it."""
    rest = list(timeline.entries)
    for table in timeline.tables:
        rows = {row.span for row in table.rows}
        within = [entry for entry in rest if entry.span in rows]
        zones = {entry.zone for entry in within}
        headed = len(zones) == 1 and None not in zones
        if headed and not any(entry.moment.zone for entry in within) and len(within) >= _LEAST:
            yield within
            rest = [entry for entry in rest if entry not in within]
    yield rest
