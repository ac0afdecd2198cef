"""PM503: a question with boxes has no answer."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.boxes import ChoiceGroup, choice_groups
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the groups of boxes that the profile calls a choice; task lists are none."""
    for group in choice_groups(postmortem):
        if not any(item.box and item.box.ticked for item in group.items):
            yield _finding(group)


def _finding(group: ChoiceGroup) -> Finding:
    title = group.part.title.plain.strip()
    labels = ", ".join(item.text.plain.strip() for item in group.items)
    return Finding(
        group.items[0].span.cover(group.items[-1].span),
        f"no box under '{title}' is ticked",
        f"tick what applies: {labels}",
    )


RULE = Rule(
    "PM503",
    "no-box-checked",
    "None of the boxes that answer a question is ticked.",
    Severity.WARNING,
    check,
    complete=True,
)
