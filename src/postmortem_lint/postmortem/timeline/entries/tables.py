"""The entries of the tables of a timeline."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.markdown.model import Row, Table
from postmortem_lint.markdown.struck import standing
from postmortem_lint.postmortem.timeline.entries.columns import (
    counts_elapsed,
    elapsed,
    time_columns,
)
from postmortem_lint.postmortem.timeline.entries.dates import DateReader
from postmortem_lint.postmortem.timeline.entries.pieces import Context, Piece, RawEntry
from postmortem_lint.postmortem.timeline.zone import named_zone
from postmortem_lint.profile.model import ColumnSpec
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Text
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.values.numbers.totals import names_all_rows

# The year of a column such as "Date (2022)".
_YEAR = regex(r"\b(?:19|20)[0-9]{2}\b")


def table_pieces(
    table: Table, specs: tuple[ColumnSpec, ...], dates: DateReader, context: Context
) -> Iterator[Piece]:
    """The table itself and its rows, if it has a column of times; `specs` are the profile's
    columns."""
    columns = time_columns(table, specs)
    if Column.TIME not in columns:
        return
    header = table.header.cells[columns.index(Column.TIME)]
    zone = named_zone(header.text) or context.zone
    context = replace(context, zone=zone, opened=None)
    years = _YEAR.findall(" ".join(cell.text.plain for cell in table.header.cells))
    dates = replace(dates, near=_midyear(years[0])) if years else dates
    counted = header.text.plain if counts_elapsed(header.text.plain) else ""
    yield table
    yield from _rows(table.rows, columns, dates, context, counted)


def _rows(
    rows: tuple[Row, ...],
    columns: tuple[Column, ...],
    dates: DateReader,
    context: Context,
    counted: str,
) -> Iterator[Piece]:
    yield context
    for row in rows:
        if not row.is_filled or not any(standing(cell.text) for cell in row.cells):
            continue
        if names_all_rows(row.cells[0].text.plain):
            continue  # from the first to the last of all rows
        piece = _row(row, columns, dates, context, counted)
        if isinstance(piece, Context):
            context = piece
        yield piece


def _row(
    row: Row, columns: tuple[Column, ...], dates: DateReader, context: Context, counted: str
) -> RawEntry | Context:
    """The entry of a row, or the day it tells; `counted` is the title of a column of lengths
    counted from a beginning, empty if its times are no such."""
    cells = tuple(zip(columns, row.cells, strict=False))
    by_column = dict(reversed(cells))
    time = by_column.get(Column.TIME)
    nothing = Text("", ((0, row.span.start),), row.span.start)
    text = standing(time.text).strip() if time else nothing
    moment = read_moment(text.plain, worded=True)
    if counted and moment.date is None:
        moment = elapsed(text.plain, counted) or moment
    cells_of_day = [by_column[one] for one in (Column.DATE, Column.DAY) if one in by_column]
    date = next((found for cell in cells_of_day if (found := read_date(cell.text.plain))), None)
    others = [cell for column, cell in cells if column not in ColumnTrait.WHEN.columns]
    if not any(cell.text for cell in others) and not moment.clock and (date or moment.date):
        day = dates.day(date or moment.date)
        return replace(context, day=day or context.day)
    event = by_column.get(Column.EVENT)
    empty = Text("", ((0, row.span.end),), row.span.end)
    known = tuple(pair for pair in cells if pair[0] is not Column.OTHER)
    raw = RawEntry(row.span, text, moment, event.text if event else empty, known, date)
    return dates.with_day(raw, context)


def _midyear(year: str) -> datetime.date:
    """The day from which no date of the year is further than half a year."""
    return datetime.date(int(year), 7, 2)
