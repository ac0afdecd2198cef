"""PM904: a line begins with a sign that only looks like a list marker."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Fix, Rule, Safety, Severity
from postmortem_lint.markdown.slips.coded_lists import coded_lists
from postmortem_lint.markdown.slips.fake_markers import fake_lists
from postmortem_lint.markdown.slips.typing_slips import run_ons
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import marker_edits

_MARKER = "'- '"


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name the first of the lines below each other that are meant as items; one that is labelled
    lacks its break, whatever sign it begins with."""
    yield from _too_far_in(postmortem)
    source = postmortem.document.source
    runs = (one.span for one in run_ons(postmortem.document))  # PM901 speaks of these
    labelled = {
        line for one in runs for line in range(source.line(one.start), source.line(one.end) + 1)
    }
    for slips in fake_lists(postmortem.document):
        if labelled.issuperset(source.line(one.span.start) for one in slips):
            continue
        first, count = slips[0], len(slips)
        known = all(slip.right is not None for slip in slips)  # else a number, or further in
        right = (first.right or "").strip()
        edits = tuple(edit for slip in slips for edit in marker_edits(slip))
        lines = "the line" if count == 1 else "each of them"
        yield Finding(
            first.span,
            f"'{source[first.span]}' is not a list marker, so {_shown(first.leads, count)}",
            f"begin {lines} with {_MARKER if known else 'the marker of its list'}",
            fix=Fix(f"write '{right}'", Safety.SAFE, edits) if known else None,
        )


def _too_far_in(postmortem: Postmortem) -> Iterator[Finding]:
    for span in coded_lists(postmortem.document):
        yield Finding(
            span,
            "the list stands four blanks or more to the right, so it is shown as code",
            "begin its lines at the margin",
        )


def _shown(leads: bool, count: int) -> str:
    """What readers see of one line or more that lead a paragraph or stand below another one."""
    if count > 1:
        return f"{count} lines are shown as {'one' if leads else 'part of the line above'}"
    return f"the line is {'not shown as an item' if leads else 'shown as part of the line above'}"


RULE = Rule(
    "PM904",
    "fake-list-marker",
    "A line begins with a sign that only looks like a list marker.",
    Severity.WARNING,
    check,
)
