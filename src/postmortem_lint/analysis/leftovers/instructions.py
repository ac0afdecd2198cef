"""Sentences that tell an author what to write, set off as a template sets them off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.markdown.model import Item, Paragraph, Table
from postmortem_lint.markdown.walk import walk
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span, Text

_MARKS = ("*", "_")
_CHANNEL = regex(r"(?<!\w)[#@]\w")
_BRACKETS = ("()", "（）")
_BEGINS = regex(rf"(?:{lookup.placeholders.instructs})(?!\w)", re.IGNORECASE)
_ENDS = regex(rf"(?:{lookup.placeholders.instructs_last})[\s.。!！]*\Z", re.IGNORECASE)


def instructions(postmortem: Postmortem) -> Iterator[Span]:
    """The paragraphs, items and cells that stand in italics or brackets as a whole and say what is
    to be written there."""
    for section in postmortem.document.sections():
        for visit in walk(section.blocks):
            if visit.quoted:
                continue
            match visit.node:
                case Paragraph() | Item() as block:
                    texts: tuple[Text, ...] = (block.text,)
                case Table() as table:
                    texts = tuple(cell.text for row in table.rows for cell in row.cells)
                case _:
                    continue
            yield from (text.span for text in texts if _instructs(postmortem, text))


def _instructs(postmortem: Postmortem, text: Text) -> bool:
    plain = text.plain.strip()
    if plain[:1] + plain[-1:] not in _BRACKETS and not _in_italics(
        postmortem.document.source, text
    ):
        return False
    inner = plain.strip("()（） ")
    if _CHANNEL.search(inner) or text.links:
        return False  # it asks its readers for something
    return bool(_BEGINS.match(inner) or _ENDS.search(inner))


def _in_italics(source: Source, text: Text) -> bool:
    """Whether one mark stands on each side of a whole text; two are bold, and an author's own."""
    start, end = text.span.start, text.span.end
    before, behind = source.text[max(0, start - 2) : start], source.text[end : end + 2]
    mark = before[-1:] if text else ""
    alone = mark in _MARKS and behind[:1] == mark and mark not in source[text.span]
    return alone and not (before == behind == mark * 2)
