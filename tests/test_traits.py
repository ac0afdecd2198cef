"""What is true of roles, keys and columns: each has an entry, so that a new one is decided on."""

from __future__ import annotations

from enum import Enum

import pytest

from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import ROLE_TRAITS, RoleTrait


def undecided(member: Enum, table: str, traits: type[Enum]) -> str:
    """What to do about a member without an entry."""
    questions = "\n".join(f"  {trait.name}: {trait.value}" for trait in traits)
    return f"{member} has no entry in {table}: write down which of these are true\n{questions}"


@pytest.mark.parametrize("role", Role)
def test_each_role_has_an_entry(role: Role) -> None:
    assert role in ROLE_TRAITS, undecided(role, "ROLE_TRAITS", RoleTrait)


@pytest.mark.parametrize("trait", RoleTrait)
def test_each_trait_of_roles_tells_some_apart(trait: RoleTrait) -> None:
    assert trait.roles
    assert set(trait.roles) < set(Role)
    assert trait.among(trait.roles[-1:])
    assert not trait.among(set(Role).difference(trait.roles))


def test_an_entry_says_each_thing_once_and_in_the_order_of_the_traits() -> None:
    for role, traits in ROLE_TRAITS.items():
        assert list(traits) == [trait for trait in RoleTrait if trait in traits], role
