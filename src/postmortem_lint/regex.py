"""Regular expressions that are compiled when they are first used.

Compiling one takes as long as loading a module, and one document needs about half of them. What was
compiled is kept for later runs.
"""

from __future__ import annotations

import re
from typing import Any, cast

from postmortem_lint.kept_code.patterns import compiled

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split")


class _Regex:
    """Stands in for a pattern, with its methods in slots that stay empty until one is asked for."""

    __slots__ = (*_METHODS, "flags", "pattern")

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Called for an empty slot: fill them all."""
        if name not in _METHODS:
            raise AttributeError(name)
        made = compiled(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(self, name)


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, compiled at its first use; for constants of a module."""
    return cast("re.Pattern[str]", _Regex(pattern, flags))
