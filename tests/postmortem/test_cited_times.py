"""The day of a time that the text cites."""

from __future__ import annotations

import datetime

import pytest

from postmortem_lint.analysis.times.sentences.cited_times import citations
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.text import Source
from postmortem_lint.times.units import DAY, day_number

REPORT = """# Incident: lantern down

- Date: {date}

## Summary

The lantern went out. {told}
"""


@pytest.mark.parametrize(
    ("date", "told", "day"),
    [
        ("2025-12-31", "It was restored at 01:05 UTC on January 1.", "2026-01-01"),
        ("2026-01-01", "It failed at 23:40 UTC on December 31.", "2025-12-31"),
        ("2025-12-31", "It was restored at 01:05 UTC on 2025-01-01.", "2025-01-01"),
        ("2025-06-10", "It was restored at 01:05 UTC on June 11.", "2025-06-11"),
        ("2024-02-28", "It was restored at 01:05 UTC on February 29.", "2024-02-29"),
    ],
)
def test_a_date_without_a_year_is_in_the_year_nearest_to_the_incident(
    date: str, told: str, day: str
) -> None:
    text = REPORT.format(date=date, told=told)
    found = citations(bind(read(Source("page.md", text)), builtin_profile("generic")))
    days = [one.instant.lo // DAY for one in found if one.instant.dated]
    assert days == [day_number(datetime.date.fromisoformat(day))]
