"""Files in `__pycache__`, for what takes long to make and is the same in each run.

They are kept under the conditions under which Python keeps its own: one file for each version of
Python and of this program, written as a whole, or not at all where nothing may be written. What
another one has written, or somebody damaged, is no file of ours.
"""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from typing import Any

from postmortem_lint import __version__

_WRITER = f"{__version__} {sys.version} {sys.flags.optimize}"


def read_kept(name: str) -> dict[Any, Any]:
    """The table that was kept under a name, empty if there is none."""
    try:
        with open(_path(name), "rb") as file:
            writer, kept = marshal.loads(file.read())
        return kept if writer == _WRITER and isinstance(kept, dict) else {}
    except (EOFError, OSError, TypeError, ValueError):
        return {}


def can_keep() -> bool:
    """Whether anything may be kept; if not, nobody need prepare it."""
    return not sys.dont_write_bytecode and os.access(os.path.dirname(_path("")), os.W_OK)


def write_kept(name: str, table: dict[Any, Any]) -> None:
    """Keep a table of what `marshal` can write; two runs that do so at once lose only time."""
    path = _path(name)
    unfinished = f"{path}.{os.getpid()}"
    with suppress(OSError):
        try:
            with open(unfinished, "xb") as file:
                file.write(marshal.dumps((_WRITER, table)))
            os.replace(unfinished, path)
        except OSError:
            os.unlink(unfinished)


def _path(name: str) -> str:
    folder = os.path.dirname(__spec__.cached or __file__)
    return os.path.join(folder, f"{name}.{sys.implementation.cache_tag}")
