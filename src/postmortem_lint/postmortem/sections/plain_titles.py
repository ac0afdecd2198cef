"""Documents without Markdown headings: short lines of plain text are titles there."""

from __future__ import annotations

from postmortem_lint.markdown.model import Block, Document, Label, Paragraph
from postmortem_lint.postmortem.sections.matches import Matches
from postmortem_lint.records import replace
from postmortem_lint.text import Span, Text

_LONGEST = 60  # characters of a title
_LEAST = 3  # known titles that make the lines of a document its headings
_HEADINGS = 1  # of a document without others


def plain_title(block: Block) -> Label | None:
    """The title that a paragraph of a few words is: "Root cause:", "Root cause"."""
    if not isinstance(block, Paragraph) or "\n" in block.text.plain.strip():
        return None
    plain = block.text.plain.strip()
    if not 0 < len(plain) <= _LONGEST:
        return None
    if block.labels:
        label = block.labels[0]
        whole = len(block.labels) == 1 and not label.value and not label.bold
        return replace(label, bold=True) if whole else None
    if not plain[-1].isalpha() or block.text.links:
        return None
    return Label(block.span, block.text, Text("", ((0, block.span.end),), block.span.end), True)


def plain_titles(document: Document, matches: Matches) -> frozenset[Span]:
    """The paragraphs that are titles, where the document has no other headings than its own and
    several of them are known parts. Without a colon only a known one is a title."""
    sections = tuple(document.sections())
    if sum(one.heading is not None for one in sections) > _HEADINGS:
        return frozenset()
    blocks = (block for one in sections for block in one.blocks)
    titles = [(block, title) for block in blocks if (title := plain_title(block))]
    known = {block.span for block, title in titles if matches.of_label(title, ())}
    if len(known) < _LEAST:
        return frozenset()
    colons = (block.span for block, _ in titles if isinstance(block, Paragraph) and block.labels)
    return frozenset({*known, *colons})
