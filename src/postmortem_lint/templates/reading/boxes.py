"""The boxes of a template that answer a question, and how many of them are to be ticked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.markdown.model import Block, List, Paragraph
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.profile.model import Boxes, SectionSpec
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait

_FEW = 2  # boxes; a single one is a thing to do
_WORDS = lookup.placeholders


def _asking(objects: str) -> re.Pattern[str]:
    """A verb of ticking with what is to be ticked, in either order."""
    verbs = rf"(?:{_WORDS.ticks})"
    return regex(rf"\b(?:{verbs} (?:{objects})|(?:{objects}) {verbs})\b", re.IGNORECASE)


_ONE, _SOME = _asking(_WORDS.tick_single), _asking(_WORDS.tick_some)


def parts_with_boxes(postmortem: Postmortem) -> Iterator[Part]:
    """The parts whose boxes answer a question, and are not things to do."""
    todo = (RoleTrait.KEEPS_ACTIONS, RoleTrait.PLANS_WORK, RoleTrait.CLOSED)
    for part in postmortem.parts:
        if _has_boxes(part.blocks) and not any(trait.among((part.role,)) for trait in todo):
            yield part


def single_choices(postmortem: Postmortem) -> tuple[Role, ...]:
    """The roles of the parts in which one box is asked for, and no more."""
    found = (
        part.role
        for part in parts_with_boxes(postmortem)
        if part.role is not Role.OTHER and _asked(part.title.plain, part.blocks) is Boxes.SINGLE
    )
    return tuple(dict.fromkeys(found))


def with_boxes(postmortem: Postmortem, spec: SectionSpec) -> SectionSpec:
    """A section of the template's own with what its boxes are for: without a word that asks to tick
    them, they may be things to do."""
    if spec.role is not Role.OTHER:
        return spec
    names = set(map(normal, spec.titles))
    for section in postmortem.document.sections():
        if normal(section.title) in names and _has_boxes(section.blocks):
            return replace(spec, boxes=_asked(section.title, section.blocks))
    return spec


def _has_boxes(blocks: tuple[Block, ...]) -> bool:
    items = [item for block in blocks if isinstance(block, List) for item in block.items]
    return sum(item.box is not None for item in items) >= _FEW


def _asked(title: str, blocks: tuple[Block, ...]) -> Boxes:
    texts = [title, *(block.text.plain for block in blocks if isinstance(block, Paragraph))]
    if any(_ONE.search(text) for text in texts):
        return Boxes.SINGLE
    asks = any(_SOME.search(text) or text.rstrip().endswith("?") for text in texts)
    return Boxes.SOME if asks else Boxes.NONE
