"""Tables whose columns a template gives, and that are neither timelines nor action items."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Document, Table
from postmortem_lint.profile.model import ColumnSpec, Profile
from postmortem_lint.records import record

_KEPT = 0.5  # of the columns; another table has less of them


@record
class OwnTable:
    """The first table in a section called `title`, and the columns that the template gives it."""

    title: str
    table: Table
    columns: tuple[ColumnSpec, ...]

    @property
    def lacking(self) -> tuple[str, ...]:
        """The columns that it does not have."""
        there = {normal(cell.text.plain) for cell in self.table.header.cells}
        titles = (spec.titles[0] for spec in self.columns if spec.titles)
        return tuple(title for title in titles if normal(title) not in there)


def own_tables(document: Document, profile: Profile) -> Iterator[OwnTable]:
    """The tables that have most of the columns that the template gives their sections."""
    asked = {
        normal(title): spec.columns
        for spec in profile.sections
        for title in spec.titles
        if spec.columns
    }
    for section in document.sections() if asked else ():
        columns = asked.get(normal(section.title), ())
        table = next((block for block in section.blocks if isinstance(block, Table)), None)
        own = OwnTable(section.title.strip(), table, columns) if table and columns else None
        if own and len(own.lacking) <= _KEPT * len(columns):
            yield own
