"""What stands beside a document on the disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path


def beside(path: str | None) -> Callable[[str], bool | None] | None:
    """Tells for paths seen from the folder of `path` whether they exist; None without a file.

    Nothing is known about what lies outside of the repository, where hosts have other pages of
    the project (`../../issues/7`), nor in a copy that was taken out of its repository about
    folders that were left behind.
    """
    if path is None:
        return None
    folder = Path(path).parent

    def exists(target: str) -> bool | None:
        place = folder / target
        try:
            root = _repository(folder)
            if root and not Path(os.path.normpath(folder.resolve() / target)).is_relative_to(root):
                return None
            if place.exists():
                return True
            return False if place.parent.is_dir() or root else None
        except (OSError, ValueError):
            return None

    return exists


@cache
def _repository(folder: Path) -> Path | None:
    """The root of the repository in which a folder is."""
    whole = folder.resolve()
    return next((one for one in (whole, *whole.parents) if (one / ".git").exists()), None)
