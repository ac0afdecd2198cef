"""PM608: a priority, type or status of an action item is not on the list of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.action_needs import missing
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import ActionList, Field, Postmortem
from postmortem_lint.profile.model import ColumnSpec
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.rules.shared import misnamed
from postmortem_lint.values.choices import Choice, match_choice


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each column with a closed list, and at others where most cells are on the list."""
    for listed in postmortem.actions:
        for column in ColumnTrait.CHOICE.columns:
            spec = postmortem.profile.actions.column(column)
            if spec is None or not spec.values:
                continue
            cells = _cells(listed, spec)
            known = sum(1 for _, choice in cells if choice)
            for field, choice in cells:
                if spec.required or (choice is None and known > len(cells) / 2):
                    yield from misnamed(
                        column.value, field.text, choice, spec.values, closed=spec.required
                    )


def _cells(listed: ActionList, spec: ColumnSpec) -> list[tuple[Field, Choice | None]]:
    """The cells of a column that are filled in, with what they say."""
    fields = (action.field(spec.column) for action in listed.actions)
    return [
        (field, match_choice(field.text.plain, spec.values, spec.aliases))
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
