"""PM809: an amount in the summary or the impact is vague."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.statements import statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.values.people.blame import vague_amounts

_WITHIN = (Role.SUMMARY, *RoleTrait.QUANTIFIES.roles)


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each sentence of summary and impact that has a vague amount and no number."""
    for statement in statements(postmortem, _WITHIN, RoleTrait.OTHER_AMOUNTS.roles):
        for said in vague_amounts(statement.words):
            yield Finding(
                statement.place(said),
                f"'{statement.quote(said)}' is not a number",
                "give a number, a percentage or a length of time, even an estimate",
            )


RULE = Rule(
    "PM809",
    "vague-quantity",
    "An amount in the summary or the impact is vague.",
    Severity.INFO,
    check,
)
