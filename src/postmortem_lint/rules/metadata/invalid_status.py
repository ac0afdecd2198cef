"""PM205: the status of the incident or of the review is not on the list of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.model import Need
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.rules.shared import misnamed


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each status; a template that does not ask for one has no closed list."""
    for fact in postmortem.facts:
        if fact.key not in KeyTrait.STATE.keys or not fact.readable:
            continue
        spec = postmortem.profile.field(fact.key, fact.role)
        if spec and spec.values:
            closed = spec.need is not Need.NEVER
            yield from misnamed(fact.key.words, fact.text, fact.choice, spec.values, closed=closed)


RULE = Rule(
    "PM205",
    "invalid-status",
    "The status of the incident or of the review is not on the list of the template.",
    Severity.WARNING,
    check,
)
