"""PM101: a section that the profile asks for is not there."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.missing_sections import filled_roles, skeleton
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.markdown.model import Code, Document
from postmortem_lint.postmortem.model import Phase, Postmortem
from postmortem_lint.profile.model import Need, SectionSpec
from postmortem_lint.values.choices import nearest

_MANY = 4


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Ask for each needed role that no part and no field of the document fills."""
    unknown = not postmortem.parts and len(_headings(postmortem)) >= _MANY
    if unknown or _swallowed(postmortem.document):
        return  # in words that nobody here knows, or behind a fence that is a finding already
    final = postmortem.phase is Phase.FINAL
    filled = filled_roles(postmortem)
    asked = (Need.ALWAYS, Need.FINAL) if final else (Need.ALWAYS,)
    for spec in postmortem.profile.sections:
        if spec.need not in asked or not spec.titles:
            continue
        if spec.parent and not any(part.role is spec.parent for part in postmortem.parts):
            continue
        if not filled.intersection((spec.role, *spec.any_of)):
            yield _finding(postmortem, spec)


def _finding(postmortem: Postmortem, spec: SectionSpec) -> Finding:
    title = spec.titles[0]
    below = next(
        (one.titles[0] for one in postmortem.profile.sections if one.role is spec.parent), ""
    )
    where = f" in '{below}'" if below else ""
    near = nearest(title, _headings(postmortem))
    meant = f"; is it the one headed '{near}'?" if near else ""
    hint = f"add a section '{title}', or say in one why there is nothing to tell"
    fix = None if near else skeleton(postmortem, spec)
    return Finding(postmortem.anchor, f"no section '{title}'{where}{meant}", hint, fix=fix)


def _headings(postmortem: Postmortem) -> tuple[str, ...]:
    """The headings that have no role yet."""
    bound = {part.span for part in postmortem.parts}
    headings = (section.heading for section in postmortem.document.sections())
    return tuple(one.text.plain for one in headings if one and one.span not in bound)


def _swallowed(document: Document) -> bool:
    blocks = (block for section in document.sections() for block in section.blocks)
    return any(isinstance(block, Code) and not block.closed for block in blocks)


RULE = Rule(
    "PM101",
    "missing-section",
    "A section that the template asks for is missing.",
    Severity.ERROR,
    check,
    complete=True,
    of_template=True,
)
