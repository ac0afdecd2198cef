"""PM905: a box of a task list is written so that it is shown as text."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.slips.fake_markers import broken_boxes
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import marker_edits


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name each broken box at the beginning of an item or of a line."""
    source = postmortem.document.source
    for slip in broken_boxes(postmortem.document):
        right = slip.right.strip() if slip.right else ""
        meant = right or "[ ]' or '[x]"
        yield Finding(
            slip.span,
            f"'{source[slip.span].strip()}' is shown as text, not as a box",
            f"write '{meant}' with a blank behind it",
            fix=Fix(f"write '{right}'", Safety.SAFE, tuple(marker_edits(slip))) if right else None,
        )


RULE = Rule(
    "PM905",
    "checkbox-syntax",
    "A box of a task list is shown as text.",
    Severity.WARNING,
    check,
)
