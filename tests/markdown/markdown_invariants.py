"""What holds for every document that was read, and small helpers to look at one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from unicodedata import normalize

from postmortem_lint.markdown.model import (
    Block,
    Document,
    Heading,
    Item,
    Label,
    List,
    Paragraph,
    Quote,
    Row,
    Section,
    Table,
)
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.text import Source, Span, Text

Node = Section | Block | Item | Row


def document(text: str) -> Document:
    return read(Source("page.md", text))


def blocks(text: str) -> tuple[Block, ...]:
    """All blocks before the first heading."""
    return document(text).root.blocks


def tables(doc: Document) -> list[Table]:
    return [block for block in everything(doc) if isinstance(block, Table)]


def everything(doc: Document) -> Iterator[Block]:
    for section in doc.sections():
        yield from blocks_within(section.blocks)


def check(doc: Document) -> None:
    """Places nest, siblings ascend without overlap, and every text maps back to the source."""
    source = doc.source
    assert doc.root.span == Span(0, len(source.text))
    _check_node(source, doc.root)
    for link in doc.links:
        assert link.span.contains(link.target)
    end = 0
    for comment in doc.comments:
        assert end <= comment.span.start
        assert comment.span.contains(comment.body)
        end = comment.span.end
    assert end <= len(source.text)
    for setting in doc.front_matter.settings if doc.front_matter else ():
        assert doc.front_matter
        assert doc.front_matter.span.contains(setting.span)
        for text in (setting.key, *setting.values):
            assert setting.span.contains(text.span)


def _check_node(source: Source, node: Node) -> None:
    assert 0 <= node.span.start <= node.span.end <= len(source.text)
    for label in _labels(node):
        assert node.span.contains(label.span)
        for text in (label.key, label.value):
            assert label.span.contains(text.span)
            check_text(source, text)
    _check_order([label.span for label in _labels(node)])
    for text in _texts(node):
        assert node.span.contains(text.span)
        check_text(source, text)
    children = _children(node)
    _check_order([child.span for child in children])
    for child in children:
        assert node.span.contains(child.span)
        _check_node(source, child)


def _check_order(spans: list[Span]) -> None:
    for first, second in pairwise(spans):
        assert first.end <= second.start


def _labels(node: Node) -> tuple[Label, ...]:
    return node.labels if isinstance(node, Paragraph | Item) else ()


def _texts(node: Node) -> list[Text]:
    if isinstance(node, Row):
        for cell in node.cells:
            assert node.span.contains(cell.span)
        _check_order([cell.span for cell in node.cells])
        return [cell.text for cell in node.cells]
    return [node.text] if isinstance(node, Heading | Paragraph | Item) else []


def _children(node: Node) -> list[Node]:
    if isinstance(node, Section):
        heading = [node.heading] if node.heading else []
        return [*heading, *node.blocks, *node.children]
    if isinstance(node, List):
        return list(node.items)
    if isinstance(node, Item | Quote):
        return list(node.blocks)
    return [node.header, *node.rows] if isinstance(node, Table) else []


def check_text(source: Source, text: Text) -> None:
    """Runs ascend, and a letter or digit stands in the source where the text says it stands."""
    assert text.runs[0][0] == 0
    for (first, before), (second, after) in pairwise(text.runs):
        assert first < second
        assert before <= after
    for marks in (text.code, text.strong, text.struck):
        _check_order(list(marks))
    for index, char in enumerate(text.plain):
        place = text.offset(index)
        assert 0 <= place < len(source.text)
        if char.isalnum() and source.text[place] != "&":
            raised = normalize("NFKC", char)  # <sup>1</sup> is shown as one sign
            assert source.text[place] in (char, raised)
