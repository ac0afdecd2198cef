"""Reads files that others made."""

from __future__ import annotations

from postmortem_lint.cli.terminal.output import Problem, reason
from postmortem_lint.config.boundary import read_own
from postmortem_lint.regular_files import RefusedError

MAX_SIZE = 5_000_000
"""The bytes of the largest document that is read if nobody says otherwise."""


def read_bytes(file: str, limit: int) -> bytes:
    """The bytes of a file, one more than `limit` of a larger one.

    Raises Problem for what is no regular file, is a link that leads out of the repository, or is
    refused by the system.
    """
    try:
        return read_own(file, limit)
    except RefusedError as error:
        raise Problem(f"{file}: cannot be read: it {error}") from None
    except OSError as error:
        raise Problem(f"{file}: cannot be read: {reason(error)}") from None
