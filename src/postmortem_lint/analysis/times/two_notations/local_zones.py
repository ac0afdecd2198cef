"""The clock on the wall of the authors: the one zone that a document names beside UTC."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.times.zones.zone import Zone, find_zone, possible_offsets

_MOST = 8  # zones of one passage


@once
def local_zone(postmortem: Postmortem) -> Zone | None:
    """The only zone beside UTC that the text, the fields and the entries name, the letters of which
    may stand beside their offset ("PDT, that is UTC-7"); None if there are several or none."""
    named = {zone.family: zone for zone in _named(postmortem) if possible_offsets(zone) != (0,)}
    lettered = [one for one in named.values() if one.offset is None or not _is_fixed(one)]
    known = lettered or list(named.values())
    if len(known) != 1:
        return None
    own = possible_offsets(known[0])
    fixed = {one.offset for one in named.values() if _is_fixed(one)}
    return known[0] if fixed <= {*own} else None


def _is_fixed(zone: Zone) -> bool:
    """Whether a zone is written as an offset from UTC."""
    return any(sign.isdigit() for sign in zone.name)


def _named(postmortem: Postmortem) -> Iterator[Zone]:
    if postmortem.zone:
        yield postmortem.zone
    yield from (one.zone for line in postmortem.timelines for one in line.entries if one.zone)
    for passage in postmortem.passages:
        yield from _in(passage.text.prose)


def _in(plain: str) -> Iterator[Zone]:
    """The first zones of a text; what is also a word, as "EST" is in French, right behind a time."""
    start = 0
    for _ in range(_MOST):
        found = find_zone(plain, start)
        if found is None:
            return
        zone, at, start = found
        if zone.name.lower() not in lookup.clauses.being or plain[:at].rstrip()[-1:].isdecimal():
            yield zone
