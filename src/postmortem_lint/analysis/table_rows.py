"""Rows of tables that hold no entry."""

from __future__ import annotations

from postmortem_lint.markdown.model import Row, Table
from postmortem_lint.times.moments import read_moment


def is_divider(row: Row) -> bool:
    """Whether a row holds nothing but its first cell, and that is no time ("Day two", "1/28"): it
    divides the rows above from those below."""
    said = [cell for cell in row.cells if cell.text]
    if len(said) != 1 or said[0] is not row.cells[0]:
        return False
    return read_moment(said[0].text.plain).clock is None


def is_habit(row: Row, table: Table) -> bool:
    """Whether another row of the table leaves as many of its last cells away."""
    return any(len(other.cells) == len(row.cells) for other in table.rows if other is not row)
