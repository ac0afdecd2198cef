"""Rows of tables that hold no entry."""

from __future__ import annotations

from postmortem_lint.markdown.model import Row
from postmortem_lint.times.moment import Kind
from postmortem_lint.times.moments import read_moment


def is_divider(row: Row) -> bool:
    """Whether a row holds a day and nothing else: it divides the rows above from those below."""
    said = [cell for cell in row.cells if cell.text]
    return len(said) == 1 and read_moment(said[0].text.plain).kind is Kind.DATE_ONLY
