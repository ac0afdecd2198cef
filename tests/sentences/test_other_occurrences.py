"""What sentences tell of another time, place or incident is not held against this one."""

from __future__ import annotations

import pytest

from postmortem_lint import Severity, check

PAGE = """\
# Postmortem: checkout outage on 2024-03-05

- **Start**: 2024-03-05 10:00 UTC
- **End**: 2024-03-05 11:30 UTC
- **Detected**: 2024-03-05 10:20 UTC

## Summary

On 5 March 2024 checkout failed for all users from 10:00 UTC to 11:30 UTC. {sentence}
"""


def contradicted(sentence: str) -> list[str]:
    report = check(PAGE.format(sentence=sentence), path="postmortems/2024-03-05.md")
    return [one.code for one in report.diagnostics if one.severity is not Severity.INFO]


@pytest.mark.parametrize(
    "sentence",
    [
        "The outage lasted for 5 minutes at a time between 10:00 and 11:30 UTC.",
        "The outage of 3 May lasted 20 minutes.",
        "In an earlier incident, of 2022, the outage lasted two hours.",
        "For comparison: in January the outage lasted 20 minutes.",
        "When this happened in May, the outage lasted 20 minutes.",
        "At our provider the outage lasted 20 minutes.",
        "In INC-42 the outage lasted 20 minutes.",
        "In May it took us 55 minutes to notice.",
        "On staging the incident started at 08:00 UTC.",
        "In Germany the outage lasted 20 minutes.",
        "Im Mai dauerte der Ausfall 20 Minuten.",
        "La dernière fois, la panne avait duré 20 minutes.",
        "En mayo la caída duró 20 minutos.",
        "Em maio a queda durou 20 minutos.",
    ],
)
def test_another_occurrence_is_no_contradiction(sentence: str) -> None:
    assert contradicted(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A switch was planned from 10:00 to 10:30 UTC.",
        "We had announced an outage from 10:00 to 10:30 UTC.",
        "The outage was to last from 10:00 to 10:30 UTC.",
        "A failover from 10:00 to 10:30 UTC had been agreed with all customers.",
        "Geplant war eine Unterbrechung von 10:00 bis 10:30 UTC.",
        "Une coupure de 10:00 à 10:30 UTC avait été annoncée.",
        "L'interruzione era prevista dalle 10:00 alle 10:30 UTC.",
        "We had told customers to expect 30 minutes of downtime.",
        "The incident was declared resolved at 12:30 UTC.",
        "The incident was resolved at 11:30 UTC, and marked resolved at 12:30 UTC.",
        "L'incident a été déclaré résolu à 12:30 UTC.",
    ],
)
def test_what_was_intended_or_said_later_is_no_contradiction(sentence: str) -> None:
    assert contradicted(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The incident was resolved at 12:30 UTC.",
        "The incident was declared resolved at 10:40 UTC.",
        "The outage lasted from 10:00 to 12:30 UTC, while a migration was planned.",
    ],
)
def test_an_end_that_cannot_be_is_compared(sentence: str) -> None:
    assert "PM511" in contradicted(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["The outage lasted 50 minutes.", "In March the outage lasted 50 minutes in total."],
)
def test_the_incident_itself_is_compared(sentence: str) -> None:
    assert contradicted(sentence) == ["PM401"]
