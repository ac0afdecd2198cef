"""Where configurations stand: in which file, and up to which folder one counts."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from postmortem_lint.config.boundary import read_own, repository
from postmortem_lint.regex import regex
from postmortem_lint.regular_files import RefusedError
from postmortem_lint.toml_tables import MOST_TOML

FILES = (".postmortem-lint.toml", "postmortem-lint.toml")
PYPROJECT = "pyproject.toml"
_NAMED = regex(r"postmortem[-_ ]?lint", re.IGNORECASE)
TABLE = ("tool", "postmortem-lint")


def config_in(folder: Path) -> Path | None:
    """The configuration that stands in a folder itself.

    `.postmortem-lint.toml` comes before `postmortem-lint.toml`, and both before a `pyproject.toml`,
    which counts only with a table [tool.postmortem-lint].
    """
    for name in FILES:
        if os.path.isfile(folder / name):
            return folder / name
    return folder / PYPROJECT if _configures(folder / PYPROJECT) else None


def is_top(folder: Path) -> bool:
    """Whether a folder is the top of a repository, or of the disk."""
    return os.path.exists(folder / ".git") or folder.parent == folder


def root_of(config: Path) -> Path:
    """The folder out of which a configuration may name no file: its repository, else its own."""
    here = config.absolute().parent
    return Path(repository(str(here)) or here)


def _configures(pyproject: Path) -> bool:
    """True if a pyproject.toml has our table, or seems to have it but is no TOML."""
    try:
        source = read_own(pyproject, MOST_TOML).decode("utf-8-sig", "replace")
    except (OSError, RefusedError):
        return False
    if not _NAMED.search(source):
        return False
    import tomllib

    try:
        data = tomllib.loads(source)
    except (ValueError, RecursionError):
        return f"[{'.'.join(TABLE)}" in source
    tools = data.get("tool")
    return (isinstance(tools, dict) and TABLE[1] in tools) or any(misnamed(data))


def misnamed(data: Mapping[str, object]) -> Iterator[tuple[str, ...]]:
    """The tables of a pyproject.toml that are meant for us under another name, as
    [tool.postmortem_lint] or [postmortem-lint]."""
    tools = data.get("tool")
    for prefix, tables in (((), data), (TABLE[:1], tools)):
        for name in tables if isinstance(tables, Mapping) else ():
            if _NAMED.fullmatch(name) and (*prefix, name) != TABLE:
                yield (*prefix, name)
