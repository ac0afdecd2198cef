"""PM404: a stated metric is not the time between any events that it could mean."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.comparison import CAPS, Unmatched, unmatched
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.values.notation import describe


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each metric that fits none of the lengths that its name allows."""
    for one in unmatched(postmortem):
        yield _finding(one)


def _finding(one: Unmatched) -> Finding:
    said = one.metric.text.plain.strip()
    name = one.metric.fact.label.plain if one.metric.fact else one.metric.key.value.replace("_", " ")
    nearest = f", the nearest is {describe(one.nearest)}" if one.nearest is not None else ""
    return Finding(
        one.metric.span,
        f"'{said}' is stated for '{name}', but no events lie that far apart{nearest}",
        one.cause or "correct the value, or the times of the events",
        tuple(Note(span, message) for span, message in one.places),
        cap=min(CAPS[one.fit], one.cap),
    )


RULE = Rule(
    "PM404",
    "metric-matches-no-events",
    "A stated metric is not the time between any events that it could mean.",
    Severity.WARNING,
    check,
)
