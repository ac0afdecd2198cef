"""Turns a table of what is true of each member into one of the members of which each is true."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

Member = TypeVar("Member", bound=Enum)
Trait = TypeVar("Trait", bound=Enum)


def by_trait(
    members: type[Member], traits: type[Trait], table: Mapping[Member, tuple[Trait, ...]]
) -> dict[Trait, tuple[Member, ...]]:
    """The members of which each trait is true, in the order of their list."""
    found: dict[Trait, list[Member]] = {trait: [] for trait in traits}
    for member in members:
        for trait in table.get(member, ()):
            found[trait].append(member)
    return {trait: tuple(true_of) for trait, true_of in found.items()}
