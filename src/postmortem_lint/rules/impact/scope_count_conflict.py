"""PM502: scope and number of those affected contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.scope_and_rates import scope_clashes
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each contradiction at the count."""
    for clash in scope_clashes(postmortem):
        notes = (Note(clash.other.span, "the other statement"),) if clash.other else ()
        yield Finding(clash.fact.span, clash.message, "correct one of the two", notes)


RULE = Rule(
    "PM502",
    "scope-count-conflict",
    "Scope and number of those affected contradict each other.",
    Severity.WARNING,
    check,
)
