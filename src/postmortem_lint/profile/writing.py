"""A profile as TOML text, as people would write it; `profile.parse_profile` reads it back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

from postmortem_lint.profile.model import Need, Profile

_TABLES = ("timeline", "actions", "rules")


def profile_text(profile: Profile) -> str:
    """The TOML text of `profile`: what differs from an empty profile, one part a line."""
    parts = _given(profile)
    lines = [f"{key} = {_value(value)}" for key, value in parts.items() if key not in _TABLES]
    for name in _TABLES:
        inner = parts.get(name)
        if isinstance(inner, Mapping):
            lines += ["", f"[{name}]"]
            lines += [f"{_key(key)} = {_value(value)}" for key, value in inner.items()]
    return "\n".join(lines) + "\n"


def _given(part: object) -> dict[str, object]:
    """The attributes of a part that are not empty, by their TOML key."""
    if not is_dataclass(part):
        return {}
    given: dict[str, object] = {}
    for one in fields(part):
        value = getattr(part, one.name)
        if is_dataclass(value):
            value = _given(value)
        if value and value is not Need.NEVER:
            given[one.name.replace("_", "-")] = value
    return given


def _value(value: object) -> str:
    """A TOML value: long lists get a line an item."""
    if isinstance(value, tuple):
        items = [_value(item) for item in value]
        short = f"[{', '.join(items)}]"
        if len(short) <= 88 and not any(is_dataclass(item) for item in value):
            return short
        return "[\n" + "".join(f"    {item},\n" for item in items) + "]"
    return _scalar(value)


def _scalar(value: object) -> str:
    """A value on one line."""
    if isinstance(value, Enum):
        return _string(str(value.value))
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_scalar(item) for item in value)}]"
    if isinstance(value, Mapping):
        return _inline(value.items())
    if is_dataclass(value):
        return _inline(_given(value).items())
    return str(value)


def _inline(items: Iterable[tuple[str, object]]) -> str:
    return "{ " + ", ".join(f"{_key(key)} = {_scalar(value)}" for key, value in items) + " }"


def _key(key: str) -> str:
    bare = key and all(ch.isascii() and (ch.isalnum() or ch in "-_") for ch in key)
    return key if bare else _string(key)


def _string(text: str) -> str:
    """A basic TOML string; JSON's escapes are TOML's, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
