"""Functions that are written as a run needs them, kept from one run to the next.

Records that are alike share the code of their `__init__`. Compiling those of a run takes longer
than making all records of a short document.
"""

from __future__ import annotations

import marshal
from functools import cache
from types import CodeType
from typing import Any

from postmortem_lint.pycache_files import can_keep, read_kept, write_kept

_FILE = "functions"


def code_of(name: str, source: str) -> CodeType:
    """The code of a function of that name, which is all that a source defines."""
    kept = _kept().get(source)
    if kept is None:
        kept = _new()[source] = marshal.dumps(_compiled(name, source))
    try:
        code: CodeType = marshal.loads(kept)
    except (EOFError, TypeError, ValueError):
        return _compiled(name, source)
    return code


def _compiled(name: str, source: str) -> CodeType:
    written: dict[str, Any] = {}
    exec(source, written)
    code: CodeType = written[name].__code__
    return code


@cache
def _new() -> dict[str, bytes]:
    """What this run has compiled itself, by its source."""
    return {}


@cache
def _kept() -> dict[str, bytes]:
    """What earlier runs have compiled."""
    return read_kept(_FILE)


def keep_functions() -> None:
    """Keep what this run has compiled for later ones."""
    if _new() and can_keep():
        write_kept(_FILE, _kept() | _new())
