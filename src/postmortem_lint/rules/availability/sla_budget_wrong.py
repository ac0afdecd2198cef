"""PM420: the stated downtime budget does not follow from the availability target."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.availability import Availability, availability, stated_budgets
from postmortem_lint.analysis.lengths.passage_budgets import passage_budgets
from postmortem_lint.durations.writing import describe
from postmortem_lint.finding import Finding, Note, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import replacement
from postmortem_lint.values.budgets import Budget


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Multiply what the target leaves with the period, for every length the period can have."""
    yield from _told(postmortem)
    found = availability(postmortem)
    if found is None or found.target.budget is None or found.budget.fits:
        return
    stated, right = found.target.budget, found.budget
    span = found.budget_fact.text.locate(stated.value_start, stated.value_end)
    said = found.budget_fact.text.plain[stated.value_start : stated.value_end]
    percent = found.fact.text.plain[found.target.percent.start : found.target.percent.end].strip()
    yield Finding(
        span,
        f"'{said}' is stated, but a target of '{percent}' allows {describe(right.seconds)} in"
        f" {_period(right)}",
        f"write {right.text}, or correct the target",
        _target(found),
        fix=replacement(span, right.text, Safety.UNSAFE),
    )


def _told(postmortem: Postmortem) -> Iterator[Finding]:
    """The budgets that sentences derive from a target."""
    stated = {told.span: told for told in passage_budgets(postmortem)}
    stated |= {told.span: told for told in stated_budgets(postmortem)}
    for told in stated.values():
        right = told.right
        message = (
            f"'{told.written}' is stated, but a target of '{told.percent}' allows "
            f"{describe(right.seconds)} in {_period(right)}"
        )
        hint = f"write {right.text}, or correct the target"
        yield Finding(told.span, message, hint, cap=Severity.WARNING)


def _period(budget: Budget) -> str:
    days = f"{budget.days:g} days"
    return days if budget.period == days else f"a {budget.period} of {days}"


def _target(found: Availability) -> tuple[Note, ...]:
    """The target, where it stands in a field of its own."""
    if found.budget_fact is found.fact:
        return ()
    return (Note(found.fact.text.span, "the target"),)


RULE = Rule(
    "PM420",
    "sla-budget-wrong",
    "The stated downtime budget does not follow from the availability target.",
    Severity.ERROR,
    check,
)
