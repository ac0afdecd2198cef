"""Sums in the last row of a table that are not what the rows above add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations

from postmortem_lint.analysis.content.number_tables import SIGNS, measured_number
from postmortem_lint.analysis.content.written_numbers import written_as
from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import begins, ends
from postmortem_lint.markdown.model import Cell, Row, Table
from postmortem_lint.records import record
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.amounts import Amount, Unit, find_figures
from postmortem_lint.values.numbers.digit_slips import exchanged
from postmortem_lint.values.numbers.rounding import is_sum

_FEWEST = 2
_COLUMNS = 9  # of a table; wider ones are data


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
        rows = above if _adds_up(above, last) else []
    for column in range(1, len(last.cells) if rows else 0):
        cells, numbers = _numbers_of(rows, last, column)
        if not numbers:
            continue
        total, *parts = numbers
        value = sum(one.value for one in parts)
        # What is no larger than a part is a mean, a share or the largest of them.
        if total.value > max(one.value for one in parts) and not is_sum(value, total, parts):
            told = last.cells[column].text
            written = written_as(told.plain.strip(), value)
            parts_of_it = tuple(cell.text for cell in cells)
            money = any(one.currency for one in find_figures(told.plain))
            swapped = any(exchanged(one.value, one.value + total.value - value) for one in parts)
            certain = money or total.value > value or swapped or exchanged(total.value, value)
            yield WrongColumn(told, parts_of_it, written, certain)


def _numbers_of(rows: Sequence[Row], last: Row, column: int) -> tuple[list[Cell], list[Amount]]:
    """The cells of a column above the last row, and its numbers with that of the last row before
    them; none if one is of another unit."""
    cells = [row.cells[column] for row in rows if column < len(row.cells)]
    numbers = _of_one_unit([last.cells[column], *cells])
    counted = len(numbers) > len(rows) and numbers[0].unit is not Unit.PERCENT
    return cells, numbers if counted else []


def _adds_up(rows: Sequence[Row], last: Row) -> bool:
    """Whether the last row, whatever it is called, is the sum of those above it in all columns of
    numbers but one, of which it takes two others to tell."""
    told = [_numbers_of(rows, last, column)[1] for column in range(1, len(last.cells))]
    known = [(total, parts) for total, *parts in filter(None, told) if len(parts) >= _FEWEST]
    right = [
        (total, parts) for total, parts in known
        if total.value and is_sum(sum(one.value for one in parts), total, ())
    ]  # fmt: skip
    return len(right) >= _FEWEST and len(known) - len(right) == 1


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


@record
class OddRow:
    """A row in which a number is not what two others make, as it is in all other rows: the `whole`,
    its `parts`, and what they make, written alike."""

    whole: Text
    parts: tuple[Text, Text]
    sum: str


def odd_rows(table: Table) -> Iterator[OddRow]:
    """The one row of a table in which a column is not the sum of two others."""
    columns = [_numbers(table, at) for at in range(1, min(len(table.header.cells), _COLUMNS))]
    known = [one for one in columns if one]
    for whole, first, second in permutations(known, 3):
        if known.index(first) > known.index(second):
            continue
        rows = tuple(zip(whole, first, second, strict=True))
        odd = [row for row in rows if not is_sum(row[1][1].value + row[2][1].value, row[0][1], ())]
        telling = [row for row in rows if row not in odd and row[1][1].value and row[2][1].value]
        if len(odd) == 1 and len(telling) >= _FEWEST:
            texts = [cell.text for cell, _ in odd[0]]
            value = odd[0][1][1].value + odd[0][2][1].value
            written = written_as(texts[0].plain.strip(), value)
            yield OddRow(texts[0], (texts[1], texts[2]), written)
            return


def _numbers(table: Table, at: int) -> list[tuple[Cell, Amount]]:
    """The cells of a column with their plain numbers; empty if one is none."""
    cells = [row.cells[at] for row in table.rows if at < len(row.cells)]
    read = [(cell, one[0]) for cell in cells if (one := measured_number(cell))]
    units = {one.unit for _, one in read}
    return read if len(read) == len(table.rows) and units != {Unit.PERCENT} else []
