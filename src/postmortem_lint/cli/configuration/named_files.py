"""What a configuration names and nothing is called so: files, and patterns that fit none."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from postmortem_lint.config.gitignore import is_left_out, own_patterns
from postmortem_lint.config.load import named_files, setting_place
from postmortem_lint.config.nearest_file import did_you_mean, mistyped, paths_below

if TYPE_CHECKING:
    from postmortem_lint.config.model import Config
    from postmortem_lint.toml_tables import Path as Keys

_MOST = 20_000  # files and folders
_WILD = frozenset("*?[\\!")


def no_such_file(path: Path | None, config: Config, name: str, given: tuple[str, ...]) -> str:
    """The message for a file that a configuration names and that is not there."""
    keys = next((keys for keys, named in named_files(config) if named == name), ())
    offer = did_you_mean(config.folder, name)
    if not offer and keys == ("baseline",):
        offer = f"; --write-baseline {name} writes it"
    return f"{_place(path, keys, name, given)}: {name}: no such file{offer}"


def fitting_nothing(path: Path, config: Config, given: tuple[str, ...]) -> Iterator[str]:
    """A line for each pattern without wildcards that fits no file and no folder."""
    plain = [(keys, glob) for keys, glob in _globs(config) if not _WILD.intersection(glob)]
    there = list(islice(paths_below(config.folder), _MOST)) if plain else []
    for keys, glob in plain if len(there) < _MOST else ():
        rules = own_patterns((glob,))
        if any(is_left_out(each, rules) or is_left_out(f"{each}/_", rules) for each in there):
            continue
        offer = did_you_mean(config.folder, glob)
        yield f"{_place(path, keys, glob, given)}: '{glob}' fits no file{offer}"


def mistyped_patterns(path: Path, config: Config, given: tuple[str, ...]) -> Iterator[str]:
    """A line for each pattern that clearly means a file or folder beside the one it names."""
    for keys, glob in _globs(config):
        near = "" if _WILD.intersection(glob) else mistyped(config.folder, glob)
        if near:
            place = _place(path, keys, glob, given)
            yield f"{place}: '{glob}' fits no file; did you mean '{near}'?"


def _globs(config: Config) -> Iterator[tuple[Keys, str]]:
    """The patterns of a configuration, each with its key."""
    yield from ((("exclude", number), glob) for number, glob in enumerate(config.exclude))
    yield from ((("per-file-ignores", glob), glob) for glob in config.per_file_ignores)
    yield from ((("profiles", glob), glob) for glob in config.profiles)
    for number, one in enumerate(config.overrides):
        yield from ((("overrides", number, "paths"), glob) for glob in one.paths)


def _place(path: Path | None, keys: Keys, name: str, given: tuple[str, ...]) -> str:
    """Where a configuration names something: file, line and key."""
    from postmortem_lint.toml_tables import dotted

    key = dotted(tuple(step for step in keys if isinstance(step, str) and step != name))
    if path is None or (keys and keys[0] in given):
        return f"--config: {key}"
    file, line = setting_place(path, keys, name)
    return f"{file.as_posix()}:{line}: {key}"
