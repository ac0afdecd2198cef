"""Puts text into files: whole or not at all, never through a link that leads elsewhere, and never
over what others wrote meanwhile."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from postmortem_lint.cli.terminal.output import Problem, reason
from postmortem_lint.config.boundary import link_out
from postmortem_lint.config.relative import is_within
from postmortem_lint.regular_files import read_regular


def overwrite(path: str, before: bytes, after: bytes, roots: Sequence[str]) -> None:
    """Replace the bytes of a file, which were `before` when it was read, by `after`.

    At any moment the file holds the one or the other. The mode stays. A link is followed to a file
    below one of `roots` only. Raises Problem if the file cannot be written, has changed since it
    was read, lies elsewhere, or has names besides this one, which would keep the old bytes; it is
    left alone then. Two runs that do the same meet in peace.
    """
    target = _target(path, roots)
    if not os.access(target, os.W_OK):
        raise Problem(f"{path}: cannot be written: it is read-only")
    if os.stat(target).st_nlink > 1:
        other = "it has another name (a hard link), which would keep the old text"
        raise Problem(f"{path}: not written: {other}; replace one of them by a copy")

    def unchanged() -> None:
        now = read_regular(target, max(len(before), len(after)))
        if now not in (before, after):
            raise Problem(f"{path}: not written: it changed after it was read")

    try:
        _replace(target, after, unchanged)
    except OSError as error:
        raise Problem(f"{path}: cannot be written: {reason(error)}") from None


def create_file(path: Path, text: str) -> None:
    """Write a new file, and the folders above it. Raises Problem if it is there already, cannot be
    written, or lies in a folder to which a link out of the checkout leads."""
    _require_free(path)
    try:
        _refuse_to_leave(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(str(path), text.encode("utf-8", "replace"), lambda: _require_free(path))
    except OSError as error:
        raise Problem(f"{path.as_posix()}: cannot be written: {reason(error)}") from None


def _refuse_to_leave(path: Path) -> None:
    if link_out(path):
        raise Problem(f"{path}: not written: a link in the path leads out of the repository")


def _require_free(path: Path) -> None:
    if os.path.lexists(path):
        raise Problem(f"{path.as_posix()}: is there already")


def write_file(path: Path, text: str) -> None:
    """Write a report or a baseline to a file, new or in the place of an older one.

    At any moment the file is whole. Raises Problem if it cannot be written, is a link, or lies in a
    folder to which a link out of the checkout leads.
    """
    data = text.encode("utf-8", "replace")
    try:
        if _is_stream(path):
            path.write_bytes(data)
            return
        if os.path.isdir(path):
            raise Problem(f"{path}: cannot be written: is a directory")
        if os.path.islink(path):
            raise Problem(f"{path}: not written: it is a link; name the file itself")
        _refuse_to_leave(path)
        _replace(str(path), data, lambda: None)
    except OSError as error:
        raise Problem(f"{path}: cannot be written: {reason(error)}") from None


def _is_stream(path: Path) -> bool:
    """Whether a path is meant as a stream: a pipe or a device itself, or a name like /dev/stdout,
    which is a link."""
    if os.path.dirname(path) == "/dev":
        return os.path.exists(path)
    other = os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)
    return other and not os.path.islink(path)


def _target(path: str, roots: Sequence[str]) -> str:
    """The file itself; where the path is a link, what it leads to."""
    target = os.path.realpath(path)
    if not os.path.islink(path):
        return target
    for root in roots:
        top = os.path.realpath(root)
        if is_within(top, target):
            return target
    raise Problem(f"{path}: not written: it is a link to {target}, outside of the given paths")


def _replace(target: str, data: bytes, check: Callable[[], None]) -> None:
    """Have a file hold the data, if the check right before does not raise."""
    folder = os.path.dirname(target) or "."
    with _draft(folder) as draft:
        with open(draft, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if os.path.exists(target):
            _own_alike(draft, target)
        check()
        os.replace(draft, target)
    _settle(folder)


@contextmanager
def _draft(folder: str) -> Iterator[str]:
    """The name of a file that is nobody else's, and is gone however this ends."""
    draft = os.path.join(folder, f".postmortem-lint-{os.urandom(8).hex()}.tmp")
    try:
        yield draft
    finally:
        with suppress(FileNotFoundError):
            os.unlink(draft)


def _own_alike(draft: str, target: str) -> None:
    """Give a draft the mode of the file it replaces, and its owner and further attributes where the
    system allows it."""
    now, older = os.stat(draft), os.stat(target)
    if hasattr(os, "chown") and (now.st_uid, now.st_gid) != (older.st_uid, older.st_gid):
        with suppress(OSError):
            os.chown(draft, older.st_uid, older.st_gid)
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for name in os.listxattr(target):
                os.setxattr(draft, name, os.getxattr(target, name))
    os.chmod(draft, older.st_mode & 0o7777)


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
