"""What stands beside a document on the disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from postmortem_lint.config.boundary import real_within, repository


def beside(path: str | None) -> Callable[[str], bool | None] | None:
    """Tells for paths seen from the folder of `path` whether they exist; None without a file.

    Nothing is known about what lies outside of the repository, also by way of a link, where hosts
    have other pages of the project (`../../issues/7`, `../../wiki`), nor in a copy that was taken
    out of its repository about folders that were left behind.
    """
    if path is None:
        return None
    folder = Path(path).parent

    def exists(target: str) -> bool | None:
        try:
            root = _repository(folder)
            if root is None:
                return _in_a_copy(folder, target)
            real = real_within(root, folder.resolve(), target)
            return os.path.lexists(real) if real else None
        except (OSError, ValueError):
            return None

    return exists


def _in_a_copy(folder: Path, target: str) -> bool | None:
    """The same outside of any repository, where nobody knows which links lead out."""
    real = Path(os.path.normpath(folder.resolve() / target))
    if real.is_symlink() or Path(os.path.realpath(real)) != real:
        return None
    place = folder / target
    if place.exists():
        return True
    # A folder above is there in any case, and may not be that of the project.
    above = not real.suffix and folder.resolve().is_relative_to(real.parent)
    return False if place.parent.is_dir() and not above else None


@cache
def _repository(folder: Path) -> Path | None:
    """The root of the repository in which a folder is."""
    root = repository(str(folder.resolve()))
    return Path(root) if root else None
