"""Where things are written: reports to standard output or to files, all else to standard error."""

from __future__ import annotations

import os
import sys
from typing import TextIO

import click

from postmortem_lint.cli.terminal.windows import obeys_escapes
from postmortem_lint.report.safe_text.screen import beginning, visible


class Problem(click.UsageError):
    """A request that cannot be carried out; the message is one line and says what to do.

    `request` is the command line that was being carried out, if one was.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message, ctx=None)
        self.request = click.get_current_context(silent=True)


def complain(message: str) -> None:
    """Say on standard error why the status will be 2."""
    tell(f"error: {message}")


def warn(message: str) -> None:
    """Say on standard error what the user should know."""
    tell(f"warning: {message}")


def tell(message: str) -> None:
    """Write lines to standard error; what cannot be shown in a terminal becomes visible."""
    lines = "".join(f"{beginning(visible(line))}\n" for line in message.split("\n"))
    if sys.stdout is not None:
        sys.stdout.flush()
    write_aside(lines)


def write(text: str) -> None:
    """Write a report to standard output, in UTF-8 whatever the locale says."""
    write_bytes(text.encode("utf-8", "replace"))


def write_bytes(data: bytes) -> None:
    """Write to standard output. Raises Problem if it takes nothing, except for a reader that has
    gone."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
    except BrokenPipeError:
        silence_broken_pipe()
    except OSError as error:
        silence_broken_pipe()
        raise Problem(f"standard output cannot be written: {reason(error)}") from None


def write_aside(text: str) -> None:
    """Write to standard error; what nobody can be told there is no fault of the documents, and the
    status says it all the same."""
    if sys.stderr is None:  # closed by whoever started the program
        return
    try:
        sys.stderr.buffer.write(text.encode("utf-8", "replace"))
        sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)


def reason(error: OSError) -> str:
    """Why the system refused, in lower case."""
    return (error.strerror or str(error)).lower()


def silence_broken_pipe() -> None:
    """Nobody reads on (`| head`): let the interpreter flush into nothing when it ends."""
    _silence(sys.stdout)


def _silence(stream: TextIO) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def wants_color(when: str) -> bool:
    """Whether standard output gets colors: as told, else on a terminal that has not refused."""
    if when != "auto":
        return when == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") != "0":
        return True
    return os.environ.get("TERM") != "dumb" and obeys_escapes(sys.stdout)


# Each sets one of these: most of them CI, then Azure, TeamCity, Jenkins, CodeBuild, Bitbucket.
SERVERS = (
    "CI",
    "GITHUB_ACTIONS",
    "TF_BUILD",
    "TEAMCITY_VERSION",
    "JENKINS_URL",
    "BUILD_ID",
    "CODEBUILD_BUILD_ID",
    "BITBUCKET_BUILD_NUMBER",
)


def is_logged() -> bool:
    """Whether a build server, which takes orders from its log, may read standard output: also a
    file that it goes into may be shown there."""
    return any(map(os.environ.get, SERVERS))


def terminal_width() -> int:
    """The columns of the terminal, 100 where there is none."""
    if not sys.stdout.isatty():
        return 100
    from shutil import get_terminal_size

    return get_terminal_size((100, 24)).columns
