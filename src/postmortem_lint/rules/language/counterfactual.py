"""PM804: a sentence tells what did not happen, instead of what did."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.named_people import named_people
from postmortem_lint.analysis.statements import first_of_sentences, statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.values.people.blame import counterfactuals
from postmortem_lint.values.people.failings import failings


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each sentence that is counterfactual where only facts belong; of a design it may also
    tell what was meant to be."""
    for statement in statements(postmortem, RoleTrait.FACTUAL.roles, RoleTrait.REFLECTS.roles):
        blamed = [said.end for said in failings(statement.words, named_people(postmortem))]
        for said in first_of_sentences(statement, counterfactuals(statement.words)):
            if said.end not in blamed:
                yield Finding(
                    statement.place(said),
                    f"'{statement.quote(said)}' tells what did not happen",
                    "name the condition that was missing: no check for …, no alert on …",
                )


RULE = Rule(
    "PM804",
    "counterfactual",
    "A sentence tells what did not happen, instead of what did.",
    Severity.INFO,
    check,
)
