"""PM410: the value of one incident is called a mean."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.metrics.basis import means
from postmortem_lint.finding import Finding, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import replacement


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each label that speaks of a mean, with the name of the single value."""
    for label, name in means(postmortem):
        fix = replacement(label.span, name, Safety.UNSAFE)
        yield Finding(
            label.span,
            f"'{label.plain}' is a mean of many incidents, but this is the value of one",
            f"write {name}",
            fix=None if "(" in label.plain else fix,  # "MTTR (last 12 months)" is one
        )


RULE = Rule(
    "PM410",
    "mean-of-one",
    "The value of a single incident is called a mean.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
