"""A profile as TOML, one part a line, which `load` reads back as it was."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields
from enum import Enum

from postmortem_lint.profile.model import ColumnSpec, Profile, SectionSpec
from postmortem_lint.roles import Column

_TABLES = ("timeline", "actions", "rules")
_WIDE = 88

Remark = Callable[[object], str]
# What is known by where a profile comes from, and not written in it.
_BY_SOURCE = ("extends", "surmised", "by-example")


def profile_toml(profile: Profile, remark: Remark = lambda _: "", *, extends: str = "") -> str:
    """The profile in TOML, over the one that it `extends`; `remark` says what stands behind a part,
    or the key of a table, as a comment, "" for nothing."""
    given = {key: value for key, value in _given(profile) if key not in _BY_SOURCE}
    lines = [f"extends = {_value(extends)}"] if extends else []
    for key, value in given.items():
        if key not in _TABLES:
            lines += _line(key, value, remark)
    for table in _TABLES:
        if table in given:
            lines += ["", f"[{table}]"]
            for key, value in _pairs(given[table]):
                lines += _noted(_line(key, value, remark), remark(key))
    return "\n".join(lines) + "\n"


def _noted(lines: Iterator[str], said: str) -> Iterator[str]:
    """Lines with a remark behind the first."""
    first, *others = lines
    yield f"{first}  # {said}" if said else first
    yield from others


def _line(key: str, value: object, remark: Remark) -> Iterator[str]:
    """`key = value`, a list of parts with a line for each."""
    written = f"{key} = {_value(value)}"
    if not isinstance(value, tuple) or not (_is_part(value[0]) or len(written) > _WIDE):
        yield written
        return
    yield f"{key} = ["
    for one in value:
        said = remark(one)
        yield f"    {_value(one)}," + (f"  # {said}" if said else "")
    yield "]"


def _value(value: object) -> str:
    if isinstance(value, Enum):
        return _value(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, Mapping) or _is_part(value):
        return f"{{ {', '.join(f'{key} = {_value(one)}' for key, one in _pairs(value))} }}"
    return str(value)


def _is_part(value: object) -> bool:
    return hasattr(value, "__dataclass_fields__")


def _pairs(value: object) -> Iterator[tuple[str, object]]:
    """Keys as the file has them, and values: of a part those that differ from their defaults."""
    if isinstance(value, Mapping):
        for key, one in value.items():
            bare = key.isascii() and key.replace("-", "").replace("_", "").isalnum()
            yield (key if bare else _value(key)), one
        return
    yield from _given(value)


def _given(part: object) -> Iterator[tuple[str, object]]:
    for one in fields(part):  # type: ignore[arg-type]
        value = getattr(part, one.name)
        made = one.default_factory() if one.default_factory is not MISSING else one.default
        if value != made or one.name == "need":
            brief = isinstance(part, SectionSpec) and one.name == "columns"
            yield one.name.replace("_", "-"), tuple(map(_brief, value)) if brief else value


def _brief(spec: ColumnSpec) -> ColumnSpec | str:
    """A column of a team's own table, of which nothing but the title is said, as that."""
    plain = len(spec.titles) == 1 and spec == ColumnSpec(Column.OTHER, spec.titles)
    return spec.titles[0] if plain else spec
