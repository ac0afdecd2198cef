"""What the documents beside a template keep of it: a demand that few of them meet is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from postmortem_lint.language.headings import candidates, normal
from postmortem_lint.language.titles import named_roles
from postmortem_lint.markdown.model import Document
from postmortem_lint.postmortem.recognition.is_postmortem import DocumentKind, verdict
from postmortem_lint.postmortem.vocabulary import known_label, known_section
from postmortem_lint.profile.model import FieldSpec, Need, Profile, SectionSpec
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role

_MARKS = str.maketrans("", "", "*_`~")

S = TypeVar("S", SectionSpec, FieldSpec)
Specs = tuple[SectionSpec | FieldSpec, ...]

_LEAST = 3 / 4
_FEWEST = 3  # documents; fewer show nothing
_FOLLOWED = 2 / 3  # of the headings
_LIKE = 0.5  # of the demands; a document that meets less was not written from the template
_HEAD = regex(r"^[ \t]*(?:(#{1,6})|[-*+>|_]{1,3}|\d+[.)])?[ \t]*([^\n:：|]{2,80})", re.MULTILINE)
_HEADING = regex(r"^[ \t]*#{1,6}[ \t]+([^\n]{2,160})$", re.MULTILINE)
_DASH = regex(r"[*_]*[ \t]+[-\u2013\u2014]{1,2}(?=[ \t]|$)")


@record
class Heads:
    """What a document may call its parts: the beginnings of its lines in normal form, and what its
    headings mean; and all that it says, without marks."""

    names: frozenset[str]
    roles: frozenset[Role]
    text: str


@record
class Met:
    """Whether a document has each of the parts that a profile asks for, and each of its texts that
    are to be replaced."""

    parts: tuple[bool, ...]
    texts: tuple[bool, ...]


def heads_of(text: str) -> Heads:
    """The heads of a document, by its lines alone: quick, and good enough to count."""
    found = [(bool(match[1]), match[2].strip()) for match in _HEAD.finditer(text)]
    headings = [match[1].strip() for match in _HEADING.finditer(text)]  # also behind a colon
    headings += [head for is_heading, head in found if is_heading]
    roles = (role for heading in headings for role in _roles(heading))
    labels = (_DASH.split(head, maxsplit=1)[0] for is_heading, head in found if not is_heading)
    names = frozenset(map(normal, (*(head for _, head in found), *headings, *labels)))
    return Heads(names, frozenset(roles), _bare(text))


def _bare(text: str) -> str:
    """A text without marks, in one line."""
    return " ".join(text.translate(_MARKS).split()).casefold()


def _roles(title: str) -> Iterator[Role]:
    yield from named_roles(title)
    yield from filter(None, map(known_section, candidates(title)))


def met_by(document: Heads, profile: Profile) -> Met:
    """What a document has of a profile, in its order."""
    asked = _asked(profile)
    parts = tuple(_meets(spec, document, alone=_is_alone(spec, asked)) for spec in asked)
    return Met(parts, tuple(_bare(text) in document.text for text in profile.guidance))


def kept_by(profile: Profile, documents: Sequence[Met]) -> Profile:
    """The profile of a template as its documents keep it, each given by what it has of it: what
    less than three quarters of those that were written from it have is not asked for, and a text
    that three quarters leave as it is may stay."""
    kept = _kept_texts(profile, documents)
    guidance = tuple(text for text in profile.guidance if text not in kept)
    return _freed(replace(profile, guidance=guidance), _unkept(profile, documents))


def unkept_names(profile: Profile, documents: Sequence[Met]) -> tuple[str, ...]:
    """The titles and labels of what is not asked for then, in order, and the texts that stay."""
    names = (_names(spec)[0] for spec in _unkept(profile, documents))
    return tuple(dict.fromkeys((*names, *_kept_texts(profile, documents))))


def without(profile: Profile, names: Sequence[str]) -> Profile:
    """The profile, but what has one of these titles or labels may be left out, and one of these
    texts may stay."""
    wanted = {normal(name) for name in names}
    stays = {_bare(name) for name in names}
    guidance = tuple(text for text in profile.guidance if _bare(text) not in stays)
    profile = replace(profile, guidance=guidance)
    specs: Specs = (*profile.sections, *profile.fields)
    unasked = (spec for spec in specs if wanted.intersection(_normal_names(spec)))
    return _freed(profile, tuple(unasked))


def is_followed(template: Document, documents: Sequence[Document]) -> bool:
    """Whether most of some documents are postmortems with the headings of a template."""
    headings = _headings(template)
    if len(headings) < _FEWEST:
        return False
    following = sum(
        len(headings & _headings(each)) >= _FOLLOWED * len(headings)
        and verdict(each).kind is DocumentKind.POSTMORTEM
        for each in documents
    )
    return following >= _FEWEST and following > len(documents) / 2


def _headings(document: Document) -> set[str]:
    return {normal(section.title) for section in document.sections() if section.level > 1}


def part_names(profile: Profile) -> tuple[str, ...]:
    """The titles, labels and texts of all that a profile describes."""
    specs: Specs = (*profile.sections, *profile.fields)
    return (*(name for spec in specs for name in _names(spec)), *profile.guidance)


def _votes(documents: Sequence[Met]) -> list[Met]:
    """The documents that were written from the template, if they are enough to show anything."""
    votes = [met for met in documents if sum(met.parts) >= _LIKE * len(met.parts)]
    return votes if len(votes) >= _FEWEST else []


def _unkept(profile: Profile, documents: Sequence[Met]) -> Specs:
    votes = _votes(documents)
    shares = _shares([met.parts for met in votes])
    asked = _asked(profile) if votes else ()
    return tuple(spec for spec, share in zip(asked, shares, strict=True) if share < _LEAST)


def _kept_texts(profile: Profile, documents: Sequence[Met]) -> tuple[str, ...]:
    votes = _votes(documents)
    shares = _shares([met.texts for met in votes])
    texts = profile.guidance if votes else ()
    return tuple(text for text, share in zip(texts, shares, strict=True) if share >= _LEAST)


def _shares(rows: Sequence[tuple[bool, ...]]) -> tuple[float, ...]:
    """In which share of the rows each place is set."""
    return tuple(sum(column) / len(rows) for column in zip(*rows, strict=True))


def _freed(profile: Profile, unasked: Specs) -> Profile:
    if not unasked:
        return profile
    sections = tuple(_free(spec) if spec in unasked else spec for spec in profile.sections)
    fields = tuple(_free(spec) if spec in unasked else spec for spec in profile.fields)
    signed = not any(spec.key is Key.AUTHOR for spec in unasked if isinstance(spec, FieldSpec))
    rules = profile.rules if signed else {**profile.rules, "PM710": "off"}
    return replace(profile, sections=sections, fields=fields, rules=rules)


def _names(spec: SectionSpec | FieldSpec) -> tuple[str, ...]:
    return spec.titles if isinstance(spec, SectionSpec) else spec.labels


def _normal_names(spec: SectionSpec | FieldSpec) -> Iterator[str]:
    return map(normal, _names(spec))


def _asked(profile: Profile) -> Specs:
    specs: Specs = (*profile.sections, *profile.fields)
    return tuple(spec for spec in specs if spec.need is not Need.NEVER)


def _is_alone(spec: SectionSpec | FieldSpec, asked: Specs) -> bool:
    """Whether no other section of the template has the same role."""
    roles = [one.role for one in asked if isinstance(one, SectionSpec)]
    return isinstance(spec, FieldSpec) or roles.count(spec.role) == 1


def _meets(spec: SectionSpec | FieldSpec, heads: Heads, *, alone: bool) -> bool:
    """Whether a document has a part, under its name in the template or, if it is `alone` with its
    role, under another known one."""
    if isinstance(spec, FieldSpec):
        known = spec.key is not Key.OTHER and any(
            known_label(name) is spec.key for name in heads.names
        )
        return known or not heads.names.isdisjoint(map(normal, spec.labels))
    meant = {spec.role if alone else Role.OTHER, *spec.any_of} - {Role.OTHER}
    return not heads.roles.isdisjoint(meant) or not heads.names.isdisjoint(map(normal, spec.titles))


def _free(spec: S) -> S:
    return replace(spec, need=Need.NEVER)
