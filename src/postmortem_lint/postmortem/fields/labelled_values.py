"""Labels with their values, in whatever form they stand, before it is known what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.durations.read import read_duration
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.dashed_labels import dashed_labels
from postmortem_lint.markdown.model import (
    Block,
    Cell,
    Item,
    Label,
    Paragraph,
    Row,
    Table,
)
from postmortem_lint.markdown.walk import Node, Visit, labels_of
from postmortem_lint.postmortem.model import Form
from postmortem_lint.postmortem.sections.outline import Outline, Scope
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.records import record, replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KEYS, Reading
from postmortem_lint.text import Text
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import read_moment


@record
class LabelledValue:
    """A label and its value below `roles`, before it is known what they mean. A `bare` label has
    no colon behind it and counts only before a date or a time. `column` is the head of the values
    of a table, which may name their unit. `heading`: it stands in the header of a table, above a
    label that is known, and may name the column of the labels. A `dashed` one has a dash in place
    of the colon, and `alone` neither marks nor others beside it."""

    label: Text
    value: Text
    form: Form
    sure: bool
    roles: tuple[Role, ...] = ()
    blocks: tuple[Block, ...] = ()
    bare: bool = False
    column: str = ""
    heading: bool = False
    dashed: bool = False
    alone: bool = False


def labelled_values(scope: Scope, outline: Outline) -> Iterator[LabelledValue]:
    """Every label of a scope with its value, those of lists, quotes and tables included."""
    for visit, roles in outline.within(scope):
        yield from (replace(pair, roles=roles) for pair in _pairs_at(visit))


def _pairs_at(visit: Visit) -> Iterator[LabelledValue]:
    form = Form.ITEM if isinstance(visit.node, Item) else Form.LABEL
    for one in dashed_labels(visit):
        yield LabelledValue(one.label, one.value, form, False, dashed=True, alone=one.alone)
    match visit.node:
        case Paragraph():
            yield from _paragraph(visit.node, visit.after)
        case Item():
            yield from _item(visit.node)
        case Table():
            yield from _table(visit.node)
        case _:
            return


def _paragraph(block: Paragraph, following: Node | None) -> Iterator[LabelledValue]:
    for label in block.labels:
        last = label is block.labels[-1] and not label.value
        yield _pair(label, Form.LABEL, _below(following) if last else ())


def _below(following: Node | None) -> tuple[Block, ...]:
    """What stands under a label without a value, unless that has a label of its own."""
    if following is None or isinstance(following, Item):
        return ()
    if any(label.bold for label in labels_of(following)[:1]):
        return ()
    return (following,)


def _pair(label: Label, form: Form, blocks: tuple[Block, ...]) -> LabelledValue:
    return LabelledValue(label.key, label.value, form, label.bold, blocks=blocks)


def _item(item: Item) -> Iterator[LabelledValue]:
    for label in item.labels:
        below = item.blocks if label is item.labels[-1] and not label.value else ()
        yield _pair(label, Form.ITEM, below)
    if not item.labels:
        yield from _bare_item(item.text)


def _bare_item(text: Text) -> Iterator[LabelledValue]:
    """`- Resolved 2025-03-20 12:09`: words, then a time."""
    first = next((at for at, sign in enumerate(text.plain[:40]) if sign.isdigit()), 0)
    label = text.part(0, first).strip() if first else text
    if first and label.plain.replace(" ", "").isalpha():
        yield LabelledValue(label, text.part(first, len(text.plain)), Form.ITEM, True, bare=True)


def _table(table: Table) -> Iterator[LabelledValue]:
    """A metadata table: keys in the first column (and the third), or keys in the header."""
    header = table.header.cells
    if len(table.rows) == 1 and len(header) > 1 and not _is_pair(table):
        for key, value in zip(header, table.rows[0].cells, strict=False):
            yield LabelledValue(key.text, value.text, Form.TABLE, True)
    if len(header) in (2, 4, 6) and not _is_wide(table):
        known = any(_is_key(cell) for row in table.rows for cell in row.cells[:1])
        if not _names_columns(table):
            yield from (replace(pair, heading=known) for pair in _row(table.header, header))
        for row in table.rows:
            yield from _row(row, header)


def _is_pair(table: Table) -> bool:
    """Whether the only row of a table begins with a key, as its header does: both are pairs."""
    return all(_is_key(row.cells[0]) for row in (table.header, *table.rows) if row.cells)


def _is_wide(table: Table) -> bool:
    """Whether all keys stand in the header of a table of one row, and none below it."""
    if len(table.rows) != 1:
        return False
    below = table.rows[0].cells[:1]
    names = [_is_key(cell) for cell in table.header.cells]
    return all(names) and not any(map(_is_key, below))


def _names_columns(table: Table) -> bool:
    """Whether the header names the columns below it, and is no row of labels and values itself."""
    if any(_is_key(cell) for row in table.rows for cell in row.cells[::2]):
        return False
    cells = table.header.cells
    if any(map(_is_key, cells[1::2])):
        return True
    below = table.rows[0].cells if table.rows else ()
    columns = zip(cells[::2], cells[1::2], below[::2], strict=False)
    return any(_fits(key, value) and not _fits(key, beside) for key, beside, value in columns)


def _fits(label: Cell, value: Cell) -> bool:
    """Whether a cell holds a time or a length, as its label asks."""
    key = known_label(normal(label.text.plain))
    return key is not None and holds(key, value.text)


def _is_key(cell: Cell) -> bool:
    return known_label(normal(cell.text.plain)) is not None


def _row(row: Row, header: Sequence[Cell]) -> Iterator[LabelledValue]:
    for key, value, head in zip(row.cells[::2], row.cells[1::2], header[1::2], strict=False):
        column = head.text.plain.strip()
        yield LabelledValue(_bare(key.text), value.text, Form.TABLE, True, column=column)


def _bare(key: Text) -> Text:
    """A key cell without the colon it may end in."""
    stripped = key.strip()
    return stripped.part(0, len(stripped.plain.rstrip(":： "))) if stripped.plain else stripped


def holds(key: Key, value: Text) -> bool:
    """Whether a value is what the key asks for: a length, or a time."""
    if KEYS[key].reading is Reading.DURATION:
        return read_duration(value.plain) is not None
    return is_timed(key, value)


def is_timed(key: Key, value: Text) -> bool:
    """Whether a value without a colon before it is the time that the key asks for."""
    if KEYS[key].reading is Reading.DATE:
        return read_date(value.plain) is not None
    if KEYS[key].reading is not Reading.MOMENT:
        return False
    timed = read_moment(value.plain).kind in (Kind.INSTANT, Kind.DATE_ONLY, Kind.RANGE)
    return timed or read_date(value.plain) is not None
