"""Tables of numbers: where they stand, and what number a cell is."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.durations.read import find_durations
from postmortem_lint.markdown.model import Cell, Document, Table
from postmortem_lint.markdown.walk import nodes_within
from postmortem_lint.values.amounts import Amount, find_figures

SIGNS = " *_~$€£¥"
"""What may stand around a number: blanks, marks of emphasis, signs of currencies."""


def tables_of(document: Document) -> Iterator[Table]:
    """All tables of a document, in order of their sections."""
    for section in document.sections():
        for node in nodes_within(section.blocks):
            if isinstance(node, Table):
                yield node


def cell_number(cell: Cell) -> Amount | None:
    """The number that a cell holds and nothing else; None for a spread and for a length of time."""
    plain = cell.text.plain.strip(SIGNS)
    found = find_figures(plain)
    if len(found) != 1 or found[0].upper is not None or find_durations(plain):
        return None
    around = plain[: found[0].start] + plain[found[0].end :]
    return None if around.strip(SIGNS) else found[0]
