"""How far a long run is, for people at a terminal."""

from __future__ import annotations

import os
import sys
import time
from types import TracebackType

from postmortem_lint.cli.terminal.output import write_aside

_LATE = 1.0  # seconds before anything is shown
_PAUSE = 0.1  # seconds between two counts
_CLEARED = "\r\x1b[K"


class Progress:
    """Counts documents on the last line of the terminal, once a run takes over a second."""

    def __init__(self, total: int, *, quiet: bool) -> None:
        self._total, self._done, self._shown = total, 0, False
        self._next = time.monotonic() + _LATE
        self._wanted = not quiet and _is_terminal()

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def step(self) -> None:
        """One more document is done."""
        self._done += 1
        now = time.monotonic() if self._wanted else 0.0
        if now >= self._next and self._wanted:
            self._next, self._shown = now + _PAUSE, True
            write_aside(f"{_CLEARED}{self._done:,} of {self._total:,} documents")

    def clear(self) -> None:
        """Take the line away again."""
        if self._shown:
            self._shown = False
            write_aside(_CLEARED)


def _is_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
