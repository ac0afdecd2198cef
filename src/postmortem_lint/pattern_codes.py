"""Regular expressions as the engine of `re` runs them, kept from one run to the next.

Compiling the patterns of a run takes as long as linting its document. What does not fit this Python
is compiled as ever.
"""

from __future__ import annotations

import marshal
import re
from functools import cache
from importlib import import_module

from postmortem_lint.pycache_files import can_keep, read_kept, write_kept

_Pattern = tuple[str, int]  # as it is written, and its flags

_ENGINE = import_module("_sre")
_FILE = "patterns"
_MOST = 5_000  # patterns; more can only be of many earlier states of a checkout


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives. For patterns of the program: none that a document is part of."""
    key = (pattern, int(flags))
    code = _kept().get(key)
    if code is None:
        code = _new()[key] = _code(*key)
    try:
        made: re.Pattern[str] = _ENGINE.compile(pattern, *marshal.loads(code))
    except (AttributeError, EOFError, RuntimeError, TypeError, ValueError):
        return re.compile(pattern, flags)
    return made


def _code(pattern: str, flags: int) -> bytes:
    """What `re.compile` hands to its engine, empty if this Python does so otherwise."""
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


@cache
def _new() -> dict[_Pattern, bytes]:
    """What this run has compiled itself."""
    return {}


@cache
def _kept() -> dict[_Pattern, bytes]:
    """What earlier runs have compiled."""
    return read_kept(_FILE)


def keep_patterns() -> None:
    """Keep what this run has compiled for later ones."""
    if _new() and can_keep():
        write_kept(_FILE, (_kept() if len(_kept()) < _MOST else {}) | _new())
