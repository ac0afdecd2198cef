"""PM701: an update was published at a time that the status page list does not name."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.published_updates import listed_times, published
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for the time of each update among the listed ones, and name the one left over."""
    listed = listed_times(postmortem, Key.STATUS_PAGE)
    if not listed:
        return
    known = {clock.minute for _, clock in listed}
    shown = {update.clock.minute for update in published(postmortem)}
    spare = [(fact, clock) for fact, clock in listed if clock.minute not in shown]
    for update in published(postmortem):
        if update.clock.minute in known:
            continue
        fact, clock = min(spare or listed, key=lambda one: abs(one[1].minute - update.clock.minute))
        said = quoted(fact.text.plain[clock.start : clock.end])
        times = ", ".join(quoted(fact.text.plain[one.start : one.end]) for fact, one in listed)
        yield Finding(
            update.span,
            f"the update of {quoted(update.written)} is not among the listed ones: {times}",
            "give both the same time",
            (Note(fact.text.locate(clock.start, clock.end), f"the nearest listed is {said}"),),
        )


RULE = Rule(
    "PM701",
    "status-updates-disagree",
    "The published updates have other times than the list of them.",
    Severity.WARNING,
    check,
)
