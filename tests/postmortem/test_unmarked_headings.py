"""Documents without headings: their parts are named by lines of text."""

from __future__ import annotations

import pytest

from postmortem_lint import Severity, check
from postmortem_lint.markdown.read import read
from postmortem_lint.postmortem.sections.unmarked_titles import with_plain_headings
from postmortem_lint.text import Source

PLAIN = """\
Issue Summary
On July 10, 2024, from 9:00 AM to 11:00 AM UTC, the login service had an outage.

Timeline
9:00 AM UTC - Alerts fired.
10:40 AM UTC - The incident is resolved.

Root Cause and Resolution
Root cause:
The certificate had expired.

Resolution:
It was renewed.

Corrective Measures
Watch the certificate.
"""
COLONS = PLAIN.replace("Timeline\n", "Timeline:\n\n").replace("Issue Summary", "Issue Summary:")
BOLD = PLAIN.replace("Issue Summary", "**Issue Summary**").replace("Timeline", "**Timeline**")


def outline(text: str) -> list[tuple[int, str]]:
    document = with_plain_headings(read(Source("page.md", text)))
    return [(one.level, one.title) for one in document.sections() if one.heading]


@pytest.mark.parametrize("text", [PLAIN, COLONS, BOLD])
def test_lines_that_name_parts_are_headings(text: str) -> None:
    assert outline(text)[:2] == [(2, "Issue Summary"), (2, "Timeline")]


def test_a_title_right_below_another_one_is_a_level_deeper() -> None:
    assert outline(PLAIN)[2:] == [
        (2, "Root Cause and Resolution"),
        (3, "Root cause"),
        (3, "Resolution"),
        (2, "Corrective Measures"),
    ]


def test_they_stand_below_the_only_heading() -> None:
    headed = f"## Incident of 2024-07-10\n\n{PLAIN}"
    assert outline(headed)[:2] == [(2, "Incident of 2024-07-10"), (3, "Issue Summary")]


@pytest.mark.parametrize(
    "text",
    [
        f"# Outage\n\n## Impact\n\nNone.\n\n{PLAIN}",  # it has headings
        "Timeline\n9:00 UTC - Down.\n\nImpact\nNone.\n",  # two may be anything
        PLAIN.replace("Timeline", r"\## Timeline").replace("Root", r"\## Root"),
    ],
)
def test_other_lines_are_text(text: str) -> None:
    marked = [(one.level, one.title) for one in read(Source("page.md", text)).sections()]
    assert outline(text) == marked[1:]


def test_entries_and_claims_below_them_are_compared() -> None:
    report = check(PLAIN, path="postmortem.md")
    assert any(one.code == "PM511" and "11:00 AM" in one.message for one in report.diagnostics)


def test_what_is_missing_below_them_is_no_error() -> None:
    text = PLAIN.replace("Watch the certificate.\n", "")
    found = check(text, path="postmortem.md").diagnostics
    assert [one for one in found if one.code == "PM601"]
    assert all(one.severity is not Severity.ERROR for one in found)


def test_a_list_of_times_below_the_title_alone_is_the_timeline() -> None:
    text = """\
# Postmortem: outage of the web mail on 2026-03-20

It was down for 80 minutes, as its disk was full.

- March 20, 1:00 PM UTC: Working on a fix
- March 20, 12:43 PM UTC: Investigating
- March 20, 12:40 PM UTC: Outage detected
- March 20, 2:00 PM UTC: The incident is resolved
"""
    found = check(text, path="postmortem.md").diagnostics
    assert [(one.code, one.start.line) for one in found if one.code in ("PM302", "PM311")] == [
        ("PM302", 6),
        ("PM302", 7),
    ]
