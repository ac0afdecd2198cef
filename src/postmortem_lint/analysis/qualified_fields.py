"""Fields of one key that state different things, as words in brackets behind their labels tell."""

from __future__ import annotations

from postmortem_lint.language.headings import asides
from postmortem_lint.postmortem.model import Fact
from postmortem_lint.text import Source


def is_another_field(first: Fact, second: Fact) -> bool:
    """Whether only one of two labels is qualified, or each otherwise: "Severity (at first)"."""
    return _qualifiers(first) != _qualifiers(second)


def is_of_item(fact: Fact, source: Source) -> bool:
    """Whether a label stands in an item within another one, of which it is told."""
    line = source.line_span(source.line(fact.label.start))
    return source[line][:1].isspace()


def _qualifiers(fact: Fact) -> frozenset[str]:
    """The words in brackets; one with digits is the form of the value."""
    words = asides(fact.label.plain)
    return frozenset(word for word in words if not any(map(str.isdigit, word)))
