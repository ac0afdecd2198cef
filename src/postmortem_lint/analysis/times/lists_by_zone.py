"""Lists of entries each of which is told by one clock, and the entries told by another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.times.change_nights import in_night_of_change
from postmortem_lint.postmortem.model import Entry, Postmortem, Timeline
from postmortem_lint.times.zones.zone import Zone, same_offset

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


def odd_zones(postmortem: Postmortem) -> Iterator[tuple[Entry, Entry]]:
    """The first entry of each list that departs from the zone of most, and one of these."""
    for timeline in postmortem.timelines:
        for entries in lists_by_zone(timeline):
            yield from _odd(entries, postmortem)


def _odd(entries: Sequence[Entry], postmortem: Postmortem) -> Iterator[tuple[Entry, Entry]]:
    """An entry that also departs from the zone in which others repeat their times, unless each is
    right in the night of a change of clocks."""
    zoned = [entry for entry in entries if entry.zone and entry.moment.clock]
    if not zoned or in_night_of_change(zoned, postmortem):
        return
    families = [_family(entry.zone) for entry in zoned if entry.zone]
    usual = max(families, key=families.count)
    other = next(one for one in zoned if one.zone and _family(one.zone) == usual)
    beside = {_family(one.moment.other_zone) for one in zoned if one.moment.other_zone}
    for entry in zoned:
        assert entry.zone is not None
        assert other.zone is not None
        apart = _family(entry.zone) != usual and not same_offset(entry.zone, other.zone)
        if apart and _family(entry.zone) not in beside:
            yield entry, other
            return


def _family(zone: Zone) -> str:
    """What makes two spellings one zone: a local family, else the offset."""
    return str(zone.offset) if zone.offset is not None else zone.family
