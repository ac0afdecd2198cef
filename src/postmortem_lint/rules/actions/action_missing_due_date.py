"""PM604: an open action item has no due date."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import gaps
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Column
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each open item without a date; a list without any date once."""
    hint = "write the day by which it is to be done"
    for gap in gaps(postmortem, Column.DUE):
        if gap.action is None:
            yield Finding(gap.span, "no action item of this list has a due date", hint)
        elif gap.field and gap.field.text:
            message = f"{quoted(gap.field.text.plain)} is not a due date of an action item"
            yield Finding(gap.span, message, hint)
        else:
            what = quoted(gap.action.text.plain)
            yield Finding(gap.span, f"the action item {what} has no due date", hint)


RULE = Rule(
    "PM604",
    "action-missing-due-date",
    "An open action item has no due date.",
    Severity.WARNING,
    check,
    complete=True,
)
