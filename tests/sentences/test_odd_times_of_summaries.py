"""The one time of a summary that the timeline has not (PM318)."""

from __future__ import annotations

import pytest
from reports import most_severe

from postmortem_lint.finding import Severity
from postmortem_lint.rules.timeline.cited_time_not_in_timeline import RULE

PAGE = """# Postmortem: ticket sale answers with errors

## Summary

{0}

## Timeline (UTC)

- 2025-03-04 14:05 Errors begin
- 2025-03-04 14:11 Alert "ticket sale" fires, on-call paged
- 2025-03-04 14:33 The zone file of the map is broken
- 2025-03-04 14:58 The old file is back
- 2025-03-04 15:22 No errors any more
"""


@pytest.mark.parametrize(
    ("told", "most"),
    [
        (
            "Sales failed at 14:05 UTC. Kerstin found the broken file at 14:43 UTC.",
            Severity.WARNING,
        ),
        ("Sales failed at 14:05 UTC. Kerstin found the broken file at 14:33 UTC.", None),
        # With no other time that the timeline has, nobody knows that it was copied from there.
        ("Kerstin found the broken file at 14:43 UTC.", Severity.INFO),
        ("Sales failed at 14:05 UTC. Kerstin found the broken file around 14:43 UTC.", None),
        ("Sales failed at 14:05 UTC. The nightly job runs at 02:17 UTC.", None),
        ("Sales failed at 14:05 UTC, mails went out at 14:41, 15:03 and 15:26 UTC.", Severity.INFO),
    ],
)
def test_a_time_of_the_summary(told: str, most: Severity | None) -> None:
    found = most_severe(PAGE.format(told), RULE)
    assert found is most or (most is Severity.INFO and found is None)
