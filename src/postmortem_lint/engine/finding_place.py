"""Names the place of a finding by what stands there, so that it is known again when lines move."""

from __future__ import annotations

from postmortem_lint.analysis.once import once
from postmortem_lint.finding import Finding
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record
from postmortem_lint.text import Enclosing, Span

_START = Span(0, 0)


def place_name(postmortem: Postmortem, finding: Finding) -> str:
    """The roles of the sections and the field around a finding, as in "impact/affected_count".

    What is missing has no text of its own and stands at a heading; there the message is added.
    """
    span = finding.span
    if span in (_START, postmortem.anchor):  # of the whole document, whatever stands first in it
        return finding.message
    places = _places(postmortem)
    names = [places.names[number] for number in places.enclosing.around(span)]
    if (span.start, span.end) in places.parts:
        names.append(finding.message)
    return "/".join(names)


@record
class _Places:
    """The places that have a name, and the spans of the parts themselves."""

    names: tuple[str, ...]
    enclosing: Enclosing
    parts: frozenset[tuple[int, int]]


@once
def _places(postmortem: Postmortem) -> _Places:
    parts = (
        (part.section.span if part.section else part.span, part.role.value)
        for part in postmortem.parts
    )
    facts = ((fact.label.span.cover(fact.text.span), fact.key.value) for fact in postmortem.facts)
    named = sorted((*parts, *facts), key=_widest)
    own = frozenset((part.span.start, part.span.end) for part in postmortem.parts)
    return _Places(tuple(name for _, name in named), Enclosing(span for span, _ in named), own)


def _widest(named: tuple[Span, str]) -> tuple[int, int, str]:
    span, name = named
    return span.start, -span.end, name
