"""PM403: one quantity is stated twice with different values."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.declared import CAPS
from postmortem_lint.analysis.lengths.metrics.conflicts import Conflict, conflicts
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Metric, Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each statement that disagrees with the one that most others agree with."""
    for conflict in conflicts(postmortem):
        yield _finding(conflict)


def _finding(conflict: Conflict) -> Finding:
    here, there = conflict.metric, conflict.other
    what, other = _named(here), _named(there)
    side = "above" if there.span.start < here.span.start else "below"
    elsewhere = side if other == what else f"for {other}"
    return Finding(
        here.span,
        f"'{here.written}' is stated for {what}, but '{there.written}' {elsewhere}",
        "state the same value in both places",
        (Note(there.span, f"{other} is stated as '{there.written}' here"),),
        cap=CAPS[conflict.fit],
        rests_on=min(
            here.duration.certainty, there.duration.certainty, here.certainty, there.certainty
        ),
    )


def _named(metric: Metric) -> str:
    """What the length measures, in the document's words."""
    if metric.fact:
        return f"'{metric.fact.label.plain.strip(' *:')}'"
    return f"the {metric.key.value.replace('_', ' ')} in the text"


RULE = Rule(
    "PM403",
    "conflicting-metric",
    "One quantity is stated twice with different values.",
    Severity.ERROR,
    check,
)
