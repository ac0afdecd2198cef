"""PM803: a person or a team is blamed."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.named_people import called_people
from postmortem_lint.analysis.statements import statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.values.people.failings import failings


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each person who is the subject of a verb of blame."""
    for statement in statements(postmortem):
        for said in failings(statement.words, called_people(postmortem)):
            yield Finding(
                statement.place(said),
                f"'{statement.quote(said)}' blames {said.who}",
                "say what the system allowed, or how the information travelled",
            )


RULE = Rule(
    "PM803",
    "person-blamed",
    "A person or a team is blamed.",
    Severity.WARNING,
    check,
)
