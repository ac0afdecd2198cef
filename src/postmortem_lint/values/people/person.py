"""People, roles and handles as they are written in postmortems."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case, plain
from postmortem_lint.language.matching import ends, gapless, opening_word
from postmortem_lint.records import record
from postmortem_lint.regex import regex


@record
class Person:
    """Someone named: `SRE (Priya)`, `Priya (SRE)`, `Hana Suzuki`, `@camila`, `hwilkes`.

    `name` is the personal name or handle without `@`, empty if only a role is given;
    `role` the role, empty if none.
    """

    start: int
    end: int
    name: str
    role: str = ""
    handle: bool = False


_TEAMS = frozenset((*lookup.people.teams, *lookup.people.groups))
_ENDINGS = tuple(word for word in _TEAMS if gapless(word[0]))
_SHORT_NAME = 2  # letters
_NO_WORDS = ("", "?", "??", "???", "-", "--", "---", "...", "…", "n/a", "x", "xx", "xxx")
_UNNAMED = (*lookup.people.unnamed, *lookup.people.undecided)
_NOBODY = frozenset((*_NO_WORDS, *lookup.people.nobody, *_UNNAMED, *lookup.placeholders.markers))
_YET = regex(rf"^(?:{lookup.any_of(lookup.people.yet)}) | (?:{lookup.any_of(lookup.people.yet)})$")
# Words in small letters; a bracket, a digit or a name among them may name somebody after all.
_TELLING_MORE = regex(r"[^\W\d_][^\d()\[\]<>@,;/&]*")


def is_nobody(text: str) -> bool:
    """Whether an owner's cell names no one: empty, TBD, ?, team, someone from ops, -, n/a."""
    value = plain(text).strip(" *_`()[]<>.:;,")
    low = lower_case(value)
    bare = low.lstrip("@").rstrip("?! ") or low
    bare = _YET.sub("", bare).strip()  # "nobody yet"
    return not low or low in _NOBODY or bare in _NOBODY or _is_anyone(value, low)


def _is_anyone(value: str, low: str) -> bool:
    """Whether words for somebody or for nothing decided say more of it: "someone from ops", "tbd by
    the team", "ekipten biri"; or a role is that of any: "an engineer"."""
    if _TELLING_MORE.fullmatch(low) is None:
        return False
    begun = opening_word(low, _UNNAMED)
    if begun:
        rest = value[len(begun) :].lstrip(" -–—:")
        return rest[:1].islower() or gapless(rest[:1])
    if ends(low, lookup.people.unnamed) and value[1:] == low[1:]:
        return True
    kind = opening_word(low, lookup.people.any_kind)
    role = value[len(kind) :].strip()
    return bool(kind) and (role == role.lower() or len(kind) > 1) and is_role(role)


_JOINED = lookup.any_of(lookup.grammar.and_words)
_SEPARATORS = regex(
    # "P&L", "R&D" are one word.
    rf" ?[,;/、・·|]| ?&(?!(?<=\b\w&)\w\b)|\n|<br ?/?>| \+ | (?:(?:{_JOINED}) )?(?=@)",
    re.IGNORECASE,
)
_AND = regex(rf" (?:{_JOINED}) ")


def _parts(text: str) -> list[tuple[int, int]]:
    """The places between separators that stand in no bracket."""
    places: list[tuple[int, int]] = []
    start, level = 0, 0
    cuts = {found.start(): found.end() for found in _SEPARATORS.finditer(text)}
    at = 0
    while at < len(text):
        level += (text[at] in "([") - (text[at] in ")]" and level > 0)
        if level == 0 and at in cuts:
            places.append((start, at))
            start = at = cuts[at]
            continue
        at += 1
    places.append((start, len(text)))
    return places


_REMARK = regex(r"[-–—] [^\n]+ [-–—]")  # "– decided against –" names nobody


def read_people(text: str, known: Collection[str] = ()) -> tuple[Person, ...]:
    """The people and roles of an owner's cell, in order; nobody gives none.

    "Mike / Lisa" and "jane, tom" are two, "Search and Discovery" is one; "and" separates handles,
    full names, and names that are in `known` (in lower case), and so does a slash of small words.
    """
    if is_nobody(text) or _REMARK.fullmatch(text.strip(" *_()")):
        return ()
    page = plain(text[:2000])
    found: list[Person] = []
    for start, end in _parts(page):
        for first, last in _joined(page, start, end, known):
            person = _person(page, first, last, known)
            if person is not None:
                found.append(person)
    return tuple(found)


def _joined(page: str, start: int, end: int, known: Collection[str]) -> list[tuple[int, int]]:
    """The places that "and" separates, if both sides are people."""
    places: list[tuple[int, int]] = []
    at = start
    for joint in _AND.finditer(page, start, end):
        places.append((at, joint.start()))
        at = joint.end()
    places.append((at, end))
    if len(places) == 1:
        return places
    sure = all(_is_surely_one(page[first:last].strip(), known) for first, last in places)
    return places if sure else [(start, end)]


