"""Paths seen from folders. On Windows there is no way from one drive to another."""

from __future__ import annotations

import os


def seen_from(folder: str | os.PathLike[str], path: str | os.PathLike[str]) -> str:
    """A path seen from a folder, with forward slashes; of another drive the whole path."""
    try:
        return slashed(os.path.relpath(path, folder))
    except ValueError:
        return slashed(os.path.abspath(path))


def is_within(folder: str, path: str) -> bool:
    """Whether a path is a folder itself or lies in it; both are real ones."""
    try:
        return os.path.commonpath([folder, path]) == folder
    except ValueError:  # of two drives
        return False


def slashed(path: str) -> str:
    """A path with forward slashes."""
    return path.replace("\\", "/") if os.sep == "\\" else path
