"""Where a value stands in a JSON text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from postmortem_lint.regex import regex

_SPACE = regex(r"[\s:,]*")
_READ: Any = json.JSONDecoder().raw_decode


def line_at(text: str, path: Sequence[str | int]) -> int:
    """The line, from 1, of the value at a path in a text that is JSON; as near as it gets."""
    at = _next(text, 0)
    for step in path:
        inside = _step(text, at, step)
        if inside is None:
            break
        at = inside
    return text.count("\n", 0, at) + 1


def _step(text: str, at: int, step: str | int) -> int | None:
    """The place of the value of a key, or of an item, in the object or list that begins there."""
    opening, at = text[at], _next(text, at + 1)
    number = 0
    while opening in "[{" and text[at] not in "]}":
        name: object = number
        if opening == "{":
            name, at = _READ(text, at)
            at = _next(text, at)
        if name == step:
            return at
        at = _next(text, _READ(text, at)[1])
        number += 1
    return None


def _next(text: str, at: int) -> int:
    """Behind blanks, colons and commas."""
    found = _SPACE.match(text, at)
    return found.end() if found else at
