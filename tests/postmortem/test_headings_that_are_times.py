"""Headings side by side that begin with times are the timeline, whatever else they say."""

from __future__ import annotations

from postmortem_lint import check

PAGE = """# Incident: the gate was stuck

On 2025-08-01 nobody came in for three hours.

### 17:00 UTC Gates open
The queue grows.

### 17:12 UTC Pager
Wren looks at the allocator.

### 18:45 UTC Cause
Wren finds matches that were never closed.

### {last} UTC Flowing
Everybody is in, incident resolved.

## Cause

An old job looks only at matches of one day.
"""


def codes(text: str) -> list[str]:
    return [one.code for one in check(text, path="postmortems/a.md").diagnostics]


def test_they_are_read_as_entries() -> None:
    found = codes(PAGE.format(last="18:20"))
    assert "PM302" in found
    assert "PM805" not in found


def test_in_order_nothing_is_said() -> None:
    assert "PM302" not in codes(PAGE.format(last="19:36"))
