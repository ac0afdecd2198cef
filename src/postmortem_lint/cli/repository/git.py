"""Asks git, so that nothing in the checkout can make it run a command or reach the network."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Sequence
from typing import IO

from postmortem_lint.cli.terminal.output import Problem

# A checkout of strangers may bring a repository of its own, whose settings name commands.
_SAFE = (
    "--no-pager",
    *("-c", "core.fsmonitor=false"),
    *("-c", "safe.bareRepository=explicit"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "protocol.allow=never"),
)
_ENVIRONMENT = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}


class NoAnswerError(Exception):
    """Git ended without an answer; the message is what it says went wrong."""


def ask(option: str, folder: str | None, *command: str, most: int = -1) -> bytes:
    """What git answers in a folder, None for the current one; at `most` so many bytes of it.

    Raises Problem, which names the `option` that needs git, if it cannot be run, and NoAnswerError
    if it fails.
    """
    try:
        with tempfile.TemporaryFile() as said, _started(folder, command, said) as git:
            assert git.stdout
            answer = git.stdout.read(most)
            if 0 <= most <= len(answer):
                git.kill()
            elif git.wait():
                said.seek(0)
                raise NoAnswerError(said.read().decode("utf-8", "replace").strip())
    except OSError:
        raise Problem(f"{option} needs git, which cannot be run here") from None
    return answer


def _started(
    folder: str | None, command: Sequence[str], said: IO[bytes]
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [_executable(), *_SAFE, *command],
        cwd=folder,
        env={**os.environ, **_ENVIRONMENT},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=said,
    )


def explained(option: str, error: NoAnswerError, command: Sequence[str]) -> Problem:
    """What went wrong in our words where they are clearer."""
    text = str(error)
    if "not a git repository" in text:
        return Problem(f"{option}: the current folder is in no git repository")
    if any(part in text for part in _UNKNOWN):
        return Problem(f'{option}: git knows no revision "{command[-2]}"')
    first = text.splitlines()[0] if text else "no reason given"
    return Problem(f"{option}: git {command[0]} failed: {first.removeprefix('fatal: ')}")


_UNKNOWN = ("unknown revision", "bad revision", "ambiguous argument", "bad object")


def _executable() -> str:
    """The full path of git: a system may look into the current folder before all others."""
    folders = os.environ.get("PATH", "").split(os.pathsep)
    for folder in filter(os.path.isabs, folders):
        for name in ("git.exe", "git") if os.name == "nt" else ("git",):
            path = os.path.join(folder, name)
            if os.path.realpath(folder) != os.path.realpath(".") and _runs(path):
                return path
    raise FileNotFoundError("git")


def _runs(path: str) -> bool:
    return os.path.isfile(path) and os.access(path, os.X_OK)
