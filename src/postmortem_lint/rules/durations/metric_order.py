"""PM406: metrics that are counted from the same start contradict each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.analysis.lengths.metrics.conflicts import conflicts
from postmortem_lint.analysis.lengths.metrics.mismatch import unmatched
from postmortem_lint.durations.duration import Bound
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Metric, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted

# Each of these comes no later than the next (GitLab's metrics guide).
_CHAINS = (
    (Key.TIME_TO_TRIAGE, Key.TIME_TO_IDENTIFY, Key.TIME_TO_RESOLVE),
    (Key.TIME_TO_MITIGATE, Key.TIME_TO_RESOLVE),
    (Key.TIME_TO_ACKNOWLEDGE, Key.TIME_TO_RESOLVE),
)
# Resolving is often counted from detection; only a template can say that it is not.
_FROM_START = (Key.TIME_TO_DETECT, Key.TIME_TO_RESOLVE)
_SLACK = 60


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare neighbours of each chain; a metric that another rule contradicts is left to it."""
    stated = {
        metric.key: metric
        for metric in reversed(postmortem.metrics)
        if metric.fact and metric.duration.seconds is not None and not metric.duration.working
    }
    wrong = {one.metric.span for one in conflicts(postmortem)}
    wrong |= {one.metric.span for one in unmatched(postmortem)}
    counted = any(Key.TIME_TO_RESOLVE in keys for keys in postmortem.profile.same)
    for chain in (*_CHAINS, _FROM_START) if counted else _CHAINS:
        known = [stated[key] for key in chain if key in stated and stated[key].span not in wrong]
        for sooner, later in pairwise(known):
            if _longer(sooner, later):
                yield _finding(sooner, later)


def _longer(sooner: Metric, later: Metric) -> bool:
    early, late = sooner.duration, later.duration
    if early.approximate or late.approximate or early.seconds is None or late.seconds is None:
        return False
    return early.seconds > (late.upper or late.seconds) + _SLACK and early.bound is not Bound.UNDER


def _finding(sooner: Metric, later: Metric) -> Finding:
    assert sooner.fact is not None
    assert later.fact is not None
    first, then = sooner.fact.label.plain, later.fact.label.plain
    return Finding(
        sooner.span,
        f"'{first}' is {quoted(sooner.text.plain)}, longer than '{then}' with"
        f" {quoted(later.text.plain)}",
        "correct one of the two",
        (Note(later.span, f"'{then}' is {quoted(later.text.plain)}"),),
    )


RULE = Rule(
    "PM406",
    "metric-order",
    "Metrics that are counted from the same start contradict each other.",
    Severity.WARNING,
    check,
)
