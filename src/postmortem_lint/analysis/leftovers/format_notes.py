"""Remarks in brackets that tell how the values beside or below are written: "Due (YYYY-MM-DD)",
and sentences that do so."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.sentences import sentences
from postmortem_lint.markdown.model import Table
from postmortem_lint.markdown.walk import blocks_of, labels_within
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text

_FORMAT = regex(r"(?i)\bhh[:.]?mm\b")
_DATE_FORMAT = regex(
    r"(?i)\b(?:y{4}([-/.])m{2}(?:\1d{2})?|d{2}([-/.])m{2}\2y{2,4}|m{2}([-/.])d{2}\3y{2,4})\b"
)
_LABEL = regex(r"[:：]\s")
_BRACKET = regex(r"[(（][^()（）]*[)）]")


def format_notes(postmortem: Postmortem) -> Iterator[Span]:
    """The brackets in labels, in headers of columns and in titles of known parts that hold
    something: a format there is meant to stay."""
    for head in _heads(postmortem):
        for bracket in _BRACKET.finditer(head.plain):
            yield head.locate(bracket.start(), bracket.end())
    for passage in postmortem.passages:
        yield from _sentences_on_times(passage)


def _sentences_on_times(passage: Passage) -> Iterator[Span]:
    """The sentences that say how the times are written: "Log times are BST, hh:mm:ss."."""
    plain = passage.text.plain
    if len({found[0].lower() for found in _DATE_FORMAT.finditer(plain)}) > 1:
        yield passage.text.locate(0, len(plain))  # it compares them
    if passage.place is not Place.PARAGRAPH or not _FORMAT.search(plain):
        return
    for start, end in sentences(plain):
        said = plain[start:end].lower()
        about = any(word in said for word in lookup.times.all_times)
        if about and _FORMAT.search(said) and not _LABEL.search(said):
            yield passage.text.locate(start, end)


def _heads(postmortem: Postmortem) -> Iterator[Text]:
    for section in postmortem.document.sections():
        yield from (label.key for label in labels_within(section.blocks))
    for block in blocks_of(postmortem.document):
        if isinstance(block, Table) and block.rows:
            yield from (cell.text for cell in block.header.cells)
    yield from (part.title for part in postmortem.parts if part.section and part.inner)
