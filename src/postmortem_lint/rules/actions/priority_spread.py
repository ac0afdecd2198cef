"""PM614: the priorities of the action items rank nothing, or nothing is urgent."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.action_needs import missing
from postmortem_lint.analysis.priorities import is_urgent
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import ActionList, Field, Postmortem
from postmortem_lint.roles import Key

_ENOUGH = 3
_SEVERE = ("SEV0", "SEV1", "SEV2", "S0", "S1", "S2", "Critical", "Major")


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the priorities of all items that state one; all of them urgent is fine."""
    fields = [field for listed in postmortem.actions for field in _priorities(listed)]
    said = [_spoken(field) for field in fields]
    items = sum(len(listed.actions) for listed in postmortem.actions)
    if not said or len(said) <= items / 2 or any(is_urgent(word) for word in said):
        return
    severity = postmortem.readable(Key.SEVERITY)
    grave = severity.choice.value if severity and severity.choice else ""
    place = fields[0].span
    if grave in _SEVERE:
        message = f"the incident is {grave}, but no action item is more urgent than {min(said)}"
        yield Finding(
            place, message, "rank the item that keeps the incident from coming back first"
        )
    elif len(said) >= _ENOUGH and len(set(said)) == 1:
        message = f"all {len(said)} action items have the priority {fields[0].text.plain.strip()}"
        yield Finding(
            place, message, "rank them, so that the first is done first", cap=Severity.INFO
        )


def _priorities(listed: ActionList) -> Iterator[Field]:
    for action in listed.actions:
        field = action.priority
        if field and not field.placeholder and not missing(field):
            yield field


def _spoken(field: Field) -> str:
    return " ".join(field.text.plain.upper().strip(" *_()[]").split())


RULE = Rule(
    "PM614",
    "priority-spread",
    "The priorities of the action items rank nothing, or nothing is urgent.",
    Severity.WARNING,
    check,
)
