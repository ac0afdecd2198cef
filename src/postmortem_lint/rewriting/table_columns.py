"""The columns of a table in line: how wide they are, and how a row is put down."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.model import Row, Table
from postmortem_lint.text import Source

WIDEST = 120


def aligned(source: Source, table: Table) -> Iterator[str]:
    """The lines of a table: columns in line if that is not too wide, else with single blanks."""
    rows = [[source[cell.span] for cell in row.cells] for row in (table.header, *table.rows)]
    marks = [mark.strip() for mark in source[table.delimiter].strip().strip("|").split("|")]
    columns = len(table.header.cells)
    widths = [
        max([3, *(_width(row[at]) for row in rows if at < len(row))]) for at in range(columns)
    ]
    if sum(widths) + 3 * columns + 1 > WIDEST:
        widths = [0] * columns
    for row, cells in zip((table.header, *table.rows), rows, strict=True):
        yield _line(source, row, cells, widths)
        if row is table.header:
            yield "|" + "|".join(map(_delimiter, marks, widths)) + "|"


def _line(source: Source, row: Row, cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [_padded(cell, width) for cell, width in zip(cells, widths, strict=False)]
    if "|" not in source[row.span]:  # more likely a text that an empty line should keep apart
        return source[row.span].strip()
    shown = "".join(f"| {cell} " if cell else "| " for cell in padded)
    rest = cells[len(widths) :]
    if not rest:
        return f"{shown}|"
    closed = source[row.span].rstrip().endswith("|")
    return f"{shown}| {' | '.join(rest)}{' |' if closed else ''}".rstrip()


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - _width(cell))


def _delimiter(mark: str, width: int) -> str:
    """`---`, with the colons that it has."""
    left, right = mark.startswith(":"), mark.endswith(":") and len(mark) > 1
    dashes = "-" * max(3, width + 2) if width else "---"
    return (":" if left else "-") + dashes[1:-1] + (":" if right else "-")


def _width(text: str) -> int:
    """How many columns a text takes where wide characters take two."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
