"""Which files a run reads: those named, those found in folders, and standard input."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

from postmortem_lint.cli.output import Problem, reason
from postmortem_lint.cli.standard_input import StandardInput
from postmortem_lint.config.discover import STDIN, Discovery, LeftOut, discover, excluding
from postmortem_lint.records import record


@record
class Input:
    """A file to read, or standard input (`file` is None then), and the path to report it under.

    `named`: it was named itself, not only the folder that holds it. `content` reads it from
    elsewhere than the disk.
    """

    path: str
    file: str | None
    named: bool
    stdin: StandardInput | None = None
    content: Callable[[], bytes] | None = None

    def read(self) -> bytes:
        """The bytes. Raises Problem if the system refuses them."""
        if self.content:
            return self.content()
        if self.file is None:
            return (self.stdin or StandardInput()).read(self.path)
        try:
            with open(self.file, "rb") as file:
                return file.read()
        except OSError as error:
            raise Problem(f"{self.path}: cannot be read: {reason(error)}") from None


@record
class Inputs:
    """The files to read, what is wrong with the paths, and what should be known of them."""

    inputs: tuple[Input, ...]
    problems: tuple[str, ...]
    notices: tuple[str, ...]


_NOTHING = excluding(())


def inputs(
    paths: tuple[str, ...],
    stdin_name: str | None,
    left_out: LeftOut = _NOTHING,
    stdin: StandardInput | None = None,
) -> Inputs:
    """What the paths of a command line mean; none mean the current folder.

    Standard input is read under `stdin_name`, and so `left_out` if that name is.
    """
    given = paths or ((STDIN,) if stdin_name else (".",))
    if stdin_name and STDIN not in given:
        raise Problem("--stdin-filename names standard input; add - to the paths")
    found = discover(given, left_out)
    named = {path.replace(os.sep, "/") for path in given}
    files = tuple(
        Input(stdin_name or STDIN, None, True, stdin)
        if path == STDIN
        else Input(path, path, path in named)
        for path in found.files
    )
    made = Inputs(files, tuple(_problems(found)), tuple(_notices(found)))
    if stdin_name and left_out(stdin_name):
        kept = tuple(each for each in made.inputs if each.file is not None)
        return replace(made, inputs=kept, notices=(*made.notices, _excluded(stdin_name)))
    return made


def _problems(found: Discovery) -> list[str]:
    missing = [f"{path}: no such file or folder" for path in found.missing]
    return missing + [f"{path}: folder cannot be read" for path in found.unreadable]


def _notices(found: Discovery) -> list[str]:
    empty = [f'no Markdown files found in "{path}" (*.md, *.markdown)' for path in found.empty]
    return empty + [_excluded(path) for path in found.excluded]


def _excluded(path: str) -> str:
    return f'{path}: left out by "exclude"'