def names_a_desk(text: str, people: Sequence[Person], known: Collection[str]) -> bool:
    """Whether a slash joins single words to the name of one desk ("Dispatch/Control"), none of them
    `known` to name somebody."""
    joined = any(text[one.end : other.start] == "/" for one, other in pairwise(people))
    return joined and not any(is_full(one) or one.name in known for one in people)


def called(person: Person) -> tuple[str, ...]:
    """What a person is called, in lower case: the handle or the full name, and each word of it."""
    name = person.name.strip().lower()
    parts = (word for word in name.split() if len(word) > _SHORT_NAME and word not in _TEAMS)
    return tuple(dict.fromkeys((name, *parts))) if name else ()


def is_joined(person: Person) -> bool:
    """Whether "and" stands in a name that is not known to be two: "Search and Discovery"."""
    return _AND.search(person.name) is not None


def is_full(person: Person) -> bool:
    """Whether a person is called by more than one word."""
    return " " in person.name.strip()


_FULL_NAME = regex(r"[^\W\d_][\w'.-]{0,30}(?: [^\W\d_][\w'.-]{0,30}){1,3}")


def _is_surely_one(text: str, known: Collection[str]) -> bool:
    if text.startswith("@") or (text.endswith(")") and "(" in text) or text.lower() in known:
        return True
    full = _FULL_NAME.fullmatch(text) is not None
    called = (word for word in text.split() if word not in lookup.people.particles)
    return full and all(word.istitle() for word in called) and not is_role(text)


def is_role(text: str) -> bool:
    """Whether a text names a team, department or role: a word of it does."""
    low = text.strip().lower()
    if low in _TEAMS or any(word in _TEAMS for word in re.split(r"[ /'’-]", low)):
        return True
    # Without gaps a word ends another one ("运维组"); a lone letter also ends names of two.
    ends = (word for word in _ENDINGS if low.endswith(word))
    return any(len(word) >= _SHORT_NAME or len(low) > _SHORT_NAME for word in ends)


def is_group(text: str) -> bool:
    """Whether a text calls itself a team or role by its first or last word: "platform team"."""
    spoken = re.split(r"[ /-]", text.strip().lower())
    if spoken[-1] in lookup.people.groups or spoken[0] in lookup.people.groups:
        return True
    return spoken[-1].endswith(_LONG_GROUPS)


# A compound is what its last part is: "Netzabteilung". Short ones may end a last name.
_LONG = 7
_LONG_GROUPS = tuple(word for word in lookup.people.groups if len(word) >= _LONG)


def _is_day(text: str) -> bool:
    """Whether a text is part of a date: "Thursday", "11 July"."""
    spoken = [word for word in re.split(r"[ .]+", text.lower()) if word]
    dated = any(word.isdecimal() for word in spoken)
    return all(
        word in lookup.times.weekdays
        or (dated and (word.isdecimal() or word in lookup.times.months))
        for word in spoken
    )


_BRACKETED = regex(r"([^()\[\]<>]{1,80}?) ?[(\[<]([^()\[\]<>]{1,80})[)\]>]?")


def _person(page: str, start: int, end: int, known: Collection[str]) -> Person | None:
    """One person or role between two places."""
    while start < end and page[start] in " *_`[(-:.\"'":
        start += 1
    while end > start and page[end - 1] in " *_`],.;:\"'" + ")" * ("(" not in page[start:end]):
        end -= 1
    text = page[start:end]
    if is_nobody(text) or not any(sign.isalnum() for sign in text) or _is_day(text):
        return None
    if start and text.partition(" ")[0] in lookup.people.through:
        return None  # "Supplier, via Ana" is one owner
    handle = text.startswith("@") or ("@" in text and " " not in text)
    inner = None if handle else _BRACKETED.match(text)
    if inner is not None and len(inner[1].strip()) > 0:
        return _named(start, end, inner[1].strip(), inner[2].strip())
    name = text.lstrip("@")
    small = "/" in page and text == text.lower() and text.lower() not in known
    if is_group(name.replace("_", "-")) if handle else is_role(text) or small:
        return Person(start, end, "", text)
    return Person(start, end, name, "", handle)


def _named(start: int, end: int, outer: str, inner: str) -> Person:
    """`Role (Name)`, `Name (Role)`, `Name <mail>`; the second is the role if neither looks it."""
    handle = outer.startswith("@") or inner.startswith("@")
    if "@" in inner:
        role = outer if is_role(outer) else ""
        return Person(start, end, inner.lstrip("@") if role or handle else outer, role, handle)
    if is_nobody(inner):
        role = outer if is_role(outer) else ""
        return Person(start, end, "" if role else outer.lstrip("@"), role, handle)
    if is_role(outer) and not is_role(inner):
        return Person(start, end, inner.lstrip("@"), outer, handle)
    if is_role(outer):
        return Person(start, end, "", f"{outer} ({inner})", handle)
    return Person(start, end, outer.lstrip("@"), inner, handle)
