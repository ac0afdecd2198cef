"""PM804: a sentence tells what did not happen, instead of what did."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.named_people import called_people, named_people
from postmortem_lint.analysis.statements import first_of_sentences, statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Spans
from postmortem_lint.values.people.counterfactuals import counterfactuals
from postmortem_lint.values.people.failings import failings


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each sentence that is counterfactual where only facts belong. What people should have
    done stands in the place of a fact in an entry of the timeline and in what tells the cause."""
    told = Spans(entry.span for one in postmortem.timelines for entry in one.entries)
    people = called_people(postmortem)
    for statement in statements(postmortem, RoleTrait.FACTUAL.roles, RoleTrait.REFLECTS.roles):
        entry = Role.TIMELINE in statement.roles and told.meets(statement.text.span)
        central = entry or RoleTrait.EXPLAINS.among(statement.roles)
        blamed = [said.end for said in failings(statement.words, named_people(postmortem))]
        for said in first_of_sentences(statement, counterfactuals(statement.words, people)):
            if said.end not in blamed:
                yield Finding(
                    statement.place(said),
                    f"'{statement.quote(said)}' tells what did not happen",
                    "name the condition that was missing: no check for …, no alert on …",
                    cap=Severity.WARNING if central and said.sure else Severity.INFO,
                )


RULE = Rule(
    "PM804",
    "counterfactual",
    "A sentence tells what did not happen, instead of what did.",
    Severity.WARNING,
    check,
)
