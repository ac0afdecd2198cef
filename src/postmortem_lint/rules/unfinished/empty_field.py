"""PM155: a labelled field has no value."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.find import Trace, leftovers_of
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import ActionList, Fact, Postmortem
from postmortem_lint.roles import Column
from postmortem_lint.roles.key_traits import KeyTrait


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at fields, then at the cells of action items that no other rule speaks about."""
    source = postmortem.document.source
    asking = {source.line(left.span.start) for left in leftovers_of(postmortem, Trace.TOKEN)}
    for fact in postmortem.facts:
        if source.line(fact.span.start) in asking:
            continue
        # What a review without a name means is another rule's.
        if fact.blank and fact.key not in KeyTrait.AFTER_REVIEW.keys:
            yield _empty(fact, f"'{fact.label.plain.strip()}' has no value")
    for left in leftovers_of(postmortem, Trace.GUIDANCE):
        if left.fact:
            label = left.fact.label.plain.strip()
            yield _empty(left.fact, f"'{label}' holds only the template's hint '{left.text}'")
    for actions in postmortem.actions:
        yield from _cells(actions, postmortem)


def _empty(fact: Fact, message: str) -> Finding:
    return Finding(fact.span, message, "write the value, 'None' or 'Unknown'")


def _cells(actions: ActionList, postmortem: Postmortem) -> Iterator[Finding]:
    """A row without an action, or without the status that the profile asks for."""
    status = postmortem.profile.actions.column(Column.STATUS)
    for number, action in enumerate(actions.actions, 1):
        if not actions.columns:
            continue
        if not action.text:
            yield Finding(
                action.text.span, f"row {number} names no action", "write what is to be done"
            )
        elif status and status.required and action.status and not action.status.text:
            known = f"write one of {', '.join(status.values)}" if status.values else "write it"
            yield Finding(action.status.span, f"row {number} has no status", known)


RULE = Rule(
    "PM155",
    "empty-field",
    "A field has no value.",
    Severity.WARNING,
    check,
)
