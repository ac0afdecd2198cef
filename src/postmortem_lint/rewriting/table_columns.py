"""The columns of a table in line: how wide they are, and how a row is put down."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.model import Row, Table
from postmortem_lint.regex import regex
from postmortem_lint.text import Source

WIDEST = 120
_SUPPRESSION = regex(r"[ \t]*<!--[ \t]*postmortem-lint\b(?:(?!-->).)*+-->\Z", re.IGNORECASE)


def aligned(source: Source, table: Table) -> Iterator[str]:
    """The lines of a table: columns in line if that is not too wide, else with single blanks."""
    rows = [[source[cell.span] for cell in row.cells] for row in (table.header, *table.rows)]
    columns = len(table.header.cells)
    widths = [
        max([3, *(_width(_shown(row[at])) for row in rows if at < len(row))])
        for at in range(columns)
    ]
    if sum(widths) + 3 * columns + 1 > WIDEST:
        widths = [0] * columns
    for row, cells in zip((table.header, *table.rows), rows, strict=True):
        yield _line(source, row, cells, widths)
        if row is table.header:
            yield _delimiters(source[table.delimiter].strip(), widths)


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


def _delimiters(written: str, widths: Sequence[int]) -> str:
    """The line below the header, with its colons: `| --- |` as other formatters write it, or
    `|---|` where it stands so and is as wide as its columns."""
    marks = [mark.strip() for mark in written.strip("|").split("|")]
    tight = "|".join(_delimiter(mark, width + 2) for mark, width in zip(marks, widths, strict=True))
    wide = " | ".join(map(_delimiter, marks, widths))
    return written if written == f"|{tight}|" else f"| {wide} |"


def _delimiter(mark: str, width: int) -> str:
    """At least `---`, with the colons that it has."""
    left, right = mark.startswith(":"), mark.endswith(":") and len(mark) > 1
    return (":" if left else "-") + "-" * max(1, width - 2) + (":" if right else "-")


def _shown(cell: str) -> str:
    """A cell without a suppression at its end, for which no column is widened."""
    return _SUPPRESSION.sub("", cell)


def _width(text: str) -> int:
    """How many columns a text takes where wide characters take two."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
