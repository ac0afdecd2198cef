"""PM504: more than one box is ticked where one answer is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.boxes import choice_groups
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the ticked boxes of each question to which the template wants one answer."""
    for group in choice_groups(postmortem):
        ticked = [item for item in group.items if item.box and item.box.ticked]
        if not group.single or len(ticked) < 2:
            continue
        question = group.part.title.plain.strip(" :*")
        first = ticked[0].text
        for item in ticked[1:]:
            yield Finding(
                item.text.span,
                f"'{question}' asks for one answer, but '{first.plain}' is ticked too",
                "leave the box that fits best",
                (Note(first.span, "this box is ticked as well"),),
            )


RULE = Rule(
    "PM504",
    "multiple-boxes",
    "More than one box is ticked where one answer is asked for.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
