"""PM204: the severity is not on the scale of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import misnamed


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each severity; other words are fine where the template has no scale."""
    for fact in postmortem.facts_of(Key.SEVERITY):
        if fact.readable:
            scale = field_scale(postmortem.profile, fact.key, fact.role)
            yield from misnamed("severity", fact.text, fact.choice, scale)


RULE = Rule(
    "PM204",
    "invalid-severity",
    "The severity is not on the scale of the template.",
    Severity.WARNING,
    check,
)
