"""Gathers action items from tables and lists, with owner, priority, date and state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from postmortem_lint.language import lookup as words
from postmortem_lint.language.matching import says
from postmortem_lint.markdown.model import (
    Block,
    Cell,
    Heading,
    Item,
    List,
    Row,
    Table,
)
from postmortem_lint.markdown.walk import walk
from postmortem_lint.postmortem.action_items import ItemFields, has_reference, read_item
from postmortem_lint.postmortem.model import Action, ActionList, Field, Part
from postmortem_lint.postmortem.vocabulary import column_of, vocabulary
from postmortem_lint.profile.model import Profile
from postmortem_lint.profile.scales import column_scale
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column, Role
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Text
from postmortem_lint.times.date import DateText
from postmortem_lint.times.dates import find_dates, read_date
from postmortem_lint.values.people import read_people
from postmortem_lint.values.placeholders import is_placeholder

# A heading over a group of items, or a remark behind one, is not longer than this.
_GROUP = 60
_REMARK = regex(r"[(（]((?:[^\W\d_]+\s?){1,4})[)）]\W*$")


@record
class _Heads:
    """Which column of a table stands where."""

    columns: tuple[Column, ...]

    def cell(self, row: Row, column: Column) -> Cell | None:
        """The cell of `column` in `row`, None if the table or the row has none."""
        if column not in self.columns:
            return None
        place = self.columns.index(column)
        return row.cells[place] if place < len(row.cells) else None


def action_lists(parts: tuple[Part, ...], profile: Profile) -> tuple[ActionList, ...]:
    """The action items of each part that holds the action list, one ActionList a table or list."""
    lists: list[ActionList] = []
    for part in parts:
        if part.role is Role.ACTIONS and Role.ACTIONS not in part.parents:
            found = tuple(lists_in(part, part.inner, profile))
            lists.extend(found or (ActionList(part, (), linked=part.points_elsewhere),))
    return tuple(lists)


def lists_in(part: Part, blocks: tuple[Block, ...], profile: Profile) -> Iterator[ActionList]:
    """The tables and lists of action items in `blocks` of a part."""
    finished = False  # below a heading such as "Completed"
    for visit in walk(blocks):
        node = visit.node
        if visit.item is not None:
            continue
        if isinstance(node, Heading):
            finished = len(node.text.plain) < _GROUP and _finished(node.text.plain)
        elif isinstance(node, Table):
            yield from _table(part, node, profile)
        elif isinstance(node, List) and not _signs(node, profile):
            items = (_settled(item, finished) for item in _items(node, profile))
            yield ActionList(part, tuple(items))


def _signs(block: List, profile: Profile) -> bool:
    """Whether a list below the actions is the footer of the report: who wrote it, and when."""
    labels = [item.labels[0] if item.labels else None for item in block.items]
    if not all(labels):
        return False
    words = vocabulary(profile)
    found = [words.label(label.key.plain, (Role.ACTIONS,)) for label in labels if label]
    return all(found) and any(one.key in KeyTrait.SIGN_OFF.keys for one in found if one)


def _table(part: Part, table: Table, profile: Profile) -> Iterator[ActionList]:
    heads = _heads(table, profile)
    if Column.ACTION not in heads.columns:
        return
    rows = (row for row in table.rows if any(_filled(cell) for cell in row.cells))
    actions = tuple(_row(row, heads, profile) for row in rows)
    yield ActionList(part, actions, heads.columns, table.header)


def _filled(cell: Cell) -> bool:
    """Whether something stands in a cell; dashes may be the line below a second header."""
    return bool(cell.text.plain.strip(" :-|"))


def _heads(table: Table, profile: Profile) -> _Heads:
    columns: list[Column] = []
    for cell in table.header.cells:
        free = [one for one in ColumnTrait.ACTIONS.columns if one not in columns]
        columns.append(column_of(cell.text.plain, profile.actions.columns, free) or Column.OTHER)
    if Column.ACTION not in columns and Column.TRACKING in columns and Column.OTHER not in columns:
        # A lone "Issue" column beside owner and date is the action itself.
        columns[columns.index(Column.TRACKING)] = Column.ACTION
    beside = [one for one in columns if one in ColumnTrait.BESIDE_ACTION.columns]
    if Column.ACTION not in columns and len(beside) > 1:
        # So is what stands first beside an owner and a date, whatever it is called.
        columns = [
            Column.ACTION if at == _first(columns) else one for at, one in enumerate(columns)
        ]
    return _Heads(tuple(columns))


def _first(columns: list[Column]) -> int:
    return columns.index(Column.OTHER) if Column.OTHER in columns else -1


def _row(row: Row, heads: _Heads, profile: Profile) -> Action:
    text = heads.cell(row, Column.ACTION)
    number = heads.cell(row, Column.NUMBER)
    owner = _field(heads.cell(row, Column.OWNER), profile)
    status = _field(heads.cell(row, Column.STATUS), profile)
    tracking = _field(heads.cell(row, Column.TRACKING), profile)
    due = _field(heads.cell(row, Column.DUE), profile)
    return Action(
        span=row.span,
        text=text.text if text else Text("", ((0, row.span.start),), row.span.start),
        number=_number(number.text.plain) if number else None,
        owner=owner,
        people=read_people(owner.text.plain) if owner and owner.text else (),
        priority=_field(heads.cell(row, Column.PRIORITY), profile),
        due=due,
        due_date=_date(due),
        status=status,
        kind=_field(heads.cell(row, Column.TYPE), profile),
        tracking=tracking,
        done=_done(status, profile) or _done(tracking, profile),
        referenced=has_reference(text.text if text else None, tracking),
    )


def _date(due: Field | None) -> DateText | None:
    """The date of a due cell, also behind a word ("by 2025-10-01")."""
    if due is None or not due.text:
        return None
    return read_date(due.text.plain) or next(iter(find_dates(due.text.plain)), None)


def _number(plain: str) -> int | None:
    digits = plain.strip().lstrip("#").rstrip(".)")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else None


def _field(cell: Cell | None, profile: Profile) -> Field | None:
    if cell is None:
        return None
    text = cell.text.strip()
    left = bool(text) and is_placeholder(text.prose, profile.placeholders)
    return Field(text, text.span if text else cell.span, left)


def _done(status: Field | None, profile: Profile) -> bool:
    if status is None or not status.text:
        return False
    plain = status.text.plain
    chosen = column_scale(profile, Column.STATUS).choice(plain)
    return _finished(chosen.value if chosen else plain)


def _finished(said: str) -> bool:
    """Whether words about an item or a group of items say that it is done."""
    low = said.lower()
    return says(low, words.actions.done) and not says(low, words.actions.not_done)


def _settled(item: Action, finished: bool) -> Action:
    """An item without a state of its own takes that of its group, or of the remark at its end."""
    if item.box or item.status:
        return item
    remark = _REMARK.search(item.text.plain[-_GROUP:])
    done = finished or (remark is not None and _finished(remark[1]))
    return replace(item, done=True) if done else item


def _items(block: List, profile: Profile) -> Iterator[Action]:
    for item in block.items:
        nested = [inner for inner in item.blocks if isinstance(inner, List)]
        if nested and _groups(item, nested):
            for inner in nested:
                yield from _items(inner, profile)
        elif item.text:
            yield _from_item(item, profile)


def _groups(item: Item, nested: list[List]) -> bool:
    """An item that only names a group of items: it ends in a colon, or the boxes stand below it."""
    if item.text.plain.rstrip().endswith((":", "：")):
        return True
    return item.box is None and any(one.box is not None for inner in nested for one in inner.items)


def _from_item(item: Item, profile: Profile) -> Action:
    fields: ItemFields = read_item(item, profile)
    ticked = item.box.ticked if item.box else False
    return Action(
        span=item.span,
        text=fields.action,
        number=fields.number if fields.number is not None else item.number,
        box=item.box,
        owner=fields.owner,
        people=read_people(fields.owner.text.plain) if fields.owner and fields.owner.text else (),
        priority=fields.priority,
        due=fields.due,
        due_date=_date(fields.due),
        status=fields.status,
        kind=None,
        tracking=fields.tracking,
        done=ticked or _done(fields.status, profile),
        refers=fields.number,
        referenced=has_reference(item.text, fields.tracking),
    )
