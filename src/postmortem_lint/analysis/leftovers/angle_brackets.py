"""Requests in angle brackets, which a renderer takes for unknown tags and does not show, and what
else it shows otherwise of the tokens of a template."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.markdown.model import (
    Block,
    Document,
    Html,
    Item,
    Label,
    List,
    Paragraph,
    Row,
    Table,
)
from postmortem_lint.markdown.unshown_tokens import unshown_tokens
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.text import Span
from postmortem_lint.values.bracketed_notes import is_note_in_angles
from postmortem_lint.values.placeholders import (
    asks_for_number,
    asks_in_angles,
    asks_in_words,
    is_closed,
)

_COUNTED = regex(r" [^\W\d_]+ ")
_NOTED = regex(r"(<[^<>\n]+>)\s+(?:[-\u2013\u2014(\[]\s*\S.*)\Z", re.DOTALL)  # "<name> - pending"


def hidden_requests(postmortem: Postmortem) -> Iterator[Span]:
    """The tags of no language that are all that a block, an item, a cell or a field holds; and,
    wherever they stand, those that ask for something in words, or are tokens of the template."""
    document, own = postmortem.document, frozenset(postmortem.profile.placeholders)
    yield from (tag for tag in document.tags if asks_in_words(document.source[tag]))
    text = document.source.text
    yield from (tag for tag in document.tags if is_note_in_angles(document.source[tag], text))
    yield from (tag for tag in document.tags if _counts(tag, document))
    if any(token.startswith(("<", "_")) for token in own):
        yield from (span for span in unshown_tokens(document) if document.source[span] in own)
    fields = {fact.label.start for fact in postmortem.facts}
    listed = {action.span.start for one in postmortem.actions for action in one.actions}
    for block in blocks_of(document):
        for span, of_field in _values(block, fields, listed, document):
            yield from _request(span, of_field, document)


def _counts(tag: Span, document: Document) -> bool:
    """Whether a tag is the number with which a line begins: "<number> guests were stuck"."""
    source = document.source
    line = source.line_span(source.line(tag.start))
    first = not source[Span(line.start, tag.start)].strip(" \t>*+-")
    goes_on = _COUNTED.match(source.text, tag.end) is not None
    return first and goes_on and asks_for_number(source[tag])


def _values(
    block: Block, fields: set[int], listed: set[int], document: Document
) -> Iterator[tuple[Span, bool]]:
    """The places that hold a value, and whether it is that of a field, as also an action item has
    some; `fields` and `listed` are where the labels of the former and the latter begin."""
    match block:
        case Html() | Paragraph():
            yield block.span, False
            labels = block.labels if isinstance(block, Paragraph) else ()
            yield from ((_behind(label, document), True) for label in labels)
        case List():
            for item in block.items:
                yield from _item(item, document)
        case Table():
            for row in block.rows:
                yield from _cells(row, fields, listed)
        case _:
            return


def _item(item: Item, document: Document) -> Iterator[tuple[Span, bool]]:
    if not item.blocks:
        yield Span((item.box.span if item.box else item.marker).end, item.span.end), False
    yield from ((_behind(label, document), True) for label in item.labels)


def _cells(row: Row, fields: set[int], listed: set[int]) -> Iterator[tuple[Span, bool]]:
    named = len(row.cells) == 2 and row.cells[0].text.start in fields
    of_item = row.span.start in listed
    yield from (
        (cell.span, of_item or (named and bool(place))) for place, cell in enumerate(row.cells)
    )


def _behind(label: Label, document: Document) -> Span:
    """What stands behind the key of a label on its line, without the colon."""
    end = document.source.line_span(document.source.line(label.key.end)).end
    text = document.source.text[label.key.end : end]
    return Span(end - len(text.lstrip("*_:： \t")), end)


def _request(place: Span, of_field: bool, document: Document) -> Iterator[Span]:
    raw = document.source[place]
    noted = _NOTED.match(raw.strip()) if of_field else None
    text = noted[1] if noted else raw.strip()
    if asks_in_angles(text, of_field) and not is_closed(text, document.source.text):
        start = place.start + len(raw) - len(raw.lstrip())
        yield Span(start, start + len(text))
