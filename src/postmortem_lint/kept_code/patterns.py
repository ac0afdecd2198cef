"""Regular expressions as the engine of `re` runs them, kept from one run to the next.

Compiling the patterns of a run takes as long as linting its document. What does not fit this Python
is compiled as ever.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any, Literal

from postmortem_lint.kept_code.table import KeptTable

_Pattern = tuple[str, int]  # as it is written, and its flags

_ENGINE = import_module("_sre")
_NUMBER: Literal["I"] = "I"  # how memory tells the numbers that the engine runs
PATTERNS: KeptTable[_Pattern, tuple[Any, ...]] = KeptTable("patterns")


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives. For patterns of the program: none that a document is part of."""
    parts = PATTERNS.row((pattern, int(flags)), _parts)
    try:
        all_flags, code, *groups = parts
        numbers = memoryview(code).cast(_NUMBER).tolist()
        made: re.Pattern[str] = _ENGINE.compile(pattern, all_flags, numbers, *groups)
    except (AttributeError, RuntimeError, TypeError, ValueError):
        return re.compile(pattern, flags)
    return made


def _parts(key: _Pattern) -> tuple[Any, ...]:
    """What `re.compile` hands to its engine, nothing if this Python does so otherwise."""
    pattern, flags = key
    try:
        parsed = import_module("re._parser").parse(pattern, flags)
        state = parsed.state
        numbers = map(int, import_module("re._compiler")._code(parsed, flags))
        names = {number: name for name, number in state.groupdict.items()}
        groups = tuple(names.get(number) for number in range(state.groups))
        code = import_module("array").array(_NUMBER, numbers).tobytes()
        return int(flags | state.flags), code, state.groups - 1, state.groupdict, groups
    except (AttributeError, ImportError, OverflowError, TypeError, ValueError):
        return ()
