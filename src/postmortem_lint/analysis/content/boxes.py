"""The boxes that answer a question of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.section_titles import section_spec
from postmortem_lint.markdown.model import Item, List
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.profile.model import Boxes
from postmortem_lint.records import record


@record
class ChoiceGroup:
    """A group of boxes that answers a question of the template; `single`: by one of them."""

    part: Part
    items: tuple[Item, ...]
    single: bool


@once
def choice_groups(postmortem: Postmortem) -> tuple[ChoiceGroup, ...]:
    """The boxes of each part that the profile calls a choice."""
    return tuple(_groups(postmortem))


def _groups(postmortem: Postmortem) -> Iterator[ChoiceGroup]:
    profile = postmortem.profile
    for part in postmortem.parts:
        lists = (block for block in part.blocks if isinstance(block, List))
        items = tuple(item for block in lists for item in block.items if item.box)
        spec = section_spec(part, profile) if items else None
        boxes = spec.boxes if spec else Boxes.NONE
        single = part.role in profile.single_choices or boxes is Boxes.SINGLE
        if items and (part.role in profile.choices or boxes is not Boxes.NONE):
            yield ChoiceGroup(part, items, single)
