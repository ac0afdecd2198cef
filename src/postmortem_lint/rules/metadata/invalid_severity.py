"""PM204: the severity is not on the scale of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.model import Need
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import misnamed


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each severity; a template that does not ask for one has no closed scale."""
    for fact in postmortem.facts_of(Key.SEVERITY):
        spec = postmortem.profile.field(fact.key, fact.role)
        if spec and spec.values and fact.readable:
            closed = spec.need is not Need.NEVER
            yield from misnamed("severity", fact.text, fact.choice, spec.values, closed=closed)


RULE = Rule(
    "PM204",
    "invalid-severity",
    "The severity is not on the scale of the template.",
    Severity.WARNING,
    check,
)
