"""Pipe tables: where the cells of a line stand."""

from __future__ import annotations

from itertools import pairwise

from postmortem_lint.markdown.inline.inline_text import Inlines
from postmortem_lint.markdown.model import Cell, Row, Table
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span

# A pipe ends a cell even inside a code span; only a backslash keeps it.
PIPE = regex(r"(?<!\\)\|")


def table(source: Source, inlines: Inlines, rows: list[tuple[int, int]]) -> Table:
    """The table whose lines stand at `rows`: header, delimiter line, and the rest."""
    lines = [_whole(source, start, end) for start, end in rows]
    body = [_row(source, inlines, line) for line in lines[2:]]
    span = Span(lines[0].start, lines[-1].end)
    return Table(span, _row(source, inlines, lines[0]), lines[1], tuple(body))


def count_cells(line: str) -> int:
    """How many cells a table line has."""
    return len(_between(line, 0, len(line)))


def _row(source: Source, inlines: Inlines, line: Span) -> Row:
    spans = _between(source.text, line.start, line.end)
    cells = [_cell(source, inlines, start, end) for start, end in spans]
    return Row(line, tuple(cells))


def _cell(source: Source, inlines: Inlines, start: int, end: int) -> Cell:
    span = _trimmed(source, start, end)
    return Cell(span, inlines.cell(span))


def _between(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places between the pipes of a line; the first and the last pipe may be left out."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    pipes = [found.start() for found in PIPE.finditer(text, start, end)]
    edges = [start - 1, *pipes, end]
    if pipes and pipes[0] == start:
        edges.pop(0)
    if pipes and pipes[-1] == end - 1:
        edges.pop()
    return [(left + 1, right) for left, right in pairwise(edges)]


def _whole(source: Source, start: int, end: int) -> Span:
    """A line without blanks at its ends; a no-break space is a cell."""
    text = source.text[start:end].rstrip(" \t\r\n")
    return Span(start + len(text) - len(text.lstrip(" \t")), start + len(text))


def _trimmed(source: Source, start: int, end: int) -> Span:
    """The characters without white space around; an empty place after one space, if it has two."""
    text = source.text[start:end]
    left = len(text) - len(text.lstrip())
    if left == len(text):
        place = start + 1 if len(text) > 1 else start
        return Span(place, place)
    return Span(start + left, start + len(text.rstrip()))
