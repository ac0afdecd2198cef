"""Standard input, and the document that leaves by standard output in its place."""

from __future__ import annotations

import sys
from contextlib import nullcontext, suppress

from postmortem_lint.cli.terminal.output import Problem, reason, write_bytes
from postmortem_lint.config.discover import STDIN

_PIECE = 1 << 16  # bytes of what is too much to be read at once


def is_read(paths: tuple[str, ...], name: str | None) -> bool:
    """Whether a command line means standard input: by `-`, or by naming nothing but its name."""
    return STDIN in paths or (name is not None and not paths)


class StandardInput:
    """Standard input, read once.

    Where it `comes_back`, an editor filters its buffer through the program, and one document leaves
    by standard output whatever happens: the one that was `put`, else the bytes that came in.
    """

    def __init__(self, *, comes_back: bool = False) -> None:
        self.comes_back = comes_back
        self._owed = comes_back
        self._data: bytes | None = None
        self._has_more = False

    def read(self, path: str = STDIN, most: int = -1) -> bytes:
        """The bytes, at `most` so many; -1 for all.

        Raises Problem, with the `path` to report them under, if there are none.
        """
        if self._data is None:
            try:
                self._data = sys.stdin.buffer.read(most)
                self._has_more = len(self._data) == most
            except (AttributeError, OSError) as error:
                self._owed = False  # nothing came in
                closed = "standard input is closed"
                why = reason(error) if isinstance(error, OSError) else closed
                raise Problem(f"{path}: cannot be read: {why}") from None
        return self._data

    def put(self, data: bytes) -> None:
        """Write the document that takes the place of the input, and what was not read of that."""
        self._owed = False
        write_bytes(data)
        while self._has_more and (piece := sys.stdin.buffer.read(_PIECE)):
            write_bytes(piece)

    def __enter__(self) -> StandardInput:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if not self._owed or (kind and self._data is None and self._waits(kind)):
            return
        with suppress(Problem) if kind else nullcontext():
            self.put(self.read())

    def _waits(self, kind: type[BaseException]) -> bool:
        """Whether to read the input now would keep somebody waiting who typed it, or wants an end
        of the run."""
        is_typed = sys.stdin is not None and sys.stdin.isatty()
        return is_typed or not issubclass(kind, Exception)
