"""Rows of tables that hold no entry."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.dialects import is_foreign
from postmortem_lint.markdown.model import Document, Row, Table
from postmortem_lint.markdown.site_code import piped_tags
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.times.moments.read import read_moment


def rows_of(document: Document) -> Iterator[tuple[Row, Table]]:
    """The rows of all tables that are rows as they stand: not those of which a program makes
    others, nor lines for another reader of Markdown."""
    tags = piped_tags(document)
    tables = (block for block in blocks_of(document) if isinstance(block, Table))
    for row, table in ((row, one) for one in tables for row in one.rows):
        if not tags.meets(row.span) and not is_foreign(document.source[row.span]):
            yield row, table


def is_piped(row: Row, document: Document) -> bool:
    """Whether a row is written with a pipe, and not merely a line below the table."""
    return "|" in document.source[row.span]


def is_meant_short(row: Row, table: Table, document: Document) -> bool:
    """Whether an author leaves the last cells of a row away on purpose: it divides the rows, or
    another row of the table leaves as many away."""
    if not is_piped(row, document):
        return False
    same = (other for other in table.rows if len(other.cells) == len(row.cells))
    return _is_divider(row) or any(other is not row for other in same)


def _is_divider(row: Row) -> bool:
    """Whether a row holds nothing but its first cell, and that is no time ("Day two", "1/28")."""
    said = [cell for cell in row.cells if cell.text]
    if len(said) != 1 or said[0] is not row.cells[0]:
        return False
    return read_moment(said[0].text.plain).clock is None


def cells_to_add(row: Row, width: int, document: Document) -> str:
    """What makes a row as wide as its table when it is written behind it."""
    written = document.source[row.span].rstrip()
    closed = written.endswith("|") and not written.endswith("\\|")
    return ("" if closed else " |") + " |" * (width - len(row.cells))
