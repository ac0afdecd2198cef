"""What stands around the sentence of an action item: its owner, priority, state and ticket.

An item is `[P1] sentence – OPS-12 – Rosa, due 2025-03-04 (high priority)`: groups of fields at its
beginning and end, in brackets or set off by dashes. A group counts by what stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.sentences import sentence_stops
from postmortem_lint.postmortem.actions.item_words import (
    Names,
    classify,
    is_bare_day,
    looks_like_name,
)
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.text import Text
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.values.people.person import is_role

_REACH = 160  # characters at an end of an item in which it is signed
_HEAD = 60  # characters that a group at the beginning is long at most
_DASH = r"\s(?:[-–—|·•→]|--|//)\s|\s?[|;]\s|\n"
DASHES = regex(_DASH)
"""What sets the groups of an item off from its words."""
_JOINTS = regex(rf"{_DASH}|\s?(?:[,;&+、，；]|(?<!\d)/|/(?!\d))\s?|\s(?=@)")  # no cut in 3/4
_BEHIND_HEAD = regex(rf"[:：.]\s+|{_DASH}|(?<=[✅✔☑])\s*")
_CLOSING = dict(zip("([（【", ")]）】", strict=True))
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_CAPITALS = regex(r"(?:[A-Z]{4,}|P\d)(?=\s)")
_BARE = regex(r"\s(?:@[\w./-]+|P[0-5]|[#!]\d+|[A-Z][A-Z0-9]{1,9}-\d+|https?://[^\s()]+)$")
_ROLE = regex(r"(?:[^\W\d_][\w -]{1,24}: |(?:[^\W\d_A-Z]+\.? ){1,3})(?=[^\W\d_a-z])")
_OWNER = regex(rf"(?:{lookup.any_of(lookup.actions.item_keys[Column.OWNER])}) ", re.IGNORECASE)
_COLON = regex(r"(?<=[\w)»\"”]) ?: (?=[^\W\d_a-z])")
_AROUND = " \t\n*_~:：.,;–—-|·"
_MOST_NOTES = 2


_Part = tuple[int, int, tuple[Column, Certainty] | None]


@record
class Sign:
    """A field of an item at `start` to `end` of its text."""

    column: Column
    start: int
    end: int
    certainty: Certainty


@record
class Signature:
    """The fields around an item, and where its own words begin."""

    signs: tuple[Sign, ...]
    begin: int


def read_signature(text: Text, names: Names) -> Signature:
    """Read the groups at both ends of an item; `names` are the people of the document."""
    head, begin = _head(text, names)
    found = (*head, *_tail(text.plain, begin, names))
    owned = any(one.column is Column.OWNER for one in found)
    days = (one for one in found if one.column is Column.OTHER)  # each alone beside who does it
    due = tuple(replace(one, column=Column.DUE) for one in days if owned)
    return Signature((*(one for one in found if one.column is not Column.OTHER), *due), begin)


def _head(text: Text, names: Names) -> tuple[tuple[Sign, ...], int]:
    """The fields at the beginning, and where the words of the item begin."""
    plain, at, found = text.plain, 0, list[Sign]()
    for _ in range(4):
        start = at + len(plain[at:]) - len(plain[at:].lstrip(_AROUND))
        end, behind = _head_group(text, start)
        signs = _read(plain, start, end, names, leading=True) if end > start else None
        if signs is None or not plain[behind:].strip(_AROUND):
            break
        found += signs
        at = behind + len(plain[behind:]) - len(plain[behind:].lstrip(_AROUND))
    return tuple(found), at


def _head_group(text: Text, start: int) -> tuple[int, int]:
    """The end of a group that may begin at `start`, and where the text goes on behind it."""
    plain = text.plain
    closing = _CLOSING.get(plain[start : start + 1])
    if closing:
        end = plain.find(closing, start, start + _HEAD)
        return (end + 1, end + 1) if end > start else (start, start)
    strong = next((one for one in text.strong if text.index(one.start) == start), None)
    if strong:
        end = text.index(strong.end)
        return (end, end) if end - start <= _HEAD else (start, start)
    capitals = _CAPITALS.match(plain, start)
    behind = _BEHIND_HEAD.search(plain, start, start + _HEAD)
    if behind:
        return behind.start(), behind.end()
    return (capitals.end(), capitals.end()) if capitals else (start, start)


def _tail(plain: str, begin: int, names: Names) -> Iterator[Sign]:
    """The fields at the end: groups in brackets and behind dashes, from the last one back."""
    end, notes, alone, found = len(plain), 0, True, list[Sign]()
    floor = max(begin, end - _REACH)
    while end > floor:
        end = floor + len(plain[floor:end].rstrip(" \t\n.,;–—-|·"))
        bare = _BARE.search(plain, floor, end)
        if bare:  # read wherever it stands
            end, alone = bare.start(), False
            continue
        opening = _OPENING.get(plain[end - 1 : end])
        if opening:
            start = plain.rfind(opening, floor, end)
            if start <= begin:
                break
            signs = _read(plain, start, end, names) or ()
            notes += not signs
        else:
            dated = _tells_day(plain[end:], found)
            group = _last_group(plain, floor, end, names, alone=alone, dated=dated)
            if group is None:
                break
            start, signs = group
        alone = False
        if notes > _MOST_NOTES:
            break
        found += signs
        end = start
    yield from sorted(found, key=lambda one: one.start)


def _last_group(
    plain: str, floor: int, end: int, names: Names, *, alone: bool, dated: bool
) -> tuple[int, tuple[Sign, ...]] | None:
    """Where the last group without brackets begins, and its fields: behind a dash or a sentence,
    else behind a colon; None if there is none. A sentence of names counts before a day or a state
    (`dated`)."""
    dash = max((one.span() for one in DASHES.finditer(plain, floor, end)), default=None)
    stop = max((one for one in sentence_stops(plain) if floor < one[1] < end), default=None)
    colon = max((one.span() for one in _COLON.finditer(plain, floor, end)), default=None)
    last = max(filter(None, (dash, stop)), default=None)
    later = colon if colon and (last is None or colon > last) else None
    for place in filter(None, (last, later)):
        signs = _read(plain, place[1], end, names, alone=alone)
        if signs is not None:
            spoken = place != dash and not dated and _only_names(signs)
            return None if spoken else (place[0], signs)
    return None


def _tells_day(behind: str, found: Sequence[Sign]) -> bool:
    """Whether what stands behind a group begins with a day or a state: "Jin. 2026-06-19."."""
    first = next(iter(parts_of(behind)), (0, 0))
    state = bool(found) and found[-1].column is Column.STATUS
    return bool(find_dates(behind[: first[1]])) or state


def _only_names(signs: tuple[Sign, ...]) -> bool:
    """Whether a sentence is no more than a word that could be a name: "Thanks."."""
    return any(one.column is Column.OWNER for one in signs) and all(
        one.certainty is not Certainty.STATED for one in signs
    )


def _read(
    plain: str, start: int, end: int, names: Names, *, leading: bool = False, alone: bool = False
) -> tuple[Sign, ...] | None:
    """The fields of a group, None if it is none: all of it is fields, but in brackets a note may
    follow the first one. A name that stands `alone` at an end of the item may be any other word.
    """
    bracketed = plain[start : start + 1] in _CLOSING and plain[start : start + 1] != ""
    parts = list(parts_of(plain, start + bracketed, end - bracketed))
    read = [(first, last, classify(plain[first:last], names)) for first, last in parts]
    read = [_dated(plain, one) for one in read] if len(read) > 1 else read
    led = any(_OWNER.match(plain, one[0]) or _tells_when(one) for one in read)  # "resp. C. Dorn"
    read = [_behind_role(plain, one) for one in read] if led else read
    if not read or read[0][2] is None:
        return None
    if not bracketed and any(field is None for _, _, field in read):
        return None
    signs = [
        Sign(field[0], first, last, field[1])
        for first, last, field in read
        if field and field[0] not in (Column.OWNER, Column.OTHER)
    ]
    owners = _together(plain, read)
    if owners:
        sure = min(one[2] for one in owners)
        if signs or any(field and field[0] is Column.OTHER for _, _, field in read):
            sure = Certainty.STATED  # "(Rosa, P2, due …)" leaves no doubt
        lone = (leading or alone) and not bracketed and len(read) == 1
        if lone and sure is not Certainty.STATED:
            if leading:  # "Checkout: …" is what the item is about
                return None
            sure = Certainty.GUESSED
        signs.append(Sign(Column.OWNER, owners[0][0], owners[-1][1], sure))
        signs += _days(plain, read)
    elif len(read) == 1 and is_bare_day(plain[read[0][0] : read[0][1]]):
        signs.append(Sign(Column.OTHER, read[0][0], read[0][1], Certainty.CONVENTION))
    return tuple(signs)


def _tells_when(part: _Part) -> bool:
    """Whether a part of a group is a day or a state."""
    return part[2] is not None and part[2][0] in (Column.OTHER, Column.STATUS)


def _dated(plain: str, part: _Part) -> _Part:
    """A part of few words with a day at its end ("ordered on 15 April"), which is said of it."""
    start, last, field = part
    dates = find_dates(plain[start:last]) if field is None else ()
    short = dates and len(plain[start : start + dates[0].start].split()) <= _MOST_NOTES + 1
    ended = short and start + dates[-1].end == last
    return (start, last, (Column.OTHER, Certainty.CONVENTION)) if ended else part


def _behind_role(plain: str, part: _Part) -> _Part:
    """The name in a part that is nothing else, behind what its owner is ("Pate: Lindqvist")."""
    start, last, field = part
    role = _ROLE.match(plain, start, last) if field is None else None
    named = role and looks_like_name(plain[role.end() : last])
    return (role.end(), last, (Column.OWNER, Certainty.CONVENTION)) if role and named else part


def _days(plain: str, read: Sequence[_Part]) -> Iterator[Sign]:
    """The day beside the owner of a group: "(Rosa, 5 July 2024, open)"."""
    for first, last, field in read:
        if field and field[0] is Column.OTHER and is_bare_day(plain[first:last]):
            yield Sign(Column.DUE, first, last, Certainty.CONVENTION)


def _together(plain: str, read: Sequence[_Part]) -> list[tuple[int, int, Certainty]]:
    """The owners of a group: the first, and who surely is another one: behind a comma may stand
    where the first belongs ("Rosa, Berlin")."""
    owners = [(first, last, one[1]) for first, last, one in read if one and one[0] is Column.OWNER]
    more = 1
    for (_, end, _), (start, last, sure) in pairwise(owners):
        full = " " in plain[start:last] and not is_role(plain[start:last])
        if "," in plain[end:start] and sure is not Certainty.STATED and not full:
            break
        more += 1
    return owners[:more]


def parts_of(plain: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The places between commas, slashes and dashes, without marks around them."""
    end = len(plain) if end is None else end
    cuts = [found.span() for found in _JOINTS.finditer(plain, start, end)]
    at = start
    for first, last in (*cuts, (end, end)):
        left = at + len(plain[at:first]) - len(plain[at:first].lstrip(_AROUND))
        right = left + len(plain[left:first].rstrip(_AROUND))
        if right > left:
            yield left, right
        at = last
