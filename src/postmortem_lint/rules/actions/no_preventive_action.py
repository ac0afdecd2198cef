"""PM613: no action item prevents the incident from coming again."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import ActionList, Postmortem
from postmortem_lint.profile.model import ColumnSpec
from postmortem_lint.roles import Column
from postmortem_lint.values.choices import match_choice

_PREVENTS = "prevent"


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the types of the items, where most of them are on a list that knows prevention."""
    spec = postmortem.profile.actions.column(Column.TYPE)
    if spec is None or not any(value.lower().startswith(_PREVENTS) for value in spec.values):
        return
    types = [kind for listed in postmortem.actions for kind in _types(listed, spec)]
    known = [kind for kind in types if kind]
    if not known or len(known) <= len(types) / 2 or any(_PREVENTS in kind for kind in known):
        return
    typed = next(listed for listed in postmortem.actions if Column.TYPE in listed.columns)
    found = ", ".join(sorted(set(known)))
    yield Finding(
        typed.header.span if typed.header else typed.part.span,
        f"no action item prevents the incident; there is only {found}",
        "add one that keeps the cause from coming back, or write why nothing can",
    )


def _types(listed: ActionList, spec: ColumnSpec) -> Iterator[str]:
    """The type of each item, empty if it is not on the list."""
    for action in listed.actions:
        if action.kind and action.kind.text and not action.kind.placeholder:
            choice = match_choice(action.kind.text.plain, spec.values, spec.aliases)
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
