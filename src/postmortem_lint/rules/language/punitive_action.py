"""PM808: a person is punished or admonished."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.named_people import named_people
from postmortem_lint.analysis.statements import statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.values.people.blame import admonitions, sanctions


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report what was done to people, and appeals to be careful outside the action lists."""
    for statement in statements(postmortem):
        if RoleTrait.PLANS_WORK.among(statement.roles):
            continue  # in a list of work it is no good action (PM611)
        found = list(sanctions(statement.words, named_people(postmortem)))
        found += admonitions(statement.words)
        for said in found:
            yield Finding(
                statement.place(said),
                f"'{statement.quote(said)}' is a reaction to a person, not to the system",
                "write down the guard that the tool or the process gets",
            )


RULE = Rule(
    "PM808",
    "punitive-action",
    "A person is punished or admonished.",
    Severity.WARNING,
    check,
    preview=True,
)
