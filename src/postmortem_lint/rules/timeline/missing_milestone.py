"""PM313: no timeline entry tells a milestone that the template asks for."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.grammatical_milestones import grammatical_milestones
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.postmortem.phase import Phase
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait

_WORDS = {
    Key.STARTED: "the start of the impact",
    Key.DETECTED: "the detection",
    Key.ACKNOWLEDGED: "the acknowledgement",
    Key.MITIGATED: "the mitigation",
    Key.RESOLVED: "the resolution",
}


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look for a word or marker of each milestone in all entries."""
    wanted = postmortem.profile.timeline.milestones
    for timeline in postmortem.timelines[:1]:
        told = {
            mark
            for line in postmortem.timelines
            for entry in line.entries
            for mark in grammatical_milestones(entry)
        }
        if len(timeline.entries) < max(2, postmortem.profile.timeline.min_entries):
            continue
        for key in wanted:
            if key in told or (postmortem.phase is Phase.DRAFT and key in KeyTrait.OVER.keys):
                continue
            yield Finding(
                timeline.span,
                f"the timeline has no entry for {_WORDS.get(key, key.value)}",
                "add the entry, or name the milestone in its text",
            )


RULE = Rule(
    "PM313",
    "missing-milestone",
    "No timeline entry tells a milestone that the template asks for.",
    Severity.INFO,
    check,
    complete=True,
)
