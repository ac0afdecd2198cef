"""PM522: one cause is given, and no contributing factor."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.causes import asks_for_factors, has_factors
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.roles import Role


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Ask for factors where the template has a place for them and the cause is told."""
    cause = postmortem.part(Role.ROOT_CAUSE)
    if cause is None or cause.empty or postmortem.phase is Phase.DRAFT:
        return
    if asks_for_factors(postmortem) and not has_factors(postmortem):
        yield Finding(
            cause.title.span,
            f"'{cause.title.plain}' names no contributing factor",
            "list the conditions without which it would have stayed a small fault",
        )


RULE = Rule(
    "PM522",
    "no-contributing-factors",
    "A single cause is given, without contributing factors.",
    Severity.INFO,
    check,
    complete=True,
    preview=True,
)
