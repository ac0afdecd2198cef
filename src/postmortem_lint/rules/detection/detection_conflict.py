"""PM530: the stated way of detection contradicts the timeline."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.detection import (
    alert_named,
    first_notice,
    source_of_entry,
    stated,
    tells_by_whom,
)
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.values.people.detection import DetectedBy


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the only ticked source with the entry of the timeline that first tells of one."""
    noticed = stated(postmortem)
    first = first_notice(postmortem, noticed) if noticed else None
    if noticed is None or first is None:
        return
    said = quoted(noticed.text.plain)
    shown = source_of_entry(first)
    if {noticed.source, shown} == {DetectedBy.USERS, DetectedBy.MACHINE} and shown:
        event = quoted(first.event.plain)
        yield Finding(
            noticed.text.span,
            f"{said} is stated, but the timeline begins with {shown.value}: {event}",
            "correct one of the two",
            (Note(first.event.span, "the first entry"),),
        )
    elif noticed.source is DetectedBy.MACHINE and not alert_named(postmortem):
        yield Finding(
            noticed.text.span,
            f"{said} is stated, but no alert is named in the timeline",
            "name the alert and when it fired, or correct the source",
            # Elsewhere a machine may be named in any words.
            cap=Severity.WARNING if tells_by_whom(postmortem) else Severity.INFO,
        )


RULE = Rule(
    "PM530",
    "detection-conflict",
    "The stated way of detection contradicts the timeline.",
    Severity.WARNING,
    check,
)
