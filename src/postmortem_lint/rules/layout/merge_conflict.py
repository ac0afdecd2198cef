"""PM909: a merge conflict is not resolved."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name each conflict with its first and last line, and each marker that is left of one."""
    document = postmortem.document
    for conflict in document.conflicts:
        ends = [document.source[line] for line in (conflict.opening, conflict.closing) if line]
        yield Finding(
            conflict.span,
            f"'{ends[0]}' to '{ends[1]}' is a merge conflict that is not resolved"
            if len(ends) > 1
            else f"'{document.source[conflict.span]}' is left from a merge conflict",
            "keep what is right of both sides, and delete the marker lines",
        )


RULE = Rule(
    "PM909",
    "merge-conflict",
    "A merge conflict is not resolved.",
    Severity.ERROR,
    check,
)
