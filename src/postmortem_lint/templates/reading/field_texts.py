"""The values of the fields of a template that tell what to write there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.word_count import word_count
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.templates.reading.fields import LabelledPlace, labelled_places
from postmortem_lint.templates.reading.formats import (
    is_bracketed,
    is_format,
    is_made_of_names,
    is_partly_code,
    is_sample,
    tokens_of,
)
from postmortem_lint.templates.reading.value_lists import listed_values, note_behind
from postmortem_lint.templates.reading.wording import asks
from postmortem_lint.values.placeholders import find_placeholders

_FEW = 2  # words
_USUAL = 3  # words; of fewer an answer may consist
_EXAMPLE = regex(rf"(?:{lookup.any_of(lookup.amounts.including)})\s", re.IGNORECASE)
_ROUND = regex(r"[(（]([^()（）]+)[)）]")


def field_texts(postmortem: Postmortem) -> Iterator[str]:
    """The values that tell what to write, where a form is to be filled in."""
    forms: dict[tuple[object, ...], list[LabelledPlace]] = {}
    for place in labelled_places(postmortem):
        if place.by_form:
            continue
        forms.setdefault(place.roles, []).append(place)
    for places in forms.values():
        blank = any(map(_is_blank, places))
        for place in places:
            yield from _of_field(postmortem, place, blank=blank)


def _of_field(postmortem: Postmortem, place: LabelledPlace, *, blank: bool) -> Iterator[str]:
    """The value of a field that tells what to write, or the note behind what can be chosen; in a
    form that has `blank` places also one without marks."""
    value = " ".join(place.value.plain.split())
    if not value:
        return
    start = place.value.start
    marks = postmortem.document.source.text[start - 1 : start]
    framed = marks in ("_", "*") and not _is_blank(place)
    named = place.reading is Reading.PEOPLE  # whoever wrote the example
    marked = marks == "["
    told = (marked or (blank and not named)) and _tells(place, marked=marked)
    coded = is_partly_code(place.value) and is_format(value) and bool(tokens_of(value))
    if framed or told or coded or _asks_openly(value) or (named and blank and _names_nobody(value)):
        yield value
    elif place.choices:
        # Notes on the single values keep the list from being known as one.
        apart = any(note.end() < len(value) for note in _ROUND.finditer(value))
        noted = value if apart else note_behind(value)
        yield from (noted,) if noted else ()


def _asks_openly(value: str) -> bool:
    """Whether a value is in brackets as a whole, is a question, or begins as an example does: "e.g.
    the shop"."""
    rounded = _ROUND.fullmatch(value)
    if rounded and not tokens_of(value) and find_placeholders(f"[{rounded[1]}]"):
        return True
    if is_format(value) or listed_values(value):
        return False
    told = asks(value) and word_count(value) >= _FEW
    return told or is_bracketed(value) or bool(_EXAMPLE.match(value))


def _names_nobody(value: str) -> bool:
    """Whether a value for people begins with a word for a name, and goes on; is made of such words
    ("Your name"), asks for one, or is the name of a sample."""
    first, *others = value.split()
    if value in tokens_of(value):
        return False  # it is found as a token
    begun = bool(others) and first.strip(",;").lower() in lookup.placeholders.names
    asked = bool(others) and bool(find_placeholders(f"[{value}]"))
    return (
        begun or asked or is_made_of_names(value) or value.lower() in lookup.placeholders.nobodies
    )


def _is_blank(place: LabelledPlace) -> bool:
    plain = place.value.plain.strip()
    return not plain or is_format(plain) or bool(place.choices)


def _tells(place: LabelledPlace, *, marked: bool) -> bool:
    """Whether a value is neither a format, nor a choice, nor one that somebody might write. A word
    or two without marks may be the usual answer, unless they say what is asked for."""
    plain = place.value.plain.strip()
    written = is_sample(plain) or bool(place.value.links)
    usual = not marked and word_count(plain) < _USUAL and not _names_what(place)
    return not (_is_blank(place) or written or usual)


def _names_what(place: LabelledPlace) -> bool:
    """Whether a value says what is asked for: with a word of its label, or one for a name."""
    asked = {*normal(place.label.plain).split(), *map(normal, lookup.placeholders.names)}
    return not asked.isdisjoint(normal(place.value.plain).split())
