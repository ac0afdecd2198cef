"""PM810: an incident of limited scope is called an outage."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.scope_and_rates import affects_everybody
from postmortem_lint.analysis.statements import statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.values.people.blame import outages


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report the first "outage" where the scope or the error rate says that part of it went on."""
    limit = _limit(postmortem)
    for statement in statements(postmortem) if limit else ():
        for said in outages(statement.linked):
            yield Finding(
                statement.place(said),
                f"the incident is called '{statement.quote(said)}', but {limit}",
                "call it a degradation, or name what was down",
            )
            return


def _limit(postmortem: Postmortem) -> str:
    """What says that not everything was down."""
    scope = postmortem.readable(Key.SCOPE)
    if scope and scope.choice and not affects_everybody(scope):
        return f"the scope is '{scope.text.plain}'"
    rate = postmortem.readable(Key.INCIDENT_ERROR_RATE)
    if rate and rate.amount and rate.amount.value is not None and rate.amount.value < 100:
        return f"the error rate was '{rate.text.plain}'"
    return ""


RULE = Rule(
    "PM810",
    "outage-wording",
    "An incident of limited scope is called an outage.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
