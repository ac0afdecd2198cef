"""Tables of numbers: where they stand, and what number a cell is."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.durations.read import find_durations
from postmortem_lint.language.folding import LETTER
from postmortem_lint.markdown.model import Cell, Document, Table
from postmortem_lint.markdown.walk import nodes_within
from postmortem_lint.regex import regex
from postmortem_lint.values.numbers.amounts import Amount, find_figures

SIGNS = " *_~$€£¥"
"""What may stand around a number: blanks, marks of emphasis, signs of currencies."""


def tables_of(document: Document) -> Iterator[Table]:
    """All tables of a document, in order of their sections."""
    for section in document.sections():
        for node in nodes_within(section.blocks):
            if isinstance(node, Table):
                yield node


_UNIT = regex(rf" *({LETTER}{{1,12}})\.?")


def measured_number(cell: Cell) -> tuple[Amount, str] | None:
    """The number that a cell holds and nothing else, with the word for its unit behind it, if it
    has one; None for a spread and for a length of time."""
    plain = cell.text.plain.strip(SIGNS)
    found = find_figures(plain)
    if len(found) != 1 or found[0].upper is not None or find_durations(plain):
        return None
    before, behind = plain[: found[0].start], plain[found[0].end :].strip(SIGNS)
    unit = _UNIT.fullmatch(behind)
    if before.strip(SIGNS) or (behind and unit is None):
        return None
    return found[0], unit[1].lower() if unit else ""


def cell_number(cell: Cell) -> Amount | None:
    """The number that a cell holds and nothing else; None for a spread and for a length of time."""
    found = measured_number(cell)
    return found[0] if found and not found[1] else None
