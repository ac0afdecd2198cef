"""Names the place of a finding by what stands there, so that it is known again when lines move."""

from __future__ import annotations

from postmortem_lint.analysis.once import once
from postmortem_lint.finding import Finding
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span

_START = Span(0, 0)


def place_name(postmortem: Postmortem, finding: Finding) -> str:
    """The roles of the sections and the field around a finding, as in "impact/affected_count".

    What is missing has no text of its own and stands at a heading; there the message is added.
    """
    span = finding.span
    if span in (_START, postmortem.anchor):  # of the whole document, whatever stands first in it
        return finding.message
    names = [name for outer, name in _named(postmortem) if outer.contains(span)]
    if any(span == part.span for part in postmortem.parts):
        names.append(finding.message)
    return "/".join(names)


@once
def _named(postmortem: Postmortem) -> tuple[tuple[Span, str], ...]:
    """The places that have a name, the widest first."""
    parts = (
        (part.section.span if part.section else part.span, part.role.value)
        for part in postmortem.parts
    )
    facts = ((fact.label.span.cover(fact.text.span), fact.key.value) for fact in postmortem.facts)
    return tuple(sorted((*parts, *facts), key=_widest))


def _widest(named: tuple[Span, str]) -> tuple[int, int, str]:
    span, name = named
    return span.start, -span.end, name
