"""Escapes of the commands that build servers read from a log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Pairs = Sequence[tuple[str, str]]


def escape(text: str, pairs: Pairs) -> str:
    """The text with each character replaced as written; the sign of escapes comes first."""
    for char, written in pairs:
        text = text.replace(char, written)
    return text


def properties(values: Mapping[str, str | int], pairs: Pairs, end: str) -> str:
    """`name=value` of each value, each but the last followed by `end`."""
    return end.join(f"{name}={escape(str(value), pairs)}" for name, value in values.items())
