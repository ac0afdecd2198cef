"""PM612: an action item does not begin with a verb."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import wording
from postmortem_lint.analysis.actions.wording import verb_first
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Read the first word of each open item, after its label."""
    for listed in postmortem.actions:
        for action in listed.actions:
            text = wording(action)
            if text and not action.done and not verb_first(text):
                yield Finding(
                    text.strip().span,
                    f"{quoted(text.plain)} does not say what will be done",
                    "begin with a verb: add, remove, limit, alert …",
                )


RULE = Rule(
    "PM612",
    "action-not-verb-first",
    "An action item does not begin with a verb.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
