"""The boxes that answer a question of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.markdown.model import Item, List
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.records import record


@record
class ChoiceGroup:
    """A group of boxes that answers a question of the template."""

    part: Part
    items: tuple[Item, ...]


@once
def choice_groups(postmortem: Postmortem) -> tuple[ChoiceGroup, ...]:
    """The boxes of each part that the profile calls a choice."""
    return tuple(_groups(postmortem))


def _groups(postmortem: Postmortem) -> Iterator[ChoiceGroup]:
    for part in postmortem.parts:
        lists = (block for block in part.blocks if isinstance(block, List))
        items = tuple(item for block in lists for item in block.items if item.box)
        if items and part.role in postmortem.profile.choices:
            yield ChoiceGroup(part, items)
