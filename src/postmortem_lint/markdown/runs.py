"""All running text of a document, line by line, with what stands around it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Block, Document, Item, List, Paragraph, Quote
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
        yield from _within(section.blocks, False, False)


def _within(blocks: tuple[Block, ...], ordered: bool, quoted: bool) -> Iterator[TextRun]:
    for place, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            beside = (*blocks[max(0, place - 1) : place], *blocks[place + 1 : place + 2])
            listed = any(isinstance(other, List) for other in beside)
            yield TextRun(block, listed, ordered, quoted)
        elif isinstance(block, List):
            for item in block.items:
                yield TextRun(item, True, block.ordered, quoted)
                yield from _within(item.blocks, block.ordered, quoted)
        elif isinstance(block, Quote):
            yield from _within(block.blocks, ordered, True)
