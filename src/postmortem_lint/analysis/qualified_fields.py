"""Fields of one key that state different things, as words in brackets behind their labels tell."""

from __future__ import annotations

from postmortem_lint.analysis.once import once
from postmortem_lint.language.headings import asides
from postmortem_lint.markdown.model import Item
from postmortem_lint.markdown.walk import walk
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.text import Spans


def is_another_field(first: Fact, second: Fact) -> bool:
    """Whether only one of two labels is qualified, or each otherwise: "Severity (at first)"."""
    return _qualifiers(first) != _qualifiers(second)


def is_of_item(fact: Fact, postmortem: Postmortem) -> bool:
    """Whether a label stands in an item within another one, of which it is told."""
    return _inner_items(postmortem).meets(fact.label.span)


@once
def _inner_items(postmortem: Postmortem) -> Spans:
    """The items of lists within items."""
    return Spans(
        visit.node.span
        for section in postmortem.document.sections()
        for visit in walk(section.blocks)
        if isinstance(visit.node, Item) and sum(isinstance(one, Item) for one in visit.path) == 1
    )


def _qualifiers(fact: Fact) -> frozenset[str]:
    """The words in brackets; one with digits is the form of the value."""
    words = asides(fact.label.plain)
    return frozenset(word for word in words if not any(map(str.isdigit, word)))
