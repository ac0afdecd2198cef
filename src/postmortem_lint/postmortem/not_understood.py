"""What a document says that was not understood, each with what is known and looks most like it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Section
from postmortem_lint.postmortem.fields.gather import labels_without_key
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.sections.binder import bind_sections
from postmortem_lint.postmortem.vocabulary import known_labels, known_sections, vocabulary_of
from postmortem_lint.records import record
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Span, Text
from postmortem_lint.values.levels.choices import nearest_choice

Meaning = TypeVar("Meaning", Role, Key)

_ALIKE = 0.6


@record
class Unknown:
    """A heading without a role, or a label without a key. `near` is the known title that looks most
    like it and `meaning` what that one means; both are None where none is alike."""

    text: Text
    near: str | None
    meaning: Role | Key | None


def unknown_headings(postmortem: Postmortem) -> tuple[Unknown, ...]:
    """The headings without a role; what stands below a known part is a point of that part."""
    taken = {part.span for part in postmortem.parts}
    read = {fact.label.start for fact in postmortem.facts}
    read |= {entry.time.start for one in postmortem.timelines for entry in one.entries}
    titles = {normal(title): title for spec in postmortem.profile.sections for title in spec.titles}
    roles = {
        normal(title): spec.role for spec in postmortem.profile.sections for title in spec.titles
    }
    return tuple(
        _unknown(text, {**known_sections(), **roles}, titles)
        for text in _without_role(postmortem.document.root, taken)
        if text is not postmortem.title
        and not read.intersection(range(text.span.start, text.span.end))
    )


def unknown_labels(postmortem: Postmortem) -> tuple[Unknown, ...]:
    """The labels in the header of a document, its front matter included, that have no key."""
    document, words = postmortem.document, vocabulary_of(postmortem.profile)
    specs = postmortem.profile.fields
    titles = {normal(label): label for spec in specs for label in spec.labels}
    keys = {normal(label): spec.key for spec in specs for label in spec.labels}
    found = labels_without_key(document, bind_sections(document, words), words)
    return tuple(_unknown(text, {**known_labels(), **keys}, titles) for text in found)


def _without_role(section: Section, taken: set[Span]) -> Iterator[Text]:
    heading = section.heading
    if heading and heading.span in taken:
        return
    if heading and heading.text.plain.strip():
        yield heading.text
    for child in section.children:
        yield from _without_role(child, taken)


def _unknown(text: Text, known: Mapping[str, Meaning], written: Mapping[str, str]) -> Unknown:
    name = normal(text.plain)
    near = nearest_choice(name, known, least=_ALIKE) or _sharing(name, known)
    if near is None:
        return Unknown(text, None, None)
    return Unknown(text, written.get(near, near), known[near])


def _sharing(name: str, known: Mapping[str, Meaning]) -> str | None:
    """The known title that has the most words of this one, and the fewest others."""
    words = {word for word in name.split() if len(word) > 3}
    shared = [(len(words & set(title.split())), -len(title), title) for title in known]
    best = max(shared, default=(0, 0, ""))
    return best[2] if best[0] else None
