"""What most documents of a team share, as the profile that their template would be."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from postmortem_lint.language.headings import normal
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.vocabulary import vocabulary_of
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import FieldSpec, Need, Profile, SectionSpec
from postmortem_lint.records import record
from postmortem_lint.roles import Key, Role
from postmortem_lint.templates.reading.fields import key_of, labelled_places

SHARE = 0.8
FEWEST = 5
"""So many documents show what a team writes."""

_TITLES = 3  # under which a part is known; the most frequent ones


@record
class SharedPart:
    """A section or field and in how many documents it stands."""

    spec: SectionSpec | FieldSpec
    documents: int


def shared_parts(postmortems: Sequence[Postmortem]) -> tuple[SharedPart, ...]:
    """The sections and fields that at least 80 % of the documents have, in their usual order."""
    least = SHARE * len(postmortems)
    return (*_sections(postmortems, least), *_fields(postmortems, least))


def shared_profile(parts: Sequence[SharedPart], name: str) -> Profile:
    """What the profile of documents that share those parts says beside the general one: they are
    asked for, and what else that asks for is not."""
    general = builtin_profile(FALLBACK)
    sections = [one.spec for one in parts if isinstance(one.spec, SectionSpec)]
    fields = [one.spec for one in parts if isinstance(one.spec, FieldSpec)]
    roles, keys = {one.role for one in sections}, {one.key for one in fields}
    sections += [SectionSpec(one.role) for one in general.sections if one.role not in roles]
    fields += [FieldSpec(one.key) for one in general.fields if one.key not in keys and _asked(one)]
    return Profile(name=name, sections=tuple(sections), fields=tuple(fields))


def _asked(spec: FieldSpec) -> bool:
    return spec.need is not Need.NEVER


def _sections(postmortems: Sequence[Postmortem], least: float) -> Iterator[SharedPart]:
    titles: dict[tuple[Role, str], Counter[str]] = defaultdict(Counter)
    places: dict[tuple[Role, str], list[float]] = defaultdict(list)
    general = {spec.role: spec for spec in builtin_profile(FALLBACK).sections}
    for each in postmortems:
        found = dict(_headings(each))
        for place, (key, title) in enumerate(found.items()):
            titles[key][title] += 1
            places[key].append(place / len(found))
    ranked = sorted(titles, key=lambda key: sum(places[key]) / len(places[key]))
    for role, own in ranked:
        count = titles[role, own].total()
        if count >= least:
            written = tuple(title for title, _ in titles[role, own].most_common(_TITLES))
            others = general[role].any_of if role in general else ()
            yield SharedPart(SectionSpec(role, written, Need.FINAL, any_of=others), count)


def _headings(postmortem: Postmortem) -> Iterator[tuple[tuple[Role, str], str]]:
    """The sections of a document below its title: role, or the title of an unknown one."""
    parts = {part.span: part.role for part in reversed(postmortem.parts) if not part.parents}
    for section in postmortem.document.sections():
        heading = section.heading
        if heading is None or heading.text is postmortem.title or not section.title.strip():
            continue
        role = parts.get(heading.span)
        title = section.title.strip().rstrip(":")
        if role and role is not Role.META:
            yield (role, ""), title
        elif role is None and section.level <= 2 and not any(map(str.isdigit, title)):
            yield (Role.OTHER, normal(title)), title


def _fields(postmortems: Sequence[Postmortem], least: float) -> Iterator[SharedPart]:
    labels: dict[tuple[Key, str], Counter[str]] = defaultdict(Counter)
    vocabulary = vocabulary_of(builtin_profile(FALLBACK))
    for each in postmortems:
        found: dict[tuple[Key, str], str] = {}
        for place in labelled_places(each):
            key, label = key_of(place, vocabulary), place.label.plain.strip()
            if not place.roles and (place.bold or key is not Key.OTHER):
                found.setdefault((key, normal(label) if key is Key.OTHER else ""), label)
        for known, label in found.items():
            labels[known][label] += 1
    for (key, own), counted in labels.items():
        if labels[key, own].total() >= least:
            written = tuple(label for label, _ in counted.most_common(_TITLES))
            yield SharedPart(FieldSpec(key, written, Need.FINAL), counted.total())
