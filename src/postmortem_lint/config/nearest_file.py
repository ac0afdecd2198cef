"""The file that was probably meant by a name that none has."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from postmortem_lint.config.discover import SKIPPED
from postmortem_lint.config.relative import seen_from
from postmortem_lint.nearest import CLEARLY_ALIKE, nearest

_MOST = 5000  # files and folders that are looked at


def did_you_mean(folder: Path, name: str) -> str:
    """What to say after a name of no file: which one was probably meant, "" if there is none."""
    near = nearest_file(folder, name)
    return f"; did you mean '{near}'?" if near else ""


def nearest_file(folder: Path, name: str) -> str:
    """A file or folder that is called nearly so, beside where `name` should be, else anywhere below
    the `folder` from which that is seen; "" if there is none."""
    meant = folder / name.rstrip("/")
    near = nearest(meant.name, _of_kind(_names_in(meant.parent), meant.suffix))
    if near:
        return seen_from(folder, meant.parent / near)
    below = {os.path.basename(path): path for path in islice(paths_below(folder), _MOST)}
    near = nearest(meant.name, _of_kind(list(below), meant.suffix), CLEARLY_ALIKE)
    return below.get(near, "")


def mistyped(folder: Path, name: str) -> str:
    """What is clearly meant by a name with a folder in it that is not there, "" for any other."""
    meant = folder / name.rstrip("/")
    if "/" not in name.rstrip("/") or os.path.lexists(meant):
        return ""
    near = nearest(meant.name, _of_kind(_names_in(meant.parent), meant.suffix), CLEARLY_ALIKE)
    return seen_from(folder, meant.parent / near) if near else ""


def _names_in(folder: Path) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def _of_kind(names: list[str], suffix: str) -> list[str]:
    return [name for name in names if name.lower().endswith(suffix.lower())]


def paths_below(folder: Path) -> Iterator[str]:
    """The files and folders below one, as they are seen from it, those that are never searched left
    out."""
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if each[:1] != "." and each not in SKIPPED)
        yield from (seen_from(folder, os.path.join(here, each)) for each in (*folders, *files))
