"""The columns of the timeline and of the action items of a template."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Cell, Paragraph, Table
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.postmortem.fields.labelled_values import is_wide
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.postmortem.vocabulary import column_of
from postmortem_lint.profile.model import ColumnSpec, SectionSpec
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column, Role
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.templates.reading.conditions import is_optional
from postmortem_lint.templates.reading.formats import is_date_format, is_format, sample_reading
from postmortem_lint.templates.reading.value_lists import listed_in, listed_values
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.values.placeholders import is_placeholder

_NUMBERED = regex(r"([A-Za-z]{1,8}[- ]?)(\d)")
_ASIDES = regex(r"\s*[(（][^()（）]*[)）]")
_PAIR = 2  # columns
_SCALE = 3  # sample values that follow one another show a scale


def with_columns(postmortem: Postmortem, spec: SectionSpec) -> SectionSpec:
    """A section with the columns of a table in it that is neither a timeline nor a list of action
    items, and holds no labels and values."""
    names, known = set(map(normal, spec.titles)), {one.header for one in postmortem.actions}
    others = spec.role not in (Role.TIMELINE, Role.ACTIONS)
    for section in postmortem.document.sections() if others else ():
        for table in section.blocks if normal(section.title) in names else ():
            if not isinstance(table, Table) or table.header in known:
                continue
            titles = [cell.text.plain.strip() for cell in table.header.cells]
            named = all(titles[1:]) if len(titles) > _PAIR else all(titles)  # the first names rows
            if named and not (_names_rows(table) or is_wide(table)):
                places = (at for at, title in enumerate(titles) if title)
                return replace(spec, columns=tuple(_own_column(table, at) for at in places))
    return spec


def _names_rows(table: Table) -> bool:
    """Whether a table of two columns has a name in each row, for the value beside it."""
    first = [cell.text.plain.strip() for cell in _cells(table, 0)]
    named = any(text and not is_format(text) for text in first) and len(set(first)) == len(first)
    return len(table.header.cells) < _PAIR or (len(table.header.cells) == _PAIR and named)


def _own_column(table: Table, place: int) -> ColumnSpec:
    """A column of the team's own, with what its sample cells show."""
    title = " ".join(table.header.cells[place].text.plain.split())
    cells = list(_cells(table, place))
    values = _listed_in(title, cells)
    return ColumnSpec(Column.OTHER, (title,), values=values, type=_type(cells, values))


def _type(cells: Sequence[Cell], values: tuple[str, ...]) -> Reading:
    """How the cells of a column are read of which all that are filled in show the same."""
    if values:
        return Reading.CHOICE
    readings = {sample_reading(text) for cell in cells if (text := cell.text.plain.strip())}
    return readings.pop() if len(readings) == 1 else Reading.TEXT


def timeline_columns(postmortem: Postmortem) -> tuple[ColumnSpec, ...]:
    """The columns of the tables in the timeline, in order."""
    tables = (table for one in postmortem.timelines for table in one.tables)
    parts = list(postmortem.parts_of(Role.TIMELINE))
    found = dict.fromkeys((*tables, *_tables(parts)))
    needed = (*ColumnTrait.WHEN.columns, Column.EVENT)
    return _columns(found, ColumnTrait.TIMELINE.columns, needed, _texts(parts))


def action_columns(postmortem: Postmortem) -> tuple[ColumnSpec, ...]:
    """The columns of the tables of action items, in order."""
    parts = [*postmortem.parts_of(Role.ACTIONS)]
    parts = parts or [one.part for one in postmortem.actions]
    needed = (Column.ACTION, *ColumnTrait.BESIDE_ACTION.columns)
    return _with_due(_columns(_tables(parts), ColumnTrait.ACTIONS.columns, needed, _texts(parts)))


def _with_due(specs: tuple[ColumnSpec, ...]) -> tuple[ColumnSpec, ...]:
    """The columns, of which one of dates that is called no more than "By" or "Until" says until
    when, where no other does and an owner stands beside it."""
    known = {spec.column for spec in specs}
    if Column.DUE in known or not {Column.ACTION, Column.OWNER} <= known:
        return specs
    until = set(map(normal, lookup.times.until))
    called = [one for one in specs if one.type is Reading.DATE and normal(one.titles[0]) in until]
    due = called[0] if len(called) == 1 else None
    dated = ColumnSpec(Column.DUE, due.titles, required=True) if due else None
    return tuple(dated if dated and spec is due else spec for spec in specs)


def _tables(parts: Sequence[Part]) -> dict[Table, None]:
    blocks = (block for part in parts for block in blocks_within(part.inner))
    return dict.fromkeys(block for block in blocks if isinstance(block, Table))


def _texts(parts: Sequence[Part]) -> list[str]:
    """The paragraphs beside the tables, those in quotes among them."""
    blocks = (block for part in parts for block in blocks_within(part.inner))
    return [block.text.plain for block in blocks if isinstance(block, Paragraph)]


