"""PM312: the timeline has fewer entries than the template asks for."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import follows_template
from postmortem_lint.times.moments.moment import Kind


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the entries with a time; a link to a log kept elsewhere is enough."""
    least = postmortem.profile.timeline.min_entries
    asks = "the template asks for" if follows_template(postmortem) else "most postmortems have"
    for timeline in postmortem.timelines:
        timed = [one for one in timeline.entries if one.moment.kind is not Kind.EMPTY]
        if not timed and not timeline.tables:
            continue  # prose, or nothing at all: an empty section is another rule's fault
        if len(timed) < least and not timeline.part.points_elsewhere:
            entries = "entry" if len(timed) == 1 else "entries"
            yield Finding(
                timed[0].span if timed else timeline.tables[0].header.span,
                f"the timeline has {len(timed)} {entries}, {asks} at least {least}",
                "write down at least the start, the detection and the resolution",
            )


RULE = Rule(
    "PM312",
    "timeline-too-short",
    "The timeline has fewer entries than the template asks for.",
    Severity.WARNING,
    check,
    complete=True,
    of_template=True,
)
