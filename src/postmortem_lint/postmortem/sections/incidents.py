"""Whether a document tells several incidents, each in a section of its own."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Document, Section
from postmortem_lint.postmortem.model import Fact, Part
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span

# What every incident has once: of two in sister sections each is that of an incident of its own.
_ONCE = frozenset((*KeyTrait.SINGLE.keys, *KeyTrait.WHOLE.keys))
_FEW = 2


def incident_sections(
    document: Document, parts: tuple[Part, ...], facts: tuple[Fact, ...]
) -> tuple[Span, ...]:
    """The places of the sections that tell an incident each, in document order; none if the
    document tells one.

    Such sections stand beside each other, are no part that is known, and state the same thing.
    """
    bound = {part.title.start for part in parts}
    return tuple(
        span
        for section in document.sections()
        for span in _incidents(_unknown(section, bound), parts, facts)
    )


def _unknown(section: Section, bound: set[int]) -> list[Span]:
    return [
        child.span
        for child in section.children
        if child.heading and child.heading.text.start not in bound
    ]


def _incidents(
    spans: list[Span], parts: tuple[Part, ...], facts: tuple[Fact, ...]
) -> Iterator[Span]:
    if len(spans) < _FEW:
        return
    told = [_stated(span, parts, facts) for span in spans]
    for span, here in zip(spans, told, strict=True):
        if any(here & there for there in told if there is not here):
            yield span


def _stated(span: Span, parts: tuple[Part, ...], facts: tuple[Fact, ...]) -> frozenset[Key | Role]:
    """What a section states of an incident."""
    keys = {fact.key for fact in facts if fact.readable and _in(fact.label.start, span)}
    roles = {part.role for part in parts if _in(part.span.start, span)}
    return frozenset((*(keys & _ONCE), *roles.intersection(RoleTrait.DECISIVE.roles)))


def _in(place: int, span: Span) -> bool:
    return span.start <= place < span.end
