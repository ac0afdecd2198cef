"""PM620: a less urgent action item is due before a more urgent one."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.actions.needs import wording
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Action, ActionList, Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.values.levels.priorities import number_of


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the due dates of open items; report each that all less urgent ones come before."""
    for listed in postmortem.actions:
        planned = list(_planned(listed))
        latest: dict[int, datetime.date] = {}
        first: dict[int, Action] = {}
        for other, level, day in planned:
            latest[level] = max(day, latest.get(level, day))
            first.setdefault(level, other)
        for item, level, day in planned:
            lower = [low for low in latest if low > level]
            if lower and item.due and all(latest[low] < day for low in lower):
                other = min((first[low] for low in lower), key=lambda one: one.span.start)
                note = (Note(other.due.span, "a less urgent item"),) if other.due else ()
                name = quoted(wording(item).plain)
                urgent = quoted(item.priority.text.plain) if item.priority else level
                yield Finding(
                    item.due.span,
                    f"the action item {name} of priority {urgent} is due on {day}, after all that"
                    " are less urgent",
                    "do the urgent item first, or lower its priority",
                    note,
                )


def _planned(listed: ActionList) -> Iterator[tuple[Action, int, datetime.date]]:
    """The open items that have a numbered priority and a certain day."""
    for item in listed.actions:
        date = item.due_date
        if item.done or item.priority is None or date is None or not date.year or date.other:
            continue
        level = number_of(item.priority.text.plain)
        if level is not None and date.day:
            yield item, level, date.day


RULE = Rule(
    "PM620",
    "priority-due-inversion",
    "A less urgent action item is due before a more urgent one.",
    Severity.INFO,
    check,
    default=False,
)
