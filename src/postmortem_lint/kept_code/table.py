"""Tables in `__pycache__`, for what takes long to make and is the same in each run.

They are kept under the conditions under which Python keeps its own: one file for each version of
Python and of this program, written as a whole, or not at all where nothing may be written. What
another one has written, or somebody damaged, is no file of ours.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from typing import Generic, TypeVar

from postmortem_lint import __version__

Key = TypeVar("Key")
Row = TypeVar("Row")

_WRITER = f"{__version__} {sys.version} {sys.flags.optimize}"
_MOST = 5_000  # rows; more can only be of many earlier states of a checkout


class KeptTable(Generic[Key, Row]):
    """Rows of what `marshal` can write, under a name: those of earlier runs, and those of this."""

    def __init__(self, name: str) -> None:
        folder = os.path.dirname(__spec__.cached or __file__)
        self._path = os.path.join(folder, f"{name}.{sys.implementation.cache_tag}")
        self.new: dict[Key, Row] = {}

    @cached_property
    def earlier(self) -> dict[Key, Row]:
        """What earlier runs have kept, empty if that was nothing."""
        try:
            with open(self._path, "rb") as file:
                writer, rows = marshal.loads(file.read())
            return rows if writer == _WRITER and isinstance(rows, dict) else {}
        except (EOFError, OSError, TypeError, ValueError):
            return {}

    def row(self, key: Key, make: Callable[[Key], Row]) -> Row:
        """The row of a key, which is made if no earlier run has kept it."""
        row: Row | None = self.earlier.get(key)
        if row is None:
            row = self.new[key] = make(key)
        return row

    def can_keep(self) -> bool:
        """Whether anything may be kept; if not, nobody need prepare it."""
        return not sys.dont_write_bytecode and os.access(os.path.dirname(self._path), os.W_OK)

    def keep(self) -> None:
        """Keep the rows of this run for later ones."""
        if self.new and self.can_keep():
            earlier = self.earlier if len(self.earlier) < _MOST else {}
            self._write(marshal.dumps((_WRITER, earlier | self.new)))

    def _write(self, data: bytes) -> None:
        """Two runs that do so at once lose only time."""
        unfinished = f"{self._path}.{os.getpid()}"
        with suppress(OSError):
            try:
                with open(unfinished, "xb") as file:
                    file.write(data)
                os.replace(unfinished, self._path)
            except OSError:
                os.unlink(unfinished)
