"""PM002: a comment that should suppress a rule and does not."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:  # noqa: ARG001
    """Nothing: which suppressions were of use is known when all rules ran (engine/suppressions)."""
    yield from ()


RULE = Rule(
    code="PM002",
    name="bad-suppression",
    summary="A suppression is malformed, names an unknown rule, or suppresses nothing.",
    severity=Severity.WARNING,
    check=check,
)
