"""PM003: front matter that cannot be read, or that names a profile which there is not."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.content.front_matter import unknown_profiles, unreadable_settings
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name the first place that its reader refuses, and each name that is nearly one of ours."""
    fault = unreadable_settings(postmortem)
    if fault:
        line = quoted(postmortem.document.source[fault.line])
        yield Finding(
            fault.span,
            f"{fault.language} cannot read {line}: {fault.problem}",
            "put a value with signs in quotes; indent with blanks; write each key once",
            (Note(fault.stop, "the reader stops here"),) if fault.stop else (),
        )
    for unknown in unknown_profiles(postmortem):
        yield Finding(
            unknown.name.span,
            f"unknown profile {quoted(unknown.name.plain)}; did you mean '{unknown.near}'?",
            f"write {unknown.near}",
            rests_on=unknown.certainty,
        )


RULE = Rule(
    "PM003",
    "bad-front-matter",
    "The front matter cannot be read, or names an unknown profile.",
    Severity.ERROR,
    check,
)
