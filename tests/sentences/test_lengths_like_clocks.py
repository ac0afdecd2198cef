"""Lengths that are written like a clock, named by a label, or told in other ways (PM401, PM404)."""

from __future__ import annotations

import pytest
from reports import found_in, most_severe

from postmortem_lint.durations.read import find_durations
from postmortem_lint.rules.durations.duration_mismatch import RULE as DURATION
from postmortem_lint.rules.durations.metric_matches_no_events import RULE as METRIC
from postmortem_lint.rules.metadata.conflicting_field import RULE as FIELD

PAGE = """# Postmortem: ticket sale answers with errors

{0}

## Summary

{1}

## Timeline (UTC)

- 2025-03-04 14:05 Incident began, errors at the till
- 2025-03-04 14:17 Incident detected by the till
- 2025-03-04 15:25 Incident resolved
"""
FIELDS = "- **Start**: 2025-03-04 14:05 UTC\n- **End**: 2025-03-04 15:25 UTC"


@pytest.mark.parametrize(
    ("sentence", "length"),
    [
        ("The outage lasted 02:45:00.", "02:45:00"),
        ("It took us 2:45 h to mend the till.", "2:45 h"),
        ("Length of the outage: 2:45 h.", "2:45 h"),
        ("It was noticed 00:45:00 after it had begun.", "00:45:00"),
        ("The till was down for 00:45:00.", "00:45:00"),
        ("Die Störung dauerte 02:45:00.", "02:45:00"),
        ("La panne a duré 2:45 h.", "2:45 h"),
        ("La caída duró 02:45:00.", "02:45:00"),
        ("A queda durou 02:45:00.", "02:45:00"),
    ],
)
def test_a_clock_that_can_only_be_a_length(sentence: str, length: str) -> None:
    assert [sentence[one.value_start : one.value_end] for one in find_durations(sentence)] == [
        length
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The till opens at 14:45:00 after a break.",
        "The outage lasted from 14:05:00 to 15:25:00.",
        "Opening time: 14:45:00.",
        "The sale is planned for 14:45:00.",
        "Um 14:45 h war alles vorbei.",
    ],
)
def test_a_clock_that_may_be_a_time(sentence: str) -> None:
    assert find_durations(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The outage lasted 02:45:00.",
        "The SEV-1 outage lasted 165 minutes.",
        "Total length of the outage: 165 minutes.",
        "MTTD for this one: 58 minutes.",
        "If nothing else is learnt from the 165 minutes of this outage, learn to look at the till.",
        "Die Störung dauerte 2:45 h.",
        "Longueur de la panne : 165 minutes.",
        "この障害の継続時間は165分でした。",
        "障害は58分間誰にも気づかれませんでした。",
    ],
)
def test_a_length_that_nothing_gives_is_told(sentence: str) -> None:
    assert most_severe(PAGE.format(FIELDS, sentence), DURATION, METRIC, FIELD) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "The outage lasted 01:20:00.",
        "Total length of the outage: 80 minutes.",
        "MTTD for this one: 12 minutes.",
        "The 80 minutes of this outage were long.",
        "この障害の継続時間は80分でした。",
        "障害は12分間誰にも気づかれませんでした。",
    ],
)
def test_a_right_length_is_not(sentence: str) -> None:
    assert found_in(PAGE.format(FIELDS, sentence), DURATION, METRIC, FIELD) == ()


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("From", "To"), ("Von", "Bis"), ("Desde", "Hasta"), ("First failed request", "End"),
        ("Erster Fehler", "Ende"),
    ],
)  # fmt: skip
def test_labels_of_start_and_end(first: str, last: str) -> None:
    fields = f"- **{first}**: 2025-03-04 14:05 UTC\n- **{last}**: 2025-03-04 16:25 UTC"
    page = PAGE.format(f"{fields}\n- **Duration**: 80 minutes", "All was well in the evening.")
    assert most_severe(page, DURATION) is not None
