"""The results of earlier runs, in a database that may be lost, broken or in use at any time."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

_NAME = "results.sqlite3"
_TABLE = "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, day INTEGER, value TEXT)"
_DAY = 24 * 60 * 60
_KEPT = 30  # days that a result stays which nobody asks for
_FRESH = 3  # days in which being asked for again is not written down
_AT_ONCE = 500  # keys; a question may hold 999
_PATIENCE = 2.0  # seconds that another run may take to write


class ResultCache:
    """What was kept under keys. Whatever goes wrong with the file, the run knows less, no more."""

    def __init__(self, folder: Path) -> None:
        self._today = int(time.time()) // _DAY
        self._new: dict[bytes, str] = {}
        self._asked: list[bytes] = []
        self._base = _opened(folder / _NAME)

    def get(self, keys: Iterable[bytes]) -> Mapping[bytes, str]:
        """What is known under these keys."""
        wanted, found = list(keys), dict[bytes, str]()
        if self._base is None:
            return found
        for first in range(0, len(wanted), _AT_ONCE):
            some = wanted[first : first + _AT_ONCE]
            marks = ",".join("?" * len(some))
            with suppress(sqlite3.Error):
                rows = self._base.execute(f"SELECT * FROM kept WHERE key IN ({marks})", some)
                for key, day, value in rows:
                    if isinstance(value, str):
                        found[key] = value
                    if isinstance(day, int) and day < self._today - _FRESH:
                        self._asked.append(key)
        return found

    def put(self, key: bytes, value: str) -> None:
        """Keep a value; it is written when the run ends."""
        if self._base is not None:
            self._new[key] = value

    def close(self) -> None:
        """Write what is new, forget what nobody asked for in a month."""
        if self._base is None:
            return
        with suppress(sqlite3.Error):
            if self._new or self._asked:
                self._write(self._base)
            self._base.close()
        self._base = None

    def _write(self, base: sqlite3.Connection) -> None:
        with base:
            new = ((key, self._today, value) for key, value in self._new.items())
            base.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", new)
            again = ((self._today, key) for key in self._asked)
            base.executemany("UPDATE kept SET day = ? WHERE key = ?", again)
            base.execute("DELETE FROM kept WHERE day < ?", (self._today - _KEPT,))


def _opened(file: Path) -> sqlite3.Connection | None:
    """The database, made anew if the file is none; None where there can be none."""
    for _ in range(2):
        try:
            os.makedirs(file.parent, mode=0o700, exist_ok=True)
            base = sqlite3.connect(file, timeout=_PATIENCE)
            base.execute(_TABLE)
            base.execute("SELECT key, day, value FROM kept LIMIT 1")
            return base
        except sqlite3.OperationalError:  # in use, or the place cannot be written
            return None
        except sqlite3.DatabaseError:  # something else lies there
            with suppress(OSError):
                os.unlink(file)
        except OSError:
            return None
    return None
