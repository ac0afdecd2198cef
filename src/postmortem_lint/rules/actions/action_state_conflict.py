"""PM622: a sentence says of the action items what their list does not."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.action_progress import progress_conflicts
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare how many items are said to be done or open, and which, with their list."""
    for told in progress_conflicts(postmortem):
        yield Finding(
            told.span,
            f"{quoted(told.words)} is stated, but {told.instead}",
            "let the sentence and the list say the same",
            (Note(told.against, "the list says this"),),
            cap=Severity.WARNING if told.certain else Severity.INFO,
        )


RULE = Rule(
    "PM622",
    "action-state-conflict",
    "A sentence says of the action items what their list does not.",
    Severity.WARNING,
    check,
)
