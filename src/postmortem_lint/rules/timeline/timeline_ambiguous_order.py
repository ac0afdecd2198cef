"""PM304: it cannot be decided whether a timeline entry is out of order."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Order, Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report jumps back that a missing date would explain."""
    for timeline in postmortem.timelines:
        for disorder in timeline.disorders:
            if disorder.order is Order.AMBIGUOUS:
                entry = timeline.entries[disorder.entry]
                above = timeline.entries[disorder.against]
                here, there = quoted(entry.time.plain), quoted(above.time.plain)
                yield Finding(
                    entry.time.span,
                    f"{here} comes after {there}: {disorder.why}",
                    "write the date of the entry",
                    (Note(above.time.span, f"the entry above says {there}"),),
                )


RULE = Rule(
    "PM304",
    "timeline-ambiguous-order",
    "Without a date it cannot be decided whether a timeline entry is out of order.",
    Severity.INFO,
    check,
)
