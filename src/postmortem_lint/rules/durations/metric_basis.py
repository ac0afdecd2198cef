"""PM405: a metric counts from another event than the usual one."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.metrics.basis import other_basis
from postmortem_lint.durations.writing import describe
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Tell which length the usual definition gives."""
    for one in other_basis(postmortem):
        said = one.metric.text.plain[one.metric.duration.start : one.metric.duration.end]
        yield Finding(
            one.metric.span,
            f"'{said}' is stated, but from '{one.start.words}' to '{one.end.words}' it is"
            f" {describe(one.usual)}",
            "say from which event it counts",
        )


RULE = Rule(
    "PM405",
    "metric-basis",
    "A metric counts from another event than the usual one.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
