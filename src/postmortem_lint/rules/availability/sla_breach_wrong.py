"""PM421: the breach statement contradicts downtime and budget."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.availability import Availability, availability, names_budget
from postmortem_lint.durations.writing import describe
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the downtime with the budget; equality is no breach."""
    found = availability(postmortem)
    stated = [one for one in postmortem.facts_of(Key.SLA_BREACH) if one.readable and one.choice]
    answers = {one.choice.value for one in stated if one.choice}
    if found is None or found.downtime is None or not found.plain or len(answers) != 1:
        return
    if not found.budget.fits:
        return  # a wrong budget is the nearer fault
    breach, answer = stated[-1], answers.pop()
    if answer == "No" and found.downtime > found.most:
        told = Severity.WARNING if names_budget(breach, found) else Severity.INFO
        cap = Severity.ERROR if found.total else told
        yield _finding(breach, found, "more than", "a breach", cap)
    elif answer == "Yes" and found.downtime <= found.budget.seconds:
        yield _finding(breach, found, "within", "no breach by itself", Severity.INFO)


def _finding(
    breach: Fact, found: Availability, relation: str, verdict: str, cap: Severity
) -> Finding:
    down, budget = describe(found.downtime or 0), describe(found.budget.seconds)
    target = found.target.percent
    percent = found.fact.text.plain[target.start : target.end].strip()
    notes = [Note(found.fact.text.span, f"the target allows {budget}")]
    if found.downtime_fact:
        notes.append(Note(found.downtime_fact.text.span, f"the downtime is {down}"))
    return Finding(
        breach.text.span,
        f"'{breach.text.plain.strip()}' is stated, but {down} of downtime are {relation} the "
        f"{budget} that a target of '{percent}' allows: {verdict}",
        "correct the statement, the downtime or the target",
        tuple(notes),
        cap=cap,
    )


RULE = Rule(
    "PM421",
    "sla-breach-wrong",
    "The breach statement contradicts the downtime and the budget.",
    Severity.ERROR,
    check,
)
