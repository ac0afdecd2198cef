"""`--watch`: lints again whenever a file changes. It looks at the files, which works everywhere."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from postmortem_lint.cli.configuration.configurations import Configurations
from postmortem_lint.cli.configuration.settings import Options, read_profile
from postmortem_lint.cli.files.inputs import Inputs, inputs
from postmortem_lint.cli.formats import apart, read_targets
from postmortem_lint.cli.terminal.output import Problem, complain, tell, write

PAUSE = 0.5
_CLEAR = "\x1b[2J\x1b[H"

Stamps = Mapping[str, tuple[int, int]]


def watch(options: Options, once: Callable[[Options], int], pause: float = PAUSE) -> int:
    """Lint at once and after each change; Ctrl-C ends it with the last status.

    Raises Problem for a request that cannot be carried out from the beginning.
    """
    if missing := inputs(options.paths, None).problems:
        raise Problem(missing[0])
    seen: Stamps | None = None
    status: int | None = None
    try:
        while True:
            now = _stamps(options)
            if now != seen:
                seen = now
                status = _turn(options, once, first=status is None)
            time.sleep(pause)
    except KeyboardInterrupt:
        if status is None:
            raise
        return status


def _turn(options: Options, once: Callable[[Options], int], *, first: bool) -> int:
    """Lint once; what goes wrong in a later turn may be mended by the next change."""
    if sys.stdout.isatty():
        write(_CLEAR)
    read_profile.cache_clear()
    try:
        status = once(options)
    except Problem as problem:
        if first:
            raise
        complain(problem.message)
        status = 2
    if not options.quiet:
        tell("Watching for changes; Ctrl-C ends.")
    return status


def _stamps(options: Options) -> Stamps:
    """When each file that a run reads was changed, and how long it is."""
    stamps: dict[str, tuple[int, int]] = {}
    for file in _files(options):
        try:
            found = os.stat(file)
        except OSError:
            continue
        stamps[file] = found.st_mtime_ns, found.st_size
    return stamps


def _files(options: Options) -> list[str]:
    """The documents, their configurations, and the files that those name."""
    found = apart(read_targets(options.output_formats), inputs(options.paths, None))
    given = (options.config.file, options.baseline, options.profile)
    return [
        *(each.file for each in found.inputs if each.file),
        *(str(file) for file in _configured(options, found)),
        *(name for name in given if name),
    ]


def _configured(options: Options, found: Inputs) -> Iterator[Path]:
    """The files of the configurations that count, as far as they can be read."""
    try:
        configurations = Configurations(options.config, isolated=options.isolated)
    except Problem:
        return
    for each in found.inputs:
        yield from configurations.files(each.path)
