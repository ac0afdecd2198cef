"""PM319: a range of times ends before it starts."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.reversed_days import reversed_days
from postmortem_lint.analysis.times.reversed_in_text import reversed_in_text
from postmortem_lint.analysis.times.reversed_ranges import reversed_ranges
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each such range; which of its two times is wrong is not known."""
    for entry in reversed_ranges(postmortem):
        yield Finding(
            entry.time.span,
            f"'{entry.time.plain.strip()}' ends before it starts",
            "swap or correct the times",
            rests_on=entry.moment.certainty,
        )
    for text in (*reversed_in_text(postmortem), *reversed_days(postmortem)):
        yield Finding(
            text.span,
            f"'{text.plain}' ends before it starts",
            "swap or correct the times",
            cap=Severity.WARNING,
        )


RULE = Rule(
    "PM319",
    "range-reversed",
    "A range of times ends before it starts.",
    Severity.ERROR,
    check,
)
