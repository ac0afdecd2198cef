"""A day that a sentence, the title or the date field gives to the incident (PM208)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.metadata.date_mismatch import RULE

PAGE = """# Postmortem: ticket sale answers with errors

- **Date**: {1}
- **Start**: 2025-03-04 14:05 UTC
- **End**: 2025-03-04 15:20 UTC

## Root cause

{0}

## Timeline (UTC)

- 2025-03-04 14:05 Errors begin
- 2025-03-04 15:20 Incident resolved
"""


def said(sentence: str, date: str = "2025-03-04") -> Severity | None:
    """The most that is said of a sentence."""
    return most_severe(PAGE.format(sentence, date), RULE)


@pytest.mark.parametrize(
    "sentence",
    [
        "The incident of 7 March 2025 hit everybody.",
        "We owe an explanation for the outage of 2025-03-09.",
        "On 2025-03-07 we had an incident of 75 minutes.",
        "At 14:05 UTC on 2025-03-07 the sale of tickets stopped.",
    ],
)
def test_another_day_is_a_hint(sentence: str) -> None:
    assert said(sentence) is Severity.INFO


@pytest.mark.parametrize(
    "sentence",
    [
        "The incident of 4 March 2025 hit everybody.",
        "The incident of 2 February 2024 was of the same kind.",
        "Another incident on 2025-03-09 had the same cause.",
        "The report of the incident was sent on 2025-03-09.",
        "The incident would not have come on 2025-03-09.",
        "On 2025-03-09 the new map was rolled out for good after the incident.",
        "A similar fault was seen on 2025-03-01 at 14:06 UTC.",
        "The map is tested on 2025-03-09. The map is tested again on 2025-03-09.",
    ],
)
def test_days_of_other_things_are_not_compared(sentence: str) -> None:
    assert said(sentence) is None


def test_a_later_date_field_that_all_else_contradicts_is_a_hint() -> None:
    assert said("", "2025-03-09") is Severity.INFO
    assert said("", "2025-05-09") is None  # the day of the report


def test_a_later_title_that_two_places_contradict_is_a_hint() -> None:
    page = PAGE.format("", "2025-03-04")
    assert most_severe(page.replace("errors\n", "errors (2025-03-09)\n"), RULE) is Severity.INFO
    assert most_severe(page.replace("errors\n", "errors (2025-05-09)\n"), RULE) is None
