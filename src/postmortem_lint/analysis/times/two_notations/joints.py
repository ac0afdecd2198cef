"""What joins two times of a sentence that are one: "05:40 UTC, which in Lima was 00:40"."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import says
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.zones.zone import Zone, city_at, find_zone, zone_at

_LONGEST = 72  # characters between two times that are one


@record
class Joint:
    """How two times are joined: the `zone` of the second one, if it is named between them, whether
    that is the one of a city (`placed`), whether words or signs tell that both are one time
    (`sure`), and do not only set one beside the other, and whether words equate them that may join
    other things, too (`tells_again`)."""

    zone: Zone | None
    placed: bool
    sure: bool
    tells_again: bool


def joint_between(plain: str, end: int, second: Clock, stop: int) -> Joint | None:
    """How a time that ends there and the `second` one, which ends at `stop` with its zone, are
    joined; None if both may be times of their own."""
    between = plain[end : second.start]
    if len(between) > _LONGEST:
        return None
    low = fold(between).low
    found = _joints().fullmatch(low)
    if found is None or (found["saying"] and _tells_choices(plain[:end], found)):
        return None
    zone, placed = zone_within(between)
    places = [found.start(name) for name in ("beside", "inside") if found[name]]
    if zone is None and (places or found["last"]):
        return None
    if any(not (_BY.match(low, at) or zone_at(fold(between), at)) for at in places):
        return None
    if found["side"] and not placed and not ends_remark(plain, stop):
        return None
    if found["last"] and not _BEING_BEHIND.match(plain.lower(), second.end):
        return None
    tells_again = bool(found["saying"]) and found["saying"] not in lookup.grammar.or_words
    return Joint(zone, placed, not (found["side"] or found["saying"]), tells_again)


def ends_remark(plain: str, stop: int) -> bool:
    """Whether a sign stands behind a time that ends what is told of it."""
    return _CLOSED.match(plain, stop) is not None


def _tells_choices(before: str, found: re.Match[str]) -> bool:
    """Whether both times are choices: an "or" without a comma, the same word before both ("soit à
    10h, soit à 11h")."""
    if found["saying"] in lookup.grammar.or_words and "," not in found.string:
        return True
    return says(before[-_LONGEST:].lower(), (found["saying"],))


def zone_within(text: str) -> tuple[Zone | None, bool]:
    """The zone that words name by which a time is told, and whether it is that of a city."""
    places = (city_at(text, one.end()) for one in _IN_WORD.finditer(text))
    city = next((one for one in places if one), None)
    if city:
        return city[0], True
    found = find_zone(text)
    return (found[0], False) if found else (None, False)


_IN = rf"(?:{lookup.any_of(lookup.times.in_place)})"
_IN_WORD = regex(rf"\b{_IN} (?=[A-Z])")
_IS = lookup.any_of(lookup.clauses.being)
_NOUNS = lookup.any_of(lookup.times.clock_nouns)
_BEING_BEHIND = regex(rf"(?: (?:{_NOUNS}))? (?:{_IS})(?!\w)")

_BY = regex(rf"(?:{lookup.any_of((*lookup.times.in_place, *lookup.times.by_zone))}) ")
_CLOSED = regex(rf" ?(?:$|[),.;:、。）]|[-–—] |{lookup.any_of(lookup.clauses.at_marks)})")


@cache
def _joints() -> re.Pattern[str]:
    """Signs (a comma at a `side` parts times of a list, too), words that say the same once more
    (`saying`), a clause about the time before it, or one whose verb comes `last`; a place or zone
    stands `beside` or `inside` the signs."""
    about = rf"(?:(?:{lookup.any_of((*lookup.times.at, *lookup.lengths.approximate))}) ?)"
    by = lookup.any_of((*lookup.times.in_place, *lookup.times.by_zone))
    word = r"[^\W\d_][\w'’/-]*"
    after = lookup.any_of(lookup.times.zone_particles)
    place = (
        rf"(?:(?:{by}) {word} (?:{word} )?|{word}(?:{after}) ?|{word} (?:{word} )?(?={about}?$))"
    )
    same = lookup.any_of(lookup.concluding())
    points = lookup.any_of(lookup.times.same_time)
    return regex(
        rf"(?: ?[,、(\[] ?| - | )?(?P<saying>{same})[,、]? ?(?:{place})?{about}{{0,2}}"
        rf"|(?: {word}){{0,3}}(?: ?[,(] ?| - )(?:(?:{points}) ?(?:{word},? ){{0,6}}"
        rf"|(?:{word} ){{1,4}}(?:{points}) ?)(?:{_IS}) {about}?"
        rf"|(?P<last>, ?(?:{points}) (?:{word} ){{1,4}}){about}?"
        rf"|(?P<side>,|、) ?(?P<beside>{place})?{about}?"
        rf"| ?[(\[=/] ?(?P<inside>{place})?{about}?"
        rf"|,? (?:{_IS}) {about}?"
    )
