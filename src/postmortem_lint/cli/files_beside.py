"""What stands beside a document on the disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path


def beside(path: str | None) -> Callable[[str], bool | None] | None:
    """Tells for paths seen from the folder of `path` whether they exist; None without a file.

    In a copy that was taken out of its repository nothing is known about folders that were left
    behind.
    """
    if path is None:
        return None
    folder = Path(path).parent

    def exists(target: str) -> bool | None:
        place = folder / target
        try:
            if place.exists():
                return True
            return False if place.parent.is_dir() or _in_repository(folder) else None
        except (OSError, ValueError):
            return None

    return exists


@cache
def _in_repository(folder: Path) -> bool:
    whole = folder.resolve()
    return any((place / ".git").exists() for place in (whole, *whole.parents))
