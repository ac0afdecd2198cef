"""PM151: a token of the template stands where a value should."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.leftovers.find import Trace, leftovers_of
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name the tokens that were left, one a line."""
    for left in leftovers_of(postmortem, Trace.TOKEN):
        yield Finding(
            left.span,
            f"{quoted(left.text)} is a placeholder of the template",
            "write the value, or take the line out if it does not apply",
            rests_on=left.certainty,
        )
    for left in leftovers_of(postmortem, Trace.CITATION):
        more = f", as do {left.more} more" if left.more else ""
        yield Finding(
            left.span,
            f"{quoted(left.text)}, a source mark of a chat assistant, leads nowhere{more}",
            "take it out, or link the source",
            rests_on=left.certainty,
        )


RULE = Rule(
    "PM151",
    "placeholder-left",
    "A placeholder of the template was not filled in.",
    Severity.ERROR,
    check,
    complete=True,
)
