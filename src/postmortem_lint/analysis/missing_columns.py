"""Which columns of the template the tables lack that are neither timelines nor action items."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import all_once
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Table
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record
from postmortem_lint.text import Span

_KEPT = 0.5  # of the columns; another table has less of them


@record
class MissingColumn:
    """A column of the template that the table in a section called `title` lacks; `header` is the
    row of titles of that table."""

    header: Span
    title: str
    column: str


@all_once
def missing_columns(postmortem: Postmortem) -> Iterator[MissingColumn]:
    """The columns of a template that somebody named, where a table has most of the others."""
    if postmortem.profile.surmised:
        return
    asked = {
        normal(title): spec.columns
        for spec in postmortem.profile.sections
        for title in spec.titles
        if spec.columns
    }
    for section in postmortem.document.sections() if asked else ():
        columns = asked.get(normal(section.title), ())
        table = next((block for block in section.blocks if isinstance(block, Table)), None)
        if table is None or not columns:
            continue
        there = {normal(cell.text.plain) for cell in table.header.cells}
        lacking = [column for column in columns if normal(column) not in there]
        for column in lacking if len(lacking) <= _KEPT * len(columns) else ():
            yield MissingColumn(table.header.span, section.title.strip(), column)
