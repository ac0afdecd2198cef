"""PM506: the parts of a total do not add up to it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.number_conflicts import number_conflicts
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each total that its parts do not make."""
    for one in number_conflicts(postmortem):
        yield Finding(
            one.span,
            f"{quoted(one.written)} {one.instead}",
            "correct the total or a part, or say that some parts are left out",
            tuple(Note(span, "a part") for span in one.parts),
            cap=Severity.ERROR if one.certain else Severity.INFO,
        )


RULE = Rule(
    "PM506",
    "sum-mismatch",
    "The parts of a total do not add up to it.",
    Severity.WARNING,
    check,
)
