"""PM603: an action item has more than one owner."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import wording
from postmortem_lint.analysis.content.named_people import named_alone, named_people
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.values.people.person import is_group, names_a_desk

_PAIR = 2


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the people who own an open item; two roles or teams may be one desk."""
    for listed in postmortem.actions:
        for action in listed.actions:
            owner = action.owner
            names = [person.name for person in action.people if person.name]
            if owner is None or owner.placeholder or action.done or len(names) < 2:
                continue
            if " ".join(reversed(names)) in named_people(postmortem):
                continue  # Sand, Ole
            if " " in names[0] and not any(" " in name for name in names[1:]):
                continue  # Dana Okafor, Treasurer
            if len(names) == _PAIR and is_group(names[0]) and " " in names[1]:
                continue  # Network group, Ms Lorenz
            desk = names_a_desk(owner.text.plain, action.people, named_alone(postmortem))
            item, several = quoted(wording(action).plain), ", ".join(map(quoted, names))
            yield Finding(
                owner.span,
                f"the action item {item} has {len(names)} owners: {several}",
                "keep one owner, and name the others as helpers in the text",
                cap=Severity.INFO if desk else Severity.WARNING,
            )


RULE = Rule(
    "PM603",
    "action-multiple-owners",
    "An action item has more than one owner.",
    Severity.WARNING,
    check,
)
