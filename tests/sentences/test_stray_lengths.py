"""A length that nothing else in the document gives, where the others agree (PM404)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.durations import conflicting_metric, metric_matches_no_events

RULES = (conflicting_metric.RULE, metric_matches_no_events.RULE)

PAGE = """# Postmortem: ticket sale answers with errors

- **Start**: 2025-03-04 14:05 UTC
- **End**: 2025-03-04 15:20 UTC

## Summary

The incident lasted 75 minutes. The time to detect was 6 minutes.

## Root cause

{0}

## Timeline (UTC)

- 2025-03-04 14:05 Errors begin
- 2025-03-04 14:11 Alert "ticket sale" fires
- 2025-03-04 14:31 Broken index found
- 2025-03-04 15:20 Incident resolved
"""
GERMAN = """# Störungsbericht: Ticketverkauf antwortet mit Fehlern

- **Beginn**: 2025-03-04 14:05 UTC
- **Ende**: 2025-03-04 15:20 UTC
- **Zeit bis zur Erkennung**: 6 Minuten

## Ursache

{0}

## Zeitverlauf (UTC)

- 2025-03-04 14:05 Vorfall begann
- 2025-03-04 14:11 Kasse bemerkt die Störung
- 2025-03-04 15:20 Vorfall behoben
"""


def said(page: str, sentence: str) -> Severity | None:
    """The most that is said of a sentence."""
    return most_severe(page.format(sentence), *RULES)


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (PAGE, "An incident of 95 minutes is a long one for us."),
        (PAGE, "The map was empty for the entire incident, that is for 95 minutes."),
        (PAGE, "The team noticed it 41 minutes after it had begun."),
        (PAGE, "The incident stayed unnoticed for 41 minutes."),
        (PAGE, "We were blind for the first 41 minutes of the incident."),
        (GERMAN, "Der Vorfall blieb 41 Minuten lang unbemerkt."),
        (GERMAN, "Wir haben den Vorfall erst 41 Minuten nach seinem Beginn bemerkt."),
        (GERMAN, "Die Karte war den ganzen Vorfall über, also 95 Minuten, leer."),
    ],
)
def test_what_others_agree_on_is_told(page: str, sentence: str) -> None:
    assert said(page, sentence) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "An incident of 75 minutes is a long one for us.",
        "An incident of 26 minutes would have been enough.",
        "Another incident, of 95 minutes, was told of in March.",
        "Our goal is to notice an incident within 41 minutes.",
        "A restart of the map takes 41 minutes.",
        "In the incident the queue took 41 minutes to drain.",
        "The outage went on with no sale between 14:12 and 14:53 UTC, a duration of 41 minutes.",
        "The first 41 minutes went by with tests of the map.",
        "The incident stayed unnoticed for about 8 minutes.",
        "The incident of 2 February 2025, which lasted 95 minutes, was of the same kind.",
    ],
)
def test_what_may_be_something_else_is_not(sentence: str) -> None:
    assert said(PAGE, sentence) is None


def test_a_length_that_stands_twice_is_that_of_something_else() -> None:
    twice = "An incident of 95 minutes is long. The queue was down for 95 minutes, too."
    assert said(PAGE, twice) is None


def test_where_nothing_else_tells_it_nothing_is_said() -> None:
    page = PAGE.replace("The time to detect was 6 minutes.", "")
    assert said(page.replace("fires", "is seen"), "It was unnoticed for 20 minutes.") is None
