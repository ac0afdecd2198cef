"""Times and lengths of sentences about an incident of more than a day (PM401, PM404, PM511)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.durations import duration_mismatch, metric_matches_no_events
from postmortem_lint.rules.impact import summary_contradicts

RULES = (duration_mismatch.RULE, metric_matches_no_events.RULE, summary_contradicts.RULE)

PAGE = """# Postmortem: ticket sale answers with errors

- **Start**: 2025-03-04 17:23 UTC

## Summary

{0}

## Timeline (UTC)

### 2025-03-04

- 17:23 Ticket sale answers with errors

### 2025-03-05

- 09:51 Box office calls the support desk
- 17:46 Map server emptied by hand

### 2025-03-06

- 09:50 Incident resolved
"""


@pytest.mark.parametrize(
    "sentence",
    [
        "The incident window, from the first error to the all-clear, is 17:23 to 9:50.",
        "The ticket sale answered with errors for 40 h 27 min, from 17:23 to 9:50.",
        "Between 17:23 and 9:50 UTC on 2025-03-04 there was an incident in the ticket sale.",
        "The incident was resolved at 9:50, 40 h 27 min after it had begun.",
    ],
)
def test_the_day_of_an_end_is_often_left_out(sentence: str) -> None:
    assert most_severe(PAGE.format(sentence), *RULES) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The incident lasted from 2025-03-04 17:23 UTC to 2025-03-05 09:50 UTC.",
        "The ticket sale answered with errors from 17:23 to 11:20 UTC.",
        "The incident was resolved at 9:50, 43 h 27 min after it had begun.",
    ],
)
def test_another_end_is_told(sentence: str) -> None:
    page = PAGE.replace("17:23 UTC\n\n", "17:23 UTC\n- **End**: 2025-03-06 09:50 UTC\n\n", 1)
    assert most_severe(page.format(sentence), *RULES) in (Severity.WARNING, Severity.ERROR)


def test_an_offset_is_no_end_of_a_range() -> None:
    page = PAGE.format("Window of the incident: 17:29-04:00 - 18:01-04:00, that is 32 minutes.")
    assert most_severe(page, duration_mismatch.RULE) is None


def test_a_time_that_an_entry_has_is_no_length() -> None:
    page = """# Análise do incidente

- **Início**: 2025-03-04 10:00 UTC

## Causa raiz

Causa encontrada: 10h05min. Incidente mitigado: 10h31min.

## Linha do tempo (UTC)

- 10:00 Vendas com erro
- 10:05 Arquivo errado encontrado
- 10:31 Arquivo antigo de volta
- 10:40 Incidente resolvido
"""
    assert most_severe(page, *RULES) is None


def test_a_range_of_a_summary_may_go_over_days() -> None:
    page = """# Postmortem: ticket sale answers with errors

- **Date**: 2025-03-04
- **Duration**: {}

## Summary

The ticket sale answered with errors from 09:33 to 20:44 UTC.

## Timeline (UTC)

- 2025-03-04 09:33 Ticket sale answers with errors
- 2025-03-05 20:44 Incident resolved
"""
    assert most_severe(page.format("35h 11min"), duration_mismatch.RULE) is None
    assert most_severe(page.format("38h 11min"), duration_mismatch.RULE) is Severity.WARNING


def test_what_was_taken_is_a_length_in_a_language_without_blanks() -> None:
    page = """# ポストモーテム：決済の障害

- **開始**: 2025-03-04 09:51 UTC

## 概要

2025年3月4日の障害では、発生から解決までに2h00を要しました。

## タイムライン (UTC)

- 09:51 最初の決済が失敗
- 10:05 アラートが発報
- 11:51 障害を解決とする
"""
    assert most_severe(page, *RULES) is None
