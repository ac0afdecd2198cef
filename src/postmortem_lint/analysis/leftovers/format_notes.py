"""Remarks in brackets that tell how the values beside or below are written: "Due (YYYY-MM-DD)"."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Table
from postmortem_lint.markdown.walk import blocks_of, labels_within
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text

_BRACKET = regex(r"[(（][^()（）]*[)）]")


def format_notes(postmortem: Postmortem) -> Iterator[Span]:
    """The brackets in labels, in headers of columns and in titles of known parts that hold
    something: a format there is meant to stay."""
    for head in _heads(postmortem):
        for bracket in _BRACKET.finditer(head.plain):
            yield head.locate(bracket.start(), bracket.end())


def _heads(postmortem: Postmortem) -> Iterator[Text]:
    for section in postmortem.document.sections():
        yield from (label.key for label in labels_within(section.blocks))
    for block in blocks_of(postmortem.document):
        if isinstance(block, Table) and block.rows:
            yield from (cell.text for cell in block.header.cells)
    yield from (part.title for part in postmortem.parts if part.section and part.inner)
