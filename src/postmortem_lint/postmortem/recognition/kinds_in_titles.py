"""What kind of document a title calls it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.headings import normal, plural
from postmortem_lint.language.titles import noun_part
from postmortem_lint.regex import regex

_STRETCH = regex(r"[:\u2013\u2014|(\[]|\s-\s|,\s")
_WORD = regex(r"[-_./\\,:;!?()\[\]]+")
_QUOTED = regex(r"[\"“„«「『][^\"“”„«»「」『』\n]{3,120}[\"”“»」』]")
_NUMBERS = "0123456789 .#"
_PLACE = 4  # words that say where


def searched(title: str) -> str:
    """A title in all forms in which kinds are looked for in it here."""
    stretches = _STRETCH.split(title)
    return "\n".join((*map(normal, stretches), _spelt(stretches[0])))


def kinds_of(title: str, kinds: tuple[str, ...]) -> Iterator[str]:
    """Those of `kinds` (in normal form) that a title begins with, that its first stretch before a
    colon, dash or comma ends with, or that another stretch is: "ADR 8: …", "Incident runbook"."""
    written = [(each, normal(each).strip(_NUMBERS)) for each in _STRETCH.split(title)]
    spoken = "\n".join(stretch for _, stretch in written)
    there = [kind for kind in kinds if kind in spoken]
    for number, (spelt, stretch) in enumerate(each for each in written if each[1]):
        for kind in there:
            begun = number == 0 and (stretch.startswith(f"{kind} ") or _ends(stretch, kind))
            if begun or (stretch == kind and (_is_of_notes(kind) or not _is_plural(spelt, kind))):
                yield kind


def _is_of_notes(kind: str) -> bool:
    """Whether a kind is a sort of notes, of which nobody writes a single one: "release note"."""
    return kind.rpartition(" ")[2] in lookup.report.records and " " in kind


def ends_in(title: str, kinds: tuple[str, ...]) -> Iterator[str]:
    """Those of `kinds` that any stretch of a title ends with: "Late trams, postmortem of …"."""
    yield from kinds_of(title, kinds)
    for stretch in _STRETCH.split(title):
        text = normal(stretch).strip(_NUMBERS)
        there = (kind for kind in kinds if kind in text)
        ends = (kind for kind in there if _ends(text, kind) or text.startswith(f"{kind} "))
        yield from (kind for kind in ends if not _is_plural(stretch, kind))


def _is_plural(stretch: str, kind: str) -> bool:
    """Whether a stretch speaks of many of a kind: "(with incident reviews)"."""
    return stretch.lower().rstrip(")] ").endswith(plural(kind))


def rehearsals(title: str) -> Iterator[str]:
    """The words for a rehearsal that a stretch of a title is headed by: "Outage drill", "Incident
    simulation record", but not "Outage during the drill"."""
    after = (*lookup.report.looks, *lookup.report.lists, *lookup.report.records)
    for stretch in _STRETCH.split(title):
        head = noun_part(normal(stretch).strip(_NUMBERS))
        while last := next((kind for kind in after if head.endswith(f" {kind}")), ""):
            head = head.removesuffix(f" {last}")
        yield from (kind for kind in lookup.report.rehearsals if _ends(head, kind))


def notes_on_work(title: str) -> str:
    """The word with which a title says that it is notes on a talk, book or film, whose name it
    quotes: "Notes: “Five outages”"; "" if it does not. What is quoted names no document."""
    quoted, around = _QUOTED.search(title), _QUOTED.sub(" ", title)
    names = lookup.report.names
    if not quoted or not named(quoted[0], names) or named(around, names):
        return ""
    first = normal(first_stretch(around)).strip(_NUMBERS)
    kinds = lookup.report.records
    heads = (kind for kind in kinds if first.startswith(f"{kind} ") or _ends(first, kind))
    return next(heads, "")


