"""Where a checkout ends: files of strangers may be links to what is not theirs."""

from __future__ import annotations

import os
from pathlib import Path

from postmortem_lint.regular_files import RefusedError, read_regular


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
    real = os.path.realpath(full)
    if real == full:
        return None
    top = os.path.realpath(_checkout(os.path.dirname(full)))
    inside = real == top or real.startswith(os.path.join(top, ""))
    return None if inside else real


def repository(folder: str) -> str | None:
    """The folder with `.git` that a folder is in, None if there is none."""
    here = Path(os.path.abspath(folder))
    tops = (above for above in (here, *here.parents) if os.path.exists(above / ".git"))
    return next(map(str, tops), None)


def _checkout(folder: str) -> str:
    here = os.getcwd()
    below = folder == here or folder.startswith(os.path.join(here, ""))
    return repository(folder) or (here if below else folder)
