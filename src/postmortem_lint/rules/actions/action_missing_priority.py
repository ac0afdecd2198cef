"""PM607: an action item has no priority."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Column
from postmortem_lint.rules.shared import missing_values


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each open item without a priority; a list without any once."""
    return missing_values(postmortem, Column.PRIORITY, "priority", "write a priority")


RULE = Rule(
    "PM607",
    "action-missing-priority",
    "An action item has no priority.",
    Severity.WARNING,
    check,
    complete=True,
)