def _columns(
    tables: dict[Table, None],
    allowed: tuple[Column, ...],
    needed: tuple[Column, ...],
    texts: Sequence[str],
) -> tuple[ColumnSpec, ...]:
    """The columns of tables; of two that mean the same the first, of two others each."""
    found: dict[str, ColumnSpec] = {}
    taken: set[Column] = set()
    for table in tables:
        for place, head in enumerate(table.header.cells):
            title = " ".join(head.text.plain.split())
            if not title or normal(title) in found:
                continue
            free = [one for one in allowed if one not in taken]
            column = column_of(title, (), free) or Column.OTHER
            taken.add(column)
            cells = list(_cells(table, place))
            required = column in needed and not is_optional(title)
            if column is Column.DUE and not all(map(_asks_for_a_date, cells)):
                required = False
            if column is Column.OTHER:
                found[normal(title)] = _own_column(table, place)
                continue
            values: tuple[str, ...] = ()
            if column in ColumnTrait.CHOICE.columns:
                values = _explained(title, texts) or _values(title, cells) or _kinds(table, place)
            found[normal(title)] = ColumnSpec(column, (title,), required, values)
    return tuple(found.values())


def _cells(table: Table, place: int) -> Iterator[Cell]:
    return (row.cells[place] for row in table.rows if place < len(row.cells))


def _asks_for_a_date(cell: Cell) -> bool:
    """Whether a sample cell is a date and nothing else, or empty."""
    plain = cell.text.plain.strip()
    dated = read_date(plain) is not None or is_date_format(plain)
    return not plain or dated or is_placeholder(plain)


def _values(title: str, cells: Sequence[Cell]) -> tuple[str, ...]:
    """The values of a column: listed in its title or in a cell, or a scale that the cells show."""
    _, _, aside = title.partition("(")
    lists = (listed_in(cell.text, chosen=True) for cell in cells)
    listed = listed_values(aside.rstrip(") "), chosen=True) or next(filter(None, lists), ())
    return listed or _scale(_different(cells))


def _different(cells: Sequence[Cell]) -> list[str]:
    return sorted({text for cell in cells if (text := cell.text.plain.strip())})


def _listed_in(title: str, cells: Sequence[Cell]) -> tuple[str, ...]:
    """The values that the title or a sample cell of a column of the team's own lists, as in
    "red / green" or "A/B"; or a scale that the cells show."""
    aside = title.partition("(")[2].rstrip(") ")
    named = listed_values(aside, chosen=True) if _is_parted(aside) else ()
    parted = (cell.text for cell in cells if _is_parted(cell.text.prose))
    listed = (named, *(listed_in(text, chosen=True) for text in parted))
    known = (values for values in listed if values and all(map(_is_word, values)))
    return next(known, ()) or _scale(_different(cells))


def _is_parted(text: str) -> bool:
    """Whether a text has a stroke between values, or is nothing but code."""
    return "/" in text or "|" in text or not any(map(str.isalnum, text))


def _is_word(value: str) -> bool:
    """Whether a value begins with a letter or a figure; "+X" stands for any number."""
    return value[:1].isalnum()


def _kinds(table: Table, place: int) -> tuple[str, ...]:
    """The values of a column that has another one in each row of a table, where the rows have no
    action yet: a row to begin with for each kind."""
    actions = [
        at
        for at, head in enumerate(table.header.cells)
        if column_of(head.text.plain, (), (Column.ACTION,))
    ]
    begun = [cell for at in actions for cell in _cells(table, at) if cell.text.plain.strip()]
    values = [cell.text.plain.strip() for cell in _cells(table, place)]
    whole = len(values) >= _SCALE and all(values) and len(set(values)) == len(values)
    joined = " / ".join(values)
    return listed_values(joined, chosen=True) if whole and actions and not begun else ()


def _explained(title: str, texts: Sequence[str]) -> tuple[str, ...]:
    """The values that a sentence beside the table gives: "Type = fix (at once), stop (later)"."""
    for text in texts:
        _, named, rest = text.partition(title)
        rest = rest.lstrip(" `*_")
        if named and rest[:1] in ("=", ":", "："):
            listed = listed_values(
                _ASIDES.sub("", rest[1:].split(". ")[0].strip(" .")), chosen=True
            )
            if listed:
                return listed
    return ()


def _scale(values: Sequence[str]) -> tuple[str, ...]:
    """Values that count on from the top: P1, P2, P3."""
    matches = [_NUMBERED.fullmatch(value) for value in values]
    found = [(match[1], int(match[2])) for match in matches if match]
    if len(found) < max(_SCALE, len(values)) or len({name for name, _ in found}) > 1:
        return ()
    numbers = [number for _, number in found]
    counts = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return tuple(values) if numbers[0] < 2 and counts else ()
