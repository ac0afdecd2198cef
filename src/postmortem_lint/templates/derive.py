"""A template, read as the profile of the documents that follow it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Code, Document, Section
from postmortem_lint.markdown.slips.typing_slips import run_ons
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.postmortem.recognition.document_titles import titles_of
from postmortem_lint.postmortem.recognition.is_postmortem import (
    DocumentKind,
    speaks_of_incident,
    verdict,
)
from postmortem_lint.postmortem.timeline.zone import zone_note
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import (
    FieldSpec,
    Profile,
    SectionSpec,
    TimelineSpec,
)
from postmortem_lint.records import replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.templates.errors import TemplateError
from postmortem_lint.templates.reading.boxes import (
    parts_with_boxes,
    single_choices,
    with_boxes,
)
from postmortem_lint.templates.reading.columns import action_columns, timeline_columns, with_columns
from postmortem_lint.templates.reading.dates import date_samples
from postmortem_lint.templates.reading.fields import field_specs
from postmortem_lint.templates.reading.notes import notes_on_itself
from postmortem_lint.templates.reading.sections import section_specs
from postmortem_lint.templates.reading.shown import shown_template
from postmortem_lint.templates.reading.texts import guidance_texts, placeholder_tokens
from postmortem_lint.templates.reading.timeline_form import with_timeline
from postmortem_lint.templates.reading.title_form import names_no_incident, title_parts
from postmortem_lint.times.dates.styles import is_style
from postmortem_lint.times.zones.zone import read_zone

LARGEST = 500_000
"""Characters; no template is as long as that."""

WHY_NOT = {
    "PM106": "the template has no title",
    "PM107": "the title of the template names no incident",
    "PM108": "the headings of the template skip a level",
    "PM510": "the template does not ask for a time in its summary",
    "PM710": "the template has no field for who wrote it",
    "PM901": "the fields of the template run on in one paragraph",
    "min-by-severity": "these ask for no action items, all others for min-items",
}
"""Why a profile of a template has what the template does not say, by its key or the rule."""

_TYPICAL = 2  # parts that hardly any other document has


def derive(document: Document, name: str) -> Profile:
    """The profile of a template, called `name`. One that comes along is taken as it is known.

    Raises TemplateError for a text that is no template of anything.
    """
    template = bound(document)
    known = builtin_of(template)
    if known is None:
        return profile_by_itself(template, name)
    guidance = (*known.guidance, *notes_on_itself(template))
    return replace(known, name=name, extends=known.name, guidance=guidance)


def bound(document: Document) -> Postmortem:
    """A template, bound as if it were a document of nobody's template, its timeline known by what
    is to be filled in there. Raises TemplateError."""
    template, general = the_template(document), builtin_profile(FALLBACK)
    found = bind(template, general)
    with_title = with_timeline(general, found)
    return bind(template, with_title) if with_title else found


def the_template(document: Document) -> Document:
    """The template itself, where a page about it shows it in a block of code, or in a section."""
    if len(document.source.text) > LARGEST:
        size = f"{len(document.source.text):,} characters"
        raise TemplateError(f"the template has {size}; the most is {LARGEST:,}")
    return shown_template(document) or document


def profile_by_itself(template: Postmortem, name: str) -> Profile:
    """The profile of a template by its own words alone."""
    specs = (with_columns(template, spec) for spec, _ in section_specs(template))
    sections = tuple(with_boxes(template, spec) for spec in specs)
    fields = tuple(spec for spec, _ in field_specs(template))
    if not sections and not fields:
        what = "is empty" if not template.document.source.text.strip() else "asks for nothing"
        hint = "write headings, or labels with a place for a value"
        raise TemplateError(f"the template {what}; {hint}")
    general = builtin_profile(FALLBACK)
    form, titles = title_parts(template)
    states = tuple(value for spec in fields if _is_status(spec) for value in spec.values)
    return Profile(
        name=name,
        description=f"The template {name}",
        title=form,
        generic_titles=titles,
        telling=tuple(_telling(sections)),
        sections=sections,
        fields=fields,
        timeline=_timeline(template, general, sections),
        actions=replace(general.actions, columns=action_columns(template)),
        choices=_choices(template, sections),
        single_choices=single_choices(template),
        guidance=guidance_texts(template),
        placeholders=placeholder_tokens(template),
        sample_links=tuple(_sample_links(template)),
        zone=_zone(template),
        date_forms=_date_forms(template),
        same=_same(template, fields),
        rules=_rules(template, fields),
        final=_among(states, general.final),
        draft=_among(states, general.draft),
        by_example=True,
    )


def _is_status(spec: FieldSpec) -> bool:
    """Whether a field is a status, also one beside another that has the key."""
    return spec.key is Key.STATUS or known_label(normal(spec.labels[0])) is Key.STATUS


def _choices(template: Postmortem, sections: Sequence[SectionSpec]) -> tuple[Role, ...]:
    """The roles of the sections whose boxes answer a question."""
    titles = {normal(part.title.plain) for part in parts_with_boxes(template)}
    named = (spec for spec in sections if titles.intersection(map(normal, spec.titles)))
    return tuple(dict.fromkeys(spec.role for spec in named if spec.role is not Role.OTHER))


def _rules(template: Postmortem, fields: Sequence[FieldSpec]) -> dict[str, str]:
    """The rules that ask for what this template has no place for, or does not do itself."""
    signed = any(spec.key is Key.AUTHOR for spec in fields)
    summaries = template.parts_of(Role.SUMMARY)
    shown = any(isinstance(block, Code) for part in summaries for block in part.blocks)
    named = not names_no_incident(template)
    titled = template.title is not None
    asked = {"PM106": titled, "PM107": named, "PM710": signed, "PM510": shown}
    off = {code: "off" for code, there in asked.items() if not there}
    if any(_skips(section) for section in template.document.sections() if section.heading):
        off["PM108"] = "off"
    return {**off, "PM901": "info"} if any(True for _ in run_ons(template.document)) else off


def _skips(section: Section) -> bool:
    """Whether the headings below one skip a level."""
    return any(child.level > section.level + 1 for child in section.children)


def _telling(sections: Sequence[SectionSpec]) -> Iterator[str]:
    """Titles of which no other template is known to have one; a single word is anybody's."""
    for spec in sections:
        if spec.role is Role.OTHER and len(spec.titles[0].split()) > 1:
            yield spec.titles[0]


