"""Fields of one key that state different things, as words in brackets behind their labels tell."""

from __future__ import annotations

from postmortem_lint.language.headings import asides
from postmortem_lint.postmortem.model import Fact
from postmortem_lint.text import Source


def is_another_field(first: Fact, second: Fact) -> bool:
    """Whether only one of two labels is qualified, or each otherwise: "Severity (at first)"."""
    return _qualifiers(first) != _qualifiers(second)


def are_of_items(first: Fact, second: Fact, source: Source) -> bool:
    """Whether two labels stand in items of lists within others: each is told of its own item."""
    return all(
        source[source.line_span(source.line(one.label.start))][:1].isspace()
        for one in (first, second)
    )


def _qualifiers(fact: Fact) -> frozenset[str]:
    """The words in brackets; one with digits is the form of the value."""
    words = asides(fact.label.plain)
    return frozenset(word for word in words if not any(map(str.isdigit, word)))
