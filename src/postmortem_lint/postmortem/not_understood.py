"""What a document says that was not understood, each with what was perhaps meant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from postmortem_lint.language.headings import LONGEST, normal
from postmortem_lint.language.lookup import LANGUAGES
from postmortem_lint.language.tables.language import Language
from postmortem_lint.markdown.model import Section, Table
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.nearest import within_edits
from postmortem_lint.postmortem.fields.gather import labels_without_key
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.sections.binder import bind_sections
from postmortem_lint.postmortem.vocabulary import column_of, vocabulary_of
from postmortem_lint.records import record
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Span, Text

Meaning = TypeVar("Meaning", Role, Key, Column)

_LETTERS = 5  # of a title, for each of which one may be wrong
_MUCH = 0.5  # of the titles that the likeliest language knows


@record
class Unknown:
    """A heading without a role, a label without a key, or a column of a list. `near` is the known
    title of which it may be a slip, None if it is like none; then it is the team's own."""

    text: Text
    near: str | None
    meaning: Role | Key | Column


def unknown_headings(postmortem: Postmortem) -> tuple[Unknown, ...]:
    """The headings without a role; what stands below a known part is a point of that part."""
    taken = {part.span for part in postmortem.parts}
    read = {fact.label.start for fact in postmortem.facts}
    read |= {entry.time.start for one in postmortem.timelines for entry in one.entries}
    titles = {normal(title): title for spec in postmortem.profile.sections for title in spec.titles}
    roles = {
        normal(title): spec.role for spec in postmortem.profile.sections for title in spec.titles
    }
    known = {**_known(postmortem, lambda one: one.titles.sections), **roles}
    return tuple(
        _unknown(text, known, titles, Role.OTHER)
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
    known = {**_known(postmortem, lambda one: one.titles.labels), **keys}
    texts = labels_without_key(document, bind_sections(document, words), words)
    return tuple(_unknown(text, known, titles, Key.OTHER) for text in texts)


def unknown_columns(postmortem: Postmortem, trait: ColumnTrait) -> tuple[Unknown, ...]:
    """The columns of action items or of timelines that are neither known nor the profile's."""
    of_actions = trait is ColumnTrait.ACTIONS
    specs = (postmortem.profile.actions if of_actions else postmortem.profile.timeline).columns
    own = {normal(title) for spec in specs for title in spec.titles}
    known = {
        title: column
        for language in _languages(postmortem)
        for column, titles in language.titles.columns.items()
        for title in titles
        if column in trait.columns
    }
    texts = (
        cell.text.strip() for table in _tables(postmortem, trait) for cell in table.header.cells
    )
    return tuple(
        _unknown(text, known, {}, Column.OTHER)
        for text in texts
        if text.plain and normal(text.plain) not in own
        if column_of(text.plain, specs, trait.columns) is None
    )


def _tables(postmortem: Postmortem, trait: ColumnTrait) -> tuple[Table, ...]:
    """The tables of the timelines, or those among the action items."""
    if trait is not ColumnTrait.ACTIONS:
        return tuple(table for one in postmortem.timelines for table in one.tables)
    parts = postmortem.parts_of(Role.ACTIONS)
    blocks = (block for part in parts for block in blocks_within(part.inner))
    return tuple(dict.fromkeys(block for block in blocks if isinstance(block, Table)))


def _without_role(section: Section, taken: set[Span]) -> Iterator[Text]:
    heading = section.heading
    if heading and heading.span in taken:
        return
    if heading and heading.text.plain.strip():
        yield heading.text
    for child in section.children:
        yield from _without_role(child, taken)


def _known(
    postmortem: Postmortem,
    table: Callable[[Language], Mapping[Meaning, tuple[str, ...]]],
) -> dict[str, Meaning]:
    """The titles of the languages in which a document is written."""
    return {
        title: meaning
        for language in _languages(postmortem)
        for meaning, titles in table(language).items()
        for title in titles
    }


def _languages(postmortem: Postmortem) -> tuple[Language, ...]:
    """The languages that know most of the titles and labels of a document."""
    names = {normal(part.title.plain) for part in postmortem.parts}
    names |= {normal(fact.label.plain) for fact in postmortem.facts}
    counts = [len(names & _titles(language)) for language in LANGUAGES]
    least = max(1, max(counts) * _MUCH)
    return tuple(one for one, count in zip(LANGUAGES, counts, strict=True) if count >= least)


def _titles(language: Language) -> set[str]:
    tables = (language.titles.sections, language.titles.labels)
    return {title for table in tables for titles in table.values() for title in titles}


def _unknown(
    text: Text, known: Mapping[str, Meaning], written: Mapping[str, str], own: Meaning
) -> Unknown:
    names = (" ".join(text.plain.lower().split()), normal(text.plain))
    near = next(filter(None, (_near(name, known) for name in names if len(name) <= LONGEST)), None)
    return Unknown(text, written.get(near, near), known[near]) if near else Unknown(text, None, own)


def _near(name: str, known: Mapping[str, Meaning]) -> str:
    """The known title of which a name, or its first word where that is a title, may be a slip."""
    first, _, rest = name.partition(" ")
    near = within_edits(name, known, len(name) // _LETTERS)
    return near or (within_edits(first, known, len(first) // _LETTERS) if rest else "")
