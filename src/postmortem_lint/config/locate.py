"""Where configurations stand: in which file, and up to which folder one counts."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from postmortem_lint.config.boundary import read_own, repository
from postmortem_lint.config.discover import SKIPPED
from postmortem_lint.regex import regex
from postmortem_lint.regular_files import RefusedError
from postmortem_lint.toml_tables import MOST_TOML

FILES = (".postmortem-lint.toml", "postmortem-lint.toml")
PYPROJECT = "pyproject.toml"
_NAMED = regex(r"postmortem[-_ ]?lint(?:er)?", re.IGNORECASE)
_NEARLY = regex(r"postm|mortem", re.IGNORECASE)  # a file without it names us by no slip
_MISNAMED = tuple(f"{dot}{name}.toml" for name in ("postmortem_lint", "postmortemlint",
                  "postmortem-linter") for dot in (".", ""))  # fmt: skip
TABLE = ("tool", "postmortem-lint")
_ABOVE = ("tool", "tools")


def config_in(folder: Path) -> Path | None:
    """The configuration that stands in a folder itself.

    `.postmortem-lint.toml` comes before `postmortem-lint.toml`, and both before a `pyproject.toml`,
    which counts only with a table [tool.postmortem-lint].
    """
    return next(_configs_in(folder), None)


def passed_over(folder: Path) -> Iterator[tuple[Path, Path]]:
    """The configurations of a folder beside the one that counts, each with that."""
    counting, *others = _configs_in(folder)
    yield from ((other, counting) for other in others)


def _configs_in(folder: Path) -> Iterator[Path]:
    yield from (folder / name for name in FILES if os.path.isfile(folder / name))
    if _configures(folder / PYPROJECT):
        yield folder / PYPROJECT


def configs_below(folder: Path) -> Iterator[Path]:
    """The configurations of a folder and of those below it, but for the ones that are never
    searched."""
    for here, folders, _ in os.walk(folder):
        folders[:] = sorted(each for each in folders if each[:1] != "." and each not in SKIPPED)
        own = config_in(Path(here))
        if own:
            yield own


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
    if not _NEARLY.search(source):
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
    [tool.postmortem_lint], [postmortem-lint], [tools.postmortem-lint] or [tool.postmortem-lnt]."""
    above = [name for name in data if name.lower() in _ABOVE]
    for prefix, tables in (((), data), *(((name,), data[name]) for name in above)):
        for name in tables if isinstance(tables, Mapping) else ():
            if (_NAMED.fullmatch(name) or _is_slip(name)) and (*prefix, name) != TABLE:
                yield (*prefix, name)


def _is_slip(name: str) -> bool:
    """Whether a name is ours with two letters swapped, one left out or one doubled; with another
    letter it may be that of another tool."""
    own, other = Counter(TABLE[1]), Counter(name.lower())
    odd = (own - other) + (other - own)
    return odd.total() <= 1 and set(other) <= set(own)


def misnamed_files(folder: Path) -> Iterator[Path]:
    """The files of a folder that are meant for us under another name."""
    return (folder / name for name in _MISNAMED if os.path.isfile(folder / name))
