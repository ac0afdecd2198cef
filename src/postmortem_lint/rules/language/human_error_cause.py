"""PM801: a human error is given as the cause."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.statements import statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.values.people.blame import human_errors


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each slip of a person that a text offers as an explanation."""
    for statement in statements(postmortem):
        for said in human_errors(statement.linked):
            whole = statement.linked.strip(" *_:.") == statement.quote(said)
            if whole and not RoleTrait.EXPLAINS.among(statement.roles):
                continue  # an item of a list of risks, or of another one that nobody knows
            yield Finding(
                statement.place(said),
                f"'{statement.quote(said)}' explains nothing: what let the slip have an effect?",
                "say what the system accepted, showed or left unchecked",
            )


RULE = Rule(
    "PM801",
    "human-error-cause",
    "A human error is given as the cause.",
    Severity.WARNING,
    check,
)
