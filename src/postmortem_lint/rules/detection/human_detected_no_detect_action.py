"""PM531: people noticed the incident, and no action improves detection."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.detection import stated
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.values.people.detection import DetectedBy, improves_detection


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look through the actions for one about alerts or monitoring, if nothing automatic noticed."""
    noticed = stated(postmortem)
    if noticed is None or noticed.source in (DetectedBy.MACHINE, DetectedBy.VENDOR):
        return
    actions = [action for listed in postmortem.actions for action in listed.actions]
    if not actions or any(listed.linked for listed in postmortem.actions):
        return
    for action in actions:
        kind = action.kind.text.plain if action.kind else ""
        if improves_detection(f"{action.text.plain} {kind}"):
            return
    yield Finding(
        noticed.text.span,
        f"{quoted(noticed.text.plain)} is how it was noticed, and no action improves detection",
        "add an action for the alert that would have noticed it",
    )


RULE = Rule(
    "PM531",
    "human-detected-no-detect-action",
    "People noticed the incident, and no action improves detection.",
    Severity.INFO,
    check,
    complete=True,
    preview=True,
)
