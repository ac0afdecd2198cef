"""PM422: two statements about the breach disagree."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.promise_verdicts import opposed_verdicts
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each later statement with the first one."""
    yield from _told(postmortem)
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


def _told(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare what sentences say of the service level with each other and with the fields."""
    for first, other in opposed_verdicts(postmortem):
        here, above = (one.text.plain.strip() for one in (other, first))
        yield Finding(
            other.text.span,
            f"{quoted(here)} is stated for the service level, but {quoted(above)} above",
            "give the same answer in both places",
            (Note(first.text.span, f"{quoted(above)} is stated here"),),
            cap=Severity.WARNING,
        )


RULE = Rule(
    "PM422",
    "sla-breach-conflict",
    "Two statements about the breach of the service level disagree.",
    Severity.ERROR,
    check,
)
