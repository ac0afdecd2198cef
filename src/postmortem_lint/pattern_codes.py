"""Regular expressions as the engine of `re` runs them, kept from one run to the next.

Compiling the patterns of a run takes as long as linting its document. Python keeps modules that it
has compiled in `__pycache__`, and the patterns lie there beside them under the same conditions: a
file for each version of Python, written as a whole, or not at all where nothing may be written.
What does not fit, or cannot be read, is compiled as ever.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from contextlib import suppress
from functools import cache
from importlib import import_module

from postmortem_lint import __version__

_Pattern = tuple[str, int]  # as it is written, and its flags

_ENGINE = import_module("_sre")
_MADE_BY = f"{__version__} {sys.version} {_ENGINE.MAGIC}"
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
    try:
        with open(_path(), "rb") as file:
            made_by, kept = marshal.load(file)
        return dict(kept) if made_by == _MADE_BY else {}
    except (EOFError, OSError, TypeError, ValueError):
        return {}


def keep_patterns() -> None:
    """Write what this run has compiled, for later ones; two that do so at once lose only time."""
    if not _new() or sys.dont_write_bytecode:
        return
    kept = {} if len(_kept()) > _MOST else _kept()
    path = _path()
    unfinished = f"{path}.{os.getpid()}"
    with suppress(OSError):
        try:
            with open(unfinished, "xb") as file:
                file.write(marshal.dumps((_MADE_BY, kept | _new())))
            os.replace(unfinished, path)
        except OSError:
            os.unlink(unfinished)


def _path() -> str:
    """The file beside the bytecode of this module, wherever that is kept."""
    folder = os.path.dirname(__spec__.cached or __file__)
    return os.path.join(folder, f"patterns.{sys.implementation.cache_tag}")
