"""PM205: the status of the incident or of the review is not on the list of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.load import Need
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import misnamed

_NAMES = {Key.STATUS: "status", Key.REVIEW_STATUS: "review status"}


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each status; a template that does not ask for one has no closed list."""
    for fact in postmortem.facts:
        if fact.key not in _NAMES or not fact.readable:
            continue
        spec = postmortem.profile.field(fact.key, fact.role)
        if spec and spec.values:
            name, closed = _NAMES[fact.key], spec.need is not Need.NEVER
            yield from misnamed(name, fact.text, fact.choice, spec.values, closed=closed)


RULE = Rule(
    "PM205",
    "invalid-status",
    "The status of the incident or of the review is not on the list of the template.",
    Severity.WARNING,
    check,
)
