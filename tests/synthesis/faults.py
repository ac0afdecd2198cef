"""Changes one fact of a right document in one place, by more than any tolerance.

A fact is changed only where at least one other place states it for certain (a witness), and to a
value that nothing else in the document has. Counts of those affected are left alone: no rule
compares them, for each may count something else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from compose import Made
from incident import MILESTONES, Incident
from pages import Page, Slot
from spelling import MINUTE

_TIMES = "PM207 PM209 PM211 PM302 PM304 PM311 PM314 PM315 PM318 PM319 PM401 PM403 PM404 PM511 PM701"
_LENGTHS = "PM211 PM401 PM403 PM404 PM406 PM407 PM511 PM701"
_DAYS = "PM207 PM208 PM209 PM210 PM211 PM302 PM311 PM314 PM318 PM401 PM403 PM404 PM511 PM605 PM606"

# What may be said of a changed fact, by the sort of slot that it stands in.
_RULES = {
    "time": _TIMES,
    "range": _TIMES,
    "length": _LENGTHS,
    "date": _DAYS,
    "entry": "PM302 PM304 PM311 PM315 PM318 PM314",
    "due": "PM606 PM605",
    "weekday": "PM202 PM208",
    "slip": "PM301 PM305 PM202 PM402",
}
# A length names its units to the last; this is what rounding and reading may take off or add.
_SLACK = 3 * MINUTE


@dataclass(frozen=True)
class Fault:
    """A page with one fact changed: what kind of change, where, and the rules that may tell."""

    kind: str
    page: Page
    slot: int
    rules: frozenset[str]

    @property
    def line(self) -> int:
        return self.page.line(self.slot)


def faults(made: Made, random: Random) -> Iterator[Fault]:
    """One fault of each kind that the document has room for, each in a place of its own."""
    found: dict[str, list[Fault]] = {}
    for at, slot in enumerate(made.page.slots):
        if made.page.line(at):
            for kind, sort, change in _changes(made, slot, random):
                page = made.page.changed(at, **change)
                rules = frozenset(_RULES[sort].split())
                found.setdefault(kind, []).append(Fault(kind, page, at, rules))
    for kind in sorted(found):
        yield random.choice(found[kind])


def _changes(made: Made, slot: Slot, random: Random) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The changes of a slot: the kind, the sort of rules, and what is put into the slot."""
    if not slot.sure:
        return
    changer = _CHANGERS.get("entry" if slot.fact.startswith("entry ") else slot.kind)
    if changer:
        yield from changer(made, slot, random)


def _witnesses(page: Page, slot: Slot) -> int:
    """How many other places state a fact: itself, or for the whole length both of its ends."""
    stated = [
        each.fact
        for at, each in enumerate(page.slots)
        if each.sure and each is not slot and page.line(at) and each.place != "timeline"
    ]
    own = stated.count(slot.fact)
    whole = ("duration", "time_to_resolve")
    if slot.fact in whole:
        own = sum(map(stated.count, whole)) + ("start" in stated and "resolved" in stated)
    if slot.fact == "time_to_detect":
        own += "start" in stated and "detected" in stated
    return own


def _other_time(truth: Incident, time: datetime, random: Random) -> datetime | None:
    """A time on the same day, away from all events; the first that fits of some."""
    taken = [event.time for event in truth.events]
    for _ in range(40):
        other = time + random.choice((-1, 1)) * random.randint(6, 75) * MINUTE
        if other.date() == time.date() and all(abs(other - each) > _SLACK for each in taken):
            return other
    return None


def _of_time(made: Made, slot: Slot, random: Random) -> Iterator[tuple[str, str, dict[str, Any]]]:
    if slot.fact not in MILESTONES or not _witnesses(made.page, slot):
        return
    other = _other_time(made.truth, slot.value, random)
    if other:
        yield f"{slot.fact} in {slot.place}", "time", {"value": other}


def _of_entry(made: Made, slot: Slot, random: Random) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """An entry between two others that is put before the one above."""
    times = [event.time for event in made.truth.events]
    place = times.index(slot.value)
    if 2 <= place < len(times) - 1:
        other = times[place - 2] - random.randint(6, 25) * MINUTE
        if other.date() == slot.value.date():
            yield "order of the timeline", "entry", {"value": other}
    digits = slot.written(made.page.language)
    zero = digits.find("0", 1)
    if zero > 0 and digits[zero - 1].isdigit() and "minute" in slot.pattern:
        yield "letter in a time", "slip", {"slip": (digits[: zero + 1], digits[:zero] + "O")}


def _of_length(made: Made, slot: Slot, random: Random) -> Iterator[tuple[str, str, dict[str, Any]]]:
    if not _witnesses(made.page, slot):
        return
    pairs = made.truth.pairs()
    for _ in range(60):
        other = slot.value + random.choice((-1, 1)) * random.randint(11, 140) * MINUTE
        if other > 2 * MINUTE and all(abs(other - each) > _SLACK for each in pairs):
            pattern = slot.pattern if _writes(slot.pattern, other) else "{total_minutes} min"
            yield f"{slot.fact} in {slot.place}", "length", {"value": other, "pattern": pattern}
            return


def _writes(pattern: str, length: timedelta) -> bool:
    """Whether a pattern can write a length: not 0 hours, and nothing left out."""
    return "{total_minutes}" in pattern or (
        length >= 2 * 60 * MINUTE and "{days" not in pattern and "{minutes" in pattern
    )


def _of_date(made: Made, slot: Slot, random: Random) -> Iterator[tuple[str, str, dict[str, Any]]]:
    if slot.fact == "due":
        before = made.truth.time("start") - timedelta(days=random.randint(20, 90))
        yield "due before the incident", "due", {"value": before}
        return
    if slot.fact == "date" and (witnesses := _dating_places(made.page, slot)):
        sides = _sides(slot.place, witnesses, made.page.text().startswith("---"))
        other = slot.value + random.choice(sides) * timedelta(days=random.randint(2, 9))
        yield f"date in {slot.place}", "date", {"value": other}
    if "weekday" in slot.pattern:
        wrong = (slot.value.weekday() + random.randint(1, 6)) % 7
        yield f"weekday in {slot.place}", "weekday", {"weekday": wrong}


def _dating_places(page: Page, slot: Slot) -> list[str]:
    """The places that state the day as well."""
    return [
        each.place
        for at, each in enumerate(page.slots)
        if each.sure and each is not slot and page.line(at) and each.fact == "date"
    ]


def _sides(place: str, witnesses: list[str], published: bool) -> tuple[int, ...]:
    """Whether a day may be put earlier (-1) or later (1), so that it cannot be the one of the
    publication: of a title and a field the later one may be, and so may a date of the front matter
    that is later than all else (`published`)."""
    if published and place == "header":
        return (-1,)
    if published and set(witnesses) == {"header"}:
        return (1,)
    if "prose" in (place, *witnesses) or len(witnesses) > 1:
        return (-1, 1)
    return (-1,) if place == "title" else (1,)


def _of_range(made: Made, slot: Slot, random: Random) -> Iterator[tuple[str, str, dict[str, Any]]]:
    first, last = slot.value
    other = _other_time(made.truth, last, random)
    if other and other > first:
        yield "end of a range", "range", {"value": (first, other)}


_Changer = Callable[[Made, Slot, Random], Iterator[tuple[str, str, dict[str, Any]]]]
_CHANGERS: Mapping[str, _Changer] = {
    "time": _of_time,
    "entry": _of_entry,
    "length": _of_length,
    "date": _of_date,
    "range": _of_range,
}
