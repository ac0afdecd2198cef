"""Tables of labels and values that have columns of remarks behind these."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Cell, Row, Table
from postmortem_lint.postmortem.vocabulary import column_of, known_label
from postmortem_lint.records import replace
from postmortem_lint.roles import Column
from postmortem_lint.text import Span

_PAIR = 2  # columns: a label and its value
_FEWEST = 3  # known labels below each other


def without_remarks(table: Table) -> Table:
    """A table of labels, values and remarks without the remarks; any other table as it is."""
    if not _has_remarks(table):
        return table
    header, *rows = map(_paired, (table.header, *table.rows))
    return replace(table, header=header, rows=tuple(rows))


def remarks_in(table: Table) -> Mapping[Span, str]:
    """The remarks behind the label and the value of each row, by its place."""
    rows = table.rows if _has_remarks(table) else ()
    return {row.span: " ".join(_texts(row.cells[_PAIR:])) for row in rows}


def _texts(cells: Sequence[Cell]) -> Iterator[str]:
    return (plain for cell in cells if (plain := cell.text.plain.strip()))


def _paired(row: Row) -> Row:
    return replace(row, cells=row.cells[:_PAIR])


def _has_remarks(table: Table) -> bool:
    """Whether the header says so by its words, or says nothing else and several known labels stand
    below each other."""
    titles = [_title(cell) for cell in table.header.cells]
    if len(titles) <= _PAIR:
        return False
    (label, value), others = titles[:_PAIR], titles[_PAIR:]
    fields, values, remarks = _heads()
    named = label in fields and value in values
    if named and not any(column_of(one, (), tuple(Column)) for one in (label, value)):
        return fields.isdisjoint(others)  # else these are pairs beside each other
    plain = value in {"", *values} and {"", *remarks}.issuperset(others)
    if named and plain:
        return True
    names = {known_label(_title(row.cells[0])) for row in table.rows if row.cells}
    return plain and len(names - {None}) >= _FEWEST


def _title(cell: Cell) -> str:
    return normal(cell.text.plain)


@cache
def _heads() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The titles of columns of labels, of values and of remarks, of all languages."""
    words = lookup.report
    fields, values = frozenset(words.field_heads), frozenset(words.value_heads)
    return fields, values, frozenset(words.remark_heads)
