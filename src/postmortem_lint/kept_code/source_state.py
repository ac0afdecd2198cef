"""Whether a source is what it was when something was made of it."""

from __future__ import annotations

import os


def source_state(path: str) -> tuple[int, int] | None:
    """What changes with a file: the time of its last change in ns, and its size."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
