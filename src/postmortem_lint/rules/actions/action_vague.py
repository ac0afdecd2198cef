"""PM610: an action item has a vague verb and names nothing to check it by."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import wording
from postmortem_lint.analysis.actions.wording import people_phrase, vague_ending, vague_opening
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Read the open items; one that would change people has a rule of its own."""
    for listed in postmortem.actions:
        for action in listed.actions:
            text = wording(action)
            settled = action.done or action.detailed
            verb = None if settled else vague_opening(text) or vague_ending(text)
            if verb and people_phrase(text) is None:
                vague = text.plain[slice(*verb)]
                yield Finding(
                    text.strip().span,
                    f"{quoted(text.plain)} has no end: '{vague}' names nothing to check it by",
                    "say what will be there when it is done: a number, a limit, a file, a test",
                )


RULE = Rule(
    "PM610",
    "action-vague",
    "An action item begins with a vague verb and names nothing to check it by.",
    Severity.WARNING,
    check,
)
