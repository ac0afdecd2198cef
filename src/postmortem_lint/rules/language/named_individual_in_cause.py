"""PM805: a person is named in the cause."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.named_people import named_in, named_people
from postmortem_lint.analysis.statements import statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.values.people.failings import failings


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each known name in causes, and in no other part below one; where it is blamed too,
    PM803 speaks."""
    people = named_people(postmortem)
    for statement in statements(postmortem, RoleTrait.EXPLAINS.roles, RoleTrait.NAMES_PEOPLE.roles):
        if not RoleTrait.EXPLAINS.among(statement.roles[-1:]):
            continue
        blamed = [statement.place(said) for said in failings(statement.words, people)]
        for said in named_in(statement.words, people):
            place = statement.place(said)
            asked = statement.words[said.end :].partition(".")[0].rstrip().endswith("?")
            if not asked and not any(one.meets(place) for one in blamed):
                yield Finding(
                    place,
                    f"'{said.who}' is named in the cause",
                    "name the change, the tool or the role instead of the person",
                )


RULE = Rule(
    "PM805",
    "named-individual-in-cause",
    "A person is named in the cause.",
    Severity.WARNING,
    check,
)
