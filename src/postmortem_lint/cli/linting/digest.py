"""Digests of values: equal for equal values, in every process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import blake2b

_SIZE = 20  # bytes


def digest(data: bytes) -> str:
    """The digest of bytes, as hexadecimal digits."""
    return _blake2b(data).hexdigest()


def digest_key(*values: object) -> bytes:
    """The digest of values made of records, tuples, sets, mappings, enums and what prints itself
    fully; the order of sets and mappings does not count."""
    return _blake2b("".join(map(_canonical, values)).encode()).digest()


def _blake2b(data: bytes) -> blake2b:
    from hashlib import blake2b  # loads a library; most runs without a cache need none

    return blake2b(data, digest_size=_SIZE)


def _canonical(value: object) -> str:
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name};"
    if is_dataclass(value) and not isinstance(value, type):
        parts = (f"{one.name}={_canonical(getattr(value, one.name))}" for one in fields(value))
        return f"{type(value).__name__}({''.join(parts)})"
    if isinstance(value, Mapping):
        return f"{{{''.join(sorted(_pairs(value)))}}}"
    if isinstance(value, Set):
        return f"{{{''.join(sorted(map(_canonical, value)))}}}"
    if isinstance(value, tuple | list):
        return f"[{''.join(map(_canonical, value))}]"
    return f"{value!r};"


def _pairs(value: Mapping[object, object]) -> Iterator[str]:
    return (f"{_canonical(key)}:{_canonical(one)}" for key, one in value.items())
