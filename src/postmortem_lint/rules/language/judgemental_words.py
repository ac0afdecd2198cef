"""PM802: a word judges the character or competence of people."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.statements import statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.values.people.blame import judgements


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each word about character."""
    for statement in statements(postmortem):
        for said in judgements(statement.linked):
            yield Finding(
                statement.place(said),
                f"'{statement.quote(said)}' judges people",
                "say what they could see at the time, and why it looked right",
            )


RULE = Rule(
    "PM802",
    "judgemental-words",
    "A word judges the character or competence of people.",
    Severity.WARNING,
    check,
)
