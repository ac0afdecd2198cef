"""PM154: a note says that something is still to be written."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.find import Trace, leftovers_of
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name TODO, TBD and items without text; in a draft they are what drafts are for."""
    cap = Severity.INFO if postmortem.phase is Phase.DRAFT else Severity.WARNING
    for left in leftovers_of(postmortem, Trace.MARKER):
        yield Finding(
            left.span,
            f"{quoted(left.text)} marks what is still to be written",
            "write it, or say that it is unknown and where it is being looked into",
            cap=cap,
        )
    for left in leftovers_of(postmortem, Trace.EMPTY_ITEM):
        yield Finding(
            left.span,
            f"the item '{left.text}' has no text",
            "write it, or delete the line",
            cap=cap,
        )


RULE = Rule(
    "PM154",
    "todo-marker",
    "A marker such as TODO or TBD, or an item without text, was left.",
    Severity.WARNING,
    check,
)
