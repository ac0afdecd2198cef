"""PM621: an open action item is past its due date."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import wording
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare due dates with the day of the run; silent where the run has none."""
    today = postmortem.today
    if today is None:
        return
    for listed in postmortem.actions:
        for action in listed.actions:
            due = action.due_date.day if action.due_date and action.due_date.year else None
            if due and due < today and not action.done and action.due:
                days = (today - due).days
                late = "1 day" if days == 1 else f"{days} days"
                name = quoted(wording(action).plain)
                yield Finding(
                    action.due.span,
                    f"the action item {name} was due on {due}, {late} before {today}, and is open",
                    "finish it, set another date, or say why it will not be done",
                )


RULE = Rule(
    "PM621",
    "action-overdue",
    "An open action item is past its due date.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
