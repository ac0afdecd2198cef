"""PM806: a text is dramatic."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.statements import statements
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.values.people.blame import dramas


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report dramatic words and rows of exclamation marks."""
    for statement in statements(postmortem):
        for said in dramas(statement.linked):
            yield Finding(
                statement.place(said),
                f"'{statement.quote(said)}' is dramatic",
                "give the number or the fact instead",
            )


RULE = Rule(
    "PM806",
    "animated-language",
    "A text is dramatic.",
    Severity.INFO,
    check,
    preview=True,
)
