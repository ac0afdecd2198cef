"""PM424: a percentage that no share can have."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import Reading
from postmortem_lint.values.numbers.amounts import Amount, Unit


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the fields that state a share: target, error rates, a part of the users."""
    for fact in postmortem.facts:
        amount = _share(fact) if fact.readable else None
        if amount and (amount.problem or not 0 <= amount.value <= 100):
            yield _finding(fact, amount)


def _share(fact: Fact) -> Amount | None:
    """The share that a field states; a percentage where people are counted is one of them all."""
    if fact.reading in (Reading.PERCENT, Reading.TARGET):
        return fact.target.percent if fact.target else fact.amount
    part = fact.amount is not None and fact.amount.unit is Unit.PERCENT
    return fact.amount if part and fact.key is Key.AFFECTED_COUNT else None


def _finding(fact: Fact, amount: Amount) -> Finding:
    said = fact.text.plain[amount.start : amount.end].strip()
    why = amount.problem or "it lies outside 0 to 100"
    return Finding(
        fact.text.locate(amount.start, amount.end),
        f"'{said}' is not a share of a whole: {why}",
        "write a percentage between 0 and 100",
    )


RULE = Rule(
    "PM424",
    "invalid-percentage",
    "A percentage lies outside 0 to 100 or is malformed.",
    Severity.ERROR,
    check,
)
