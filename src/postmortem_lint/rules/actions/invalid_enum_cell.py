"""PM608: a priority, type or status of an action item is not on the list of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.action_needs import missing
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import ActionList, Field, Postmortem
from postmortem_lint.profile.scales import Scale, column_scale
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.rules.shared import misnamed
from postmortem_lint.values.choices import Choice, written_alike


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each column with a closed list, and at others where most cells are on the list."""
    for listed in postmortem.actions:
        for column in ColumnTrait.CHOICE.columns:
            scale = column_scale(postmortem.profile, column)
            cells = _cells(listed, column, scale)
            known = [choice.value for _, choice in cells if choice]
            alike = len(known) > 1 and written_alike(tuple(known))
            for field, choice in cells:
                if scale.closed or (choice is None and len(known) > len(cells) / 2):
                    yield from misnamed(column.value, field.text, choice, scale, alone=alike)


def _cells(listed: ActionList, column: Column, scale: Scale) -> list[tuple[Field, Choice | None]]:
    """The cells of a column that are filled in, with what they say."""
    fields = (action.field(column) for action in listed.actions)
    return [
        (field, scale.choice(field.text.plain))
        for field in fields
        if field and not field.placeholder and not missing(field)
    ]


RULE = Rule(
    "PM608",
    "invalid-enum-cell",
    "A priority, type or status of an action item is not on the list of the template.",
    Severity.WARNING,
    check,
)
