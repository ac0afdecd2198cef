"""Reads files that strangers may have made: regular ones alone, and not more than is wanted."""

from __future__ import annotations

import os
import stat

_BINARY = getattr(os, "O_BINARY", 0)
_NO_WAIT = getattr(os, "O_NONBLOCK", 0)  # a pipe would wait for somebody who writes into it


class RefusedError(Exception):
    """A file that is not read; the message says why, and holds nothing of it."""


def read_regular(file: str | os.PathLike[str], limit: int) -> bytes:
    """The bytes of a file, one more than `limit` of a larger one.

    Raises RefusedError for what is no regular file, OSError if the system refuses.
    """
    with os.fdopen(os.open(file, os.O_RDONLY | _NO_WAIT | _BINARY), "rb") as opened:
        if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
            raise RefusedError("is no regular file")
        return opened.read(limit + 1)


def read_whole(file: str | os.PathLike[str], limit: int) -> bytes:
    """The bytes of a file. Raises RefusedError also for one of more than `limit`."""
    data = read_regular(file, limit)
    if len(data) > limit:
        raise RefusedError(f"is larger than {limit:,} bytes, the most that is read")
    return data
