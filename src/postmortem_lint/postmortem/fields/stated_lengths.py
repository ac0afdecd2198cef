"""Stated lengths of time in fields, paired with what they claim to measure."""

from __future__ import annotations

from postmortem_lint.postmortem.model import Fact, Metric
from postmortem_lint.roles.key_traits import Reading


def metrics_of(facts: tuple[Fact, ...]) -> tuple[Metric, ...]:
    """The metrics that fields state, in document order."""
    found = [
        Metric(fact.key, fact.duration, fact.text.span, fact.text, fact.role, fact)
        for fact in facts
        if fact.duration and fact.reading is Reading.DURATION
    ]
    return tuple(sorted(found, key=lambda metric: metric.span))
