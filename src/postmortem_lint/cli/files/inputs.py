"""Which files a run reads: those named, those found in folders, and standard input."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from postmortem_lint.cli.files.reading import MAX_SIZE, read_bytes
from postmortem_lint.cli.files.standard_input import StandardInput
from postmortem_lint.cli.terminal.hooks import is_hook, named_by_person
from postmortem_lint.cli.terminal.output import Problem
from postmortem_lint.cli.terminal.windows import expanded
from postmortem_lint.config.discover import (
    STDIN,
    Discovery,
    LeftOut,
    discover,
    excluding,
    real_place,
)
from postmortem_lint.records import record, replace

if TYPE_CHECKING:
    from postmortem_lint.cli.repository.changed_files import Changes


@record
class Input:
    """A file to read, or standard input (`file` is None then), and the path to report it under.

    `named`: it was named itself, not only the folder that holds it. `content` reads it from
    elsewhere than the disk, no more than so many bytes.
    """

    path: str
    file: str | None
    named: bool
    stdin: StandardInput | None = None
    content: Callable[[int], bytes] | None = None

    def read(self, limit: int = MAX_SIZE) -> bytes:
        """The bytes, of more than `limit` the first ones and at least one too many.

        Raises Problem for what is no regular file, and if the system refuses it.
        """
        if self.content:
            return self.content(limit + 1)
        if self.file is None:
            return (self.stdin or StandardInput()).read(self.path, limit + 1)
        return read_bytes(self.file, limit)


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
    changes: Changes | None = None,
) -> Inputs:
    """What the paths of a command line mean; none mean the current folder.

    Standard input is read under `stdin_name`, and so `left_out` if that name is. With `changes`
    only the files count that are in them.
    """
    given = expanded(paths) or ((STDIN,) if stdin_name else (".",))
    if stdin_name and STDIN not in given:
        raise Problem("--stdin-filename names standard input; add - to the paths")
    found = discover(given, left_out, frozenset(changes.files) if changes else None)
    named = {path.replace(os.sep, "/") for path in given}
    read = changes.read if changes else None
    files = tuple(
        Input(stdin_name or STDIN, None, True, stdin)
        if path == STDIN
        else Input(path, path, path in named, content=read(real_place(path)) if read else None)
        for path in found.files
    )
    made = Inputs(files, tuple(_problems(found)), tuple(_notices(found, changes)))
    if stdin_name and left_out(stdin_name):
        kept = tuple(each for each in made.inputs if each.file is not None)
        return replace(made, inputs=kept, notices=(*made.notices, _excluded(stdin_name)))
    return made


def _problems(found: Discovery) -> list[str]:
    return [_missing(path) for path in found.missing] + [
        f"{path}: folder cannot be read" for path in found.unreadable
    ]


def _missing(path: str) -> str:
    """That there is no such path, and what was probably meant."""
    if not path:
        return "a path is empty; give one, or leave it out"
    hint = _rules_meant(path) or _pattern_meant(path) or _nearest_path(path)
    return f"{path}: no such file or folder{hint}"


def _rules_meant(path: str) -> str:
    """How to name a further rule, for a path that is called as one."""
    from postmortem_lint.cli.known_words import names_rule

    return "; write several rules with commas: PM302,PM401" if names_rule(path) else ""


def _pattern_meant(path: str) -> str:
    """How to name the files of a pattern, which no shell has expanded."""
    import glob

    if not glob.has_magic(path):
        return ""
    if not any(glob.iglob(path, recursive=True)):
        return "; no file fits this pattern"
    steps = path.split("/")
    folder = "/".join(takewhile(lambda step: not glob.has_magic(step), steps)) or "."
    return f'; a shell expands patterns only without quotes; folders are searched: "{folder}"'


def _nearest_path(path: str) -> str:
    """The file or folder that was probably meant, by its name."""
    from postmortem_lint.nearest import CLEARLY_ALIKE, nearest

    folder, name = os.path.split(path.rstrip("/" + os.sep))
    try:
        near = nearest(name, sorted(os.listdir(folder or ".")), CLEARLY_ALIKE)
    except (OSError, ValueError):
        return ""
    return f'; did you mean "{os.path.join(folder, near)}"?' if near else ""


def _notices(found: Discovery, changes: Changes | None) -> Iterator[str]:
    for path in found.empty:
        ignored = ", leaving aside what git ignores" if path in found.ignoring else ""
        yield f'no Markdown files found in "{path}" (*.md, *.markdown){ignored}'
    for path, number in found.all_excluded:
        which = f"all {number} Markdown files are" if number > 1 else "its Markdown file is"
        yield f'{path}: {which} left out by "exclude"'
    if named_by_person(found.excluded):
        yield from map(_excluded, found.excluded)
    elif found.excluded and not is_hook():
        yield f'{len(found.excluded)} files that are named are left out by "exclude"'
    for path in found.outside:
        yield f"{path}: not read: it is a link that leads out of its repository or folder"
    if changes:
        yield from changes.notices
        if not (found.files or found.missing or found.excluded or found.all_excluded):
            yield f"nothing to lint: no Markdown file is {changes.what}"


def _excluded(path: str) -> str:
    return f'{path}: left out by "exclude"'
