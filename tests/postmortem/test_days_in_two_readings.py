"""A date such as 10/11/2025 is read so that it agrees with the other dates of the document."""

from __future__ import annotations

import datetime

import pytest

from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.roles import Key
from postmortem_lint.text import Source
from postmortem_lint.times.units import DAY, day_number

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


TIMELINE = """# Incident report: empty carts (April 6 to April 11, 2023)

## Timeline

- {0} 21:42 UTC New release
- {1} 01:00 UTC Alert
- {2} 08:14 UTC Incident resolved
"""


@pytest.mark.parametrize(
    ("written", "days"),
    [
        (("06/04/2023", "07/04/2023", "11/04/2023"), ("04-06", "04-07", "04-11")),
        (("06/04/2023", "07/04/2023", "25/04/2023"), ("04-06", "04-07", "04-25")),
        (("01/05/2023", "01/20/2023", "04/06/2023"), ("01-05", "01-20", "04-06")),
        (("04/06/2023", "04/07/2023", "04/11/2023"), ("04-06", "04-07", "04-11")),
    ],
)
def test_the_dates_of_a_timeline_are_read_in_one_way(
    written: tuple[str, ...], days: tuple[str, ...]
) -> None:
    page = Source("page.md", TIMELINE.format(*written))
    (timeline,) = bind(read(page), builtin_profile("generic")).timelines
    found = tuple(str(entry.day) for entry in timeline.entries)
    assert found == tuple(f"2023-{day}" for day in days)


@pytest.mark.parametrize(
    ("first", "second"), [("05/01/2021", "06/01/2021"), ("1/5/2021", "1/6/2021")]
)
def test_days_above_their_entries_are_read_near_to_the_incident(first: str, second: str) -> None:
    page = f"""# Incident report: empty carts

- **End**: 2021-01-06 03:38 UTC

## Timeline

### {first}

- 14:29 UTC New release

### {second}

- 03:38 UTC Incident resolved
"""
    found = bind(read(Source("page.md", page)), builtin_profile("generic"))
    days = [entry.day for entry in found.timelines[0].entries]
    assert days == [datetime.date(2021, 1, 5), datetime.date(2021, 1, 6)]
