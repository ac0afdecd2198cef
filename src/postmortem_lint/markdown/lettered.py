"""Items that are no list to Markdown: lines or paragraphs with a letter or number of a row before
them ("A. …", "**A3** …", "(b) …")."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Block, Item, List, Paragraph
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text

# What ends without a sign of its own is set in bold, or off by a dash.
_MARK = regex(
    r"(?P<mark>\(?(?:(?P<letters>[A-Za-z]{1,3})-?(?P<number>\d{1,2})|(?P<letter>[A-Za-z])"
    r"|(?P<bare>\d{1,2}))(?P<sign>[.):]{1,2})?)(?P<off>\s[-–—:])?\s+(?=\S)"
)
_FEWEST = 2


@record
class _Mark:
    """The row that a mark belongs to, its place in it, and where the text behind it begins."""

    row: str
    number: int
    end: int


@record
class _Piece:
    """A line with a mark and the lines that go on with it, from `start` to `end` of a paragraph."""

    paragraph: Paragraph
    mark: _Mark
    start: int
    end: int


def with_lettered_lists(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, with a list in the place of paragraphs that are the items of one."""
    found: list[Block] = []
    run: list[Paragraph] = []
    pieces: list[_Piece] = []
    for block in blocks:
        last = pieces[-1].mark if pieces else None
        more = tuple(_pieces(block, last)) if isinstance(block, Paragraph) else ()
        if more and isinstance(block, Paragraph):
            run.append(block)
            pieces += more
            continue
        found += _closed(run, pieces)
        run, pieces = [], []
        again = tuple(_pieces(block, None)) if last and isinstance(block, Paragraph) else ()
        if again and isinstance(block, Paragraph):
            run, pieces = [block], list(again)
        else:
            found.append(block)
    return (*found, *_closed(run, pieces))


def _closed(run: list[Paragraph], pieces: list[_Piece]) -> Iterator[Block]:
    """A run of paragraphs as a list, or as it stands if it is too short for one."""
    if len(pieces) < _FEWEST:
        yield from run
        return
    span = Span(run[0].span.start, run[-1].span.end)
    yield List(span, ordered=True, items=tuple(map(_item, pieces)))


def _pieces(paragraph: Paragraph, last: _Mark | None) -> Iterator[_Piece]:
    """The items of a paragraph that begins with the mark that follows `last`, or with a first."""
    plain, at = paragraph.text.plain, 0
    starts: list[tuple[_Mark, int]] = []
    for line in plain.split("\n"):
        mark = _mark_at(paragraph.text, at)
        if mark and _follows(mark, starts[-1][0] if starts else last):
            starts.append((mark, at))
        elif not starts:
            return
        at += len(line) + 1
    ends = [start - 1 for _, start in starts[1:]] + [len(plain)]
    for (mark, start), end in zip(starts, ends, strict=True):
        yield _Piece(paragraph, mark, start, end)


def _mark_at(text: Text, at: int) -> _Mark | None:
    found = _MARK.match(text.plain, at)
    if found is None:
        return None
    inside = text.locate(found.start("mark"), found.end("mark"))
    bold = any(one.contains(inside) for one in text.strong)
    if not (found["sign"] or found["off"] or bold):
        return None
    if found["letter"]:
        row = "A" if found["letter"].isupper() else "a"
        return _Mark(row, ord(found["letter"]) - ord(row) + 1, found.end())
    return _Mark(f"{found['letters'] or ''}1", int(found["number"] or found["bare"]), found.end())


def _follows(mark: _Mark, last: _Mark | None) -> bool:
    if last is None:
        return mark.number == 1
    return mark.row == last.row and mark.number == last.number + 1


def _item(piece: _Piece) -> Item:
    text = piece.paragraph.text.part(piece.mark.end, piece.end).strip()
    span = piece.paragraph.text.locate(piece.start, piece.end)
    marker = piece.paragraph.text.locate(piece.start, piece.mark.end)
    labels = tuple(one for one in piece.paragraph.labels if text.span.contains(one.key.span))
    number = piece.mark.number if piece.mark.row == "1" else None
    return Item(span, marker, number, None, text, labels, ())
