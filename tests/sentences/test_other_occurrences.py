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
    ["The outage lasted 50 minutes.", "In March the outage lasted 50 minutes in total."],
)
def test_the_incident_itself_is_compared(sentence: str) -> None:
    assert contradicted(sentence) == ["PM401"]
