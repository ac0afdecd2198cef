"""PM607: an action item has no priority."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import gaps
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Column
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each open item without a priority; a list without any once."""
    hint = "write a priority"
    for gap in gaps(postmortem, Column.PRIORITY):
        if gap.action is None:
            yield Finding(gap.span, "no action item of this list has a priority", hint)
        elif gap.field and gap.field.text:
            message = f"{quoted(gap.field.text.plain)} is not a priority of an action item"
            yield Finding(gap.span, message, hint)
        else:
            what = quoted(gap.action.text.plain)
            yield Finding(gap.span, f"the action item {what} has no priority", hint)


RULE = Rule(
    "PM607",
    "action-missing-priority",
    "An action item has no priority.",
    Severity.WARNING,
    check,
    complete=True,
)
