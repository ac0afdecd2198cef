"""Time zones as people write them."""

from __future__ import annotations

import re
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import WINDOW, Folded, fold, is_word
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.zones.cities import CITIES


@record
class Zone:
    """A time zone. `name` as written, upper case; `family` groups spellings of one local time
    (`PT` for PT, PST and PDT); `offset` is minutes east of UTC, None where the letters do not
    settle it (semantics 5: IST, CST, BST, AST, EST and local families)."""

    name: str
    family: str
    offset: int | None

    @property
    def label(self) -> str:
        """The name as a message shows it, words not in capitals: "British Summer Time"."""
        worded = any(len(word) > _LETTERS for word in self.name.split())
        return self.name.title() if worded and self.name[:3] not in ("UTC", "GMT") else self.name


_LETTERS = 5  # of the longest zone that is written with letters: AEDT, CHAST

# token: (family, offset or None, every offset in minutes that the letters can mean)
_TOKENS: dict[str, tuple[str, int | None, tuple[int, ...]]] = {
    "UTC": ("UTC", 0, (0,)),
    "GMT": ("UTC", 0, (0,)),
    "Z": ("UTC", 0, (0,)),
    "ZULU": ("UTC", 0, (0,)),
    "JST": ("JST", 540, (540,)),
    "KST": ("KST", 540, (540,)),
    "SGT": ("SGT", 480, (480,)),
    "HKT": ("HKT", 480, (480,)),
    "MSK": ("MSK", 180, (180,)),
    "TRT": ("TRT", 180, (180,)),
    "BRT": ("BRT", -180, (-180,)),
    "ART": ("ART", -180, (-180,)),
    "UYT": ("UYT", -180, (-180,)),
    "CLT": ("CLT", None, (-240, -180)),
    "CLST": ("CLT", None, (-180, -240)),
    "COT": ("COT", -300, (-300,)),
    "IRST": ("IRST", 210, (210,)),
    "YEKT": ("YEKT", 300, (300,)),
    "VLAT": ("VLAT", 600, (600,)),
    "WITA": ("WITA", 480, (480,)),
    "CEST": ("CET", None, (120, 60)),
    "CET": ("CET", None, (60, 120)),
    "EET": ("EET", None, (120, 180)),
    "EEST": ("EET", None, (180, 120)),
    "WET": ("WET", None, (0, 60)),
    "WEST": ("WET", None, (60, 0)),
    "PT": ("PT", None, (-480, -420)),
    "PST": ("PT", None, (-480, -420)),
    "PDT": ("PT", None, (-420, -480)),
    "MT": ("MT", None, (-420, -360)),
    "MST": ("MT", None, (-420, -360)),
    "MDT": ("MT", None, (-360, -420)),
    "CT": ("CT", None, (-360, -300)),
    "CDT": ("CT", None, (-300, -360)),
    "CST": ("CT", None, (-360, -300, 480)),
    "ET": ("ET", None, (-300, -240)),
    "EDT": ("ET", None, (-240, -300)),
    "EST": ("ET", None, (-300, -240, 600)),
    "AKST": ("AKT", None, (-540, -480)),
    "AKDT": ("AKT", None, (-480, -540)),
    "HST": ("HST", -600, (-600,)),
    "AST": ("AST", None, (-240, 180, -180)),
    "ADT": ("AST", None, (-180, -240)),
    "BST": ("BST", None, (60, 360, 0)),
    "LONDON": ("BST", None, (60, 0)),  # too long to be read as letters of a zone
    "IST": ("IST", None, (330, 60, 120)),
    "AET": ("AET", None, (600, 660)),
    "AEST": ("AET", None, (600, 660)),
    "AEDT": ("AET", None, (660, 600)),
    "ACST": ("ACT", None, (570, 630)),
    "ACDT": ("ACT", None, (630, 570)),
    "AWST": ("AWST", 480, (480,)),
    "WAT": ("WAT", 60, (60,)),
    "CAT": ("CAT", 120, (120,)),
    "SAST": ("CAT", 120, (120,)),
    "EAT": ("EAT", 180, (180,)),
    "PKT": ("PKT", 300, (300,)),
    "NPT": ("NPT", 345, (345,)),
    "WIB": ("WIB", 420, (420,)),
    "MYT": ("MYT", 480, (480,)),
    "PHT": ("PHT", 480, (480,)),
    "NZST": ("NZT", None, (720, 780)),
    "NZDT": ("NZT", None, (780, 720)),
}

