"""What a section is by what stands in it: a list of times is a timeline and a table of action items
an action list, by any title."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Block, Heading, List, Paragraph, Quote, Table
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.times.moment import Kind, Moment
from postmortem_lint.times.moments import leading_moment, read_moment

# So many entries, and such a share of all that could be one, make a list of times.
_FEW = 2
_MANY = 3
_SHARE = 0.6


def is_chronicle(blocks: tuple[Block, ...], *, titled: bool) -> bool:
    """Whether most items, rows or headings of `blocks` begin with a time.

    Below a title that may introduce one (`titled`) two entries are enough and dates will do;
    elsewhere it takes three clock times, since dates alone may be a list of versions.
    """
    found = [moment for block in blocks for moment in _moments(block)]
    timed = [one for one in found if one and (one.clock or (titled and one.kind is Kind.DATE_ONLY))]
    clocks = sum(1 for one in timed if one.clock)
    enough = len(timed) >= _FEW if titled else clocks >= _MANY
    return enough and len(timed) >= _SHARE * len(found)


def _moments(block: Block) -> Iterator[Moment | None]:
    """The time that each entry of the block begins with, None for one without."""
    match block:
        case Heading():
            yield leading_moment(block.text.plain)
        case List():
            yield from (leading_moment(item.text.plain, dotted=True) for item in block.items)
        case Table():
            yield from (read_moment(row.cells[0].text.plain) for row in block.rows if row.cells)
        case Quote():
            for inner in block.blocks:
                yield from _moments(inner)
        case Paragraph():
            # Running text is no entry that lacks its time.
            for line in block.text.lines():
                moment = leading_moment(line.plain, dotted=True)
                if moment and moment.clock:
                    yield moment
        case _:
            return


def has_entries(blocks: tuple[Block, ...]) -> bool:
    """Whether any item, row, line or heading begins with a clock time."""
    return any(one and one.clock for block in blocks for one in _moments(block))


def action_tables(blocks: tuple[Block, ...]) -> tuple[Table, ...]:
    """The tables that have a column for the action and one for owner or date."""
    return tuple(block for block in blocks if isinstance(block, Table) and _of_actions(block))


def _of_actions(table: Table) -> bool:
    commits = ColumnTrait.COMMITS.columns
    sought = (Column.ACTION, *commits)
    found = {column_of(cell.text.plain, (), sought) for cell in table.header.cells}
    return Column.ACTION in found and not found.isdisjoint(commits)
