"""From which event to which a stated metric counts."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.events import (
    around,
    between,
    events,
    first_entries,
    stretches,
)
from postmortem_lint.durations.read import Fit
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.postmortem.model import Metric, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.text import Text

# The usual pairs; other definitions are in use too (semantics 9).
USUAL: dict[Key, tuple[Key, Key]] = {
    Key.TIME_TO_DETECT: (Key.STARTED, Key.DETECTED),
    Key.TIME_TO_ACKNOWLEDGE: (Key.DETECTED, Key.ACKNOWLEDGED),
    Key.TIME_TO_MITIGATE: (Key.STARTED, Key.MITIGATED),
    Key.TIME_TO_RESOLVE: (Key.STARTED, Key.RESOLVED),
}


@record
class OtherBasis:
    """A metric that counts from another event than usual; `usual` is that length in seconds."""

    metric: Metric
    start: Key
    end: Key
    usual: float


def other_basis(postmortem: Postmortem) -> Iterator[OtherBasis]:
    """The fields with a metric that fits some events, but not those of the usual definition."""
    found = events(postmortem.facts, postmortem.timelines)
    ways = stretches(found, tuple(first_entries(postmortem.timelines)))
    known = {one.key: one for one in reversed(found) if one.key and one.known}
    for metric in postmortem.metrics:
        pair = USUAL.get(metric.key)
        if metric.fact is None or metric.duration.seconds is None or pair is None:
            continue
        start, end = known.get(pair[0]), known.get(pair[1])
        if start is None or end is None or metric.duration.working:
            continue
        usual = between(start.instant, end.instant)
        if fit(metric.duration, usual) is Fit.HOLDS:
            continue
        near = around(metric.duration, ways[metric.key])
        if any(fit(metric.duration, way.seconds) is Fit.HOLDS for way in near):
            yield OtherBasis(metric, pair[0], pair[1], usual)


_MEANS = ("mttr", "mttd", "mtta", "mttm", "mean time")
_SINGLE: dict[Key, str] = {
    Key.TIME_TO_DETECT: "Time to detect",
    Key.TIME_TO_ACKNOWLEDGE: "Time to acknowledge",
    Key.TIME_TO_MITIGATE: "Time to mitigate",
    Key.TIME_TO_REPAIR: "Time to repair",
    Key.TIME_TO_RESOLVE: "Time to resolve",
}


def means(postmortem: Postmortem) -> Iterator[tuple[Text, str]]:
    """The labels that call the value of one incident a mean, and what to call it."""
    for fact in postmortem.facts:
        label = fact.label.plain.lower()
        if fact.key in _SINGLE and any(mean in label for mean in _MEANS):
            yield fact.label, _SINGLE[fact.key]
