"""How many causes a report gives, and its chain of whys."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Block, List
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.postmortem.sections.passages import texts_of
from postmortem_lint.profile.model import Need
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Text


def asks_for_factors(postmortem: Postmortem) -> bool:
    """Whether the template has a place for contributing factors of its own beside the cause."""
    fields = any(spec.key is Key.CONTRIBUTING_FACTORS for spec in postmortem.profile.fields)
    return fields or any(
        spec.role is Role.CONTRIBUTING and spec.need is not Need.NEVER
        for spec in postmortem.profile.sections
    )


def has_factors(postmortem: Postmortem) -> bool:
    """Whether contributing factors have a place here, or the cause lists several of them."""
    if postmortem.facts_of(Key.CONTRIBUTING_FACTORS) or postmortem.part(Role.CONTRIBUTING):
        return True
    return any(_lists_several(part.inner) for part in postmortem.parts_of(Role.ROOT_CAUSE))


def _lists_several(blocks: tuple[Block, ...]) -> bool:
    lists = (block for block in blocks_within(blocks) if isinstance(block, List))
    return any(len(block.items) > 1 for block in lists)


def answers(part: Part) -> Iterator[Text]:
    """The answered steps of a chain of whys; questions alone are none."""
    for text in texts_of(part):
        said = text.plain.strip().rstrip("*_ ").replace("？", "?")
        rest = said.rsplit("?", 1)[-1] if "?" in said else said
        if any(sign.isalpha() for sign in rest.strip(" :*_")):
            yield text