# Tokens that are ordinary words in lower case ("et", "est", "ist") must be written in capitals.
_ANY_CASE = frozenset(
    (
        "UTC", "GMT", "Z", "JST", "KST", "CET", "CEST", "PST", "PDT", "EDT", "CDT", "MDT", "SGT",
        "HKT", "EEST", "AEST", "AEDT", "NZST", "NZDT",
    )
)  # fmt: skip

# What running text may mean otherwise, also in capitals: they are zones right behind a clock.
_OTHER_WORDS = frozenset(("CAT", "EAT", "ART", "COT"))

# Places whose time is that of a family; the others keep their name, and no offset is known.
_PLACES = {
    "UTC": "etc/utc etc/gmt africa/abidjan africa/accra atlantic/reykjavik",
    "CET": (
        "europe/berlin europe/paris europe/madrid europe/rome europe/vienna europe/zurich "
        "europe/amsterdam europe/brussels europe/copenhagen europe/oslo europe/stockholm "
        "europe/prague europe/warsaw europe/budapest europe/belgrade europe/zagreb "
        "europe/luxembourg europe/ljubljana europe/bratislava"
    ),
    "EET": (
        "europe/helsinki europe/athens europe/bucharest europe/sofia europe/kyiv europe/kiev "
        "europe/riga europe/tallinn europe/vilnius"
    ),
    "WET": "europe/lisbon",
    "LONDON": "europe/london europe/belfast europe/jersey",
    "PT": "america/los_angeles america/vancouver us/pacific",
    "MT": "america/denver us/mountain",
    "CT": "america/chicago us/central",
    "ET": "america/new_york america/toronto america/detroit us/eastern",
    "AET": "australia/sydney australia/melbourne",
    "NZDT": "pacific/auckland",
    "JST": "asia/tokyo",
    "KST": "asia/seoul",
    "SGT": "asia/singapore",
    "HKT": "asia/hong_kong",
    "MSK": "europe/moscow",
    "BRT": "america/sao_paulo",
}
_BY_PLACE = {place: token for token, places in _PLACES.items() for place in places.split()}
# Times of one offset the whole year through that no letters above are the name of.
_FIXED_PLACES = {
    "asia/kolkata": 330, "asia/calcutta": 330, "asia/shanghai": 480, "asia/dubai": 240,
    "asia/bangkok": 420, "asia/jakarta": 420, "asia/manila": 480, "asia/taipei": 480,
    "africa/nairobi": 180, "africa/lagos": 60, "africa/johannesburg": 120, "europe/istanbul": 180,
    "asia/karachi": 300, "america/bogota": -300, "america/lima": -300, "australia/brisbane": 600,
    "australia/perth": 480, "america/phoenix": -420,
}  # fmt: skip

# A city whose time is meant stands right behind a clock ("16:37 Denver"), or before "time".
_CITIES = {
    place.rpartition("/")[2].replace("_", " "): place
    for place in (*_BY_PLACE, *_FIXED_PLACES)
    if not place.startswith(("etc/", "us/"))
}

_REGIONS = "africa america antarctica arctic asia atlantic australia europe indian pacific us etc"


@cache
def _pattern() -> re.Pattern[str]:
    named = lookup.any_of(lookup.times.zones)
    regions = "|".join(_REGIONS.split())
    nouns = lookup.any_of(lookup.times.zone_nouns)
    return regex(
        r"(?P<fixed>(?P<base>utc|gmt)?(?P<gap> ?)(?P<sign>[+-])(?P<apart> ?)(?P<hour>[0-9]{1,2})"
        # A colon may go on with the text ("UTC+01:00: it began"); behind "-9" it makes a time.
        r"(?::?(?P<minute>[0-9]{2}))?(?![0-9]|:[0-9])(?(minute)|(?(base)|(?!:))))"
        rf"|(?P<region>(?:{regions})/[a-z]{{2,16}}(?:[/_+-][a-z0-9]{{1,16}}){{0,3}})"
        rf"|(?P<named>{named})"
        rf"|(?P<city>{'|'.join(sorted(_CITIES, key=len, reverse=True))})(?P<time> (?:{nouns}))?"
        rf"(?(time)(?!\w)|(?= *(?:$|[)\],;|\u2013\u2014-])))"
        r"|(?P<token>[a-z]{1,4})"
    )


_BEHIND_CLOCK = regex(rf"[0-9](?: ?(?:{lookup.HALF_DAYS}))? ?[(\[]?$")


