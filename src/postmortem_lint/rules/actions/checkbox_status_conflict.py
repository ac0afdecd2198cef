"""PM619: the box of an item and its status say different things."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import missing
from postmortem_lint.analysis.actions.promised import contradicts_box, promises
from postmortem_lint.analysis.sentences.similarity import SAME, closest
from postmortem_lint.finding import Edit, Finding, Fix, Note, Rule, Safety, Severity
from postmortem_lint.markdown.model import Box
from postmortem_lint.postmortem.model import Action, Postmortem
from postmortem_lint.records import replace
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each box of the fixes with the status of the same action item."""
    for listed in promises(postmortem):
        for promise in listed.actions:
            found = closest(promise, postmortem.actions)
            if promise.box and found and found.score >= SAME:
                yield from _compared(promise.box, found.action)
    for own in postmortem.actions:
        odd = [item for item in own.actions if contradicts_box(item)]
        for item in odd:
            if item.box:
                cap = Severity.WARNING if len(odd) == 1 else Severity.INFO
                yield from _compared(item.box, replace(item, done=not item.box.ticked), cap)


def _compared(box: Box, item: Action, cap: Severity = Severity.ERROR) -> Iterator[Finding]:
    status = item.status
    if status is None or status.placeholder or missing(status) or box.ticked == item.done:
        return
    said, name = quoted(status.text.plain), quoted(item.text.plain)
    state = "ticked" if box.ticked else "open"
    fix = None
    if item.done:
        fix = Fix("tick the box", Safety.UNSAFE, (Edit(box.span, "[x]"),))
    yield Finding(
        box.span,
        f"the box is {state}, but the status of the action item {name} is {said}",
        "let both say the same; a box that means 'ticket filed' is better left open",
        (Note(status.span, f"the status is {said}"),),
        fix,
        cap=cap,
    )


RULE = Rule(
    "PM619",
    "checkbox-status-conflict",
    "The box of an item and its status say different things.",
    Severity.WARNING,
    check,
)
