"""Narrows a run to what git calls changed: since a revision, or in the index."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import replace

from postmortem_lint.cli.inputs import Input, Inputs
from postmortem_lint.cli.output import Problem

_LISTED = ("diff", "--name-only", "--no-ext-diff", "--diff-filter=d", "-z")


def changed(found: Inputs, revision: str) -> Inputs:
    """The inputs that differ from a revision, and those that git does not track yet.

    Raises Problem without git, outside of a repository, and for an unknown revision.
    """
    option = "--changed"
    if not revision or revision.startswith("-"):
        raise Problem(f'{option}: "{revision}" is no revision')
    top = _top(option)
    names = _names(option, top, *_LISTED, revision, "--")
    names |= _names(option, top, "ls-files", "--others", "--exclude-standard", "-z")
    return _narrowed(found, names, f"changed since {revision}")


def staged(found: Inputs) -> Inputs:
    """The inputs that the next commit would change, with the content it would give them.

    Raises Problem as `changed` does.
    """
    option = "--staged"
    top = _top(option)
    kept = _narrowed(found, _names(option, top, *_LISTED, "--cached", "--"), "staged")

    def read(each: Input) -> Callable[[], bytes]:
        return lambda: _git(option, top, "cat-file", "blob", f":0:{_inside(top, each)}")

    read_from = (replace(each, content=read(each)) if each.file else each for each in kept.inputs)
    return replace(kept, inputs=tuple(read_from))


def _narrowed(found: Inputs, names: frozenset[str], what: str) -> Inputs:
    kept = tuple(each for each in found.inputs if each.file is None or _place(each.file) in names)
    passed = len(found.inputs) - len(kept)
    if kept or not passed:
        return replace(found, inputs=kept)
    notice = f"nothing to lint: of {passed} Markdown file{'s'[: passed > 1]}, none is {what}"
    return replace(found, inputs=kept, notices=(*found.notices, notice))


def _place(file: str) -> str:
    """The full path of a file as git would tell it: links to folders resolved, but not the file."""
    folder, name = os.path.split(file)
    return os.path.join(os.path.realpath(folder), name)


def _inside(top: str, each: Input) -> str:
    return os.path.relpath(_place(each.file or ""), top).replace(os.sep, "/")


def _top(option: str) -> str:
    shown = _git(option, None, "rev-parse", "--show-toplevel")
    return os.path.realpath(os.fsdecode(shown.rstrip(b"\r\n")))


def _names(option: str, top: str, *command: str) -> frozenset[str]:
    """The full paths in an answer of git."""
    names = _git(option, top, *command).split(b"\0")
    return frozenset(os.path.join(top, *os.fsdecode(name).split("/")) for name in names if name)


def _git(option: str, folder: str | None, *command: str) -> bytes:
    """The answer of git. Raises Problem where there is none."""
    try:
        done = subprocess.run(
            ["git", *command],
            cwd=folder,
            env={**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError:
        raise Problem(f"{option} needs git, which cannot be run here") from None
    if done.returncode:
        raise Problem(f"{option}: {_trouble(done.stderr, command)}")
    return done.stdout


def _trouble(said: bytes, command: Sequence[str]) -> str:
    """What git said went wrong, in our words where they are clearer."""
    text = said.decode("utf-8", "replace").strip()
    if "not a git repository" in text:
        return "the current folder is in no git repository"
    if "unknown revision" in text or "bad revision" in text or "no merge base" in text:
        return f'git knows no revision "{command[-2]}"'
    if command[0] == "cat-file":
        return f"{command[-1].removeprefix(':0:')} cannot be read from the index"
    first = text.splitlines()[0] if text else "no reason given"
    return f"git {command[0]} failed: {first.removeprefix('fatal: ')}"
