"""PM155: a labelled field has no value."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import EmptyCell, column_name, empty_cells
from postmortem_lint.analysis.leftovers.empty_labels import (
    empty_labels,
    labels_over_items,
    may_stay_blank,
)
from postmortem_lint.analysis.leftovers.find import Trace, leftovers_of
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import ActionList, Fact, Postmortem
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at fields, then at the cells of action items that no other rule speaks about."""
    source = postmortem.document.source
    asking = {source.line(left.span.start) for left in leftovers_of(postmortem, Trace.TOKEN)}
    for fact in postmortem.facts:
        over_items = fact.label.start in labels_over_items(postmortem)
        asked = source.line(fact.span.start) in asking
        if asked or over_items or may_stay_blank(postmortem, fact):
            continue
        # What a review without a name means is another rule's.
        if fact.blank and fact.key not in KeyTrait.AFTER_REVIEW.keys:
            yield _empty(fact, f"'{fact.label.plain.strip()}' has no value")
    for empty in empty_labels(postmortem):
        if source.line(empty.start) not in asking:
            message = f"'{empty.plain.strip()}' has no value, as all other lines of the block have"
            yield Finding(empty.span, message, "write the value, 'None' or 'Unknown'")
    for left in leftovers_of(postmortem, Trace.GUIDANCE):
        if left.fact:
            label = left.fact.label.plain.strip()
            yield _empty(left.fact, f"'{label}' holds only the template's guidance '{left.text}'")
    for actions in postmortem.actions:
        yield from _rows(actions)
    yield from map(_cell, empty_cells(postmortem))


def _empty(fact: Fact, message: str) -> Finding:
    return Finding(fact.span, message, "write the value, 'None' or 'Unknown'")


def _rows(actions: ActionList) -> Iterator[Finding]:
    """The rows without an action."""
    for number, action in enumerate(actions.actions, 1):
        if actions.columns and not action.text:
            message = f"row {number} of the action items names no action"
            yield Finding(action.text.span, message, "write what is to be done")


def _cell(cell: EmptyCell) -> Finding:
    """What a row leaves empty that the profile asks for, or a whole list."""
    values = cell.spec.values
    known = f"one of {', '.join(values)}" if values else "it"
    name = column_name(cell.spec)
    if cell.item is None:
        message = f"no action item of this list has a {name}"
        return Finding(cell.span, message, f"write {known} for each item")
    message = f"the action item {quoted(cell.item)} has no {name}"
    return Finding(cell.span, message, f"write {known}")


RULE = Rule(
    "PM155",
    "empty-field",
    "A field has no value.",
    Severity.WARNING,
    check,
    complete=True,
)
