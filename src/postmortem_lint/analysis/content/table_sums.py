"""Sums in the last row of a table that are not what the rows above add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.content.number_tables import SIGNS, measured_number
from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import begins, ends
from postmortem_lint.markdown.model import Cell, Row, Table
from postmortem_lint.records import record
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit, find_figures
from postmortem_lint.values.numbers.rounding import is_sum

_FEWEST = 2


@record
class WrongColumn:
    """A `total` that the cells above, its `parts`, do not make, and their `sum`, written alike.
    Not `certain` if things may be counted in two parts, which makes it smaller; money is not."""

    total: Text
    parts: tuple[Text, ...]
    sum: str
    certain: bool


def wrong_columns(table: Table) -> Iterator[WrongColumn]:
    """The sums in the last row of a table, if that is called so."""
    *above, last = table.rows or (table.header,)
    rows = _added_up(above, last)
    if len(rows) < _FEWEST:
        return
    for column in range(1, len(last.cells)):
        cells = [row.cells[column] for row in rows if column < len(row.cells)]
        numbers = _of_one_unit([last.cells[column], *cells])
        if len(numbers) <= len(rows) or numbers[0].unit is Unit.PERCENT:
            continue
        total, *parts = numbers
        value = sum(one.value for one in parts)
        # What is no larger than a part is a mean, a share or the largest of them.
        if total.value > max(one.value for one in parts) and not is_sum(value, total, parts):
            told = last.cells[column].text
            written = written_as(told.plain.strip(), value)
            parts_of_it = tuple(cell.text for cell in cells)
            money = any(one.currency for one in find_figures(told.plain))
            certain = money or total.value > value
            yield WrongColumn(told, parts_of_it, written, certain)


def _added_up(rows: list[Row], last: Row) -> list[Row]:
    """The rows that the last one adds up, if it does: all, or those with its own name ("Calls
    (mail)" of "Calls total")."""
    label = _label(last)
    own = next((one for total in lookup.amounts.totals if (one := _without(label, total))), None)
    named = [row for row in rows if own and begins(_label(row), (own,))]
    if len(named) >= _FEWEST:
        return named
    return rows if is_total(last) and not any(map(_is_part_or_total, rows)) else []


def _without(label: str, total: str) -> str:
    """A label without a word for a total behind or before the rest of it."""
    cut = label.removesuffix(total) if ends(label, (total,)) else label
    cut = cut.removeprefix(total) if cut == label and begins(label, (total,)) else cut
    return cut.strip() if cut != label else ""


def _label(row: Row) -> str:
    return normal(row.cells[0].text.plain) if row.cells else ""


def _of_one_unit(cells: Sequence[Cell]) -> list[Amount]:
    """The numbers of cells, if they all have the same unit behind them; none otherwise."""
    found = [one for cell in cells if (one := measured_number(cell))]
    units = {(one.unit, one.currency, unit) for one, unit in found}
    return [one for one, _ in found] if len(found) == len(cells) and len(units) == 1 else []


def is_total(row: Row) -> bool:
    """Whether a row is called a total."""
    label = _label(row)
    return label in lookup.amounts.totals or ends(label, lookup.amounts.totals)


def _is_part_or_total(row: Row) -> bool:
    """Whether a row adds up others, takes away, or tells a part of the one above."""
    label = row.cells[0].text.plain.strip(SIGNS).lower() if row.cells else ""
    part = begins(label, lookup.amounts.of_which) or begins(label, lookup.amounts.including)
    subtotal = any(total in label for total in lookup.amounts.totals)  # "Subtotal refunds"
    return not label[:1].isalnum() or part or subtotal
