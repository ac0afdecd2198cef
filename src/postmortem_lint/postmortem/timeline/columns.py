"""Which column of a timeline table holds what."""

from __future__ import annotations

from postmortem_lint.markdown.model import Table
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.profile.model import ColumnSpec
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.times.moment import Kind
from postmortem_lint.times.moments import read_moment

# A column without a known title holds times if this share of its filled cells reads as times.
_SHARE = 0.6


def time_columns(table: Table, specs: tuple[ColumnSpec, ...]) -> tuple[Column, ...]:
    """What each column of a timeline table holds; `specs` are the profile's columns.

    Without a known title, a column of times is the time column, and the first other one the event.
    """
    columns: list[Column] = []
    for cell in table.header.cells:
        free = [one for one in ColumnTrait.TIMELINE.columns if one not in columns]
        columns.append(column_of(cell.text.plain, specs, free) or Column.OTHER)
    if Column.TIME not in columns:
        place = _time_column(table, columns)
        if place is not None:
            columns[place] = Column.TIME
    if Column.EVENT not in columns and Column.OTHER in columns:
        columns[columns.index(Column.OTHER)] = Column.EVENT
    return tuple(columns)


def _time_column(table: Table, columns: list[Column]) -> int | None:
    """A column of unknown title, or of dates, whose cells are mostly clock times or dates."""
    for place, column in enumerate(columns):
        if column not in (Column.OTHER, *ColumnTrait.WHICH_DAY.columns):
            continue
        cells = [row.cells[place].text.plain for row in table.rows if place < len(row.cells)]
        filled = [cell for cell in cells if cell.strip()]
        timed = sum(_is_time(cell) for cell in filled)
        if filled and timed >= _SHARE * len(filled):
            return place
    return None


def _is_time(cell: str) -> bool:
    moment = read_moment(cell)
    return moment.clock is not None or moment.kind in (Kind.DATE_ONLY, Kind.RELATIVE)
