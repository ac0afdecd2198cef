"""All running text of a document, line by line, with what stands around it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Document, Item, List, Paragraph
from postmortem_lint.markdown.walk import walk
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
        for visit in walk(section.blocks):
            node = visit.node
            if not isinstance(node, Item | Paragraph):
                continue
            listing = visit.listing
            ordered = listing is not None and listing.ordered
            if isinstance(node, Item):
                yield TextRun(node, True, ordered, visit.quoted)
            else:
                listed = isinstance(visit.before, List) or isinstance(visit.after, List)
                yield TextRun(node, listed, ordered, visit.quoted)
