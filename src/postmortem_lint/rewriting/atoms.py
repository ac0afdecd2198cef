"""A document as what it says: its words, code, links and comments in order, and what is around."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from postmortem_lint.markdown.model import (
    Block,
    Code,
    Document,
    Heading,
    Html,
    List,
    Paragraph,
    Quote,
    Row,
    Table,
)
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span, Text

_WORD = regex(r"\S+")
_OURS = regex(r"\s*postmortem-lint\b", re.IGNORECASE)
_BARE = regex(r"(?:\bhttps?://|\bwww\.)[^\s<|]+", re.IGNORECASE)
_BLANKS = regex(r"[ \t]+")


@record
class Container:
    """A container, such as a list, an item or a cell, and where it begins."""

    kind: str
    start: int


@record
class Atom:
    """The smallest thing that a document says: a word, a box, code, a link, a comment, a rule.

    `around` are the containers from the outside in; the last one is the running text itself.
    """

    kind: str
    text: str
    place: Span
    around: tuple[Container, ...] = ()


Frames = tuple[Container, ...]


def atoms(document: Document) -> tuple[Atom, ...]:
    """All that the document says, in order of place. Comments that suppress rules say nothing."""
    source = document.source
    found = [*_settings(document), *_links(document), *_comments(document)]
    for section in document.sections():
        if section.heading:
            found += _heading(source, section.heading, ())
        for block in section.blocks:
            found += _block(document, block, ())
    return tuple(sorted(found, key=lambda atom: atom.place.start))


def _settings(document: Document) -> Iterator[Atom]:
    if not document.front_matter:
        return
    kind = document.front_matter.kind
    for setting in document.front_matter.settings:
        key = (Container(f"{kind} {setting.key.plain}", setting.key.start),)
        yield Atom("setting", "", Span(setting.span.start, setting.span.start), key)
        for number, value in enumerate(setting.values):
            yield from _words(value, (*key, Container(f"value {number}", value.start)))


def _links(document: Document) -> Iterator[Atom]:
    for link in document.links:
        yield Atom("image" if link.image else "link", link.url, link.target)
    # Many renderers make links of bare addresses, and these go on with whatever stands behind them.
    for bare in _BARE.finditer(document.source.text):
        yield Atom("address", bare[0], Span(*bare.span()))


def _comments(document: Document) -> Iterator[Atom]:
    source = document.source
    for comment in document.comments:
        if not _OURS.match(source[comment.body]):
            yield Atom("comment", source[comment.body].strip(), comment.span)


def _heading(source: Source, heading: Heading, outer: Frames) -> Iterator[Atom]:
    around = (
        *outer,
        Container(f"heading {heading.level}", heading.text.start),
    )
    yield Atom("heading", "", Span(heading.span.start, heading.span.start), around)
    yield from _text(source, heading.text, around)


def _text(source: Source, text: Text, around: Frames) -> Iterator[Atom]:
    """The words, and each piece of code once more as it is written."""
    yield from _words(text, around)
    for span in text.code:
        yield Atom("code", source[span], span, around)


def _words(text: Text, around: Frames) -> Iterator[Atom]:
    for word in _WORD.finditer(text.plain):
        yield Atom("word", word[0], text.locate(word.start(), word.end()), around)


def _block(document: Document, block: Block, around: Frames) -> Iterator[Atom]:
    source = document.source
    match block:
        case Paragraph():
            yield from _text(source, block.text, (*around, Container("text", block.span.start)))
        case Heading():
            yield from _heading(source, block, around)
        case List():
            yield from _list(document, block, around)
        case Table():
            yield from _table(source, block, (*around, Container("table", block.span.start)))
        case Code():
            kind = f"code {block.info}" if block.fenced else "indented code"
            yield Atom(kind, _code(source, block, around), block.span, around)
        case Html():
            yield from _html(document, block, (*around, Container("html", block.span.start)))
        case Quote():
            inside = (*around, Container("quote", block.span.start))
            for each in block.blocks:
                yield from _block(document, each, inside)
        case _:
            yield Atom("rule", "", block.span, around)


def _code(source: Source, block: Code, around: Frames) -> str:
    """The content of a code block, without the marks and the indent of its containers."""
    quotes = sum(frame.kind == "quote" for frame in around)
    line = source.line_span(source.line(block.span.start))
    indent = len(_unquoted(source.text[line.start : block.span.start], quotes))
    lines = (_unquoted(line, quotes) for line in source[block.body].split("\n"))
    return "\n".join(_dedented(line, indent) for line in lines)


def _dedented(line: str, columns: int) -> str:
    """A line without as many columns of white space; what is left of a tab is blanks."""
    white = line[: len(line) - len(line.lstrip(" \t"))]
    if "\t" in white[:columns]:
        whole = white[:columns].expandtabs(4)
        white = whole + white[columns:]
        line = white + line.lstrip(" \t")
    return line[min(columns, len(white)) :]


def _unquoted(line: str, quotes: int) -> str:
    """A line without as many marks of quotes, each with the blank behind it."""
    for _ in range(quotes):
        _, mark, rest = line.partition(">")
        line = rest.removeprefix(" ") if mark else line
    return line


def _list(document: Document, block: List, around: Frames) -> Iterator[Atom]:
    kind = "numbered list" if block.ordered else "list"
    first = block.items[0].number
    for at, item in enumerate(block.items):
        # A page counts on from the first number, whatever the others are.
        shown = "item" if first is None else f"item {first + at}"
        inside = (*around, Container(kind, block.span.start), Container(shown, item.span.start))
        if item.box:
            yield Atom("box", "[x]" if item.box.ticked else "[ ]", item.box.span, inside)
        text = (*inside, Container("text", item.text.start))
        yield from _text(document.source, item.text, text)
        for each in item.blocks:
            yield from _block(document, each, inside)


def _table(source: Source, table: Table, around: Frames) -> Iterator[Atom]:
    shape = re.sub(r"-+", "-", _BLANKS.sub("", source[table.delimiter]).strip("|"))
    yield Atom("columns", shape, table.delimiter, around)
    for row in (table.header, *table.rows):
        yield from _row(source, row, around)


def _row(source: Source, row: Row, around: Frames) -> Iterator[Atom]:
    inside = (*around, Container("row", row.span.start))
    yield Atom("row", "", Span(row.span.start, row.span.start), inside)
    for number, cell in enumerate(row.cells):
        # Where a cell begins says nothing; which one of its row it is, does.
        yield from _text(source, cell.text, (*inside, Container(f"cell {number}", row.span.start)))


def _html(document: Document, block: Html, around: Frames) -> Iterator[Atom]:
    """The source of raw HTML, word by word, without its comments."""
    start = block.span.start
    first = bisect_left(document.comments, start, key=lambda comment: comment.span.end)
    behind = bisect_left(
        document.comments, block.span.end, first, key=lambda comment: comment.span.start
    )
    for comment in (*document.comments[first:behind], None):
        end = comment.span.start if comment else block.span.end
        for word in _WORD.finditer(document.source.text, start, min(end, block.span.end)):
            yield Atom("word", word[0], Span(*word.span()), around)
        start = max(start, comment.span.end) if comment else start
