"""Which fields the profile asks for and the document lacks."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import all_once, once
from postmortem_lint.analysis.section_titles import has_section
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.walk import labels_within
from postmortem_lint.nearest import CLEARLY_ALIKE, nearest
from postmortem_lint.postmortem.model import Mention, Postmortem, Where
from postmortem_lint.profile.model import FieldSpec
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.role_traits import RoleTrait

_TELLING = 2  # characters of a label; in some scripts that is a word


@all_once
def missing_fields(postmortem: Postmortem) -> Iterator[FieldSpec]:
    """The needed fields that stand nowhere, filled in or not; the author has a rule of its own."""
    for spec in postmortem.profile.fields:
        asked = spec.key is not Key.AUTHOR and _needed(spec, postmortem)
        if asked and not _stated(spec, postmortem):
            yield spec


def field_name(spec: FieldSpec) -> str:
    """What the field is called in the template."""
    return spec.labels[0] if spec.labels else spec.key.value.replace("_", " ")


def is_inner_field(spec: FieldSpec, postmortem: Postmortem) -> bool:
    """Whether nobody has said that the field must be there: one within a section of a template that
    nobody has named."""
    inner = spec.section is not None or bool(spec.section_title)
    return inner and postmortem.profile.surmised


def _needed(spec: FieldSpec, postmortem: Postmortem) -> bool:
    if spec.need not in postmortem.needs:
        return False
    if spec.section is not None:
        return any(part.inner for part in postmortem.parts_of(spec.section))
    return not spec.section_title or has_section(postmortem, (spec.section_title,))


def _stated(spec: FieldSpec, postmortem: Postmortem) -> bool:
    """Whether the field is there, filled in or not. A date may stand in the title, beside the start
    or with the first entry of a timeline, and anywhere if the template has no label for it."""
    if postmortem.profile.surmised and _is_nearly_written(spec, postmortem):
        return True
    if spec.key is Key.OTHER:
        return _is_written(spec, postmortem)
    if postmortem.facts_of(spec.key):
        return True
    if spec.key is not Key.DATE:
        return False
    start = postmortem.readable(Key.STARTED)
    places = (Where.TITLE, Where.FIELD) if spec.labels else tuple(Where)
    return (
        bool(start and start.full_date)
        or any(one.where in places and not _is_of_others(one) for one in postmortem.mentions)
        or any(one.entries[0].day_from.own for one in postmortem.timelines if one.entries)
    )


def _is_of_others(mention: Mention) -> bool:
    """Whether a date is that of an action item, or of another incident."""
    return Role.ACTIONS in mention.roles or RoleTrait.REFERS.among(mention.roles)


def _is_written(spec: FieldSpec, postmortem: Postmortem) -> bool:
    """Whether a field that only the template has is there: as a label, or as a heading."""
    names = {normal(fact.label.plain) for fact in postmortem.facts}  # of any key, by its value
    names.update(normal(section.title) for section in postmortem.document.sections())
    return not names.isdisjoint(map(normal, spec.labels))


def _is_nearly_written(spec: FieldSpec, postmortem: Postmortem) -> bool:
    """Whether a label that begins like one of a field, or looks like it, stands anywhere."""
    asked = [normal(label) for label in spec.labels]
    return any(_is_like(label, one) for label in _labels(postmortem) for one in asked)


def _is_like(label: str, asked: str) -> bool:
    short, long = sorted((label, asked), key=len)
    return (len(short) >= _TELLING and long.startswith(short)) or bool(
        nearest(label, (asked,), CLEARLY_ALIKE)
    )


@once
def _labels(postmortem: Postmortem) -> frozenset[str]:
    """What serves as a label, at the beginning of a line or as a heading, in normal form."""
    sections = tuple(postmortem.document.sections())
    labels = (label.key.plain for one in sections for label in labels_within(one.blocks))
    names = (*labels, *(one.title for one in sections))
    return frozenset(filter(None, map(normal, names)))
