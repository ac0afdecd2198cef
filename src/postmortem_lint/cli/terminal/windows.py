"""What other systems do by themselves: wildcards of paths, and colors in a terminal."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, TextIO

ON_WINDOWS = os.name == "nt"
_STANDARD_OUTPUT = -11
_VIRTUAL_TERMINAL = 4  # the mode in which a console obeys escape sequences


def expanded(paths: Sequence[str], *, here: bool = ON_WINDOWS) -> tuple[str, ...]:
    """The paths with the files in the place of wildcards, which no shell of Windows expands. What
    fits no file stays as it is."""
    if not here:
        return tuple(paths)
    import glob

    made: list[str] = []
    for path in paths:
        is_pattern = glob.has_magic(path) and not os.path.lexists(path)
        made += (is_pattern and sorted(glob.glob(path, recursive=True))) or [path]
    return tuple(made)


def obeys_escapes(stream: TextIO, kernel: Any = None) -> bool:
    """Whether a terminal shows colors; an old console of Windows has to be told, and may not."""
    if not ON_WINDOWS and kernel is None:
        return stream.isatty()
    import ctypes

    kernel = kernel or getattr(ctypes, "windll").kernel32  # noqa: B009
    mode = ctypes.c_uint32()
    handle = kernel.GetStdHandle(_STANDARD_OUTPUT)
    if not stream.isatty() or not kernel.GetConsoleMode(handle, ctypes.byref(mode)):
        return False
    return bool(kernel.SetConsoleMode(handle, mode.value | _VIRTUAL_TERMINAL))
