"""PM604: an open action item has no due date."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Column
from postmortem_lint.rules.shared import missing_values


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each open item without a date; a list without any date once."""
    return missing_values(
        postmortem, Column.DUE, "due date", "write the day by which it is to be done"
    )


RULE = Rule(
    "PM604",
    "action-missing-due-date",
    "An open action item has no due date.",
    Severity.WARNING,
    check,
    complete=True,
)