def _timeline(
    template: Postmortem, general: Profile, sections: Sequence[SectionSpec]
) -> TimelineSpec:
    """What its timeline must hold: also the milestones that its example tells."""
    if not any(spec.role is Role.TIMELINE for spec in sections):
        return TimelineSpec(columns=timeline_columns(template))
    entries = [entry for one in template.timelines for entry in one.entries if entry.instant]
    told = {key for entry in entries for key in entry.milestones}
    told = told if Key.RESOLVED in told else set()  # an example that goes on to the end
    milestones = tuple(key for key in KeyTrait.MILESTONE.keys if key in told)
    shown = len(entries)  # blank ones are only room
    least = general.timeline.min_entries if shown >= general.timeline.min_entries else 0
    return TimelineSpec(timeline_columns(template), least, milestones)


def _sample_links(template: Postmortem) -> Iterator[str]:
    for link in template.document.links:
        if "example" in link.url and link.url.startswith("http"):
            yield link.url


def _zone(template: Postmortem) -> str:
    """The zone that a note of the template names for all times; one in a title or a field is a part
    of what documents repeat."""
    lines = (one.text for one in template.passages if one.place is Place.PARAGRAPH)
    notes = map(zone_note, lines)
    zone = next((zone for zone in notes if zone), None)
    return zone.name if zone and read_zone(zone.name) else ""


def _date_forms(template: Postmortem) -> tuple[str, ...]:
    """The ways to write a date that the template shows, by a day that tells them."""
    samples = date_samples(template).items()
    return tuple(sample if is_style(sample) else form.value for form, sample in samples)


def _same(template: Postmortem, fields: Sequence[FieldSpec]) -> tuple[tuple[Key, ...], ...]:
    """The fields that state one length of time: those that do in the example, and with them the
    duration; and those that are called the same."""
    lengths = {one.key: one.duration for one in template.metrics if one.key in KeyTrait.WHOLE.keys}
    stated = {key: length.seconds for key, length in lengths.items() if length.seconds}
    alike = [key for key in stated if list(stated.values()).count(stated[key]) > 1]
    labels = {spec.key: {normal(label) for label in spec.labels} for spec in fields}
    duration = labels.get(Key.DURATION, set())
    named = [key for key in (Key.AFFECTED_DURATION,) if duration & labels.get(key, set())]
    group = tuple(dict.fromkeys((Key.DURATION, *named, *alike))) if duration else tuple(alike)
    return (group,) if len(group) > 1 else ()


def _among(values: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    names = {normal(word) for word in known}
    return tuple(value for value in values if normal(value) in names)


def builtin_of(template: Postmortem) -> Profile | None:
    """The profile that comes along of which this is the template: it has all of its sections and
    fields, under their titles, and no others."""
    sections = {normal(title) for spec, _ in section_specs(template) for title in spec.titles}
    fields = {normal(label) for spec, _ in field_specs(template) for label in spec.labels}
    for name in builtin_names():
        profile = builtin_profile(name)
        if name != FALLBACK and _is_of(profile, sections, fields):
            return profile
    return None


def _is_of(profile: Profile, sections: set[str], fields: set[str]) -> bool:
    titles = [{normal(title) for title in spec.titles} for spec in profile.sections]
    labels = [{normal(label) for label in spec.labels} for spec in profile.fields]
    known = set().union(*titles, *labels)
    there = sections | fields
    return all(there & one for one in (*titles, *labels) if one) and there <= known


def is_of_postmortems(document: Document) -> bool:
    """Whether a file is the template of postmortems, and not of something else."""
    shown = the_template(document)
    titles = titles_of(shown)
    roles = titles.strong_roles
    typical = RoleTrait.TYPICAL.among(roles) and len(roles.intersection(RoleTrait.TYPICAL.roles))
    # A summary and a solution are parts of anything.
    told = RoleTrait.DECISIVE.among(roles) or speaks_of_incident(document)
    is_form = verdict(document).kind is DocumentKind.TEMPLATE
    return is_form and typical >= _TYPICAL and told and not titles.strange
