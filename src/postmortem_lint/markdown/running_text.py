"""All running text of a document, line by line, with what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.model import Document, Item, List, Paragraph, Quote
from postmortem_lint.markdown.walk import Node, children_of
from postmortem_lint.records import record
from postmortem_lint.text import Text


@record
class TextRun:
    """The text of a paragraph or of an item's first paragraph. `listed`: a list stands directly
    before or after it; `ordered`: it is in a numbered list; `quoted`: in a quote."""

    block: Paragraph | Item
    listed: bool
    ordered: bool
    quoted: bool

    @property
    def text(self) -> Text:
        """What is written."""
        return self.block.text


def text_runs(document: Document) -> Iterator[TextRun]:
    """Each text of the document outside headings, tables and code."""
    for section in document.sections():
        yield from _runs(section.blocks, False, False)


def _runs(nodes: Sequence[Node], ordered: bool, quoted: bool) -> Iterator[TextRun]:
    for place, node in enumerate(nodes):
        if isinstance(node, Item):
            yield TextRun(node, True, ordered, quoted)
        elif isinstance(node, Paragraph):
            beside = (*nodes[max(0, place - 1) : place], *nodes[place + 1 : place + 2])
            listed = any(isinstance(one, List) for one in beside)
            yield TextRun(node, listed, ordered, quoted)
        within = children_of(node)
        if within:
            inner = node.ordered if isinstance(node, List) else ordered
            yield from _runs(within, inner, quoted or isinstance(node, Quote))
