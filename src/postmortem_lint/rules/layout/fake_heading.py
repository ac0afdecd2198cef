"""PM910: a line begins as a heading does, and is shown as text."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.markdown.slips.fake_headings import fake_headings
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name each line that was meant as a heading, and what keeps it from being one."""
    for found in fake_headings(postmortem.document):
        yield Finding(
            found.signs,
            f"{quoted(found.title)} is shown as text, not as a heading: {found.why.value}",
            "write it as '## Title', with a blank line above",
        )


RULE = Rule(
    "PM910",
    "fake-heading",
    "A line begins as a heading does, and is shown as text.",
    Severity.WARNING,
    check,
)
