"""PM422: two statements about the breach disagree."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each later statement with the first one."""
    stated = [fact for fact in postmortem.facts_of(Key.SLA_BREACH) if fact.readable and fact.choice]
    for fact in stated[1:]:
        first = stated[0]
        assert fact.choice is not None
        assert first.choice is not None
        alike = fact.label.plain.lower() == first.label.plain.lower()
        if alike and fact.choice.value != first.choice.value:
            here, above = (one.text.plain.strip() for one in (fact, first))
            yield Finding(
                fact.text.span,
                f"'{here}' is stated here, but '{above}' above",
                "give the same answer in both places",
                (Note(first.text.span, f"'{above}' is stated here"),),
            )


RULE = Rule(
    "PM422",
    "sla-breach-conflict",
    "Two statements about the breach of the service level disagree.",
    Severity.ERROR,
    check,
)
