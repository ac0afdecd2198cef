"""What is true of roles, keys and columns: each has an entry, so that a new one is decided on."""

from __future__ import annotations

from enum import Enum

import pytest

from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KEYS, KeyTrait, Reading
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


@pytest.mark.parametrize("key", Key)
def test_each_key_has_an_entry(key: Key) -> None:
    assert key in KEYS, undecided(key, "KEYS", KeyTrait)


@pytest.mark.parametrize("trait", KeyTrait)
def test_each_trait_of_keys_tells_some_apart(trait: KeyTrait) -> None:
    assert trait.keys
    assert set(trait.keys) < set(Key)


def test_the_meaning_of_a_key_says_each_thing_once_and_in_the_order_of_the_traits() -> None:
    for key, meaning in KEYS.items():
        assert list(meaning.traits) == [one for one in KeyTrait if one in meaning.traits], key


def test_milestones_are_times_in_the_order_in_which_an_incident_goes() -> None:
    order = ["started", "detected", "acknowledged", "declared", "mitigated", "resolved"]
    assert [key.value for key in KeyTrait.MILESTONE.keys] == order
    for trait in (KeyTrait.MILESTONE, KeyTrait.COUNTED_FROM, KeyTrait.OVER, KeyTrait.BOUNDS):
        assert {KEYS[key].reading for key in trait.keys} == {Reading.MOMENT}


def test_a_metric_is_a_length_between_events_that_can_be_found() -> None:
    for key, meaning in KEYS.items():
        if meaning.ends:
            assert meaning.reading is Reading.DURATION, key
            assert set(meaning.ends) <= set(KeyTrait.MILESTONE.keys), key
        if meaning.start:
            assert meaning.start in KeyTrait.COUNTED_FROM.keys, key
            assert meaning.ends, key
    assert all(KEYS[key].ends for key in KeyTrait.AVERAGED.keys)
