"""Totals that are not the sum of their parts, in sentences and in tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.content.number_tables import SIGNS, cell_number, tables_of
from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.language.matching import begins, ends
from postmortem_lint.markdown.model import Row, Table
from postmortem_lint.postmortem.model import Passage, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span
from postmortem_lint.values.amounts import Amount, Unit, find_amounts
from postmortem_lint.values.breakdowns import find_breakdowns

_FEWEST = 2
_SAME = 1e-6
_NUMBER = regex(r"\d(?:[\d.,'’\s]*\d)?")


@record
class WrongSum:
    """A `total` as written that its `parts` do not make, and their `sum`, written alike."""

    span: Span
    total: str
    parts: tuple[Span, ...]
    sum: str


def wrong_sums(postmortem: Postmortem) -> Iterator[WrongSum]:
    """The totals of running text and of tables that are not what their parts add up to."""
    for passage in postmortem.passages:
        if not passage.quoted:
            yield from _told(passage)
    for table in tables_of(postmortem.document):
        yield from _of_table(table)


def _told(passage: Passage) -> Iterator[WrongSum]:
    text = passage.text
    for one in find_breakdowns(text.plain):
        if not _is_sum(one.sum, one.total, one.parts):
            total = text.plain[one.total.start : one.total.end]
            yield WrongSum(
                text.locate(one.total.start, one.total.end),
                total,
                tuple(text.locate(part.start, part.end) for part in one.parts),
                _written_as(total, one.sum),
            )


def _of_table(table: Table) -> Iterator[WrongSum]:
    """The sums in the last row of a table, if that is called so."""
    *rows, last = table.rows or (table.header,)
    if len(rows) < _FEWEST or not _is_total(last) or any(map(_is_part_or_total, rows)):
        return
    for column in range(1, len(last.cells)):
        cells = [row.cells[column] for row in rows if column < len(row.cells)]
        total = cell_number(last.cells[column])
        parts = [amount for cell in cells if (amount := cell_number(cell))]
        if total is None or total.unit is Unit.PERCENT or len(parts) < len(rows):
            continue
        if any(one.unit is not total.unit for one in parts):
            continue
        value = sum(one.value for one in parts)
        # What is no larger than a part is a mean, a share or the largest of them.
        if total.value > max(one.value for one in parts) and not _is_sum(value, total, parts):
            spans = tuple(cell.text.span for cell in cells)
            cell = last.cells[column].text
            written = cell.plain.strip()
            yield WrongSum(cell.span, written, spans, _written_as(written, value))


def _written_as(total: str, value: float) -> str:
    """A value with the sign or the unit of a total, where that is all that stands around it."""
    number = f"{value:,.10g}"
    written = _NUMBER.sub(number, total, count=1)
    read = find_amounts(written)
    same = len(read) == 1 and abs(read[0].value - value) < _SAME
    return written if same else number


def _is_total(row: Row) -> bool:
    label = normal(row.cells[0].text.plain) if row.cells else ""
    return label in lookup.amounts.totals or ends(label, lookup.amounts.totals)


def _is_part_or_total(row: Row) -> bool:
    """Whether a row adds up others, takes away, or tells a part of the one above."""
    label = row.cells[0].text.plain.strip(SIGNS).lower() if row.cells else ""
    part = begins(label, lookup.amounts.of_which) or begins(label, lookup.amounts.including)
    return not label[:1].isalnum() or part or _is_total(row)


def _is_sum(value: float, total: Amount, parts: Sequence[Amount]) -> bool:
    """Whether parts make a total, as far as their printed decimals and rounded numbers tell."""
    step = _step(total)
    steps = (min(_step(one), step) for one in parts)
    return abs(value - total.value) <= (step + sum(steps)) / 2 + 1e-6


def _step(amount: Amount) -> float:
    """What the last printed digit that is no 0 counts, as rounded numbers end with zeros."""
    step = 10.0**-amount.decimals
    while amount.value and amount.value % (step * 10) == 0:
        step *= 10
    return step if step > 1 or amount.decimals else 0.0
