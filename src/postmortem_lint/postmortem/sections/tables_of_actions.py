"""Does a section hold a table of action items? Then it is the action list by any title."""

from __future__ import annotations

from postmortem_lint.markdown.model import Block, Table
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.roles import Column, Role

# Titles under which some teams keep their action items.
HOMES = frozenset({Role.RESOLUTION, Role.LONG_TERM_FIX})

_COLUMNS = frozenset({Column.ACTION, Column.OWNER, Column.DUE})


def holds_actions(blocks: tuple[Block, ...]) -> bool:
    """Whether a table of `blocks` has a column for the action and one for owner or date."""
    return any(isinstance(block, Table) and _of_actions(block) for block in blocks)


def _of_actions(table: Table) -> bool:
    found = {column_of(cell.text.plain, (), _COLUMNS) for cell in table.header.cells}
    return Column.ACTION in found and bool(found & {Column.OWNER, Column.DUE})
