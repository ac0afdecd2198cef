"""PM602: an action item has no owner."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import gaps
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Column
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each open item without an owner; a list in which nobody owns anything once."""
    hint = "name one person or role who will see to it"
    for gap in gaps(postmortem, Column.OWNER):
        if gap.action is None:
            yield Finding(gap.span, "no action item of this list has an owner", hint)
        elif gap.field and gap.field.text:
            message = f"{quoted(gap.field.text.plain)} is not the owner of an action item"
            yield Finding(gap.span, message, hint, begun=True, cap=_CAPS[gap.certainty])
        else:
            message = f"the action item {quoted(gap.action.text.plain)} has no owner"
            yield Finding(gap.span, message, hint, begun=True, cap=_CAPS[gap.certainty])


_CAPS = {
    Certainty.STATED: Severity.ERROR,
    Certainty.CONVENTION: Severity.WARNING,
    Certainty.GUESSED: Severity.INFO,
}


RULE = Rule(
    "PM602",
    "action-missing-owner",
    "An action item has no owner.",
    Severity.ERROR,
    check,
    complete=True,
    of_template=True,
)
