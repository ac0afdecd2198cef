"""A length in a row that holds its two ends is compared with them, where the other rows hold."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.durations import duration_mismatch

RULE = duration_mismatch.RULE

# The titles of a table and its rows; the last length is to be filled in: 25 minutes are right.
TABLES = {
    "english, a range": (
        "| Figure | Value | From – to |",
        "| Until alarm | 15 min | 18h50 – 19h05 |",
        "| Until cause | 1 h 30 min | 19h05 – 20h35 |",
        "| Until fix | {} min | 20h35 – 21h00 |",
    ),
    "german, two times of two days": (
        "| Abschnitt | Beginn | Ende | Dauer (min) |",
        "| Erkennung | Di 22:50 | Di 23:05 | 15 |",
        "| Diagnose | Di 23:05 | Mi 00:35 | 90 |",
        "| Behebung | Mi 00:35 | Mi 01:00 | {} |",
    ),
    "french, the length first": (
        "| Étape | Durée | Créneau |",
        "| Détection | 15 min | de 22h50 à 23h05 |",
        "| Diagnostic | une heure et demie | 23 h 05 à 0 h 35 |",
        "| Réparation | {} min | 0h35-1h00 |",
    ),
    "portuguese, lengths like times": (
        "| O quê | Das | Às | Tempo |",
        "| achar a conta | 13h48 | 15h55 | 2h07 |",
        "| falar com o suporte | 15h55 | 16h40 | 0h45 |",
        "| pagar | 16h40 | 17h05 | 0h{} |",
    ),
    "dutch, times with points": (
        "| Van – tot | Hoe lang | Wat |",
        "| 10.00 – 10.20 uur | 20 min | zoeken |",
        "| 10.20 – 11.20 uur | 1 uur | bellen |",
        "| 11.20 – 11.45 uur | {} min | herstel |",
    ),
    "japanese": (
        "| 段階 | 時間帯 | 所要時間 |",
        "| 検知 | 22:50〜23:05 | 15分 |",
        "| 原因特定 | 23:05〜0:35 | 1時間30分 |",
        "| 復旧 | 0:35〜1:00 | {}分 |",
    ),
    "two rows below titles that leave no doubt": (
        "| Region | From | To | Duration |",
        "| EU | 22:50 | 23:15 | 25 min |",
        "| US | 22:55 | 23:20 | {} min |",
    ),
}


def page(rows: tuple[str, ...]) -> str:
    """A report with a table."""
    line = "|" + "---|" * (rows[0].count("|") - 1)
    table = "\n".join((rows[0], line, *rows[1:]))
    return f"# Postmortem: the shop was down\n\nDate: 2026-03-17\n\n## Stages\n\n{table}\n"


@pytest.mark.parametrize("name", TABLES)
def test_a_length_that_its_row_denies(name: str) -> None:
    rows = TABLES[name]
    right = page((*rows[:-1], rows[-1].format(25)))
    wrong = page((*rows[:-1], rows[-1].format(52)))
    assert most_severe(right, RULE) is None
    assert most_severe(wrong, RULE) is Severity.WARNING


@pytest.mark.parametrize(
    "rows",
    [
        # A part of the time: no row holds.
        (
            "| Service | From | To | Errors for |",
            "| cart | 10:00 | 11:00 | 12 min |",
            "| search | 10:00 | 11:30 | 25 min |",
            "| login | 10:10 | 11:00 | 7 min |",
        ),
        # The effort of people is no time that passed.
        (
            "| Who | Shift | Worked |",
            "| Ana | 08:00 – 16:00 | 3 h |",
            "| Ben | 16:00 – 23:30 | 7 h 30 min |",
            "| Cyd | 23:30 – 08:00 | 5 h |",
        ),
        # Rounded and hedged.
        (
            "| Stage | From – to | About |",
            "| detect | 10:00 – 10:20 | 20 min |",
            "| find | 10:20 – 11:20 | 1 h |",
            "| fix | 11:20 – 11:48 | about half an hour |",
        ),
        # Over more days than the times tell.
        (
            "| Stage | From | To | Length |",
            "| detect | 10:00 | 10:20 | 20 min |",
            "| find | 10:20 | 11:20 | 1 h |",
            "| fix | 11:20 | 12:20 | 25 h |",
        ),
        # A limit.
        (
            "| Stage | From – to | Allowed |",
            "| detect | 10:00 – 10:20 | 30 min |",
            "| find | 10:20 – 11:20 | 30 min |",
            "| fix | 11:20 – 11:45 | 60 min |",
        ),
        # An end that is about.
        (
            "| Stage | From – to | Length |",
            "| detect | 10:00 – 10:20 | 20 min |",
            "| find | 10:20 – 11:20 | 1 h |",
            "| fix | 11:20 – ~12:00 | 25 min |",
        ),
    ],
)
def test_rows_that_tell_something_else(rows: tuple[str, ...]) -> None:
    assert most_severe(page(rows), RULE) is None
