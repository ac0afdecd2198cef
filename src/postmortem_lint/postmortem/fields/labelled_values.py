"""The labels of a document with their values, in whatever form they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from postmortem_lint.language.headings import normal
from postmortem_lint.language.labels import opens_range
from postmortem_lint.markdown.dashed_labels import dashed_labels
from postmortem_lint.markdown.model import (
    Block,
    Cell,
    Code,
    Item,
    Label,
    List,
    Paragraph,
    Row,
    Table,
)
from postmortem_lint.markdown.walk import Node, Visit, labels_of
from postmortem_lint.postmortem.fields.bylines import bylines
from postmortem_lint.postmortem.fields.reading import holds
from postmortem_lint.postmortem.model import Form
from postmortem_lint.postmortem.remark_columns import remarks_in, without_remarks
from postmortem_lint.postmortem.sections.outline import Outline, Scope
from postmortem_lint.postmortem.vocabulary import Vocabulary, known_label
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Span, Text

_FEWEST = 2  # rows of a numbered table
_DIGITS = 2
_PAIR = 2  # columns: a label and its value
_JOINT = regex(r"\s*[/／]\s*")  # of two labels
_STROKE = regex(r"\s*(?:\s/\s|／)\s*")


@record
class LabelledValue:
    """A label and its value below `roles`, before it is known what they mean. A `bare` label has
    no colon behind it and counts only before a date or a time. `column` is the head of the values
    of a table, which may name their unit. `heading`: it stands in the header of a table, above a
    label that is known, and may name the column of the labels. A `dashed` one has a dash in place
    of the colon, and `alone` neither marks nor others beside it. One in the `foot` of a document
    speaks of all of it; a `sheet` is a line of a block of code
    that has a field on each. A `remarked` one stands in a table with a column of remarks."""

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
    foot: bool = False
    sheet: bool = False
    remarked: bool = False


def labelled_values(
    scope: Scope, outline: Outline, vocabulary: Vocabulary, owned: frozenset[Span] = frozenset()
) -> Iterator[LabelledValue]:
    """Every label of a scope with its value, those of lists, quotes and tables included; the header
    of an `owned` table names the columns of the template. A name that the profile of the
    `vocabulary` has as a whole is one label."""
    behind: dict[Span, Node | None] = {}  # by the last item of each list
    for visit, roles in outline.within(scope):
        if isinstance(visit.node, List) and visit.node.items:
            behind[visit.node.items[-1].span] = visit.after
        for pair in _pairs_at(visit, owned, behind):
            yield from _halves(replace(pair, roles=roles), vocabulary)


def _halves(pair: LabelledValue, vocabulary: Vocabulary) -> tuple[LabelledValue, ...]:
    """A pair, or both of a joined label and its joined value ("Start / end: 10:00 / 12:30")."""
    names = list(_JOINT.finditer(pair.label.plain))
    values = list(_STROKE.finditer(pair.value.plain))
    if len(names) != 1 or len(values) != 1:
        return (pair,)
    whole = vocabulary.label(pair.label.plain, pair.roles)
    if whole and whole.profiled and whole.key is Key.OTHER:
        return (pair,)
    name, value = names[0], values[0]
    label, text = pair.label, pair.value
    return (
        replace(pair, label=label.part(0, name.start()), value=text.part(0, value.start())),
        replace(
            pair,
            label=label.part(name.end(), len(label.plain)),
            value=text.part(value.end(), len(text.plain)),
        ),
    )


def _pairs_at(
    visit: Visit, owned: frozenset[Span], behind: Mapping[Span, Node | None]
) -> Iterator[LabelledValue]:
    form = Form.ITEM if isinstance(visit.node, Item) else Form.LABEL
    for one in dashed_labels(visit):
        yield LabelledValue(one.label, one.value, form, False, dashed=True, alone=one.alone)
    match visit.node:
        case Paragraph():
            yield from _paragraph(visit.node, visit.after)
        case Item():
            yield from _item(visit.node, behind.get(visit.node.span))
        case Table():
            yield from _table(visit.node, named=visit.node.span in owned)
        case Code():
            yield from _sheet(visit.node)
        case _:
            return


def _paragraph(block: Paragraph, following: Node | None) -> Iterator[LabelledValue]:
    for name, value in bylines(block.text):
        yield LabelledValue(name, value, Form.LABEL, True)
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


def _item(item: Item, behind: Node | None) -> Iterator[LabelledValue]:
    """The labels of an item; what stands `behind` its list is the value of the last one, if that
    is a list or a table of its own."""
    beside = (behind,) if isinstance(behind, List | Table) else ()
    for label in item.labels:
        below = (item.blocks or beside) if label is item.labels[-1] and not label.value else ()
        yield _pair(label, Form.ITEM, below)
    if not item.labels:
        yield from _bare_item(item.text)


def _bare_item(text: Text) -> Iterator[LabelledValue]:
    """`- Resolved 2025-03-20 12:09`: words, then a time."""
    first = next((at for at, sign in enumerate(text.plain[:40]) if sign.isdecimal()), 0)
    label = text.part(0, first).strip() if first else text
    if first and label.plain.replace(" ", "").isalpha():
        ranged = opens_range(label.plain)
        value = text.part(first, len(text.plain))
        yield LabelledValue(label, value, Form.ITEM, True, bare=not ranged)


def _table(table: Table, *, named: bool) -> Iterator[LabelledValue]:
    """A metadata table: keys in the first column (and the third), or keys in the header, unless
    that is `named` as one of columns."""
    remarks = remarks_in(table)
    table = without_remarks(_unnumbered(table))
    header = table.header.cells
    if len(table.rows) == 1 and len(header) > 1 and not (named or _is_pair(table)):
        for key, value in zip(header, table.rows[0].cells, strict=False):
            yield LabelledValue(key.text, value.text, Form.TABLE, True)
    if len(header) in (2, 4, 6) and not is_wide(table) and not _repeats_labels(table):
        known = any(_is_key(cell) for row in table.rows for cell in row.cells[:1])
        if not _names_columns(table):
            yield from (replace(pair, heading=known) for pair in _row(table.header, header))
        for row in table.rows:
            found = (replace(pair, remarked=bool(remarks)) for pair in _row(row, header))
            # A remark may tell why there is no value.
            yield from (pair for pair in found if pair.value or not remarks.get(row.span))


def _repeats_labels(table: Table) -> bool:
    """Whether a table of several pairs in a row would have a label twice: its cells are values."""
    rows = [row.cells for row in table.rows]
    labels = [cell.text.plain.strip() for cells in rows for cell in cells[:-1:2]]
    named = [label for label in labels if label]
    return len(table.header.cells) > _PAIR and len(set(named)) < len(named)


def _sheet(code: Code) -> Iterator[LabelledValue]:
    """The fields of a code block that has one on each line."""
    if code.text is None:
        return
    lines = [line for line in _LINE.finditer(code.text.plain) if line.group().strip()]
    found = [_FIELD.fullmatch(line.group().rstrip()) for line in lines]
    if len(lines) < _FEWEST or not all(found):
        return
    for line, field in zip(lines, found, strict=True):
        if field:
            first = line.start()
            key, value = field.span("key"), field.span("value")
            label = code.text.part(first + key[0], first + key[1])
            yield LabelledValue(
                label,
                code.text.part(first + value[0], first + value[1]),
                Form.LABEL,
                False,
                sheet=True,
            )


_LINE = regex(r"[^\n]+")
_FIELD = regex(r"\s*(?P<key>[^\W\d_][^:=#]{0,39}?)\s*[:=：]\s*(?P<value>\S.*)")


def _unnumbered(table: Table) -> Table:
    """The table without a first column that numbers or letters its rows."""
    cells = [row.cells[:1] for row in (table.header, *table.rows)]
    places = [_ordinals(one[0].text.plain.strip(" .)")) if one else () for one in cells]
    counted = any(
        len(run) >= _FEWEST and all(number in told for number, told in enumerate(run, 1))
        for run in (places, places[1:])
    )
    if not counted:
        return table
    header, *rows = (replace(row, cells=row.cells[1:]) for row in (table.header, *table.rows))
    return replace(table, header=header, rows=tuple(rows))


def _ordinals(number: str) -> tuple[int, ...]:
    """The places that a number or letters may stand for: 3, c, iii."""
    low = number.lower()
    if number.isdecimal():
        return (int(number),) if len(number) <= _DIGITS else ()
    letter = (ord(low) - ord("a") + 1,) if len(low) == 1 and "a" <= low <= "z" else ()
    return (*letter, _ROMAN.index(low) + 1) if low in _ROMAN else letter


_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def _is_pair(table: Table) -> bool:
    """Whether the only row of a table begins with a key, as its header does: both are pairs."""
    return all(_is_key(row.cells[0]) for row in (table.header, *table.rows) if row.cells)


def is_wide(table: Table) -> bool:
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
