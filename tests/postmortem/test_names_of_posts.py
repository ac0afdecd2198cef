"""The name of a blog's post is the day on which it appeared, and not that of the incident."""

from __future__ import annotations

import pytest

from postmortem_lint.analysis.times.days.incident import incident_days, misdated_names
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.bind import bind
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.text import Source

PAGE = """# Late trams

## Timeline (UTC)

- 2025-12-01 11:55 First tram without a number
- 2025-12-01 12:30 Old table restored
"""


@pytest.mark.parametrize(
    ("path", "named"),
    [("_posts/2025-12-10-trams.md", 0), ("postmortems/2025-12-10-trams.md", 1)],
)
def test_only_the_name_of_a_report_tells_the_day(path: str, named: int) -> None:
    postmortem = bind(read(Source(path, PAGE)), builtin_profile("generic"))
    days = incident_days(postmortem)
    assert days
    assert len(list(misdated_names(postmortem, days))) == named
