"""The day of the incident that a sentence tells, against that of fields and title (PM208)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.metadata.date_mismatch import RULE

PAGE = """# Postmortem: ticket sale answers with errors

- **Date**: {0}

## Summary

{1}

## Timeline (UTC)

- 14:05 Errors begin
- 14:11 Alert "ticket sale" fires, on-call paged
- 15:22 Incident resolved
"""


@pytest.mark.parametrize(
    "sentence",
    [
        "On 2025-03-09 the ticket sale failed for everybody.",
        "On 2025-03-09, we kept our guests waiting: the incident took an evening.",
        "The ticket sale was down for two thirds of our guests on 2025-03-09.",
        "Am 2025-03-09 war die Störung für alle zu spüren.",
        "Le 2025-03-09, un incident a touché toute la billetterie.",
        "El 2025-03-09 un incidente dejó sin entradas a la mitad de los clientes.",
        "Em 2025-03-09 o incidente atingiu todas as vendas.",
        "2025-03-09に発券の障害が起きた。",
    ],
)
def test_a_day_of_its_own_is_told(sentence: str) -> None:
    assert most_severe(PAGE.format("2025-03-04", sentence), RULE) is Severity.INFO


@pytest.mark.parametrize(
    "sentence",
    [
        "On 2025-03-09 the ticket sale was reviewed with the team.",
        "On 2025-03-09 the ticket sale would have failed.",
        "On 2025-03-09 another incident hit the ticket sale.",
        "The new ticket sale was released on 2025-03-09.",
        "On 2025-03-09, the report of this was published.",
        "Am 2025-03-09 wird die Ticket-Störung besprochen.",
    ],
)
def test_other_days_are_not(sentence: str) -> None:
    assert most_severe(PAGE.format("2025-03-04", sentence), RULE) is None


def test_a_field_that_two_sentences_deny_is_told() -> None:
    told = "On 2025-03-04 the ticket sale failed. The incident of 2025-03-04 took an evening."
    assert most_severe(PAGE.format("2025-03-02", told), RULE) is Severity.INFO
