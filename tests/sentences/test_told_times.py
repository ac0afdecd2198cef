"""A time in a sentence contradicts the incident only if the sentence is about the incident."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.impact.summary_contradicts import RULE

PAGE = """# Postmortem: ticket sale answers with errors

- **Start**: 2025-03-04 14:05 UTC
- **End**: 2025-03-04 15:20 UTC

## Summary

{0}

## Timeline (UTC)

- 2025-03-04 14:05 Version 88 is rolled out
- 2025-03-04 14:11 Alert "ticket sale" fires
- 2025-03-04 15:20 Incident resolved
"""


def said(sentence: str) -> Severity | None:
    """The most that is said of a sentence."""
    return most_severe(PAGE.format(sentence), RULE)


@pytest.mark.parametrize(
    "sentence",
    [
        "The incident was resolved at 15:40 UTC.",
        "It was resolved at 15:40 UTC.",
        "Resolved at 15:40 UTC.",
        "The ticket sale outage ended at 15:40 UTC.",
        "The change was taken back and the issue was finally resolved at 15:40 UTC.",
        "The outage, which began at 13:05 UTC, hit everybody.",
        "We saw an outage that started at 13:05 UTC.",
        "The outage lasted from 14:05 to 15:40 UTC.",
        "The outage was fixed at 15:40 UTC.",
        "The outage lasted until 15:40 UTC.",
        "The on-call engineer mitigated the incident at 15:40 UTC.",
        "At 15:40 UTC, the incident was over.",
        "The outage started abruptly at 13:05 UTC.",
        "From 14:05 to 15:40 UTC the ticket sale answered with errors.",
    ],
)
def test_what_is_said_of_the_incident_is_an_error(sentence: str) -> None:
    assert said(sentence) is Severity.ERROR


@pytest.mark.parametrize(
    "sentence",
    [
        "The ticket sale was restored at 15:40 UTC.",
        "All services were restored at 15:40 UTC.",
        "The service recovered at 15:40 UTC for all customers.",
        "At 13:05 UTC the ticket sale went down.",
        "The ticket sale was down. It recovered at 15:40 UTC.",
        "We recovered at 15:40 UTC.",
        "The first alert fired at 13:11 UTC.",
        "The degradation ended at 15:40 UTC.",
        "The ticket sale crashed at 13:05 UTC.",
        "The ticket sale was down until 15:40 UTC.",
        "The ticket sale was unavailable since 13:05 UTC.",
        "The ticket sale was back at 15:40 UTC.",
        "The ticket sale was down from 13:00 to 15:40 UTC.",
        "We restored the ticket sale at 15:40 UTC.",
        "The ticket sale answered with errors from 14:05 to 14:50 UTC.",
    ],
)
def test_what_is_mostly_the_incident_is_a_warning(sentence: str) -> None:
    assert said(sentence) is Severity.WARNING


@pytest.mark.parametrize(
    "sentence",
    [
        "The load test started at 13:45 UTC.",
        "The renewal of the certificate started at 13:00 UTC.",
        "Opening hours began at 09:00 UTC.",
        "Visitors from Norway recovered at 14:40 UTC.",
        "The nightly export started at 02:30 UTC and ended at 03:10 UTC.",
        "The cache was restored at 14:50 UTC.",
        "The press conference, which began at 16:00 UTC, went on.",
        "The incident review started at 16:30 UTC.",
        "A second outage started at 17:00 UTC.",
        "Our bank's incident was resolved at 13:30 UTC.",
        "The outage of the payment provider ended at 13:30 UTC.",
        "The service was restored at 14:50 UTC for most visitors.",
        "The service was restored at 14:50 UTC in Frankfurt.",
        "The outage was expected to be resolved at 14:45 UTC.",
        "The incident was not resolved at 14:45 UTC.",
        "If it had been noticed, it would have been resolved at 14:20 UTC.",
        "A load test ran. It started at 13:45 UTC.",
        "A failover was tried and it started at 14:30 UTC.",
        "We saw that the load test began at 13:45 UTC.",
        "The backup alarm was triggered at 02:00 UTC.",
        "At 13:40 UTC the print server went down.",
        "The first phase of the incident ended at 14:30 UTC.",
        "A load test ran from 14:05 to 14:20 UTC.",
        "From 14:05 to 14:20 UTC a load test ran.",
        "From 13:20 to 13:40 UTC the ticket sale was frozen for a rollout.",
        "Billing was paused between 13:00 and 15:20 UTC.",
        "We restored the cache at 14:50 UTC.",
        "The help line was closed until 15:40 UTC.",
        "The ticket sale was watched until 17:00 UTC.",
        "The incident was resolved before 16:00 UTC.",
        "The team started the failover at 13:30 UTC.",
        "The ticket sale usually recovered at 06:00 UTC.",
        "A rollback would have resolved the incident at 14:20 UTC.",
        "The failed deploy was repaired at 13:30 UTC.",
        "The outage was discussed at 17:00 UTC.",
        "The incident was over after 1:15.",
        "We resolved the incident 01:15:00 after it had begun.",
        "The incident was resolved at 15:20-03:00.",
        "Noticed 6 minutes in, resolved 1:15 h in.",
    ],
)
def test_what_is_said_of_anything_else_is_not_compared(sentence: str) -> None:
    assert said(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    ["Visitors saw errors. No seat was sold between 14:05 and 14:40 UTC."],
)
def test_what_may_be_a_part_of_the_incident_is_a_hint(sentence: str) -> None:
    assert said(sentence) is Severity.INFO
