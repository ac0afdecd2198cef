"""The parts of a profile: what a team's template looks like, as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from postmortem_lint.language.headings import normal, with_brackets
from postmortem_lint.records import field, record
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import Reading


class Need(Enum):
    """When a part of the template must be there."""

    ALWAYS = "always"
    FINAL = "final"
    NEVER = "never"


class Boxes(Enum):
    """How many boxes of a section must be ticked."""

    NONE = "none"
    SOME = "some"
    SINGLE = "single"


@record
class ColumnSpec:
    """A column of a table; `required` cells may not be empty. One that is `other` is known by its
    titles alone; `type` tells how its cells are read, `values` what may stand there."""

    column: Column
    titles: tuple[str, ...] = ()
    required: bool = False
    values: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict, hash=False)
    type: Reading = Reading.TEXT


@record
class SectionSpec:
    """A section of the template.

    `titles` are the template's own headings; the words of the languages know more. A section with
    a `parent` binds only below it, and is asked for only if the parent is there. `any_of` roles
    stand in for it (contributing factors for root cause). A section whose role is `other` is known
    by its titles alone, and so is a parent with that role, by `parent_title`; its `boxes` tell
    whether they answer a question, as `choices` of the profile do for what is known. `columns` are
    those that the table in a section must have. At one of the `severities` a finished document
    needs a section that may be left out at others.
    """

    role: Role
    titles: tuple[str, ...] = ()
    need: Need = Need.NEVER
    parent: Role | None = None
    any_of: tuple[Role, ...] = ()
    parent_title: str = ""
    boxes: Boxes = Boxes.NONE
    columns: tuple[ColumnSpec, ...] = ()
    severities: tuple[str, ...] = ()


@record
class FieldSpec:
    """A labelled value of the template. With `section`, the label means this key only there, and is
    asked for only if that section is there. `section_title` is that of the section in which a
    template shows it, which may have no role.

    `values` is the closed list of a choice, `aliases` other words and what they stand for. A
    field whose key is `other` is known by its labels alone; `type` tells how its value is read.
    """

    key: Key
    labels: tuple[str, ...] = ()
    need: Need = Need.NEVER
    section: Role | None = None
    values: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict, hash=False)
    type: Reading = Reading.TEXT
    section_title: str = ""


def exact_first(specs: Iterable[FieldSpec], label: str) -> tuple[FieldSpec, ...]:
    """Fields of which one label may be that of another but for a word in brackets; those that have
    it as it is written come first."""
    name = with_brackets(label)
    return tuple(sorted(specs, key=lambda spec: name not in map(with_brackets, spec.labels)))


@record
class TimelineSpec:
    """What the timeline of the template must hold."""

    columns: tuple[ColumnSpec, ...] = ()
    min_entries: int = 0
    milestones: tuple[Key, ...] = ()


@record
class ActionsSpec:
    """What the action items of the template must hold. `min_by_severity` maps a severity to the
    number of items it asks for; severities not listed ask for `min_items`."""

    columns: tuple[ColumnSpec, ...] = ()
    min_items: int = 0
    min_by_severity: Mapping[str, int] = field(default_factory=dict, hash=False)

    def column(self, column: Column) -> ColumnSpec | None:
        """The column as the template describes it, None if it has no such column."""
        return next((spec for spec in self.columns if spec.column is column), None)


@record
class Profile:
    """A template as data. Holds no logic.

    `extends` is the profile that comes along from which it has what it does not say itself.
    `telling` are titles that only this template has: a document without any of them does not follow
    it by itself. `choices` are sections whose boxes answer a question, `single_choices` those of
    them that take one answer; `guidance` are texts of the template that must not be left;
    `placeholders` its literal placeholder tokens; `sample_links` its example link targets. `zone`
    is the zone of times that name none, `date_forms` are the ways to write a date that it shows,
    each as 26 October 2025 in it (`26/10/2025`). `same` are groups of keys that state one and the
    same length of time. `final` lists the status values of a finished document, `draft` those of a
    draft. `rules` sets rules by code to a severity or "off". It is `surmised` from a template that
    nobody has named: a value may also be one of the general scales, and details are not asked for.
    `by_example`: it was read from a template, whose lists of values may be examples.
    """

    name: str
    extends: str = ""
    description: str = ""
    title: str = ""
    generic_titles: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    sections: tuple[SectionSpec, ...] = ()
    fields: tuple[FieldSpec, ...] = ()
    timeline: TimelineSpec = field(default_factory=TimelineSpec)
    actions: ActionsSpec = field(default_factory=ActionsSpec)
    choices: tuple[Role, ...] = ()
    single_choices: tuple[Role, ...] = ()
    guidance: tuple[str, ...] = ()
    placeholders: tuple[str, ...] = ()
    sample_links: tuple[str, ...] = ()
    zone: str = ""
    date_forms: tuple[str, ...] = ()
    same: tuple[tuple[Key, ...], ...] = ()
    final: tuple[str, ...] = ()
    draft: tuple[str, ...] = ()
    rules: Mapping[str, str] = field(default_factory=dict, hash=False)
    surmised: bool = False
    by_example: bool = field(default=False, compare=False)

    def field(self, key: Key, section: Role | None = None, label: str = "") -> FieldSpec | None:
        """The field of that key, the one of `section` before one that stands anywhere; of several
        whose key is `other` the one with that label."""
        specs = [spec for spec in self.fields if spec.key is key]
        if key is Key.OTHER:
            name = normal(label)
            specs = [spec for spec in specs if name in map(normal, spec.labels)]
            specs = list(exact_first(specs, label)) if len(specs) > 1 else specs
        exact = (spec for spec in specs if spec.section is section)
        return next(exact, specs[0] if specs else None)
