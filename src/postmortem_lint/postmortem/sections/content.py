"""What stands in a part, and which roles a document fills."""

from __future__ import annotations

from postmortem_lint.markdown.model import (
    Break,
    Comment,
    Document,
    Heading,
    Html,
    Paragraph,
    Section,
)
from postmortem_lint.postmortem.model import Fact, Part
from postmortem_lint.roles import Key, Role

# A field that tells what a section is for does its work, wherever it stands.
_FIELDS: dict[Role, tuple[Key, ...]] = {
    Role.USERS_AFFECTED: (Key.SCOPE, Key.AFFECTED_COUNT),
    Role.SERVICES_AFFECTED: (Key.SERVICES,),
    Role.ROOT_CAUSE: (Key.WHAT_BROKE, Key.WHY_IT_BROKE, Key.CONTRIBUTING_FACTORS),
    Role.CONTRIBUTING: (Key.CONTRIBUTING_FACTORS,),
    Role.TRIGGER: (Key.TRIGGERED_BY,),
    Role.DETECTION: (Key.DETECTED_BY,),
    Role.HOW_DETECTED: (Key.DETECTED_BY,),
    Role.ATTENDEES: (Key.PARTICIPANTS,),
}

# Characters that make a paragraph more than a remark ("All times in UTC.").
_LEAD = 80


def has_content(part: Part, comments: tuple[Comment, ...]) -> bool:
    """Whether anything but headings, rules and comments stands in a part."""
    if part.value:
        return True
    remarks = [comment.span for comment in comments]
    for block in part.inner:
        if isinstance(block, Html):
            if not any(remark.contains(block.span) for remark in remarks):
                return True
        elif not isinstance(block, Heading | Break):
            return True
    return False


def filled_roles(
    parts: tuple[Part, ...], facts: tuple[Fact, ...], document: Document
) -> frozenset[Role]:
    """The roles that the parts have, and those that fields or a leading text stand in for."""
    keys = {fact.key for fact in facts}
    stand_ins = {role for role, fields in _FIELDS.items() if keys.intersection(fields)}
    if _leads(document.root):
        stand_ins.add(Role.SUMMARY)
    return frozenset({part.role for part in parts} | stand_ins)


def _leads(root: Section) -> bool:
    """Whether running text stands above the first section: it sums up, whatever it is called."""
    above = [*root.blocks]
    for section in root.children[:1]:
        above += section.blocks if section.level == 1 else ()
    return any(
        isinstance(block, Paragraph) and not block.labels and len(block.text.plain) >= _LEAD
        for block in above
    )
