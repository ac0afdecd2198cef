"""What is true of roles, keys and columns: each has an entry, so that a new one is decided on."""

from __future__ import annotations

import ast
from enum import Enum
from pathlib import Path

import pytest

from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.column_traits import COLUMN_TRAITS, ColumnTrait
from postmortem_lint.roles.key_traits import KEYS, KeyTrait, Reading
from postmortem_lint.roles.role_traits import ROLE_TRAITS, RoleTrait

PACKAGE = Path(__file__).parents[1] / "src" / "postmortem_lint"

# Tables of roles, keys or columns that stand elsewhere than in roles/, and why.
OUTSIDE = {
    "analysis/incident/scope_and_rates.py": "words of the message",
    "analysis/leftovers/todo.py": "names what other rules speak of",
    "analysis/times/sentences/references.py": "what else the word for a milestone may mean",
    "postmortem/fields/mentioned_dates.py": "each key to where a date is mentioned",
    "postmortem/timeline/milestones.py": "words for milestones, and which word outdoes which",
    "report/postmortem_table.py": "is the order of columns on which others rely",
    "rules/durations/metric_order.py": "is what the rule checks",
    "rules/impact/summary_contradicts.py": "words of the message",
    "rules/structure/empty_section.py": "names what other rules speak of",
    "rules/timeline/milestone_order.py": "is what the rule checks",
    "rules/timeline/missing_milestone.py": "words of the message",
}


def tables(tree: ast.Module) -> list[str]:
    """The constants of a module that name at least two roles, keys or columns."""
    found = []
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value:
            members = {
                ast.unparse(one)
                for one in ast.walk(node.value)
                if isinstance(one, ast.Attribute)
                if isinstance(one.value, ast.Name)
                and one.value.id in ("Role", "Key", "Column")
                and one.attr.isupper()
            }
            if len(members) > 1:
                found.append(ast.unparse(node).partition(" =")[0])
    return found


def test_what_is_true_of_roles_keys_and_columns_stands_in_one_place() -> None:
    homes = ("roles", "language", "profile")
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith(homes):
            found = tables(ast.parse(path.read_text(encoding="utf-8")))
            known = name in OUTSIDE
            assert bool(found) == known, f"{name}: {found}: make it a trait in roles/"


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


@pytest.mark.parametrize("column", Column)
def test_each_column_has_an_entry(column: Column) -> None:
    assert column in COLUMN_TRAITS, undecided(column, "COLUMN_TRAITS", ColumnTrait)


@pytest.mark.parametrize("trait", ColumnTrait)
def test_each_trait_of_columns_tells_some_apart(trait: ColumnTrait) -> None:
    assert trait.columns
    assert set(trait.columns) < set(Column)


def test_no_column_stands_in_timelines_and_in_action_tables() -> None:
    assert set(ColumnTrait.TIMELINE.columns).isdisjoint(ColumnTrait.ACTIONS.columns)
    for column, traits in COLUMN_TRAITS.items():
        assert list(traits) == [trait for trait in ColumnTrait if trait in traits], column
