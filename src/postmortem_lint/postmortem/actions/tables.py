"""Action items in a table: which column holds what, and what stands in each row."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Cell, Row, Table
from postmortem_lint.markdown.struck import standing
from postmortem_lint.postmortem.actions.assigned import is_assigned
from postmortem_lint.postmortem.actions.item_words import Names
from postmortem_lint.postmortem.actions.items import due_date, has_reference, is_done, tells_end
from postmortem_lint.postmortem.model import Action, ActionList, Field, ItemColumn, Part
from postmortem_lint.postmortem.vocabulary import column_of, columns_by_content
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import record, replace
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Text
from postmortem_lint.values.numbers.totals import names_total
from postmortem_lint.values.people.person import Person, read_people
from postmortem_lint.values.placeholders import is_placeholder

_GROUP = 2  # words of the name of a group


@record
class _Heads:
    """Which column of a table stands where."""

    columns: tuple[Column, ...]
    titles: tuple[str, ...]

    def cell(self, row: Row, column: Column) -> Cell | None:
        """The cell of `column` in `row`, None if the table or the row has none."""
        if column not in self.columns:
            return None
        place = self.columns.index(column)
        return row.cells[place] if place < len(row.cells) else None


def table_items(part: Part, table: Table, profile: Profile, names: Names) -> Iterator[ActionList]:
    """The rows of a table as action items, if one of its columns holds the action."""
    heads = _heads(table, profile)
    if Column.ACTION not in heads.columns:
        return
    groups = [row for row in table.rows if _is_group(row, heads)]
    apart = groups if len(groups) > 1 else ()
    rows = (row for row in table.rows if row.is_filled and row not in apart)
    listed = [row for row in rows if not _adds_up(row, heads)]
    kept = [row for row in listed if not _is_withdrawn(row, heads, profile)]
    actions = tuple(_row(row, heads, profile, names) for row in kept or listed)
    yield ActionList(part, actions, heads.columns, table.header)


def _heads(table: Table, profile: Profile) -> _Heads:
    columns: list[Column] = []
    asked = [spec.column for spec in profile.actions.columns]
    for cell in table.header.cells:
        free = [one for one in (*ColumnTrait.ACTIONS.columns, *asked) if one not in columns]
        free += [Column.OTHER] * (Column.OTHER in asked)
        columns.append(column_of(cell.text.plain, profile.actions.columns, free) or Column.OTHER)
    rows = [[cell.text.plain for cell in row.cells] for row in table.rows]
    titles = [cell.text.plain for cell in table.header.cells]
    columns = list(columns_by_content(titles, rows, columns))
    if Column.ACTION not in columns and Column.TRACKING in columns and Column.OTHER not in columns:
        # A lone "Issue" column beside owner and date is the action itself.
        columns[columns.index(Column.TRACKING)] = Column.ACTION
    beside = [one for one in columns if one in ColumnTrait.BESIDE_ACTION.columns]
    if Column.ACTION not in columns and len(beside) > 1:
        # So is what stands first beside an owner and a date, whatever it is called.
        columns = [
            Column.ACTION if at == _first(columns, titles) else one
            for at, one in enumerate(columns)
        ]
    return _Heads(tuple(columns), tuple(titles))


def _is_group(row: Row, heads: _Heads) -> bool:
    """Whether a row holds nothing but a word or two for the rows below it."""
    cell = heads.cell(row, Column.ACTION)
    filled = sum(bool(each.text) for each in row.cells)
    words = cell.text.plain.split() if cell else []
    return filled == 1 and 0 < len(words) <= _GROUP


def _adds_up(row: Row, heads: _Heads) -> bool:
    """Whether a row tells what the items above come to."""
    cell, owner = heads.cell(row, Column.ACTION), heads.cell(row, Column.OWNER)
    return cell is not None and names_total(cell.text.plain) and not (owner and owner.text)


def _is_withdrawn(row: Row, heads: _Heads, profile: Profile) -> bool:
    """Whether the action and all that stands beside it but its state is struck out, and it is not
    done: such an item is often struck out as well."""
    state = heads.cell(row, Column.STATUS)
    if state is not None and is_done(_field(state, profile), profile):
        return False
    cells = zip(heads.columns, row.cells, strict=False)
    aside = (Column.NUMBER, Column.STATUS)
    texts = [cell.text for column, cell in cells if cell.text and column not in aside]
    return bool(texts) and not any(map(standing, texts))


def _first(columns: list[Column], titles: list[str]) -> int:
    """The first column of which nothing is known; one with a title before one of bare numbers."""
    others = [at for at, one in enumerate(columns) if one is Column.OTHER]
    return next((at for at in others if titles[at].strip()), others[0] if others else -1)


def _row(row: Row, heads: _Heads, profile: Profile, names: Names) -> Action:
    text = heads.cell(row, Column.ACTION)
    number = heads.cell(row, Column.NUMBER)
    shifted = any(cell.text for cell in row.cells[len(heads.columns) :])
    places = tuple(_places(row, heads, profile, shifted=shifted))
    # Of two columns that mean the same, the first counts.
    fields = {place.column: field for place, field in reversed(places)}
    owner, due = fields.get(Column.OWNER), fields.get(Column.DUE)
    status, tracking = fields.get(Column.STATUS), fields.get(Column.TRACKING)
    return Action(
        span=row.span,
        text=text.text if text else Text("", ((0, row.span.start),), row.span.start),
        number=_number(number.text.plain) if number else None,
        owner=owner,
        people=_people(owner, names) if not shifted else (),
        priority=fields.get(Column.PRIORITY),
        due=due,
        due_date=None if shifted else due_date(due),
        status=status,
        kind=fields.get(Column.TYPE),
        tracking=tracking,
        done=is_done(status, profile) or is_done(tracking, profile) or _tells_end(row, heads),
        assigned=owner is None and text is not None and is_assigned(text.text.plain),
        referenced=has_reference(text.text if text else None, tracking, column=True)
        or any(cell.text.links for cell in row.cells),
        places=places,
    )


def _people(owner: Field | None, names: Names) -> tuple[Person, ...]:
    """Who owns an item by its cell, in which each line may name somebody."""
    return read_people(owner.text.plain.replace("\n", ";"), names) if owner and owner.text else ()


def _tells_end(row: Row, heads: _Heads) -> bool:
    """Whether the date of a row or a cell under an unknown title says that the item is over."""
    return any(
        tells_end(cell.text.plain)
        for column, cell in zip(heads.columns, row.cells, strict=False)
        if column in (Column.DUE, Column.OTHER)
    )


def _places(
    row: Row, heads: _Heads, profile: Profile, *, shifted: bool
) -> Iterator[tuple[ItemColumn, Field]]:
    """What stands in each cell of a row, and under which column. Where a pipe too many has
    `shifted` the cells, nothing can be told of what stands there."""
    for column, title, cell in zip(heads.columns, heads.titles, row.cells, strict=False):
        field = _field(cell, profile)
        yield ItemColumn(column, title), replace(field, placeholder=True) if shifted else field


def _number(plain: str) -> int | None:
    digits = plain.strip().lstrip("#").rstrip(".)")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 6 else None


def _field(cell: Cell, profile: Profile) -> Field:
    text = (standing(cell.text) or cell.text).strip()  # "~~28 February~~ 28 March"
    left = bool(text) and is_placeholder(text.prose, profile.placeholders)
    return Field(text, text.span if text else cell.span, left)
