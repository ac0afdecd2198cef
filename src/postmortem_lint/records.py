"""Frozen records: what `@dataclass(frozen=True, slots=True)` makes, ready in a tenth of the time.

The standard decorator writes and compiles six methods for each class. A run loads over a hundred
classes before it reads its first line, so that was a third of the time that one document took. Here
the classes share their methods, `__init__` is made when a class makes its first record, of code
that like classes share, and the standard library is told of the fields when it asks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import (  # type: ignore[attr-defined]
    _FIELD,
    MISSING,
    Field,
    FrozenInstanceError,
    field,
)
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast, dataclass_transform

from postmortem_lint.kept_code.functions import code_of

__all__ = ["field", "mutable", "record", "replace", "word_table"]

T = TypeVar("T")

# What a class with slots has no use for.
_OF_OTHERS = ("__dict__", "__weakref__")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Make a class a frozen dataclass with slots; `replace`, `fields` and `match` work with it.

    A class that defines one of the methods itself keeps it.
    """
    return _made(cls, _METHODS)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def word_table(cls: type[T]) -> type[T]:
    """Make a class a record with many fields of which a few are made, by keyword: compiling its
    `__init__` would take longer than all of them."""
    return _made(cls, {**_METHODS, "__init__": _plain_init})


@dataclass_transform(field_specifiers=(field,))
def mutable(cls: type[T]) -> type[T]:
    """Make a class a dataclass with slots whose fields may be set, for what a reader builds up."""
    kept = {name: _METHODS[name] for name in ("__init__", "__eq__", "__repr__")}
    return _made(cls, {**kept, "__hash__": None})


if TYPE_CHECKING:
    from dataclasses import replace
else:

    def replace(changed, /, **values):
        """What `dataclasses.replace` makes, of a record, in half the time."""
        cls = changed.__class__
        places, given = _given(cls)
        made = [*given(changed)]
        for name, value in values.items():
            made[places[name]] = value
        return cls(*made)


def _made(cls: type[T], methods: Mapping[str, Any]) -> type[T]:
    members = dict(cls.__dict__)
    parts = tuple(_part(name, members) for name in members.get("__annotations__", ()))
    made = {
        **methods,
        **{name: value for name, value in members.items() if name not in _OF_OTHERS},
        "__qualname__": cls.__qualname__,
        "__slots__": tuple(one.name for one in parts),
        "__match_args__": tuple(one.name for one in parts if one.init),
        "__dataclass_fields__": _Fields(),
        "__parts__": parts,
    }
    for one in parts:
        made.pop(one.name, None)
    return cast("type[T]", type(cls.__name__, cls.__bases__, made))


def _part(name: str, members: Mapping[str, Any]) -> Field[Any]:
    """The field of that name, with its default."""
    given = members.get(name, MISSING)
    part: Field[Any] = given if isinstance(given, Field) else field(default=given)
    part.name = name
    return part


class _Fields:
    """The fields as the standard library keeps them, made when one of its functions asks."""

    def __get__(self, _: object, cls: Any) -> dict[str, Field[Any]]:
        annotations = cls.__annotations__
        for one in cls.__parts__:
            one.type = annotations[one.name]
            one._field_type = _FIELD
        cls.__dataclass_fields__ = {one.name: one for one in cls.__parts__}
        return cls.__dataclass_fields__  # type: ignore[no-any-return]


def _first_init(self: Any, *args: Any, **given: Any) -> None:
    """`__init__` of a class that has no records yet: puts the real one in its place."""
    cls: Any = type(self)
    cls.__init__ = _init(cls)
    self.__init__(*args, **given)


def _plain_init(self: Any, **given: Any) -> None:
    """`__init__` that looks its fields up each time."""
    cls: Any = type(self)
    unknown = given.keys() - cls.__slots__
    if unknown:
        raise TypeError(f"{cls.__name__} has no field {min(unknown)!r}")
    get = given.get
    for name, put, default, make in _slots(cls):
        value = get(name, default)
        put(self, make() if value is MISSING else value)


@cache
def _slots(cls: Any) -> tuple[tuple[str, Callable[[object, object], None], Any, Any], ...]:
    """The name of each field of a class, what sets it, its default, and what makes that anew."""
    of = cls.__dict__
    each = cls.__parts__
    return tuple((one.name, of[one.name].__set__, one.default, one.default_factory) for one in each)


def _init(cls: Any) -> Callable[..., None]:
    """The `__init__` of a class: each slot is set to its argument, or to its default.

    Classes whose fields are of the same kinds share the code, and give it the names of theirs.
    """
    known: dict[str, Any] = {"MISSING": MISSING}
    defaults = []
    for number, one in enumerate(cls.__parts__):
        known[f"set_{number}"] = cls.__dict__[one.name].__set__
        known[f"default_{number}"] = one.default
        known[f"make_{number}"] = one.default_factory
        if one.init and (one.default is not MISSING or one.default_factory is not MISSING):
            defaults.append(one.default)
    kinds = tuple((one.init, one.default_factory is not MISSING) for one in cls.__parts__)
    names = ("self", *(one.name for one in cls.__parts__ if one.init))
    code = _init_code(kinds, hasattr(cls, "__post_init__")).replace(co_varnames=names)
    return FunctionType(code, known, "__init__", tuple(defaults))


@cache
def _init_code(kinds: tuple[tuple[bool, bool], ...], checks: bool) -> CodeType:
    """The code of an `__init__` by what is true of each field: can it be given, is its default
    made anew each time."""
    head, body = ["self"], []
    for number, (given, made) in enumerate(kinds):
        value = f"field_{number}" if given else f"default_{number}"
        if given:
            head.append(value)
        if made:
            value = f"make_{number}() if {value} is MISSING else {value}"
        body.append(f"set_{number}(self, {value})")
    if checks:
        body.append("self.__post_init__()")
    return code_of("__init__", f"def __init__({', '.join(head)}):\n " + "\n ".join(body))


@cache
def _given(cls: Any) -> tuple[dict[str, int], Callable[[object], tuple[object, ...]]]:
    """The place of each value that records of a class are made of, and what gets all of them."""
    names = cls.__match_args__
    get = attrgetter(*names)
    places = {name: place for place, name in enumerate(names)}
    return places, get if names[1:] else lambda changed: (get(changed),)


@cache
def _compared(cls: Any) -> Callable[[object], object]:
    """Gets what two records of a class are compared by."""
    return attrgetter(*(one.name for one in cls.__parts__ if one.compare))


@cache
def _hashed(cls: Any) -> Callable[[object], object]:
    """Gets what a record of a class is hashed by; tables are left out with `hash=False`."""
    names = (one.name for one in cls.__parts__ if (one.compare if one.hash is None else one.hash))
    return attrgetter(*names)


def _eq(self: Any, other: object) -> Any:
    values = _compared(self.__class__)
    return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    return hash(_hashed(self.__class__)(self))


def _repr(self: Any) -> str:
    shown = (f"{one.name}={getattr(self, one.name)!r}" for one in self.__parts__ if one.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _reduce(self: Any) -> tuple[type, tuple[object, ...]]:
    return type(self), tuple(getattr(self, one.name) for one in self.__parts__ if one.init)


def _refuse(_self: object, name: str, *_value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


_METHODS: dict[str, Callable[..., Any]] = {
    "__init__": _first_init,
    "__eq__": _eq,
    "__hash__": _hash,
    "__repr__": _repr,
    "__reduce__": _reduce,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
}
