"""PM904: a line begins with a sign that only looks like a list marker."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.slips.typing_slips import fake_items
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name each such line that is meant as an item."""
    source = postmortem.document.source
    for slip in fake_items(postmortem.document):
        mark = source[slip.span]
        fix = None
        if slip.right is not None:
            edit = Edit(slip.span, slip.right)
            fix = Fix(f"write '{slip.right.strip()}'", Safety.SAFE, (edit,))
        shown = "not shown as an item" if slip.leads else "shown as part of the line above"
        yield Finding(
            slip.span,
            f"'{mark}' is not a list marker, so the line is {shown}",
            "begin the line with '- '",
            fix=fix,
        )


RULE = Rule(
    "PM904",
    "fake-list-marker",
    "A line begins with a sign that only looks like a list marker.",
    Severity.WARNING,
    check,
)
