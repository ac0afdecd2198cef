"""A length in a sentence is compared only where it is that of the incident."""

from __future__ import annotations

import pytest
from reports import found_in

from postmortem_lint.finding import Severity
from postmortem_lint.rules.durations import (
    conflicting_metric,
    duration_mismatch,
    metric_matches_no_events,
)

TITLE = "# Postmortem: ticket sale answers with errors\n"
FIELDS = """
- **Start**: 2025-03-04 14:05 UTC
- **End**: 2025-03-04 15:20 UTC
{0}
## Summary

{1}

## Timeline (UTC)

- 2025-03-04 14:05 Version 88 is rolled out
- 2025-03-04 14:11 Alert "ticket sale" fires
- 2025-03-04 14:31 Broken index found
- 2025-03-04 15:20 Incident resolved
"""
BARE = """
## Summary

{1}

## Timeline (UTC)

- 2025-03-04 14:05 Errors begin
- 2025-03-04 14:11 Alert "ticket sale" fires
- 2025-03-04 14:31 Broken index found
- 2025-03-04 15:20 Incident resolved
"""
STATED = "- **Duration**: 75 minutes\n"
RULES = (duration_mismatch.RULE, conflicting_metric.RULE, metric_matches_no_events.RULE)


def said(page: str) -> list[tuple[str, Severity]]:
    """What is said of a page: codes and severities."""
    return [(one.rule.code, one.severity) for one in found_in(page, *RULES)]


def most(sentence: str) -> dict[str, Severity | None]:
    """The most that is said of a sentence beside start and end, beside a duration, beside none."""
    pages = {
        "ends": TITLE + FIELDS.format("", sentence),
        "duration": TITLE + FIELDS.format(STATED, sentence),
        "timeline": TITLE + BARE.format("", sentence),
    }
    return {
        name: max((severity for _, severity in said(page)), default=None)
        for name, page in pages.items()
    }


OF_THE_INCIDENT = [
    "The outage lasted 95 minutes.",
    "The incident lasted for 95 minutes.",
    "It lasted 95 minutes.",
    "The incident went on for a total of 95 minutes.",
    "The incident was resolved in 95 minutes.",
    "The incident was resolved after 95 minutes.",
    "The team resolved the incident within 50 minutes.",
]
MOSTLY_OF_IT = [
    "The disruption lasted 2 hours and 15 minutes.",
    "The ticket sale was down for 95 minutes.",
    "The ticket sale was unavailable for 95 minutes for all customers.",
    "The ticket sale was offline for 95 minutes before anybody could buy a seat.",
    "For 95 minutes the ticket sale was down.",
    "Customers saw 95 minutes of downtime.",
    "A bad index caused a 95-minute outage.",
    "The ticket sale was restored in 95 minutes.",
    "The service was back to normal after 95 minutes.",
    "Recovery took 95 minutes.",
    "Tickets were not sold from 14:05 to 15:20 UTC, for 95 minutes.",
    "Tickets were not sold from 14:05 to 15:20 UTC (95 minutes).",
    "Tickets were not sold for 95 minutes (14:05 to 15:20 UTC).",
    "Between 14:05 and 15:20 UTC, for 95 minutes, no ticket was sold.",
    "By 15:20 UTC, 95 minutes after the start, all was well.",
    "The last error was seen at 15:20 UTC, 95 minutes after the outage began.",
    "From 14:05 to 15:20 UTC the ticket sale was down for 95 minutes.",
    "No ticket was sold from 14:05 to 15:20 UTC. This went on for 95 minutes.",
    "Nobody noticed for 33 minutes.",
    "It took 33 minutes before anyone noticed.",
    "The incident was noticed 33 minutes after the start.",
    "The root cause was found in 43 minutes.",
]
OF_SOMETHING_ELSE = [
    "For the first 25 minutes nobody could reach the help line.",
    "The load test lasted 40 minutes.",
    "A request took 95 seconds on average.",
    "Each retry waited for 95 minutes.",
    "The cache was down for 95 minutes.",
    "Visitors from Norway were without tickets for 95 minutes.",
    "The certificate was valid for 95 minutes.",
    "The rollback took 12 minutes.",
    "The incident was expected to last 95 minutes.",
    "If nobody had looked, it would have lasted 5 hours.",
    "A similar outage lasted 95 minutes in 2023.",
    "The previous incident lasted 95 minutes.",
    "The longest outage lasted 95 minutes.",
    "The ticket sale was down for another 95 minutes in Norway.",
    "The ticket sale was down for 95 minutes in Norway.",
    "The ticket sale was never down for 95 minutes.",
    "The ticket sale has been down for 95 minutes per year so far.",
    "The provider had a 95-minute outage of its own.",
    "An outage of the provider lasted 95 minutes.",
    "Our target is to restore the service in 30 minutes.",
    "The ticket sale is usually restored within 30 minutes.",
    "A token lives for 95 minutes.",
    "The queue was drained in 95 minutes.",
    "Sessions expired after 95 minutes.",
    "The review took 95 minutes.",
    "The pods were restarted every 5 minutes from 14:05 to 15:20 UTC.",
    "Errors came for 5 minutes at a time between 14:05 and 15:20 UTC.",
    "The alert fired 20 minutes after the release of version 87.",
    "The meeting ran from 16:00 to 16:30 UTC, and 40 minutes later all was said.",
    "The ticket sale was down for the last 20 minutes of the window.",
    "Support answered calls for 3 hours.",
    "Nobody at the bank noticed for 33 minutes.",
    "It took 33 minutes before the bank noticed.",
    "From 14:05 to 15:20 UTC another shop was down for 10 minutes.",
    "From 14:05 to 15:20 UTC a retry waited for 5 minutes each.",
    "The index was repaired after 50 minutes.",
    "The incident was resolved within 20 minutes of the call.",
    "The incident was resolved 20 minutes after the call.",
    "The outage lasted 40 minutes longer than the one before.",
]
RIGHT = [
    "The outage lasted 75 minutes.",
    "The outage lasted about an hour and a quarter.",
    "The ticket sale was down for 75 minutes.",
    "A bad index caused a 75-minute outage.",
    "The incident was resolved in 75 minutes.",
    "The incident was resolved within 80 minutes.",
    "The incident was noticed 6 minutes after the start.",
    "Tickets were not sold from 14:05 to 15:20 UTC, for 75 minutes.",
    "By 15:20 UTC, 75 minutes after the start, all was well.",
    "The ticket sale was down for 69 minutes.",
]


@pytest.mark.parametrize("sentence", OF_THE_INCIDENT)
def test_a_wrong_length_of_the_incident_is_told(sentence: str) -> None:
    found = most(sentence)
    assert all(found.values()), found


@pytest.mark.parametrize("sentence", MOSTLY_OF_IT)
def test_a_wrong_length_of_what_is_mostly_the_incident_is_a_warning(sentence: str) -> None:
    found = most(sentence)
    assert found["ends"] in (Severity.INFO, Severity.WARNING), found
    assert Severity.ERROR not in found.values()


@pytest.mark.parametrize("sentence", [*OF_SOMETHING_ELSE, *RIGHT])
def test_any_other_length_is_not_compared(sentence: str) -> None:
    assert most(sentence) == {"ends": None, "duration": None, "timeline": None}
