"""Writing a length of time: in one short form, or in the manner of an existing text."""

from __future__ import annotations

import math
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.times.quantities import colons_at, iso_at, quantity_at, unit_at
from postmortem_lint.times.units import DAY, HOUR, MINUTE


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def describe(seconds: float) -> str:
    """A length in short: "45 seconds", "36 minutes", "1 h 13 min", "3 hours", "2 days 3 h".

    Rounded to the second; what is printed is read back as the same length.
    """
    if not math.isfinite(seconds):
        return "an unknown time"
    rest = round(abs(seconds))
    sign = "-" if seconds < 0 and rest else ""
    days, rest = divmod(rest, DAY)
    hours, rest = divmod(rest, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    parts = (
        (days, "day", ""),
        (hours, "hour", "h"),
        (minutes, "minute", "min"),
        (rest, "second", "s"),
    )
    used = [part for part in parts if part[0]] or [parts[2]]
    if len(used) == 1:
        return sign + _counted(used[0][0], used[0][1])
    return sign + " ".join(
        _counted(count, "day") if noun == "day" else f"{count} {short}"
        for count, noun, short in used
    )


@record
class _Slot:
    """A number of an existing text: its place, width and the seconds of its unit."""

    start: int
    end: int
    unit: int
    unit_end: int
    decimals: int


def same_style(like: str, seconds: float, unit: int | None = None) -> str:
    """The length in the notation of `like` ("1h 13m 50s", "00:46", "PT63M", "0 hours 63 minutes").

    `like` is the number-and-unit part of a text; a bare number counts the `unit` that its label
    names. Falls back to `describe` where the notation cannot say the length.
    """
    whole = round(seconds)
    if not math.isfinite(seconds) or whole < 0:
        return describe(seconds)
    if unit and like.isdecimal() and whole % unit == 0:
        return str(whole // unit)
    text = _iso(like, whole) or _colons(like, whole) or _units(like, whole)
    return text if text is not None and _reads_as(text, whole) else describe(seconds)


def _reads_as(text: str, seconds: int) -> bool:
    low = fold(text).low
    read = colons_at(low, 0) or iso_at(low, 0) or quantity_at(low, 0)
    return read is not None and read.end == len(low) and round(read.seconds) == seconds


_ISO_PARTS = regex(
    r"P(?:([0-9]{1,6})D)?(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?)?"
)


def _iso(like: str, seconds: int) -> str | None:
    found = _ISO_PARTS.fullmatch(like)
    if found is None or not any(found.groups()):
        return None
    text = "P"
    rest = seconds
    for size, letter, given in zip((DAY, HOUR, MINUTE, 1), "DHMS", found.groups(), strict=True):
        if letter == "H":
            text += "T"
        if given is not None:
            count, rest = divmod(rest, size)
            text += f"{count}{letter}"
    return text.rstrip("T") if rest == 0 else None


_COLON_PARTS = regex(r"([0-9]{1,4}):([0-9]{2})(?::([0-9]{2}))?( ?[a-zA-Z]{1,10})?")


def _colons(like: str, seconds: int) -> str | None:
    found = _COLON_PARTS.fullmatch(like)
    if found is None:
        return None
    width, tail = len(found[1]), found[4] or ""
    if found[3] is not None:
        return f"{seconds // HOUR:0{width}}:{seconds % HOUR // 60:02}:{seconds % 60:02}{tail}"
    if tail.strip().lower().startswith("m"):
        return f"{seconds // 60:0{width}}:{seconds % 60:02}{tail}"
    if seconds % 60:
        return None
    return f"{seconds // HOUR:0{width}}:{seconds % HOUR // 60:02}{tail}"


_NUMBER = regex(r"[0-9]+(?:\.([0-9]{1,6}))?")


def _slots(low: str) -> list[_Slot] | None:
    """The numbers of a text with their units, or None if one has no unit of its own."""
    slots: list[_Slot] = []
    for found in _NUMBER.finditer(low):
        at = found.end()
        while low[at : at + 1] == " ":
            at += 1
        unit = unit_at(low, at)
        if unit is None or (slots and slots[-1].unit <= unit[0]):
            return None
        slots.append(_Slot(found.start(), found.end(), unit[0], unit[1], len(found[1] or "")))
    return slots or None


def _units(like: str, seconds: int) -> str | None:
    """Numbers put into the units of the existing text, the largest first."""
    if len(like) > 80:
        return None
    slots = _slots(fold(like).low)
    if slots is None:
        return None
    counts: list[str] = []
    rest: float = seconds
    for slot in slots:
        count = rest / slot.unit if slot is slots[-1] and slot.decimals else rest // slot.unit
        rest -= count * slot.unit
        width = slot.end - slot.start if like[slot.start] == "0" and slot.decimals == 0 else 0
        counts.append(f"{count:.{slot.decimals}f}" if slot.decimals else f"{int(count):0{width}}")
    return _filled(like, slots, counts)


def _filled(like: str, slots: list[_Slot], counts: list[str]) -> str:
    """The text with other numbers, and with nouns that fit them."""
    text = like[: slots[0].start]
    for number, slot in enumerate(slots):
        upto = slots[number + 1].start if number + 1 < len(slots) else len(like)
        noun = _noun(like[slot.end : slot.unit_end], counts[number])
        text += counts[number] + noun + like[slot.unit_end : upto]
    return text


def _noun(written: str, count: str) -> str:
    """A noun whose plural is known in the number that the count asks for; others as they are."""
    word = written.strip()
    known = _singulars() if count == "1" else lookup.lengths.plurals
    other = known.get(word.lower())
    if other is None:
        return written
    return written.replace(word, other.capitalize() if word[0].isupper() else other)


@cache
def _singulars() -> dict[str, str]:
    return {plural: word for word, plural in lookup.lengths.plurals.items()}
