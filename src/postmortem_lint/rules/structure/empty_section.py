"""PM102: a section that the profile asks for says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Part, Phase, Postmortem
from postmortem_lint.profile.model import Need
from postmortem_lint.roles import Role

# Rules of their own speak about causes, entries and items that are missing.
_OTHERS = frozenset({Role.ROOT_CAUSE, Role.TIMELINE, Role.ACTIONS})


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Name each needed section without content, the outermost only."""
    final = postmortem.phase is Phase.FINAL
    needs = (Need.ALWAYS, Need.FINAL) if final else (Need.ALWAYS,)
    needed = {spec.role for spec in postmortem.profile.sections if spec.need in needs} - _OTHERS
    filled = {part.role for part in postmortem.parts if not part.empty}
    blank = [fact.label.span for fact in postmortem.facts if fact.blank]
    bare = {part.role for part in postmortem.parts if part.empty}
    for part in postmortem.parts:
        inside = bare.intersection(part.parents)
        if part.empty and part.role in needed - filled and not inside and part.span not in blank:
            yield _finding(part)


def _finding(part: Part) -> Finding:
    title = part.title.plain.strip()
    return Finding(
        part.span,
        f"section '{title}' is empty",
        "write what there is to say, or 'None' and why",
    )


RULE = Rule(
    "PM102",
    "empty-section",
    "A section that the template asks for has no content.",
    Severity.ERROR,
    check,
    complete=True,
    of_template=True,
)
