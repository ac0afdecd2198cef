"""The running text that is the author's own: no headings, quotations, code or guidance."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.postmortem.model import Place, Postmortem, Trace
from postmortem_lint.records import record
from postmortem_lint.roles import Role
from postmortem_lint.text import Span, Text
from postmortem_lint.values.blame import Said
from postmortem_lint.values.sentences import MASK, unquoted


@record
class Statement:
    """A text, the roles around it (outermost first), and its words with all that is not the
    author's own masked. `linked` are the words with the labels of links masked too."""

    text: Text
    roles: tuple[Role, ...]
    words: str

    @property
    def linked(self) -> str:
        """The words without what links show, which may be a title."""
        shown = self.words
        for link in self.text.links:
            start, end = self.text.index(link.span.start), self.text.index(link.span.end)
            shown = shown[:start] + MASK * (end - start) + shown[end:]
        return shown

    def place(self, said: Said) -> Span:
        """Where in the source that stands."""
        return self.text.locate(said.start, said.end)

    def quote(self, said: Said) -> str:
        """What stands there, on one line."""
        return " ".join(self.text.plain[said.start : said.end].split())


def statements(
    postmortem: Postmortem,
    within: frozenset[Role] = frozenset(),
    beside: frozenset[Role] = frozenset(),
) -> Iterator[Statement]:
    """The author's own texts, in order; only those under a role of `within` (if any are given) and
    under none of `beside`."""
    guidance = tuple(left.span for left in postmortem.left(Trace.GUIDANCE))
    for passage in postmortem.passages:
        if passage.place is Place.HEADING or passage.quoted or not passage.text:
            continue
        if any(span.meets(passage.text.span) for span in guidance):
            continue
        if _wanted(passage.roles, within, beside):
            yield Statement(passage.text, passage.roles, unquoted(passage.text.prose))
        elif within:
            yield from _labelled(postmortem, passage.text.span, within, beside)


def _labelled(
    postmortem: Postmortem, place: Span, within: frozenset[Role], beside: frozenset[Role]
) -> Iterator[Statement]:
    """The values of labels in a passage that are parts of a wanted role ("Root cause: …")."""
    for part in postmortem.parts:
        roles = (*part.parents, part.role)
        inside = part.value and place.contains(part.value.span)
        if part.section is None and part.value and inside and _wanted(roles, within, beside):
            yield Statement(part.value, roles, unquoted(part.value.prose))


def _wanted(roles: tuple[Role, ...], within: frozenset[Role], beside: frozenset[Role]) -> bool:
    return (not within or not within.isdisjoint(roles)) and beside.isdisjoint(roles)
