"""PM540: the times of the response steps run backwards."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.analysis.times.sentences.citation import Citation
from postmortem_lint.analysis.times.sentences.cited_times import citations
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.times.intervals import certainly_before
from postmortem_lint.times.units import HALF_DAY


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the time of each step with the one before; over midnight it may fall."""
    steps = [one for one in citations(postmortem) if one.role is Role.IMMEDIATE_ACTIONS]
    for before, after in pairwise(step for step in steps if step.listed):
        back = before.instant.lo - after.instant.lo
        if not certainly_before(after.instant, before.instant) or back >= HALF_DAY:
            continue
        if _in_timeline(after, postmortem) and _in_timeline(before, postmortem):
            yield Finding(
                after.span,
                f"the step of '{after.written}' is listed after the step of '{before.written}'",
                "put the steps in order, or correct the time",
                (Note(before.span, "the step before"),),
            )


def _in_timeline(step: Citation, postmortem: Postmortem) -> bool:
    """Whether the timeline has that time; a time that it has not is found anyway (PM318)."""
    instants = [entry.instant for line in postmortem.timelines for entry in line.entries]
    return not instants or any(one and abs(one.lo - step.instant.lo) < 120 for one in instants)


RULE = Rule(
    "PM540",
    "action-times-order",
    "The times of the response steps run backwards.",
    Severity.WARNING,
    check,
)
