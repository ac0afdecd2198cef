"""PM106: the document has no title."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for a heading that names the incident, or a title in the front matter."""
    if not postmortem.title:
        yield Finding(
            postmortem.anchor,
            "no title: neither a level-1 heading nor 'title' in the front matter",
            "begin with '# ' and one line that names the incident",
        )


RULE = Rule(
    "PM106",
    "missing-title",
    "The document has no title.",
    Severity.ERROR,
    check,
    complete=True,
)
