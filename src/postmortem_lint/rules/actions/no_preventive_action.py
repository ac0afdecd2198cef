"""PM613: no action item prevents the incident from coming again."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.values import choice_of
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import ActionList, Postmortem
from postmortem_lint.profile.scales import Scale, column_scale
from postmortem_lint.roles import Column
from postmortem_lint.rules.shared import listed

_PREVENTS = "prevent"


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the types of the items, where all of them are on a list that knows prevention: a
    type of the author's own may be one that prevents."""
    scale = column_scale(postmortem.profile, Column.TYPE)
    if not any(value.lower().startswith(_PREVENTS) for value in scale.values):
        return
    types = [kind for one in postmortem.actions for kind in _types(one, scale)]
    if not types or not all(types) or any(_PREVENTS in kind for kind in types):
        return
    typed = next(one for one in postmortem.actions if Column.TYPE in one.columns)
    found = listed(tuple(sorted(set(types))))
    yield Finding(
        typed.header.span if typed.header else typed.part.span,
        f"no action item prevents the incident: all are of type {found}",
        "add one that keeps the cause from coming back, or write why nothing can",
    )


def _types(actions: ActionList, scale: Scale) -> Iterator[str]:
    """The type of each item, empty if it is not on the list."""
    for action in actions.actions:
        if action.kind and action.kind.text and not action.kind.placeholder:
            choice = choice_of(action.kind, Column.TYPE, scale)
            yield choice.value.lower() if choice else ""


RULE = Rule(
    "PM613",
    "no-preventive-action",
    "No action item prevents the incident from coming again.",
    Severity.WARNING,
    check,
    complete=True,
    of_template=True,
)
