"""What was written to be filled in, and is shown otherwise: `<owner>`, which a renderer takes for a
tag and hides, and `__OWNER__`, of which it makes bold text."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Cell, Document, Html, Item, Label, Paragraph, Table
from postmortem_lint.markdown.walk import Node, labels_of, nodes_within
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans, Text

_ANGLED = regex(r"\s*(<[^<>\n]+>)\s*")
_UNDERLINED = regex(r"__[A-Z][A-Z0-9 _-]*__")


def unshown_tokens(document: Document) -> Iterator[Span]:
    """The tags in texts and those that stand alone, and the words in capitals between underscores
    that are neither labels nor the names of columns or rows."""
    yield from document.tags
    for section in document.sections():
        if section.heading:
            yield from _underlined(section.heading.text, (), document)
        for node in nodes_within(section.blocks):
            if isinstance(node, Html):
                alone = _ANGLED.fullmatch(document.source[node.span])
                if alone:
                    start = node.span.start
                    yield Span(start + alone.start(1), start + alone.end(1))
            for text, labels in _texts(node):
                yield from _underlined(text, labels, document)


def _texts(node: Node) -> Iterator[tuple[Text, tuple[Label, ...]]]:
    match node:
        case Paragraph() | Item():
            yield node.text, labels_of(node)
        case Table():
            cells: Iterator[Cell] = (cell for row in node.rows for cell in row.cells[1:])
            yield from ((cell.text, ()) for cell in cells)
        case _:
            return


def _underlined(text: Text, labels: tuple[Label, ...], document: Document) -> Iterator[Span]:
    keys = Spans(label.key.span for label in labels)
    for strong in text.strong:
        span = Span(strong.start - 2, strong.end + 2)
        if not keys.meets(strong) and _UNDERLINED.fullmatch(document.source.text, *_ends(span)):
            yield span


def _ends(span: Span) -> tuple[int, int]:
    return max(0, span.start), span.end
