"""The cells below the columns of a template's own, in whatever table they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.analysis.once import all_once
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Table
from postmortem_lint.markdown.walk import nodes_within
from postmortem_lint.postmortem.fields.own_tables import own_tables
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.model import ColumnSpec, Profile
from postmortem_lint.profile.scales import Scale
from postmortem_lint.records import record
from postmortem_lint.roles import Column
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.text import Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.moments.read import read_moment


@record
class OwnCell:
    """What stands in a row under a column of the template's own."""

    column: ColumnSpec
    text: Text

    @property
    def clock(self) -> Clock | None:
        """The clock time, where the column is one of times."""
        timed = self.column.type is Reading.MOMENT
        return read_moment(self.text.plain).clock if timed else None

    @property
    def scale(self) -> Scale:
        """The values that may stand there."""
        spec = self.column
        return Scale(spec.values, spec.aliases, closed=True, own=True, declared=True)


@all_once
def own_cells(postmortem: Postmortem) -> Iterator[OwnCell]:
    """The cells that are filled in; a row is read once."""
    profile = postmortem.profile
    if not _has_own_columns(profile):
        return
    for own in own_tables(postmortem.document, profile):
        yield from _below(own.table, own.columns)
    headers = {listed.header for listed in postmortem.actions}
    blocks = [block for listed in postmortem.actions for block in listed.part.inner]
    tables = {one.span: one for one in nodes_within(tuple(blocks)) if isinstance(one, Table)}
    for table in tables.values():
        if table.header in headers:
            yield from _below(table, profile.actions.columns)
    for timeline in postmortem.timelines:
        for table in timeline.tables:
            yield from _below(table, profile.timeline.columns)


def _has_own_columns(profile: Profile) -> bool:
    listed = (*profile.actions.columns, *profile.timeline.columns)
    sections = any(spec.columns for spec in profile.sections)
    return sections or any(spec.column is Column.OTHER for spec in listed)


def _below(table: Table, columns: Sequence[ColumnSpec]) -> Iterator[OwnCell]:
    names = {
        normal(title): spec
        for spec in columns
        for title in spec.titles
        if spec.column is Column.OTHER
    }
    specs = [names.get(normal(cell.text.plain)) for cell in table.header.cells]
    for row in table.rows if any(specs) else ():
        for spec, cell in zip(specs, row.cells, strict=False):
            if spec and cell.text.plain.strip():
                yield OwnCell(spec, cell.text.strip())
