"""Where a checkout ends: files of strangers may be links to what is not theirs."""

from __future__ import annotations

import os
from pathlib import Path

from postmortem_lint.regular_files import RefusedError, read_regular

_MOST_LINKS = 40  # that lead to each other, as with most systems


def read_own(file: str | os.PathLike[str], limit: int) -> bytes:
    """The bytes of a file of the checkout, one more than `limit` of a larger one.

    Raises RefusedError for what is no regular file or lies outside, OSError if the system refuses.
    """
    target = link_out(file)
    if target:
        raise RefusedError(f"is a link to {target}, outside of its repository or folder")
    return read_regular(file, limit)


def link_out(file: str | os.PathLike[str]) -> str | None:
    """Where a file really is, if it is or lies behind a link that leaves the checkout; else None.

    The checkout is the repository that holds the file; without one it is the current folder if
    the file is below that, else the file's own folder.
    """
    full = os.path.abspath(file)
    real = os.path.realpath(file)  # of "link/../name" the system follows the link first
    if real == full:
        return None
    top = os.path.realpath(_checkout(os.path.dirname(full)))
    inside = real == top or real.startswith(os.path.join(top, ""))
    return None if inside else real


def real_within(root: Path, folder: Path, target: str) -> Path | None:
    """Where a path really leads to, seen from a folder of the checkout; None if any step on the way
    leaves that: what lies there may not change the answer. Both folders are real ones."""
    here, steps, links = folder, list(Path(target).parts)[::-1], 0
    while steps:
        step = steps.pop()
        place = here.parent if step == os.pardir else here / step
        if not place.is_relative_to(root):
            return None
        if not place.is_symlink():
            here = place
            continue
        links += 1
        if links > _MOST_LINKS:
            return None
        led = Path(os.readlink(place))
        if led.is_absolute():
            if not led.is_relative_to(root):
                return None
            here, led = root, led.relative_to(root)
        steps += led.parts[::-1]
    return here


def repository(folder: str) -> str | None:
    """The folder with `.git` that a folder is in, None if there is none."""
    here = Path(os.path.abspath(folder))
    tops = (above for above in (here, *here.parents) if os.path.exists(above / ".git"))
    return next(map(str, tops), None)


def _checkout(folder: str) -> str:
    here = os.getcwd()
    below = folder == here or folder.startswith(os.path.join(here, ""))
    return repository(folder) or (here if below else folder)
