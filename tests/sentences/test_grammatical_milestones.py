"""An entry tells a milestone of the incident by its grammar, where no listed words do."""

from __future__ import annotations

import pytest

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.settings import Settings
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.rules.timeline import missing_milestone
from postmortem_lint.text import Source

PAGE = """# Postmortem: ticket sales return errors

## Timeline (UTC)

- 2025-03-04 14:05 {0}
- 2025-03-04 14:11 The box office calls
- 2025-03-04 15:20 {1}
"""


def lacks(begun: str, over: str) -> str:
    """What the rule says of a timeline that begins and ends with two entries."""
    rules = (missing_milestone.RULE,)
    profile = builtin_profile("google-sre")
    settings = Settings(rules, (profile,), known=rules, detect=False)
    found = lint(Source("page.md", PAGE.format(begun, over)), settings).findings
    return " ".join(one.finding.message for one in found)


@pytest.mark.parametrize(
    "over",
    [
        "Downtime ends.",
        "First tickets sold. Downtime ends.",
        "La file est vide, fin d'incident",
        "La panne prend fin",
        "Störung überstanden",
        "El apagón termina",
        "Kesinti bitti",
        "Awaria usunięta",
        "Storing voorbij",
    ],
)
def test_the_end_of_the_incident_is_told(over: str) -> None:
    assert "the resolution" not in lacks("Version 88 rolled out", over)


@pytest.mark.parametrize(
    "begun",
    ["first 503 at the gate", "Premières réponses 403 du guichet", "Primeiros timeouts na fila"],
)
def test_the_first_of_what_goes_wrong_is_the_start(begun: str) -> None:
    assert "the start of the impact" not in lacks(begun, "Old zone file put back")


@pytest.mark.parametrize(
    "over",
    [
        "Maintenance window ends",
        "The outage of the provider ends",
        "Downtime does not end",
        "Incident reviewed",
        "The disruption ended on Monday",
        "The disruption ended at 12:10",
        "The second disruption ends",
    ],
)
def test_what_is_of_something_else_is_no_end(over: str) -> None:
    assert "the resolution" in lacks("Version 88 rolled out", over)


@pytest.mark.parametrize("begun", ["First pull request merged", "First sign for us"])
def test_the_first_of_anything_else_is_no_start(begun: str) -> None:
    assert "the start of the impact" in lacks(begun, "Old zone file put back")
