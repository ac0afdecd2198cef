"""Tables in `__pycache__`, for what takes long to make and is the same in each run.

They are kept under the conditions under which Python keeps its own: one file for each version of
Python and of this program, written as a whole, or not at all where nothing may be written. What
another one has written, or somebody damaged, is no file of ours. A file begins with the places of
its rows: a run reads no more than those that it asks for.
"""

from __future__ import annotations

import marshal
import mmap
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from typing import Any, Generic, TypeVar

from postmortem_lint import __version__

Key = TypeVar("Key")
Row = TypeVar("Row")

_WRITER = f"{__version__} {sys.version} {sys.byteorder} {sys.flags.optimize}"
_MOST = 5_000  # rows; more can only be of many earlier states of a checkout
_SIZE = 8  # bytes, which tell the size of what begins a file

_Rows = tuple[dict[Key, tuple[int, int]], memoryview]
"""Where each row begins and ends, and all rows one after the other."""


class KeptTable(Generic[Key, Row]):
    """Rows of what `marshal` can write, under a name: those of earlier runs, and those of this."""

    def __init__(self, name: str) -> None:
        folder = os.path.dirname(__spec__.cached or __file__)
        self._path = os.path.join(folder, f"{name}.{sys.implementation.cache_tag}")
        self.new: dict[Key, Any] = {}

    def earlier(self, key: Key) -> Row | None:
        """What earlier runs have kept of a key, None if that is nothing."""
        places, rows = self._kept
        if key not in places:
            return None
        begun, ended = places[key]
        try:
            row: Row = marshal.loads(rows[begun:ended])
        except (EOFError, TypeError, ValueError):
            return None
        return row

    def row(self, key: Key, make: Callable[[Key], Row]) -> Row:
        """The row of a key, which is made if no earlier run has kept it."""
        row = self.earlier(key)
        if row is None:
            row = self.new[key] = make(key)
        return row

    def can_keep(self) -> bool:
        """Whether anything may be kept; if not, nobody need prepare it."""
        return not sys.dont_write_bytecode and os.access(os.path.dirname(self._path), os.W_OK)

    def keep(self) -> None:
        """Keep the rows of this run for later ones."""
        if not self.new or not self.can_keep():
            return
        places, kept = self._kept
        earlier = places if len(places) < _MOST else {}
        rows = {key: bytes(kept[begun:ended]) for key, (begun, ended) in earlier.items()}
        rows |= {key: marshal.dumps(row) for key, row in self.new.items()}
        kept.release()
        del self._kept  # where a file is open, some systems put no other in its place
        self._write(_written(rows))

    @cached_property
    def _kept(self) -> _Rows[Key]:
        try:
            with open(self._path, "rb") as file:
                return _read(memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)))
        except (EOFError, OSError, TypeError, ValueError):
            return {}, memoryview(b"")

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


def _written(rows: dict[Key, bytes]) -> bytes:
    """Rows as a file holds them."""
    places, at = {}, 0
    for key, row in rows.items():
        places[key] = at, at + len(row)
        at += len(row)
    head = marshal.dumps((_WRITER, at, places))
    return b"".join((len(head).to_bytes(_SIZE), head, *rows.values()))


def _read(data: memoryview) -> _Rows[Key]:
    """The rows of a file, none if it is not as we have written it."""
    begun = _SIZE + int.from_bytes(data[:_SIZE])
    writer, size, places = marshal.loads(data[_SIZE:begun])
    if writer != _WRITER or size != len(data) - begun:
        raise ValueError
    return places, data[begun:]
