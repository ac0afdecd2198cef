"""What a user has git ignore in all repositories: `core.excludesFile`, or `git/ignore` beside it.

The setting is read from the files of the user alone, without git; that of a repository may be a
stranger's. Files that those include are not followed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from postmortem_lint.regex import regex
from postmortem_lint.regular_files import RefusedError, read_regular

_MOST = 1_000_000  # bytes
_SECTION = regex(r"\s*\[\s*([\w.-]+)\s*\](.*)")
_EXCLUDES = regex(r"\s*excludesfile\s*=\s*(.*)", re.IGNORECASE)


def user_excludes() -> list[str]:
    """The lines of the file; none without one."""
    named = [path for file in _settings() for path in _named(_lines(file))]
    return _lines(named[-1] if named else os.path.join(_git_folder(), "ignore"))


def _settings() -> tuple[str, ...]:
    """The settings of the user, the last of which wins."""
    if "GIT_CONFIG_GLOBAL" in os.environ:
        return (os.environ["GIT_CONFIG_GLOBAL"],)
    return os.path.join(_git_folder(), "config"), os.path.expanduser("~/.gitconfig")


def _git_folder() -> str:
    base = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    return os.path.join(base, "git")


def _named(lines: list[str]) -> Iterator[str]:
    """The values of `core.excludesFile`."""
    within = False
    for line in lines:
        header = _SECTION.match(line)
        if line.lstrip().startswith("["):
            within = bool(header) and header[1].lower() == "core" if header else False
        found = _EXCLUDES.fullmatch(header[2] if header else line)
        if within and found:
            yield os.path.expanduser(_unquoted(found[1]))


def _unquoted(value: str) -> str:
    """A value without its quotes, or without the comment behind it."""
    text = value.strip()
    if text.startswith('"'):
        return text[1:].partition('"')[0].replace("\\\\", "\\")
    return re.split(r"\s[#;]", text)[0].strip()


def _lines(path: str) -> list[str]:
    try:
        return read_regular(path, _MOST).decode("utf-8-sig", "replace").splitlines()
    except (OSError, RefusedError, ValueError):
        return []
