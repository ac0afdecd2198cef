"""PM552: a similar incident is listed, and the text never comes back to it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.related_incidents import answered, related
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look through cause, lessons and actions for each incident that is called similar."""
    if postmortem.phase is Phase.DRAFT:
        return
    for incident in related(postmortem):
        if incident.similar and not answered(incident, postmortem):
            yield Finding(
                incident.text.span,
                f"no cause, lesson or action mentions {quoted(incident.text.plain)}",
                "say what was done after it, and why that was not enough",
            )


RULE = Rule(
    "PM552",
    "recurrence-not-addressed",
    "A similar incident is listed, and the text never comes back to it.",
    Severity.INFO,
    check,
    complete=True,
)
