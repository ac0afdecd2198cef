"""Puts mended text into files: whole or not at all, and never over what others wrote meanwhile."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence

from postmortem_lint.cli.output import Problem, reason


def overwrite(path: str, before: bytes, after: bytes, roots: Sequence[str]) -> None:
    """Replace the bytes of a file, which were `before` when it was read, by `after`.

    At any moment the file holds the one or the other. The mode stays. A link is followed to a file
    below one of `roots` only. Raises Problem if the file cannot be written, has changed since it
    was read, or lies elsewhere; it is left alone then.
    """
    target = _target(path, roots)
    if not os.access(target, os.W_OK):
        raise Problem(f"{path}: cannot be written: it is read-only")
    try:
        _replace(path, target, before, after)
    except OSError as error:
        raise Problem(f"{path}: cannot be written: {reason(error)}") from None


def _target(path: str, roots: Sequence[str]) -> str:
    """The file itself; where the path is a link, what it leads to."""
    target = os.path.realpath(path)
    if not os.path.islink(path):
        return target
    for root in roots:
        top = os.path.realpath(root)
        if os.path.commonpath([top, target]) == top:
            return target
    raise Problem(f"{path}: not written: it is a link to {target}, outside of the given paths")


def _replace(path: str, target: str, before: bytes, after: bytes) -> None:
    folder = os.path.dirname(target)
    handle, draft = tempfile.mkstemp(prefix=".postmortem-lint-", suffix=".tmp", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(draft, os.stat(target).st_mode & 0o7777)
        with open(target, "rb") as file:
            now = file.read()
        if now != before:
            raise Problem(f"{path}: not written: it changed after it was read")
        os.replace(draft, target)
    except BaseException:
        os.unlink(draft)
        raise
    _settle(folder)


def _settle(folder: str) -> None:
    """Have the new name of the file survive a power cut, where the system can promise that."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)
