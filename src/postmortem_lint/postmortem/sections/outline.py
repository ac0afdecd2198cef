"""What binding the sections of a document comes to: its parts, and scopes of one role."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from postmortem_lint.markdown.model import Block, Section
from postmortem_lint.markdown.walk import Visit, walk
from postmortem_lint.postmortem.model import Part
from postmortem_lint.records import field, record
from postmortem_lint.roles import Role
from postmortem_lint.text import Span


@record
class Scope:
    """Blocks that stand together under the same roles (outermost first; none: head or foot of the
    document, or an unknown section). `known` is False below an unknown heading."""

    section: Section
    roles: tuple[Role, ...]
    blocks: tuple[Block, ...]
    known: bool

    @property
    def role(self) -> Role | None:
        """The innermost role."""
        return self.roles[-1] if self.roles else None


@record
class Outline:
    """The parts of a document and its scopes, both in document order. `below` gives the roles of
    blocks that stand below a labelled list item, by their place."""

    parts: tuple[Part, ...]
    scopes: tuple[Scope, ...]
    below: Mapping[Span, tuple[Role, ...]] = field(default_factory=dict)

    def walk(self) -> Iterator[tuple[Visit, tuple[Role, ...]]]:
        """All blocks and list items, scope by scope, with the roles around each."""
        return (pair for scope in self.scopes for pair in self.within(scope))

    def within(self, scope: Scope) -> Iterator[tuple[Visit, tuple[Role, ...]]]:
        """The blocks and list items of a scope, with the roles around each."""
        for visit in walk(scope.blocks):
            places = (one.span for one in (visit.node, *reversed(visit.path)))
            below = next((one for one in places if one in self.below), None) if self.below else None
            yield visit, self.below[below] if below else scope.roles
