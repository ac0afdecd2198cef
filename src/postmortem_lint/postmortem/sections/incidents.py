"""Whether a document tells several incidents, each in a section of its own."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from operator import itemgetter

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
    stated = _Stated(parts, facts)
    return tuple(
        span
        for section in document.sections()
        for span in _incidents(_unknown(section, bound), stated)
    )


def _unknown(section: Section, bound: set[int]) -> list[Span]:
    return [
        child.span
        for child in section.children
        if child.heading and child.heading.text.start not in bound
    ]


def _incidents(spans: list[Span], stated: _Stated) -> Iterator[Span]:
    if len(spans) < _FEW:
        return
    told = [stated.within(span) for span in spans]
    often = Counter(what for here in told for what in here)
    for span, here in zip(spans, told, strict=True):
        if any(often[what] > 1 for what in here):
            yield span


class _Stated:
    """What a document states of incidents, by where it stands."""

    def __init__(self, parts: tuple[Part, ...], facts: tuple[Fact, ...]) -> None:
        keys = (
            (fact.label.start, fact.key) for fact in facts if fact.readable and fact.key in _ONCE
        )
        decisive = RoleTrait.DECISIVE.roles
        roles = ((part.span.start, part.role) for part in parts if part.role in decisive)
        self._placed: list[tuple[int, Key | Role]] = sorted((*keys, *roles), key=itemgetter(0))

    def within(self, span: Span) -> frozenset[Key | Role]:
        """What a section states."""
        first = bisect_left(self._placed, span.start, key=itemgetter(0))
        end = bisect_left(self._placed, span.end, first, key=itemgetter(0))
        return frozenset(what for _, what in self._placed[first:end])
