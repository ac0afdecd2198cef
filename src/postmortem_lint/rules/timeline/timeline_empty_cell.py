"""PM316: a cell of the timeline that every row needs is empty."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the event of each row, and at what else the template requires; times are PM301."""
    specs = postmortem.profile.timeline.columns
    required = {spec.column for spec in specs if spec.required} | {Column.EVENT}
    required.difference_update(ColumnTrait.WHEN.columns)
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            for column, cell in entry.columns:
                if column in required and not cell.text and entry.instant:
                    yield Finding(
                        cell.span,
                        f"the {column.value} of {quoted(entry.time.plain)} is empty",
                        "say what happened then, or remove the row",
                    )


RULE = Rule(
    "PM316",
    "timeline-empty-cell",
    "A row of the timeline does not say what happened.",
    Severity.WARNING,
    check,
    preview=True,
)
