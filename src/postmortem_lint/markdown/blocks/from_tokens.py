"""Block tokens → blocks with their places."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from postmortem_lint.markdown.blocks.pipe_tables import table
from postmortem_lint.markdown.inline.inline_text import Inlines
from postmortem_lint.markdown.labels import labels
from postmortem_lint.markdown.model import (
    Block,
    Box,
    Break,
    Code,
    Heading,
    Html,
    Item,
    Label,
    List,
    Paragraph,
    Quote,
)
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span, Text

if TYPE_CHECKING:
    from markdown_it.token import Token

_MARKER = regex(r"[-+*]|[0-9]{1,9}[.)]")
_BOX = regex(r"\[([ xX])\](?=[ \t\r\n]|\Z)[ \t]*+")
_HASHES = regex(r"#{1,6}[ \t]*+")

# What is shown of what is folded, without the tags around it.
_UNSEEN = regex(r"<!--.*?(?:-->|\Z)|</?[a-z!?][^<>]*>", re.IGNORECASE | re.DOTALL)
_SUMMARY = regex(
    r"<summary\b[^<>]*>(?:\s*<(?!summary\b)[a-z][^<>]*>)*+\s*+([^<\s][^<]*)", re.IGNORECASE
)
# A component of MDX has it as an attribute.
_FOLDED = regex(r"<Details\b[^<>]*?\ssummary=[\"']([^\"'<>]+)[\"']")

_Pieces = list[tuple[int, int]]


class Blocks:
    """Reads the tokens one after the other; each method takes those of one block."""

    def __init__(self, source: Source, tokens: list[Token], inlines: Inlines) -> None:
        self._source = source
        self._text = source.text
        self._tokens = tokens
        self._inlines = inlines
        self._next = 0
        self._readers: dict[str, Callable[[Token], Block]] = {
            "heading_open": self._heading,
            "paragraph_open": self._paragraph,
            "bullet_list_open": self._list,
            "ordered_list_open": self._list,
            "blockquote_open": self._quote,
            "table": self._table,
            "fence": self._code,
            "code_block": self._code,
            "html_block": self._html,
            "hr": self._break,
        }

    def read(self) -> tuple[Block, ...]:
        """All blocks up to the end of the container that is open."""
        blocks: list[Block] = []
        while self._next < len(self._tokens):
            token = self._tokens[self._next]
            self._next += 1
            if token.nesting < 0:
                break
            blocks.append(self._readers[token.type](token))
        return tuple(blocks)

    def _skip(self) -> None:
        """Skip the content and the end of a heading or a paragraph."""
        self._next += 2

    def _heading(self, token: Token) -> Heading:
        self._skip()
        pieces: _Pieces = token.meta["pieces"]
        level = int(token.tag[1])
        if token.markup in ("-", "="):
            assert token.map
            end = self._line_end(token.map[1] - 1, pieces[-1][1])
            span = Span(pieces[0][0], end)
            return Heading(span, level, self._inlines.lines(pieces), True)
        start, end = pieces[0][0], self._trim(*pieces[0])
        marks = _HASHES.match(self._text, start, end)
        first = marks.end() if marks else start
        text = self._inlines.lines([(first, self._without_closing(first, end))])
        return Heading(Span(start, end), level, text)

    def _without_closing(self, start: int, end: int) -> int:
        """The end of a heading's text, before the closing `##` that it may have."""
        last = end
        while last > start and self._text[last - 1] == "#":
            last -= 1
        closes = last < end and (last == start or self._text[last - 1] in " \t")
        return self._trim(start, last) if closes else end

    def _paragraph(self, token: Token) -> Paragraph:
        self._skip()
        pieces: _Pieces = token.meta["pieces"]
        span = self._pieces_span(pieces)
        text = self._inlines.lines(pieces)
        return Paragraph(span, text, labels(self._source, text, span))

    def _list(self, token: Token) -> List:
        ordered = token.type == "ordered_list_open"
        items = []
        while self._tokens[self._next].type == "list_item_open":
            self._next += 1
            items.append(self._item(self._tokens[self._next - 1], ordered))
        self._next += 1
        return List(Span(items[0].span.start, items[-1].span.end), ordered, tuple(items))

    def _item(self, token: Token, ordered: bool) -> Item:
        start: int = token.meta["at"]
        found = _MARKER.match(self._text, start)
        marker = Span(start, found.end() if found else start + 1)
        number = int(self._text[start : marker.end - 1]) if ordered else None
        box, text, end = None, Text("", ((0, marker.end),), marker.end), marker.end
        named: tuple[Label, ...] = ()
        first = self._tokens[self._next]
        if first.type == "paragraph_open":
            self._next += 1
            self._skip()
            box, pieces = self._box(first.meta["pieces"])
            text = self._inlines.lines(pieces)
            end = max(text.end, self._pieces_span(first.meta["pieces"]).end)
            named = labels(self._source, text, Span(pieces[0][0], end))
        blocks = self.read()
        span = Span(start, max(end, blocks[-1].span.end) if blocks else end)
        return Item(span, marker, number, box, text, named, blocks)

    def _box(self, pieces: _Pieces) -> tuple[Box | None, _Pieces]:
        """The box at the start of an item, and what is left of the lines."""
        start, end = pieces[0]
        found = _BOX.match(self._text, start, end)
        if not found:
            return None, pieces
        box = Box(Span(start, start + 3), found[1] != " ")
        return box, [(min(found.end(), end), end), *pieces[1:]]

    def _quote(self, token: Token) -> Quote:
        start: int = token.meta["at"]
        assert token.map
        blocks = self.read()
        end = self._line_end(token.map[1] - 1, start + 1)
        return Quote(Span(start, max(end, blocks[-1].span.end) if blocks else end), blocks)

    def _table(self, token: Token) -> Block:
        return table(self._source, self._inlines, token.meta["rows"])

    def _code(self, token: Token) -> Code:
        start: int = token.meta["at"]
        first, last = token.meta["body"]
        assert token.map
        body = self._body(first, last, start)
        if token.type == "code_block":
            return Code(Span(start, body.end), "", Span(start, body.end), False, True)
        has_end = token.map[1] > last
        end = self._line_end(last, body.end) if has_end else body.end
        # A fence in a quote or an item ends with it.
        closed = has_end or token.level > 0
        alone = token.level == 0 and closed
        text = Text(self._source[body], ((0, body.start),), body.end) if alone else None
        return Code(Span(start, end), token.info.strip(), body, True, closed, text)

    def _body(self, first: int, last: int, start: int) -> Span:
        """The lines of code; an empty place after the opening fence, if there are none."""
        if first >= last:
            place = self._end(first - 1)
            return Span(place, place)
        begin = max(start, self._source.starts[first])
        return Span(begin, max(begin, self._end(last - 1)))

    def _html(self, token: Token) -> Html:
        start: int = token.meta["at"]
        span = Span(start, self._line_end(token.meta["body"][1] - 1, start + 1))
        places = (one.search(self._text, span.start, span.end) for one in (_SUMMARY, _FOLDED))
        found = next(filter(None, places), None)
        title = found and self._inlines.cell(Span(found.start(1), self._trim(*found.span(1))))
        markup = self._source[span]
        shown = (
            "" if token.info else _UNSEEN.sub("", _SUMMARY.sub("", markup))
        )  # nobody sees the others
        speaks = any(map(str.isalnum, shown))
        return Html(span, title, markup.lower().endswith("</details>"), speaks)

    def _break(self, token: Token) -> Break:
        start: int = token.meta["at"]
        assert token.map
        return Break(Span(start, self._line_end(token.map[1] - 1, start + 1)))

    def _pieces_span(self, pieces: _Pieces) -> Span:
        start = pieces[0][0]
        return Span(start, self._trim(start, pieces[-1][1]))

    def _end(self, line: int) -> int:
        """The end of a line (from 0), without its line end."""
        return self._source.line_span(line + 1).end

    def _line_end(self, line: int, least: int) -> int:
        """The end of the text on a line (from 0) or, where that is blank, on one above it."""
        return self._trim(least, self._end(min(line, len(self._source.starts) - 1)))

    def _trim(self, start: int, end: int) -> int:
        while end > start and self._text[end - 1] in " \t\r\n":
            end -= 1
        return max(start, end)
