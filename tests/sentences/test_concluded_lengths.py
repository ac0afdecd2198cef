"""A length that a sentence concludes from the two times before it is compared with them (PM401)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.durations.duration_mismatch import RULE

# The first length is right, the second one not.
TOLD = [
    (
        "The first duplicate went out at 6:04 AM, the last at 7:21 AM. So for {} we were sending.",
        "an hour and seventeen minutes",
        "an hour and forty-seven minutes",
    ),
    (
        "It was shut from a quarter past nine in the morning until twenty to one in the afternoon."
        " That is {} on our busiest day.",
        "three hours and twenty-five minutes",
        "two hours and twenty-five minutes",
    ),
    ("It began at 09:15. It ended at 12:40. That is {}.", "3 h 25 min", "2 h 25 min"),
    (
        "Es begann um 9:15 Uhr und endete um 12:45 Uhr. Das sind {}.",
        "dreieinhalb Stunden",
        "zweieinhalb Stunden",
    ),
    (
        "Entre as 02h15 e as 05h50, o centro ficou sem ver. São {}.",
        "três horas e 35 minutos",
        "duas horas e meia",
    ),
    (
        "Het begon om 09:15. Het eindigde om 12:40. Dat is {}.",
        "drie uur en 25 minuten",
        "twee uur en 25 minuten",
    ),
]


def page(told: str) -> str:
    """A report with a summary."""
    return f"# Postmortem: mails were sent twice\n\nDate: 2026-03-17\n\n## Summary\n\n{told}\n"


@pytest.mark.parametrize(("told", "right", "wrong"), TOLD)
def test_a_length_that_the_two_times_before_it_deny(told: str, right: str, wrong: str) -> None:
    assert most_severe(page(told.format(right)), RULE) is None
    assert most_severe(page(told.format(wrong)), RULE) is Severity.WARNING


@pytest.mark.parametrize(
    "told",
    [
        "It began at 09:15 and ended at 12:40. That is two hours more than last time.",
        "It began at 09:15 and ended at 12:40. That is 40 minutes after the deadline.",
        "It began at 09:15 and ended at about 12:40. That is two hours and 25 minutes.",
        "It began at 09:15, was seen at 10:00 and ended at 12:40. That is 45 minutes.",
        "It began at 09:15 and ended at 12:40. That is about three and a half hours.",
        "It began at 09:15 and would have ended at 12:40. That is two hours.",
        "It began at 09:15 and ended at 12:40. The fix took 20 minutes.",
        "It began at 09:15 and ended at 12:40. Of that, 20 minutes were spent on the phone.",
    ],
)
def test_what_concludes_nothing_else(told: str) -> None:
    assert most_severe(page(told), RULE) is None
