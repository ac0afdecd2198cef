"""PM901: labelled lines run together when they are shown."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.slips.typing_slips import RunOn, run_ons
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name each block of labelled lines once, however many of its lines lack a break."""
    for found in run_ons(postmortem.document):
        yield _finding(found)


def _finding(found: RunOn) -> Finding:
    first, second = (found.labels[place].key.plain.strip() for place in (0, 1))
    lines = len(found.ends) + 1
    return Finding(
        found.span,
        f"{lines} lines are shown as one: nothing breaks the line between '{first}' and '{second}'",
        "end each line but the last with two spaces, or make a list of them",
        fix=Fix(
            "add hard line breaks",
            Safety.SAFE,
            # Not every renderer breaks a line at a backslash, and a bare link would swallow it.
            tuple(Edit(end, "  ") for end in found.ends),
        ),
    )


RULE = Rule(
    "PM901",
    "metadata-run-on",
    "Labelled lines without hard breaks are shown as one paragraph.",
    Severity.WARNING,
    check,
    habit=True,
)
