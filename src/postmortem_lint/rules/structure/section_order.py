"""PM104: the sections stand in another order than in the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.roles import Role


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name each section above which a later one of the template stands."""
    ranks: dict[Role, int] = {
        spec.role: place
        for place, spec in reversed([*enumerate(postmortem.profile.sections)])
        if spec.role is not Role.OTHER
    }
    parts = [
        part
        for part in postmortem.parts
        if part.section and not part.parents and part.role in ranks
    ]
    latest: Part | None = None
    for part in parts:
        if latest and ranks[part.role] < ranks[latest.role]:
            yield _finding(part, latest)
        else:
            latest = part


def _finding(part: Part, above: Part) -> Finding:
    title, other = part.title.plain.strip(), above.title.plain.strip()
    return Finding(
        part.span,
        f"section '{title}' stands below '{other}', in the template above it",
        "move one of the two",
        (Note(above.span, f"'{other}' stands here"),),
    )


RULE = Rule(
    "PM104",
    "section-order",
    "The sections stand in another order than in the template.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
