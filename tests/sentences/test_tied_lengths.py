"""Lengths that a sentence ties to the incident are held to all its times (PM401, PM404)."""

from __future__ import annotations

import pytest

from postmortem_lint import check

PAGE = """\
# Postmortem: checkout outage on 2024-03-05

## Timeline (UTC)

- 11:18 Checkout starts failing after a deploy.
- 11:41 An alert pages Ann.
- 12:05 Ann finds the cause.
- 14:30 Checkout is restored.

## Summary

On 5 March 2024 checkout failed for all users from 11:18 UTC to 14:30 UTC. {sentence}
"""


def told(sentence: str) -> list[str]:
    """The codes of what is reported of the lengths of a sentence."""
    report = check(PAGE.format(sentence=sentence), path="postmortems/2024-03-05.md")
    return [one.code for one in report.diagnostics if one.code in ("PM401", "PM403", "PM404")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The outage lasted 5 hours.",
        "We were down for 5 hours.",
        "Users could not pay for well over five hours.",
        "For 5 hours users saw errors.",
        "That was 110 minutes after the start.",
        "Nobody was paged until 54 minutes after the start.",
        "We learned of the problem a good hour after it began.",
        "The alert came three quarters of an hour into the outage.",
        "It took Ann 110 minutes to find the cause.",
        "Once the alert had fired, it took Ann more than an hour to find the cause.",
        "Everything worked again at 14:30, not quite two hours after the start.",
    ],
)
def test_a_length_that_no_times_give_is_reported_once_or_with_its_time(sentence: str) -> None:
    assert told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The outage lasted a little over three hours.",
        "We were down for 3 h 12 min.",
        "Users could not pay for well over three hours.",
        "The alert came 23 minutes into the outage.",
        "It took us not even half an hour to notice.",
        "It took Ann less than an hour to find the cause.",
        "The cache was down for 95 minutes.",
        "The drill in April lasted 5 hours.",
        "An outage of 5 hours would have cost us twice as much.",
        "Each run takes 50 minutes.",
        "The report was finished a week after the outage.",
        "The provider needed 5 hours to restore its own network.",
    ],
)
def test_a_length_that_the_times_give_or_that_is_of_something_else_is_quiet(sentence: str) -> None:
    assert told(sentence) == []


def test_a_length_is_reported_under_one_code() -> None:
    assert told("The outage lasted 5 hours.") == ["PM401"]