def _city(page: Folded, found: re.Match[str]) -> Zone | None:
    """The zone of a city, as its name in capitals is used for its time."""
    at, end = found.span("city")
    behind = found["time"] or _is_behind_clock(page, at)
    if not behind or not page.raw[at].isupper():
        return None
    zone = _region(_CITIES[found["city"]])
    return Zone(page.raw[at:end], zone.family, zone.offset)


def city_at(text: str, at: int) -> tuple[Zone, int] | None:
    """The zone of the city whose name begins at `at` in capitals, and where that ends."""
    found = _CITY.match(text[at : at + WINDOW].lower()) if text[at : at + 1].isupper() else None
    if found is None:
        return None
    return _region(_EVERY_CITY[found.group()].title()), at + found.end()


_EVERY_CITY = {**CITIES, **_CITIES}
_CITY = regex(rf"(?:{lookup.any_of(_EVERY_CITY)})(?!\w)")


# The last sign of a clock time before a zone.
_CLOCK_BEFORE = regex(r"([0-9]{1,2})[:.h]?([0-9]{2}) ?[(\[]?$")


def fixed_zone(sign: str, hour: str, minute: str, name: str) -> Zone | None:
    """The zone so many hours and minutes from UTC; None for an offset that no clock has."""
    minutes = int(hour) * 60 + int(minute or 0)
    if minutes > (12 if sign == "-" else 14) * 60 or minutes % 15 or int(minute or 0) > 59:
        return None
    signed = -minutes if sign == "-" else minutes
    family = f"UTC{sign}{minutes // 60:02}:{minutes % 60:02}" if minutes else "UTC"
    return Zone(name.upper().replace(" ", ""), family, signed)


def _fixed(low: str, found: re.Match[str]) -> Zone | None:
    minute = found["minute"]
    if found["base"] is None:
        if found["gap"] or found["apart"] or len(found["hour"]) < 2 or minute is None:
            return None
    elif found["gap"] or found["apart"]:  # 08:10 UTC - 08:35 is a range, UTC - 5 a zone
        clock = _CLOCK_BEFORE.search(low[max(0, found.start() - 8) : found.start()])
        apart = found["apart"] and found["sign"] == "-"
        if (apart and (clock or minute)) or (clock and not _runs_back(clock, found)):
            return None
    return fixed_zone(found["sign"], found["hour"], minute or "", found["fixed"])


def _runs_back(clock: re.Match[str], found: re.Match[str]) -> bool:
    """Whether no range from a clock to the time behind the sign can be meant."""
    if found["sign"] == "+" or not found["minute"]:
        return True
    return (found["hour"].zfill(2), found["minute"]) < (clock[1].zfill(2), clock[2])


def _named(name: str) -> Zone:
    token = lookup.times.zones[name]
    if not token:  # China: its own abbreviation is ambiguous, its name is not
        return Zone(name, "UTC+08:00", 480)
    family, offset, _ = _TOKENS[_BY_PLACE.get(token, token)]
    return Zone(name.upper(), family, offset)


def _region(written: str) -> Zone:
    """The zone of a place as the tz database names it, in the case of the author."""
    place = written.lower()
    if place in _FIXED_PLACES:
        minutes = _FIXED_PLACES[place]
        sign, size = ("-", -minutes) if minutes < 0 else ("+", minutes)
        return Zone(written, f"UTC{sign}{size // 60:02}:{size % 60:02}", minutes)
    known = _TOKENS.get(_BY_PLACE.get(place, ""))
    return Zone(written, known[0], known[1]) if known else Zone(written, written.upper(), None)


def _token(text: str) -> Zone | None:
    upper = text.upper()
    known = _TOKENS.get(upper)
    if known is None or not (text == upper or upper in _ANY_CASE):
        return None
    return Zone(upper, known[0], known[1])