def begins_compound(title: str, kinds: tuple[str, ...]) -> str:
    """The one of `kinds` with which a title begins as the first of several nouns, or in a sentence,
    so that it is not what the document is called: "Template engine out of memory", but not
    "Template for postmortems" or "Template incident report"; "" if it does not."""
    first = normal(first_stretch(title)).strip(_NUMBERS)
    begun = next((kind for kind in kinds if first.startswith(f"{kind} ")), "")
    rest = first.removeprefix(begun).strip()
    small = (*lookup.clauses.prepositions, *lookup.grammar.small, *lookup.clauses.plain)
    linked = rest.partition(" ")[0] in small or not rest[:1].isalpha()
    return "" if not begun or linked or named(rest, lookup.report.names) else begun


def first_stretch(title: str) -> str:
    """A title up to its first colon, dash or comma behind words."""
    stretches = (stretch.strip(_NUMBERS) for stretch in _STRETCH.split(title))
    return next((one for one in stretches if any(map(str.isalpha, one))), "")


def outage_in(title: str) -> str:
    """The word for an outage that a stretch of a title ends with, or with a place behind it ("Mail
    server down", "Disk full on the mail server"), "" if none does."""
    stretches = (normal(stretch).strip(_NUMBERS) for stretch in _STRETCH.split(title))
    heads = [f"{_without_place(stretch)} " for stretch in stretches]
    return next((word for head in heads for word in _outages() if head.endswith(f" {word} ")), "")


@cache
def _outages() -> tuple[str, ...]:
    return tuple(map(normal, lookup.report.outages))


def _without_place(stretch: str) -> str:
    """A stretch of a title without a few words behind a preposition at its end."""
    words = stretch.split()
    places = (at for at in range(len(words) - 1, 0, -1) if words[at] in lookup.clauses.prepositions)
    at = next(places, len(words))
    return " ".join(words[:at] if len(words) - at <= _PLACE else words)


def opening_of_title(title: str) -> str:
    """What a title says before its first colon or dash, in normal form; "" if it has none."""
    first, *others = _STRETCH.split(title)
    return normal(first).strip(_NUMBERS) if others else ""


def heads(title: str, names: tuple[str, ...]) -> bool:
    """Whether a title begins with one of `names` and a colon or dash: "Incident: …"."""
    return opening_of_title(title) in names


def many(title: str, kinds: tuple[str, ...]) -> str:
    """The plural of one of the kinds, if a title begins or ends with it before its first colon or
    dash: "Past incidents", "Postmortems of the shop"."""
    text = _spelt(_STRETCH.split(title)[0]).strip()
    first, _, rest = text.partition(" ")
    text = rest if first in lookup.clauses.plain else text  # "Our incidents of 2025"
    plurals = (plural(kind) for kind in kinds if kind in text)
    return next((one for one in plurals if text.startswith(f"{one} ") or _ends(text, one)), "")


def named(text: str, names: tuple[str, ...]) -> str:
    """The first of `names` that stands in a text as words of its own, "" if none does."""
    spelt = _spelt(text)
    return next((name for name in names if _stands(name, spelt)), "")


def stands_alone(name: str, text: str) -> bool:
    """Whether one of a kind is spoken of in a text, and not only many: "the incident"."""
    return f" {_spelt_name(name)} " in _spelt(text) if name.isascii() else name in text


def _stands(name: str, spelt: str) -> bool:
    if not name.isascii():
        return name in spelt  # some languages write no blanks, or put endings to a word
    word = _spelt_name(name)
    return word in spelt and (f" {word} " in spelt or f" {plural(word)} " in spelt)


@lru_cache(maxsize=1024)  # names of kinds, asked of each title
def _spelt_name(name: str) -> str:
    return _spelt(name).strip()


def _spelt(text: str) -> str:
    words = _WORD.sub(" ", lower_case(text))
    return f" {' '.join(words.split())} ".replace("post mortem", "postmortem")


def _ends(stretch: str, kind: str) -> bool:
    apart = stretch == kind or stretch.endswith(f" {kind}")
    return apart or (not kind.isascii() and stretch.endswith(kind))  # some write no blanks
