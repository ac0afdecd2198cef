"""Sections of a document that tell an incident each, as those of a log of incidents do."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import candidates, normal
from postmortem_lint.markdown.model import Document, Item, Paragraph, Section
from postmortem_lint.markdown.walk import labels_of, nodes_within
from postmortem_lint.postmortem.vocabulary import known_label, known_section
from postmortem_lint.regex import regex
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Text
from postmortem_lint.times.dates.read import find_dates

_TELLING = frozenset((*RoleTrait.DECISIVE.roles, *RoleTrait.EXPLAINS.roles))
_ENOUGH = 2  # parts and fields of a report
_PLENTY = 3  # of one that is only counted: "2. …"
_SEVERAL = 2
_ITEM = regex(r"#?\d{1,2}[.):] ")
_ID = regex(r"[A-Z]{2,5}-\d+\b")
_COUNTED = regex(r"([^\W\d_]+) #?\d+\b")  # "Incident 3: …"


def sections_of_incidents(document: Document, *, listed: bool) -> tuple[Section, ...]:
    """The sections that tell an incident each: they are headed by a day or a number, and hold parts
    of a report, among them how it went, or why. In a document that calls itself a list of them
    they may only be counted, and hold more parts then."""
    return tuple(_telling(document.root.children, listed))


def _telling(sections: tuple[Section, ...], listed: bool) -> Iterator[Section]:
    counted = [one for one in sections if _ITEM.match(one.title) and _is_told(one, _PLENTY)]
    several = counted if listed and len(counted) >= _SEVERAL else []
    for section in sections:
        if section in several or (_is_headed(section.title) and _is_told(section, _ENOUGH)):
            yield section
        else:
            yield from _telling(section.children, listed)


def _is_headed(title: str) -> bool:
    counted = _COUNTED.match(title)
    numbered = counted and counted[1].lower() in lookup.report.names
    return bool(numbered or _ID.match(title)) or any(True for _ in find_dates(title))


def _is_told(section: Section, enough: int) -> bool:
    names = frozenset(_names(section))
    roles = frozenset(filter(None, map(known_section, names)))
    keys = frozenset(filter(None, map(known_label, names)))
    parts = len(roles.intersection(RoleTrait.TYPICAL.roles))
    parts += len(keys.intersection(KeyTrait.TYPICAL.keys))
    return parts >= enough and bool(roles.intersection(_TELLING))


def _names(section: Section) -> Iterator[str]:
    """The titles below a heading, and the bold words that begin its paragraphs and items, whatever
    stands behind them."""
    for node in nodes_within(section.blocks):
        yield from (normal(label.key.plain) for label in labels_of(node))
        if isinstance(node, (Item, Paragraph)) and (opening := bold_opening(node.text)):
            yield from candidates(opening)
    for child in section.children:
        yield from candidates(child.title)
        yield from _names(child)


def bold_opening(text: Text) -> str:
    """The bold words that a text begins with, "" if there are none."""
    first = text.strong[0] if text.strong else None
    if first is None or text.index(first.start) > 0:
        return ""
    return text.part(0, text.index(first.end)).plain.strip(" .:")
