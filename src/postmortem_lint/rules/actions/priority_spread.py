"""PM614: the priorities of the action items rank nothing, or nothing is urgent."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.values import ranks
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Field, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted
from postmortem_lint.values.levels.severities import is_grave

_ENOUGH = 3


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the priorities of all items that state one; all of them urgent is fine."""
    stated = ranks(postmortem)
    if not stated or any(level.urgent for level, _ in stated):
        return
    place = stated[0][1].span
    severity = postmortem.readable(Key.SEVERITY)
    if severity and severity.choice and is_grave(severity.choice.value):
        highest = _said(min(stated, key=lambda one: one[0].level)[1])
        message = (
            f"the incident is '{severity.choice.value}', but no action item is more urgent than"
        )
        hint = "rank the item that keeps the incident from coming back first"
        yield Finding(place, f"{message} {highest}", hint)
    elif len(stated) >= _ENOUGH and len({level.scale for level, _ in stated}) == 1:
        message = f"all {len(stated)} action items have the priority {_said(stated[0][1])}"
        hint = "rank them, so that the first is done first"
        yield Finding(place, message, hint, cap=Severity.INFO)


def _said(field: Field) -> str:
    return quoted(field.text.plain.strip(" *_()[]"))


RULE = Rule(
    "PM614",
    "priority-spread",
    "The priorities of the action items rank nothing, or nothing is urgent.",
    Severity.WARNING,
    check,
)
