"""What a section is by what stands in it: a list of times is a timeline and a table of action items
an action list, by any title."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.lettered import with_lettered_lists
from postmortem_lint.markdown.model import Block, Heading, Item, List, Paragraph, Table
from postmortem_lint.markdown.walk import Node, walk
from postmortem_lint.postmortem.vocabulary import column_of, columns_by_content
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import (
    heading_moment,
    leading_moment,
    read_moment,
)
from postmortem_lint.values.commitments import commits, has_last_day

# So many entries, and such a share of all that could be one, make a list of times.
_FEW = 2
_MANY = 3
_SHARE = 0.6


def is_chronicle(blocks: tuple[Block, ...], *, titled: bool) -> bool:
    """Whether most items, rows or headings of `blocks` begin with a time.

    Below a title that may introduce one (`titled`) two entries are enough and dates will do;
    elsewhere it takes three clock times, since dates alone may be a list of versions.
    """
    found = list(_moments(blocks))
    timed = [one for one in found if one and (_has_time(one) or (titled and _is_day(one)))]
    clocks = sum(map(_has_time, timed))
    enough = len(timed) >= _FEW if titled else clocks >= _MANY
    return enough and len(timed) >= _SHARE * len(found)


def _has_time(moment: Moment) -> bool:
    """Whether a moment is a time of day, or counted from a zero (T+20 min)."""
    return moment.clock is not None or moment.offset is not None


def _is_day(moment: Moment) -> bool:
    return moment.kind is Kind.DATE_ONLY


def _moments(blocks: tuple[Block, ...]) -> Iterator[Moment | None]:
    """The time that each entry of the blocks begins with, None for one without. What stands in an
    item belongs to its entry."""
    for visit in walk(blocks):
        if visit.item is None:
            yield from _begins_with(visit.node)


def _begins_with(node: Node) -> Iterator[Moment | None]:
    match node:
        case Heading():
            yield heading_moment(node.text.plain)
        case Item():
            moment = leading_moment(node.text.plain, dotted=True)
            below = [one for block in node.blocks if isinstance(block, List) for one in block.items]
            if below and moment and moment.kind is Kind.DATE_ONLY:  # the entries of a day
                yield from (leading_moment(one.text.plain, dotted=True) for one in below)
            else:
                yield moment
        case Table():
            yield from (read_moment(row.cells[0].text.plain) for row in node.rows if row.cells)
        case Paragraph():
            # Running text is no entry that lacks its time.
            lines = (leading_moment(line.plain, dotted=True) for line in node.text.lines())
            yield from (moment for moment in lines if moment and moment.clock)
        case _:
            return


def has_entries(blocks: tuple[Block, ...]) -> bool:
    """Whether any item, row, line or heading begins with a time."""
    return any(one and _has_time(one) for one in _moments(blocks))


def action_items(blocks: tuple[Block, ...], *, anywhere: bool = False) -> tuple[Block, ...]:
    """The tables that have a column for the action and one for owner or date, or both of these:
    what stands beside them is the action, whatever it is called. And the lists of which most items
    name an owner and a last day. `anywhere`, a table needs all three columns."""
    if anywhere:
        return tuple(one for one in blocks if isinstance(one, Table) and _has_all_columns(one))
    blocks = with_lettered_lists(blocks)
    return tuple(block for block in blocks if _of_actions(block))


def _has_all_columns(table: Table) -> bool:
    """Whether a table tells what is to be done, by whom, and until when."""
    wanted = (Column.ACTION, Column.OWNER, Column.DUE)
    found = {column_of(cell.text.plain, (), wanted) for cell in table.header.cells}
    return found.issuperset(wanted)


def _of_actions(block: Block) -> bool:
    if isinstance(block, List):
        committed = sum(map(_is_committed, block.items))
        return committed >= _FEW and committed * 2 >= len(block.items)
    return isinstance(block, Table) and _has_columns(block)


def _is_committed(item: Item) -> bool:
    """Whether an item says who does it and until when; a box to tick tells half of that."""
    plain = item.text.plain
    return commits(plain) or (item.box is not None and has_last_day(plain))


def _has_columns(table: Table) -> bool:
    committing = ColumnTrait.COMMITS.columns
    titles = [cell.text.plain for cell in table.header.cells]
    found = {column_of(title, (), (Column.ACTION, *committing)) for title in titles}
    if Column.ACTION in found and not found.isdisjoint(committing):
        return True
    # "Date" and "When" may stand beside anything; they may mean a due date, but not at first.
    meant = [column_of(title, (), tuple(Column)) for title in titles]
    if Column.OWNER in found and Column.DUE in meant:
        return True
    rows = [[cell.text.plain for cell in row.cells] for row in table.rows]
    known = [one if one and one is not Column.BY_WHOM else Column.OTHER for one in meant]
    held = columns_by_content(titles, rows, known)
    named = found.union(meant).intersection((*committing, Column.ACTION, Column.STATUS))
    return bool(named) and {Column.OWNER, Column.DUE}.issubset(held)
