"""PM721: the date of a related incident cannot be right."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.related_incidents import misdated, related
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare dates in links with those of their targets, and related incidents with this one."""
    for wrong in misdated(postmortem):
        yield Finding(
            wrong.span,
            f"the link says '{wrong.written}', but its target '{wrong.target}'",
            "give both the same date",
            (Note(wrong.link.target, f"the target is dated {wrong.target}"),),
        )
    for incident in related(postmortem):
        date, day = incident.date, postmortem.day
        if day and date and date.day and date.day > day and not incident.later:
            yield Finding(
                incident.text.locate(date.start, date.end),
                f"{date.day} is after this incident of {day}",
                "correct the date, or say that it came later",
            )


RULE = Rule(
    "PM721",
    "related-date-mismatch",
    "The date of a related incident or of its link cannot be right.",
    Severity.WARNING,
    check,
)
