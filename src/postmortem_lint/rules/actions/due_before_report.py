"""PM606: an open action item was due before the incident or the report."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key

_NAMES = {Key.REPORT_DATE: "report"}


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the due dates of open items with the later one of report and incident date."""
    latest = _latest(postmortem)
    if latest is None or latest.full_date is None or latest.full_date.day is None:
        return
    limit, what = latest.full_date.day, _NAMES.get(latest.key, "incident")
    for listed in postmortem.actions:
        for action in listed.actions:
            date = action.due_date
            if action.due is None or action.done or date is None or not date.year or date.other:
                continue
            day = date.until or date.day
            if day and day < limit:
                yield Finding(
                    action.due.text.locate(date.start, date.end),
                    f"the action item was due on {day}, before the {what} of {limit}",
                    "correct the date, or mark the item as done",
                    (Note(latest.span, f"the {what} is dated {limit}"),),
                )


def _latest(postmortem: Postmortem) -> Fact | None:
    facts = [postmortem.readable(key) for key in (Key.REPORT_DATE, Key.DATE, Key.STARTED)]
    dated = [fact for fact in facts if fact and fact.full_date and fact.full_date.day]
    return max(dated, key=lambda fact: str(fact.full_date and fact.full_date.day), default=None)


RULE = Rule(
    "PM606",
    "due-before-report",
    "An open action item was due before the incident or the report.",
    Severity.WARNING,
    check,
)
