"""A date such as 10/11/2025 is read so that it agrees with the other dates of the document."""

from __future__ import annotations

import datetime

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.roles import Key
from postmortem_lint.text import Source
from postmortem_lint.times.intervals import day_number
from postmortem_lint.times.units import DAY

PAGE = """# Incident report: empty carts{title}

- **Start**: {start}
- **End**: {end}

## Timeline

- 16:33 New release
- 17:29 Incident resolved
"""
THE_7TH = datetime.date(2022, 10, 7)


@pytest.mark.parametrize(
    ("title", "start", "end"),
    [
        (" (2022-10-07)", "07/10/2022 16:33 UTC", "07/10/2022 17:29 UTC"),
        (" (2022-10-07)", "10/07/2022 16:33 UTC", "10/07/2022 17:29 UTC"),
        ("", "07/10/2022 16:33 UTC", "7 October 2022 17:29 UTC"),
        ("", "7 October 2022 16:33 UTC", "07/10/2022 17:29 UTC"),
        (" (review on 25/10/2022)", "07/10/2022 16:33 UTC", "07/10/2022 17:29 UTC"),
    ],
)
def test_the_reading_that_agrees_counts(title: str, start: str, end: str) -> None:
    page = PAGE.format(title=title, start=start, end=end)
    found = bind(read(Source("page.md", page)), builtin_profile("generic"))
    days = {
        fact.instant.lo // DAY
        for fact in found.facts
        if fact.key in (Key.STARTED, Key.RESOLVED) and fact.instant
    }
    assert days == {day_number(THE_7TH)}
