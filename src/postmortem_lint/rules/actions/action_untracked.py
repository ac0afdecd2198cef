"""PM609: an action item names no ticket."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import place_of
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Action, Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.text import Span


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for a ticket, a change or a link in each item; where none has one, say so once. Of what
    is done already a template that nobody has named asks for none."""
    lenient = postmortem.profile.surmised
    named = postmortem.follows is Certainty.STATED and not lenient
    hint = "file a ticket and name it here"
    said: set[Span] = set()
    for listed in postmortem.actions:
        asked = [each for each in listed.actions if not (lenient and each.done)]
        lacking = [each for each in asked if not _tracked(each)]
        # A team that took the template without its column does so on purpose.
        placed = any(action.tracking for action in listed.actions)
        habit = placed or 2 * len(lacking) < len(asked)
        sure = Certainty.STATED if named or habit else Certainty.GUESSED
        if len(lacking) == len(listed.actions) > 1:
            place = listed.header.span if listed.header else listed.part.span
            if place not in said:
                what = "no action item of this list names a ticket"
                yield Finding(place, what, hint, rests_on=sure)
            said.add(place)
            continue
        for action in lacking:
            place = action.tracking.span if action.tracking else place_of(action)
            message = f"the action item {quoted(action.text.plain)} names no ticket"
            yield Finding(place, message, hint, rests_on=sure)


def _tracked(action: Action) -> bool:
    return action.referenced or bool(action.tracking and action.tracking.placeholder)


RULE = Rule(
    "PM609",
    "action-untracked",
    "An action item names no ticket.",
    Severity.WARNING,
    check,
    complete=True,
    default=False,
)
