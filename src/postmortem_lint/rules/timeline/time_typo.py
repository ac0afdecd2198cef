"""PM311: a timeline entry is out of line, and one edit would put it right."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Note, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Disorder, Order, Postmortem, Timeline
from postmortem_lint.rules.shared import quoted, replacement


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report entries for which exactly one slip of the pen explains the disorder."""
    for timeline in postmortem.timelines:
        for disorder in timeline.disorders:
            if disorder.order is Order.TYPO and disorder.wrong is not None:
                yield _finding(timeline, disorder)


def _finding(timeline: Timeline, disorder: Disorder) -> Finding:
    assert disorder.wrong is not None
    entry, other = timeline.entries[disorder.entry], timeline.entries[disorder.against]
    said, there = quoted(entry.time.plain), quoted(other.time.plain)
    side = "above" if disorder.against < disorder.entry else "below"
    return Finding(
        disorder.wrong,
        f"{said} is out of line with {there} {side}; did you mean '{disorder.correction}'?",
        f"the likely slip is {disorder.why}; check it",
        (Note(other.time.span, f"the entry {side} says {there}"),),
        replacement(disorder.wrong, disorder.correction, Safety.UNSAFE),
        rests_on=disorder.certainty,
    )


RULE = Rule(
    "PM311",
    "time-typo",
    "A timeline entry is out of line with its neighbours, and one slip explains it.",
    Severity.ERROR,
    check,
)
