"""PM152: a field still holds the list to choose from."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.find import Trace, leftovers_of
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name the fields whose value is several of the values that the profile allows."""
    for left in leftovers_of(postmortem, Trace.OPTIONS):
        yield Finding(
            left.span,
            f"'{left.text}' under '{left.label}' is a list to choose from",
            f"leave one of {', '.join(left.options)}",
            rests_on=left.certainty,
        )


RULE = Rule(
    "PM152",
    "unchosen-option",
    "A field holds the list of values instead of one of them.",
    Severity.ERROR,
    check,
    complete=True,
)
