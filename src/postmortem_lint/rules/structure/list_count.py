"""PM110: a numbered list, or a table, has more or fewer items than the text before it counts."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.counted_headings import miscounted_headings
from postmortem_lint.analysis.counted_lists import miscounted_lists
from postmortem_lint.analysis.counted_names import miscounted_names
from postmortem_lint.analysis.counted_tables import miscounted_tables
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the items of each numbered list; a part of a known kind has a title before it."""
    yield from _tables(postmortem)
    yield from _names(postmortem)
    yield from _headings(postmortem)
    titles = {part.title.start for part in postmortem.parts}
    for found in miscounted_lists(postmortem.document):
        if found.counted.start not in titles:
            items = found.listing.items
            has = "1 item" if len(items) == 1 else f"{len(items)} items"
            yield Finding(
                found.counted,
                f"{quoted(found.words)} is announced, but the list below has {has}",
                "count anew, or add the item that is missing",
                (Note(items[-1].marker, "this is the last of them"),),
            )


def _tables(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the rows of each table whose first column is called after what was counted."""
    for found in miscounted_tables(postmortem.document):
        yield Finding(
            found.counted,
            f"{quoted(found.words)} is stated, but the table below has {len(found.rows)} rows",
            "count anew, or add the row that is missing",
            (Note(found.rows[-1].span, "this is the last of them"),),
        )


def _headings(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the headings that are numbered under the name of what a sentence counts."""
    for found in miscounted_headings(postmortem):
        yield Finding(
            found.counted,
            f"{quoted(found.words)} is stated, but {len(found.headings)} headings are numbered so",
            "count anew, or add the part that is missing",
            (Note(found.headings[-1].span, "this is the last of them"),),
        )


def _names(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the names that a sentence lists and tells the number of."""
    for found in miscounted_names(postmortem):
        yield Finding(
            found.span,
            f"{quoted(found.words)} is stated, but {found.names} are named",
            "count anew, or add the name that is missing",
        )


RULE = Rule(
    "PM110",
    "list-count",
    "A numbered list, or a table, has more or fewer items than the text before it counts.",
    Severity.WARNING,
    check,
)
