"""What was read in a template, line by line, for people."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.model import ColumnSpec, FieldSpec, Need, Profile, SectionSpec
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KEYS, Reading
from postmortem_lint.templates.reading.columns import (
    action_columns,
    timeline_columns,
    with_columns,
)
from postmortem_lint.templates.reading.dates import date_samples
from postmortem_lint.templates.reading.fields import field_specs
from postmortem_lint.templates.reading.sections import section_specs

_WHEN = {
    Need.ALWAYS: "must be there",
    Need.FINAL: "must be there in a finished document",
    Need.NEVER: "may be left out",
}
_SHOWN = 60


def derivation_lines(template: Postmortem, profile: Profile) -> Iterator[tuple[int, str]]:
    """The line of the template (0: no single one) and what was derived from it, in order."""
    line = template.document.source.line
    sections = [(with_columns(template, spec), span) for spec, span in section_specs(template)]
    placed = [(line(span.start), section_line(spec)) for spec, span in sections]
    placed += [(line(span.start), field_line(spec)) for spec, span in field_specs(template)]
    yield from sorted(placed, key=lambda one: one[0])
    for what, columns in (
        ("timeline", timeline_columns(template)),
        ("action items", action_columns(template)),
    ):
        yield from ((0, f"{what}, {column_line(spec)}") for spec in columns)
    if profile.zone:
        yield 0, f"times without a zone are in {profile.zone}"
    for sample in date_samples(template).values():
        yield 0, f"dates may be written like {sample}"
    for what, texts in (("guidance", profile.guidance), ("placeholder", profile.placeholders)):
        for text in texts:
            said = " ".join(text.split())
            shown = said if len(said) <= _SHOWN else f"{said[:_SHOWN].rstrip()}..."
            yield 0, f"{what} that must not be left: {shown}"


def section_line(spec: SectionSpec) -> str:
    """A section in words."""
    meant = "the template's own" if spec.role is Role.OTHER else spec.role.value.replace("_", " ")
    inside = spec.parent_title or (spec.parent.value.replace("_", " ") if spec.parent else "")
    where = f", in {inside}" if inside else ""
    names = ", ".join(map(_own_column, spec.columns))
    table = f", with a table of {names}" if names else ""
    return f"section '{spec.titles[0]}' ({meant}){where}{table}: {_when(spec)}"


def _when(spec: SectionSpec) -> str:
    """When a section must be there."""
    if not spec.severities:
        return _WHEN[spec.need]
    return f"{_WHEN[Need.FINAL]} of {' or '.join(spec.severities)}"


def _own_column(spec: ColumnSpec) -> str:
    return f"'{spec.titles[0]}'" + (f" ({kind})" if (kind := _kind(spec.type, spec.values)) else "")


def _kind(reading: Reading, values: tuple[str, ...]) -> str:
    """How a value is read, and what may stand there."""
    if values:
        return f"one of {', '.join(values)}"
    article = "" if reading in (Reading.PEOPLE, Reading.LENGTHS) else "a "
    return "" if reading is Reading.TEXT else f"{article}{reading.value}"


def field_line(spec: FieldSpec) -> str:
    """A field in words."""
    reading = spec.type if spec.key is Key.OTHER else KEYS[spec.key].reading
    meant = "the template's own" if spec.key is Key.OTHER else spec.key.words
    article = "" if reading in (Reading.PEOPLE, Reading.LENGTHS) else "a "
    kind = "" if reading is Reading.TEXT else f", {article}{reading.value}"
    values = f", one of {', '.join(spec.values)}" if spec.values else ""
    return f"field '{spec.labels[0]}' ({meant}{kind}{values}): {_WHEN[spec.need]}"


def column_line(spec: ColumnSpec) -> str:
    """A column in words."""
    kind = _kind(spec.type, spec.values)
    needed = ": no cell may be empty" if spec.required else ""
    return f"column '{spec.titles[0]}' ({spec.column.value}{kind and f', {kind}'}){needed}"
