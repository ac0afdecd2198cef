"""PM425: an error rate contradicts the normal one, the scope or its own words."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.scope_and_rates import rate_clashes
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each contradiction at the place that is more likely wrong."""
    for clash in rate_clashes(postmortem):
        notes = (Note(clash.other.span, "the other statement"),) if clash.other else ()
        yield Finding(clash.fact.span, clash.message, "correct one of the two", notes)


RULE = Rule(
    "PM425",
    "error-rate-conflict",
    "An error rate contradicts the normal one, the scope or its own words.",
    Severity.WARNING,
    check,
)
