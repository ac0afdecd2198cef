"""The labels and values of a template that stand in tables."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Row, Table
from postmortem_lint.postmortem.fields.labelled_values import is_wide
from postmortem_lint.postmortem.remark_columns import remarks_in, without_remarks
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.records import record
from postmortem_lint.roles.key_traits import KEYS, Reading
from postmortem_lint.templates.reading.formats import is_format
from postmortem_lint.templates.reading.value_lists import listed_in
from postmortem_lint.text import Text
from postmortem_lint.values.levels.severities import differ

_FEWEST = 2  # rows of a legend


@record
class TablePair:
    """A label of a table, the value beside it, and the remarks behind that."""

    label: Text
    value: Text
    remarks: str = ""


def table_pairs(table: Table, *, head: bool) -> Iterator[TablePair]:
    """The rows of a table of labels and values; the header is one unless it names columns, or holds
    all labels. At the `head` of a template half of these may be the team's own."""
    if is_wide(table) or (head and _is_wide_form(table)):
        for key, value in zip(table.header.cells, table.rows[0].cells, strict=False):
            yield TablePair(key.text.strip(), value.text.strip())
        return
    remarks = remarks_in(table)
    for row in _rows(without_remarks(table)):
        for key, value in zip(row.cells[::2], row.cells[1::2], strict=False):
            if key.text.plain.strip() and not is_format(key.text.plain):
                label = key.text.strip()
                bare = label.part(0, len(label.plain.rstrip(":： ")))
                yield TablePair(bare, value.text.strip(), remarks.get(row.span, ""))


def _rows(table: Table) -> tuple[Row, ...]:
    """The rows of labels and values of a table, () if it is none of these."""
    if len(table.header.cells) not in (2, 4) or not table.rows:
        return ()
    first, second = (cell.text.plain.strip() for cell in table.header.cells[:2])
    if len(table.header.cells) > 2 and second and not is_format(second):
        return ()  # it names its columns
    third = "".join(cell.text.plain.strip() for cell in table.header.cells[2:3])
    is_row = first and (not second or is_format(second)) and (third or len(table.header.cells) < 4)
    above = (table.header,) if is_row else ()
    rows: tuple[Row, ...] = (*above, *table.rows)
    names = [normal(cell.text.plain) for row in rows for cell in row.cells[:1]]
    return () if len(set(names)) < len(names) or _is_legend(table) else rows


def _is_wide_form(table: Table) -> bool:
    """Whether the only row of a table is to be filled in below labels, of which half are known."""
    if len(table.rows) != 1 or len(table.header.cells) < _FEWEST:
        return False
    labels = [cell.text.plain.strip() for cell in table.header.cells]
    known = sum(known_label(normal(label)) is not None for label in labels)
    cells = [cell.text for cell in table.rows[0].cells]
    blank = all(is_format(one.plain.strip()) or listed_in(one, chosen=True) for one in cells)
    return all(labels) and 2 * known >= len(labels) and blank


def _is_legend(table: Table) -> bool:
    """Whether a table explains values: below the name of a field that is chosen, or levels of one
    scale, and each with a text of its own behind it."""
    pairs = [[cell.text.plain.strip() for cell in row.cells[:2]] for row in table.rows]
    if len(pairs) < _FEWEST or len(table.header.cells) != _FEWEST:
        return False
    if not all(len(pair) > 1 and pair[1] and not is_format(pair[1]) for pair in pairs):
        return False
    key = known_label(normal(table.header.cells[0].text.plain))
    chosen = key is not None and KEYS[key].reading is Reading.CHOICE
    levels = [pair[0] for pair in pairs]
    if any(known_label(normal(level)) for level in levels):
        return False
    return chosen or all(differ(*pair) for pair in pairwise(levels))
