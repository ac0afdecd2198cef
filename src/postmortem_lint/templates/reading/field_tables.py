"""The labels and values of a template that stand in tables."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Row, Table
from postmortem_lint.postmortem.fields.labelled_values import is_wide
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.roles.key_traits import KEYS, Reading
from postmortem_lint.templates.reading.formats import is_format
from postmortem_lint.text import Text
from postmortem_lint.values.levels.severities import differ

_FEWEST = 2  # rows of a legend


def table_pairs(table: Table) -> Iterator[tuple[Text, Text]]:
    """The rows of a table of labels and values; the header is one unless it names columns, or holds
    all labels."""
    if is_wide(table):
        for key, value in zip(table.header.cells, table.rows[0].cells, strict=False):
            yield key.text.strip(), value.text.strip()
        return
    if len(table.header.cells) not in (2, 4) or not table.rows:
        return
    first, second = (cell.text.plain.strip() for cell in table.header.cells[:2])
    if len(table.header.cells) > 2 and second and not is_format(second):
        return  # it names its columns
    third = "".join(cell.text.plain.strip() for cell in table.header.cells[2:3])
    is_row = first and (not second or is_format(second)) and (third or len(table.header.cells) < 4)
    above = (table.header,) if is_row else ()
    rows: tuple[Row, ...] = (*above, *table.rows)
    names = [normal(cell.text.plain) for row in rows for cell in row.cells[:1]]
    if len(set(names)) < len(names) or _is_legend(table):
        return
    for row in rows:
        for key, value in zip(row.cells[::2], row.cells[1::2], strict=False):
            if key.text.plain.strip() and not is_format(key.text.plain):
                label = key.text.strip()
                bare = label.part(0, len(label.plain.rstrip(":： ")))
                yield bare, value.text.strip()


def _is_legend(table: Table) -> bool:
    """Whether a table explains values: below the name of a field that is chosen, or levels of one
    scale, and each with a text of its own behind it."""
    pairs = [[cell.text.plain.strip() for cell in row.cells[:2]] for row in table.rows]
    if len(pairs) < _FEWEST or len(table.header.cells) != _FEWEST:
        return False
    told = all(len(pair) > 1 and pair[1] and not is_format(pair[1]) for pair in pairs)
    key = known_label(normal(table.header.cells[0].text.plain))
    chosen = key is not None and KEYS[key].reading is Reading.CHOICE
    levels = [pair[0] for pair in pairs]
    if any(known_label(normal(level)) for level in levels):
        return False
    return told and (chosen or all(differ(*pair) for pair in pairwise(levels)))
