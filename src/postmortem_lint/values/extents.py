"""How far an incident went, in words: whether everybody was affected."""

from __future__ import annotations

from enum import Enum

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import begins, ends_well


class Extent(Enum):
    """How far an incident went."""

    EVERYBODY = "everybody"
    IN_PART = "in part"


def read_extent(text: str) -> Extent | None:
    """What a scope begins with; None if it says neither. "All users in the north" are not all."""
    low = lower_case(text.strip())
    for word in lookup.scope.everybody:
        if low.startswith(word) and ends_well(low, 0, len(word)):
            return None if low[len(word) :].lstrip()[:1].isalnum() else Extent.EVERYBODY
    return Extent.IN_PART if begins(low, lookup.scope.in_part) else None
