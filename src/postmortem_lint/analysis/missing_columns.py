"""The columns of a template that tables lack that are neither timelines nor action items."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import all_once
from postmortem_lint.postmortem.fields.own_tables import own_tables
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import record
from postmortem_lint.text import Span


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
    for own in own_tables(postmortem.document, postmortem.profile):
        for column in own.lacking:
            yield MissingColumn(own.table.header.span, own.title, column)
