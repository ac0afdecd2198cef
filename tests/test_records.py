"""Records behave as frozen dataclasses with slots do."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, dataclass, fields, is_dataclass, replace

import pytest

from postmortem_lint.records import field, mutable, record, word_table


@record
class Point:
    """A record with every kind of field."""

    x: int
    y: int = 0
    names: Mapping[str, int] = field(default_factory=dict, hash=False)
    seen: tuple[int, ...] = field(default=(), init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "seen", (self.x, self.y))


@dataclass(frozen=True, slots=True)
class Standard:
    """The same made by the standard decorator."""

    x: int
    y: int = 0
    names: Mapping[str, int] = field(default_factory=dict, hash=False)
    seen: tuple[int, ...] = field(default=(), init=False, repr=False, compare=False)


@record
class Only:
    """A record with one field."""

    value: str


def test_arguments_go_to_their_fields() -> None:
    assert (Point(1).x, Point(1).y, Point(1).names, Point(1, 2).seen) == (1, 0, {}, (1, 2))
    assert Point(1, names={"a": 1}).names == {"a": 1}
    assert Point(x=1, y=2) == Point(1, 2)


@pytest.mark.parametrize("wrong", [{}, {"x": 1, "z": 2}, {"x": 1, "seen": ()}])
def test_other_arguments_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        Point(**wrong)  # type: ignore[arg-type]


def test_each_record_gets_a_default_of_its_own() -> None:
    assert Point(1).names is not Point(1).names


def test_equality_and_hash_are_those_of_the_fields() -> None:
    assert Point(1) == Point(1) != Point(2)
    others: tuple[object, ...] = ((1, 0, {}), Only("1"), Standard(1))
    assert all(Point(1) != other for other in others)
    assert Only("a") == Only("a") != Only("b")
    assert hash(Point(1, names={"a": 1})) == hash(Point(1))
    assert len({Only("a"), Only("a"), Only("b")}) == 2


def test_a_record_cannot_be_changed() -> None:
    point = Point(1)
    with pytest.raises(FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del point.x
    with pytest.raises(AttributeError):
        point.z = 2  # type: ignore[attr-defined]
    assert not hasattr(point, "__dict__")


def test_the_tools_for_dataclasses_work() -> None:
    assert [one.name for one in fields(Point)] == [one.name for one in fields(Standard)]
    assert replace(Point(1, 2), y=3) == Point(1, 3)
    assert repr(Point(1)) == repr(Standard(1)).replace("Standard", "Point")
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)
    made: type = Point
    assert is_dataclass(made)


def test_records_can_be_copied_and_pickled() -> None:
    point = Point(1, 2, {"a": 1})
    for again in (copy.copy(point), copy.deepcopy(point), pickle.loads(pickle.dumps(point))):
        assert again == point
        assert again.seen == (1, 2)


@mutable
class Draft:
    """Fields that may be set."""

    lines: list[str] = field(default_factory=list)
    done: bool = False


def test_a_mutable_one_can_be_set_and_has_no_hash() -> None:
    draft = Draft(["a"])
    draft.done = True
    assert draft == Draft(["a"], done=True) != Draft(["a"])
    assert Draft().lines is not Draft().lines
    with pytest.raises(AttributeError):
        draft.other = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        hash(draft)


@word_table
class Words:
    """A record of tables."""

    said: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)


def test_a_word_table_is_made_by_keyword() -> None:
    assert Words(said=("one",)) == Words(numbers={}, said=("one",))
    assert Words().numbers is not Words().numbers
    assert replace(Words(), said=("two",)).said == ("two",)
    with pytest.raises(TypeError, match="'sung'"):
        Words(sung=("one",))  # type: ignore[call-arg]
