"""PM550: only what went well or only what went wrong is told."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at headings for lessons that stand side by side, and at those with nothing below."""
    pairs: dict[tuple[Role, ...], list[Part]] = {}
    for part in postmortem.parts:
        if part.role in (Role.WELL, Role.WRONG):
            pairs.setdefault(part.parents, []).append(part)
    for parts in pairs.values():
        blank = [part for part in parts if part.empty and not part.value]
        if {part.role for part in parts} != {Role.WELL, Role.WRONG} or not blank:
            continue
        if len(blank) == len(parts):
            message = "neither what went well nor what went wrong is told"
            yield Finding(blank[0].title.span, message, "write at least one lesson of each kind")
            continue
        for part in blank:
            message = f"{quoted(part.title.plain)} is empty, its counterpart is not"
            hint = "write at least one lesson, or 'nothing' if that is meant"
            yield Finding(part.title.span, message, hint, cap=Severity.INFO)


RULE = Rule(
    "PM550",
    "lessons-one-sided",
    "Only what went well or only what went wrong is told.",
    Severity.WARNING,
    check,
)
