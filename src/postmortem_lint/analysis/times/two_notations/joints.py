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
    found = _joints().fullmatch(fold(between).low)
    if found is None or (found["saying"] and _tells_choices(plain[:end], found)):
        return None
    zone, placed = zone_within(between)
    if not _tells_place(found, between) if zone else not _is_of_time(found, between):
        return None
    closed = ends_remark(plain, stop)
    anew = zone is None and _tells_anew(found)
    if (found["side"] or found["open"] or anew) and not (placed or closed):
        return None
    if found["last"] and not _BEING_BEHIND.match(plain.lower(), second.end):
        return None
    tells_again = bool(found["saying"]) and found["saying"] not in lookup.grammar.or_words
    sure = not (found["side"] or found["saying"]) and (closed or not found["verb"])
    return Joint(zone, placed, sure and not anew, tells_again)


def _tells_place(found: re.Match[str], between: str) -> bool:
    """Whether words beside the signs, if there are any, are those of a zone or lead to one."""
    page = fold(between)
    return all(_BY.match(page.low, at) or zone_at(page, at) for at in _places(found))


def _places(found: re.Match[str]) -> list[int]:
    """Where words that may be a place begin, beside the signs or words that join two times."""
    named = found.groupdict()
    return [found.start(name) for name in named if name.startswith("place") and named[name]]


def _is_of_time(found: re.Match[str], between: str) -> bool:
    """Whether a clause that tells no zone is about the time before it: what stands before its verb
    is a place ("which in Calgary was") or "when it", no new fact ("and it was") or other thing."""
    if found["last"] or _places(found):
        return False
    if found["before"]:
        return found["before"].split()[0] not in _JOINING
    who = found["who"] or ""
    return not who or _IN_WORD.search(between) is not None or says(who, _HERE)


def _tells_anew(found: re.Match[str]) -> bool:
    """Whether a pronoun that may stand for any time begins a clause: "(it was 14:05)"."""
    return bool(found["point"]) and found["point"].strip() in lookup.clauses.pronouns


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
_HERE = (*lookup.times.here, *lookup.times.there)
_JOINING = frozenset((*lookup.grammar.and_words, *lookup.grammar.or_words))
_IS = lookup.any_of(lookup.clauses.being)
_NOUNS = lookup.any_of(lookup.times.clock_nouns)
_BEING_BEHIND = regex(rf"(?: (?:{_NOUNS}))? (?:{_IS})(?!\w)")

_BY = regex(rf"(?:{lookup.any_of((*lookup.times.in_place, *lookup.times.by_zone))}) ")
_CLOSED = regex(rf" ?(?:$|[),.;:、。）]|[-–—] |{lookup.any_of(lookup.clauses.at_marks)})")


@cache
def _joints() -> re.Pattern[str]:
    """Signs (a comma at a `side` parts times of a list, too), words that say the same once more
    (`saying`), a clause about the time before it, or one whose verb comes `last`; a place or zone
    stands behind those words (`placed`), the comma or the other signs."""
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
        rf"(?: ?[,、(\[] ?| - | )?(?P<saying>{same})[,、]? ?"
        rf"(?P<placed>(?!{about}{{1,3}}$){place})?{about}{{0,2}}"
        rf"|(?: {word}){{0,3}}(?: ?[,(] ?| - )(?:(?P<point>{points}) ?(?P<who>(?:{word},? ){{0,6}})"
        rf"|(?P<before>(?:{word} ){{1,4}})(?:{points}) ?)(?P<verb>{_IS}) {about}?"
        rf"|(?P<last>, ?(?:{points}) (?:{word} ){{1,4}}){about}?"
        rf"|(?P<side>,|、) ?(?P<place_aside>{place})?{about}?"
        rf"| ?(?:[=/]|(?P<open>[(\[])) ?(?P<place_inside>{place})?{about}?"
        rf"|,? (?:{_IS}) {about}?"
    )
