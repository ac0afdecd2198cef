"""Regular expressions as the engine of `re` runs them, kept from one run to the next.

Compiling the patterns of a run takes as long as linting its document. What does not fit this Python
is compiled as ever.
"""

from __future__ import annotations

import marshal
import re
from importlib import import_module

from postmortem_lint.kept_code.table import KeptTable

_Pattern = tuple[str, int]  # as it is written, and its flags

_ENGINE = import_module("_sre")
PATTERNS: KeptTable[_Pattern, bytes] = KeptTable("patterns")


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives. For patterns of the program: none that a document is part of."""
    code = PATTERNS.row((pattern, int(flags)), _code)
    try:
        made: re.Pattern[str] = _ENGINE.compile(pattern, *marshal.loads(code))
    except (AttributeError, EOFError, RuntimeError, TypeError, ValueError):
        return re.compile(pattern, flags)
    return made


def _code(key: _Pattern) -> bytes:
    """What `re.compile` hands to its engine, empty if this Python does so otherwise."""
    pattern, flags = key
    try:
        parsed = import_module("re._parser").parse(pattern, flags)
        state = parsed.state
        code = import_module("re._compiler")._code(parsed, flags)
        names = {number: name for name, number in state.groupdict.items()}
        groups = tuple(names.get(number) for number in range(state.groups))
        parts = (int(flags | state.flags), list(map(int, code)), state.groups - 1, state.groupdict)
        return marshal.dumps((*parts, groups))
    except (AttributeError, ImportError, TypeError, ValueError):
        return b""