def zone_at(page: Folded, at: int, *, bare_z: bool = False) -> tuple[Zone, int] | None:
    """The zone that begins at `at`, and its end. A lone Z counts only with `bare_z`."""
    begun = page.low[at : at + 2]
    if begun.isascii() and not _may_begin(begun):
        return None
    found = _pattern().match(page.low, at)
    if found is None:
        return None
    zone: Zone | None
    end = found.end()
    if found["fixed"]:
        zone = _fixed(page.low, found)
        if zone is None and found["base"]:
            zone, end = _token(page.raw[slice(*found.span("base"))]), found.end("base")
    elif found["region"]:
        zone = _region(page.raw[slice(*found.span("region"))])
    elif found["named"]:
        zone = _named(found["named"])
    elif found["city"]:
        zone = _city(page, found)
    else:
        zone = _token(page.raw[found.start() : found.end()])
        if zone is not None and zone.name == "Z" and not bare_z:
            zone = None
    if zone is None:
        return None
    if is_word(page.low, end) and page.low[end - 1].isascii() and page.low[end - 1].isalpha():
        return None
    return zone, end


def read_zone(text: str) -> Zone | None:
    """The zone that the whole text names, brackets and blanks aside ("(JST)", "UTC+2")."""
    if len(text) > WINDOW:
        return None
    page = fold(text.strip().strip("()[]（）").strip())
    found = zone_at(page, 0, bare_z=True)
    return found[0] if found and found[1] == len(page.low) else None


def _may_begin(begun: str) -> bool:
    """Whether a zone may begin with two such characters of ASCII."""
    if begun.isalpha():
        return begun in _beginnings()
    first, second = begun[:1], begun[1:]
    return first.isalpha() or first in ("+", "-") or (first == " " and second in ("+", "-"))


_STARTS = regex(r"[^\W\d_]+|[+-](?=[0-9])")


@cache
def _beginnings() -> frozenset[str]:
    """The first two letters of all that names a zone: most words of a text begin with others."""
    names = (*_TOKENS, *lookup.times.zones, *_REGIONS.split(), *_CITIES, "utc", "gmt")
    return frozenset(name.split()[0][:2].lower() for name in names)


def find_zone(text: str, start: int = 0) -> tuple[Zone, int, int] | None:
    """The first zone named in running text from `start` on, with its place.

    A bare offset (+02:00) counts after a digit or a blank; a single Z only after a digit.
    """
    page = fold(text)
    for found in _STARTS.finditer(page.low, start):
        at = found.start()
        before = page.low[at - 1] if at else " "
        if before in "_/-." or (before.isalpha() and before.isascii()):
            continue
        word = found[0]
        if word.isascii() and word.isalpha() and word[:2] not in _beginnings():
            continue
        zone = zone_at(page, at, bare_z=before.isdecimal())
        if zone is not None and zone[0].name in _OTHER_WORDS and not _is_behind_clock(page, at):
            continue
        if zone is not None:
            return zone[0], at, zone[1]
        inner = None if found.group().isascii() else _inner(page, found)
        if inner is not None:
            return inner
    return None


def _is_behind_clock(page: Folded, at: int) -> bool:
    return _BEHIND_CLOCK.search(page.low[max(0, at - 8) : at]) is not None


def _inner(page: Folded, found: re.Match[str]) -> tuple[Zone, int, int] | None:
    """A zone in a run of letters without blanks (時刻はJST)."""
    for at in range(found.start() + 1, min(found.end(), found.start() + WINDOW)):
        if page.low[at - 1].isascii():
            continue
        zone = zone_at(page, at)
        if zone is not None:
            return zone[0], at, zone[1]
    return None


def comparable(a: Zone, b: Zone) -> bool:
    """Whether times in the two zones can be put in order: one family, or both fixed offsets."""
    return a.family == b.family or (a.offset is not None and b.offset is not None)


def same_offset(a: Zone, b: Zone) -> bool:
    """Whether an offset is one that the letters of the other zone can mean: -04:00 and EDT. UTC
    itself is another zone, though BST is at times as late."""
    if (a.offset is None) == (b.offset is None) or 0 in (a.offset, b.offset):
        return False
    return not set(possible_offsets(a)).isdisjoint(possible_offsets(b))


def possible_offsets(zone: Zone) -> tuple[int, ...]:
    """Every offset in minutes that the zone can mean, the likeliest first; empty if unknown.

    Two notations of one instant disagree for certain only if no pair of these makes them equal.
    """
    if zone.offset is not None:
        return (zone.offset,)
    name = zone.name.lower()
    known = _TOKENS.get(zone.name)
    token = lookup.times.zones.get(name, name)
    known = known or _TOKENS.get(_BY_PLACE.get(token, token))
    return known[2] if known else ()


def is_of_place(zone: Zone) -> bool:
    """Whether a zone is named after a place, whose time it is in summer and in winter."""
    return "/" in zone.name or "/" in lookup.times.zones.get(zone.name.lower(), "")
