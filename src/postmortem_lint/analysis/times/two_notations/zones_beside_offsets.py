"""Zones beside an offset that is not theirs: "(PST, UTC-5)", "Paris time (UTC+1)" in May."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.times.two_notations.two_sides import TwoSides
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.text import Text
from postmortem_lint.times.zones.summertime import season_of, zone_on
from postmortem_lint.times.zones.zone import Zone, find_zone, possible_offsets

_OFFSET = regex(r"(?:UTC|GMT) ?[+\u2212-] ?\d")
_OF_OTHERS = ("UTC", "CT")  # the first is an offset itself, CDT is that of Cuba, too
_BESIDE = regex(r"\s?[,(=/]\s?|,?\s?\(")


def zones_beside_offsets(postmortem: Postmortem) -> Iterator[TwoSides]:
    """The zones of a document that stand beside an offset which they never have, or which the place
    does not have on the day of the incident."""
    day = None if postmortem.incidents else postmortem.day
    for passage in postmortem.passages:
        yield from _in(passage.text, day)


def _in(text: Text, day: datetime.date | None) -> Iterator[TwoSides]:
    plain = text.prose
    if not _OFFSET.search(plain):
        return
    named = find_zone(plain)
    while named:
        zone, start, end = named
        named = find_zone(plain, end)
        offset = named[0].offset if named and _OFFSET.match(plain, named[1]) else None
        if named is None or offset is None or not _BESIDE.fullmatch(plain, end, named[1]):
            continue
        mistake = _mistake(zone, plain[start:end], offset, day)
        if mistake:
            yield TwoSides(text.part(start, named[2]), mistake)


def _mistake(zone: Zone, written: str, offset: int, day: datetime.date | None) -> str:
    """What is wrong with an offset beside a zone, in words; empty if nothing is."""
    known = possible_offsets(zone)
    if not known or zone.family in _OF_OTHERS:
        return ""
    if zone.name.isalpha() and offset not in known:
        return f"{zone.name} is {_offset_name(known[0])}"
    settled = zone_on(zone, day)
    right = settled.offset if settled and season_of(zone) != "winter" else None
    if right is None or right == offset or offset not in known:
        return ""
    return f"{written} is {_offset_name(right)} on {day}"


def _offset_name(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")
