"""Which column of a timeline table holds what."""

from __future__ import annotations

from postmortem_lint.durations.read import read_duration
from postmortem_lint.language import lookup
from postmortem_lint.language.matching import says
from postmortem_lint.markdown.model import Table
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.profile.model import ColumnSpec
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import read_moment

# A column without a known title holds times if this share of its filled cells reads as times.
_SHARE = 0.6
_SHORT = 32  # characters of a time with words


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


_SIGN_OF_ELAPSED = regex(r"(?:t ?\+|\+ ?t|Δ ?t|δ ?t|t[-+ ]offset)(?![a-z0-9])")
_MINUTES_AND_SECONDS = regex(r"(?<![a-z:])mm?:ss(?![a-z:])")


def counts_elapsed(header: str) -> bool:
    """Whether a column holds lengths counted from a beginning, by its title."""
    low = header.lower()
    if says(low, lookup.times.elapsed) or _SIGN_OF_ELAPSED.search(low):
        return True
    return in_minutes_and_seconds(header)


def in_minutes_and_seconds(said: str) -> bool:
    """Whether a title or a note says of times that they are minutes and seconds, as those of a
    recording: "position (mm:ss)"."""
    return _MINUTES_AND_SECONDS.search(said.lower()) is not None


def elapsed(cell: str, header: str) -> Moment | None:
    """The time of a cell in such a column: 0, 0:06, 12 min; None for anything else."""
    length = read_duration(cell, header)
    if length is None or length.seconds is None or length.window is not None:
        return None
    short = length.other if in_minutes_and_seconds(header) else None
    return Moment(
        length.start,
        length.end,
        Kind.RELATIVE,
        offset=round(length.seconds if short is None else short),
        approximate=length.approximate,
    )


def _time_column(table: Table, columns: list[Column]) -> int | None:
    """A column of unknown title, or of dates, whose cells are mostly clock times or dates."""
    for place, column in enumerate(columns):
        if column not in (Column.OTHER, *ColumnTrait.WHICH_DAY.columns):
            continue
        cells = [row.cells[place].text.plain for row in table.rows if place < len(row.cells)]
        filled = [cell for cell in cells if cell.strip()]
        timed = sum(_is_time(cell, first=place == 0) for cell in filled)
        if filled and timed >= _SHARE * len(filled):
            return place
    return None


def _is_time(cell: str, *, first: bool) -> bool:
    """Whether a cell is a time; in the `first` column also one with a word or two before it
    ("shortly before 14:05"), where it is no sentence."""
    moment = read_moment(cell, worded=first and len(cell) <= _SHORT)
    return moment.clock is not None or moment.kind in (Kind.DATE_ONLY, Kind.RELATIVE)
