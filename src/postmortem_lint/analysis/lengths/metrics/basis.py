"""From which event to which a stated metric counts."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.metrics.events import (
    around,
    between,
    ways,
)
from postmortem_lint.durations.duration import Fit
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Metric, Postmortem
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KEYS, KeyTrait
from postmortem_lint.text import Text


@record
class OtherBasis:
    """A metric that counts from another event than usual; `usual` is that length in seconds."""

    metric: Metric
    start: Key
    end: Key
    usual: float


def other_basis(postmortem: Postmortem) -> Iterator[OtherBasis]:
    """The fields with a metric that fits some events, but not those of the usual definition."""
    possible = ways(postmortem)
    known = {one.key: one for one in reversed(possible.events) if one.key and one.known}
    for metric in postmortem.metrics:
        first, ends = KEYS[metric.key].start, KEYS[metric.key].ends
        if metric.fact is None or metric.duration.seconds is None or first is None:
            continue
        start, end = known.get(first), known.get(ends[0])
        if start is None or end is None or metric.duration.working:
            continue
        usual = between(start.instant, end.instant)
        if fit(metric.duration, usual) is Fit.HOLDS:
            continue
        near = around(metric.duration, possible.named[metric.key])
        if any(fit(metric.duration, way.seconds) is Fit.HOLDS for way in near):
            yield OtherBasis(metric, first, ends[0], usual)


def means(postmortem: Postmortem) -> Iterator[tuple[Text, str]]:
    """The labels that call the value of one incident a mean, and what to call it."""
    for fact in postmortem.facts:
        label = fact.label.plain.lower()
        called_mean = any(mean in label for mean in lookup.content.means)
        if called_mean and fact.key in KeyTrait.AVERAGED.keys:
            yield fact.label, fact.key.words.capitalize()
