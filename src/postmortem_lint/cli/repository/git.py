"""Asks git, so that nothing in the checkout can make it run a command or reach the network."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from typing import IO

from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.config.boundary import repository

# A checkout of strangers may bring a repository of its own, whose settings name commands.
_SAFE = (
    "--no-pager",
    *("-c", "core.fsmonitor=false"),
    *("-c", "safe.bareRepository=explicit"),
    *("-c", f"core.hooksPath={os.devnull}"),
)
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",  # wins over all settings, and every git knows it
}
_NO_FILTER = {"clean": "", "smudge": "", "process": "", "required": "false"}


_READ_FIRST = ("HEAD", "config", "config.worktree", "index", "commondir", "packed-refs", "shallow")


class NoAnswerError(Exception):
    """Git ended without an answer; the message is what it says went wrong."""


def ask(option: str, folder: str | None, *command: str, most: int = -1) -> bytes:
    """What git answers in a folder, None for the current one; at `most` so many bytes of it.

    Raises Problem, which names the `option` that needs git, if it cannot be run, and NoAnswerError
    if it fails.
    """
    _refuse_pipes(option, folder)
    try:
        settings = _without_filters(option, folder) if command[0] == "diff" else {}
        with tempfile.TemporaryFile() as said, _started(folder, command, said, settings) as git:
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


def _refuse_pipes(option: str, folder: str | None) -> None:
    """Raise Problem for a repository in which git would wait for a pipe."""
    top = repository(folder or ".")
    own = os.path.join(top, ".git") if top else ""
    names = [own, *(os.path.join(own, name) for name in _READ_FIRST)] if top else []
    for name in names:
        if os.path.exists(name) and not (os.path.isfile(name) or os.path.isdir(name)):
            raise Problem(f"{option}: {name} is no regular file")


def _started(
    folder: str | None, command: Sequence[str], said: IO[bytes], settings: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [_executable(), *_SAFE, *command],
        cwd=folder,
        env={**os.environ, **_ENVIRONMENT, **settings},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=said,
    )


def _without_filters(option: str, folder: str | None) -> dict[str, str]:
    """The environment in which git filters no file that it compares: what the settings of the
    checkout call a filter is a command."""
    try:
        found = ask(option, folder, "config", "--null", "--name-only", "--get-regexp", r"^filter\.")
    except NoAnswerError:  # there are none
        return {}
    keys = (key.split(".", 1)[1].rpartition(".")[0] for key in os.fsdecode(found).split("\0")[:-1])
    names = sorted({f"filter.{name}" for name in keys if name})
    pairs = [(f"{name}.{key}", value) for name in names for key, value in _NO_FILTER.items()]
    given = os.environ.get("GIT_CONFIG_COUNT", "")
    first = int(given) if given.isdecimal() else 0
    settings = {"GIT_CONFIG_COUNT": str(first + len(pairs))}
    for number, (key, value) in enumerate(pairs, start=first):
        settings |= {f"GIT_CONFIG_KEY_{number}": key, f"GIT_CONFIG_VALUE_{number}": value}
    return settings


def explained(option: str, error: NoAnswerError, command: Sequence[str]) -> Problem:
    """What went wrong in our words where they are clearer."""
    text = str(error)
    if "not a git repository" in text:
        return Problem(f"{option}: the current folder is in no git repository")
    if "dubious ownership" in text:
        return Problem(
            f"{option}: git does not read the repository of another user; if you trust it, run "
            f'git config --global --add safe.directory "{_named_in(text)}"'
        )
    if any(part in text for part in _UNKNOWN):
        return Problem(f'{option}: git knows no revision "{command[-2]}"')
    first = text.splitlines()[0] if text else "no reason given"
    return Problem(f"{option}: git {command[0]} failed: {first.removeprefix('fatal: ')}")


def _named_in(text: str) -> str:
    """The repository that a message of git names in quotes."""
    return text.partition(" at '")[2].partition("'\n")[0] or "."


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
