"""Paths as build servers know them: seen from the root of the repository."""

from __future__ import annotations

import os
from collections.abc import Sequence

from postmortem_lint.config.discover import STDIN
from postmortem_lint.config.relative import seen_from
from postmortem_lint.engine.result import Result
from postmortem_lint.records import replace

# Where the build servers put the repository: GitHub, GitLab, Azure, Jenkins.
ROOTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY", "WORKSPACE")


def rooted(results: Sequence[Result], prefix: str | None) -> tuple[Result, ...]:
    """The results with paths that start with `prefix`, the place of the current folder.

    Without a prefix they are seen from the root that the environment names, if they lie below it,
    else from the current folder.
    """
    roots = [os.environ[name] for name in ROOTS if os.environ.get(name)]
    return tuple(
        replace(each, source=replace(each.source, path=_seen(each.source.path, prefix, roots)))
        for each in results
    )


def _seen(path: str, prefix: str | None, roots: Sequence[str]) -> str:
    if path == STDIN:
        return path
    here = os.path.realpath(".")
    full = os.path.normpath(os.path.join(here, path))
    if prefix is not None:
        seen = seen_from(here, full)
        below = os.path.normpath(os.path.join(prefix, seen))
        outside = below.startswith("..") or os.path.isabs(seen)  # of another drive
        return path if outside else below.replace(os.sep, "/")
    places = ((full, os.path.realpath(root)) for root in roots)
    linked = ((os.path.realpath(full), os.path.realpath(root)) for root in roots)
    found = (_below(place, root) for place, root in (*places, *linked, (full, here)))
    return next(filter(None, found), path)


def _below(path: str, folder: str) -> str | None:
    """The path seen from a folder that holds it, None for any other folder."""
    start = os.path.join(folder, "")
    return path[len(start) :].replace(os.sep, "/") if path.startswith(start) else None
