"""What stands beside a document on the disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from postmortem_lint.config.boundary import repository


def beside(path: str | None) -> Callable[[str], bool | None] | None:
    """Tells for paths seen from the folder of `path` whether they exist; None without a file.

    Nothing is known about what lies outside of the repository, where hosts have other pages of
    the project (`../../issues/7`, `../../wiki`), nor in a copy that was taken out of its
    repository about folders that were left behind.
    """
    if path is None:
        return None
    folder = Path(path).parent

    def exists(target: str) -> bool | None:
        place = folder / target
        try:
            root = _repository(folder)
            real = Path(os.path.normpath(folder.resolve() / target))
            if root and not real.is_relative_to(root):
                return None
            if place.exists():
                return True
            # A folder above is there in any case, and may not be that of the project.
            above = not root and not real.suffix and folder.resolve().is_relative_to(real.parent)
            return False if root or (place.parent.is_dir() and not above) else None
        except (OSError, ValueError):
            return None

    return exists


@cache
def _repository(folder: Path) -> Path | None:
    """The root of the repository in which a folder is."""
    root = repository(str(folder.resolve()))
    return Path(root) if root else None
