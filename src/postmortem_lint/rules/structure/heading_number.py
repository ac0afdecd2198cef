"""PM109: the number of a heading does not fit those of the headings around it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.heading_numbers import HeadingSlip, heading_slips
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the number of each heading with the one before it and the one around it."""
    for slip in heading_slips(postmortem.document):
        title = slip.against.heading.text.plain.strip()
        yield Finding(
            slip.wrong.heading.span,
            _message(slip),
            "number the headings anew, or add the section that is missing",
            (Note(slip.against.heading.span, f"'{title}' stands here"),),
            # What is left out may have been left out on purpose.
            cap=Severity.INFO if slip.leaves_out else Severity.WARNING,
        )


def _message(slip: HeadingSlip) -> str:
    wrong, against = slip.wrong.written, slip.against.written
    title = quoted(slip.wrong.heading.text.plain)
    if slip.nested:
        return f"the heading {title} is numbered {wrong} within section {against}"
    if slip.wrong.number == slip.against.number:
        return f"{title} is a second heading with number {wrong}"
    return f"the heading {title} is numbered {wrong}, but the one before it {against}"


RULE = Rule(
    "PM109",
    "heading-number",
    "The number of a heading does not fit those of the headings around it.",
    Severity.WARNING,
    check,
)
