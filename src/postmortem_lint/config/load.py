"""Reads a configuration, with what it extends, and says what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from postmortem_lint import toml_tables as tables
from postmortem_lint.config.boundary import link_out
from postmortem_lint.config.keys import VERSION_KEY, config_keys, config_parser
from postmortem_lint.config.locate import PYPROJECT, TABLE, misnamed
from postmortem_lint.config.model import Config, ConfigError
from postmortem_lint.config.versions import required_version
from postmortem_lint.toml_tables import TableError

# Whoever names the one for himself has no use for the other one of the file that he extends.
_INSTEAD = (("profile", "template"), ("template", "profile"))


def load_config(
    path: Path,
    known_rules: Mapping[str, str],
    known_profiles: Iterable[str],
    root: Path | None = None,
) -> Config:
    """The configuration in a TOML file, with what it extends.

    `known_rules` maps codes to names. Raises ConfigError for a file that cannot be read, is no
    TOML, or holds a key, rule, profile or value that is not known. With a `root` also for one that
    names a file outside of it: documents of strangers come with a configuration.
    """
    if root is not None and link_out(path):
        what = "is a link out of its repository; only --config may name such a file"
        raise ConfigError(f"{path.as_posix()}: {what}")
    parse = config_parser(known_rules, tuple(known_profiles))
    source, data = _read(path)
    prefix: tables.Path = TABLE if path.name == PYPROJECT else ()
    try:
        config = _parsed(_own_keys(data, prefix), path, prefix, parse, root)
    except TableError as fault:
        line = tables.line_of(source, fault.path, fault.word)
        raise ConfigError(f"{path.as_posix()}:{line}: {fault}") from None
    return _placed(config, path.parent)


def _own_keys(data: Mapping[str, object], prefix: tables.Path) -> Mapping[str, object]:
    """The table of a file, if this version may read it."""
    own = _inner(data, prefix)
    if not prefix and "tool" in own:
        what = f"in a file of their own keys stand without [{'.'.join(TABLE)}]"
        raise TableError(("tool",), what)
    if VERSION_KEY in own:  # before the keys that only another version knows
        required_version(own[VERSION_KEY], (*prefix, VERSION_KEY))
    return own


def _parsed(
    own: Mapping[str, object],
    path: Path,
    prefix: tables.Path,
    parse: tables.Parser[Config],
    root: Path | None,
) -> Config:
    # its own mistakes first: the path of a merged value may be that of another file
    config = parse(own, prefix)
    _require_one_look(config, prefix)
    if "extends" in own:
        config = parse(_extended(own, path, prefix, (path.resolve(),), root), prefix)
    if config.optional and not config.names_looks:
        what = "names parts of a profile or a template, and none is named"
        raise TableError((*prefix, "optional"), what)
    for key, name in named_files(config):
        _keep_inside(root, path.parent / name, (*prefix, *key), name)
    return config


def _require_one_look(config: Config, prefix: tables.Path) -> None:
    """Raise TableError for a profile beside a template."""
    if config.profile and config.template:
        what = "a profile and a template both say what documents look like; leave one out"
        raise TableError((*prefix, "template"), what, config.template)


def sources(path: Path) -> dict[str, Path]:
    """The file that each key of a configuration comes from, of those that can be read."""
    prefix: tables.Path = TABLE if path.name == PYPROJECT else ()
    own = _inner(_read(path)[1], prefix)
    base = own.get("extends")
    above = sources((path.parent / base).resolve()) if isinstance(base, str) else {}
    return {**above, **dict.fromkeys(own, path)}


def _placed(config: Config, folder: Path) -> Config:
    from dataclasses import replace

    return replace(config, folder=folder)


def _read(path: Path) -> tuple[str, dict[str, Any]]:
    try:
        return tables.read_toml(path)
    except TableError as fault:
        line = f":{fault.line}" if fault.line else ""
        raise ConfigError(f"{path.as_posix()}{line}: {fault.what}") from None


def _inner(data: Mapping[str, object], prefix: tables.Path) -> Mapping[str, object]:
    """The table of the configuration; empty if a pyproject.toml that was named has none.

    Raises TableError for a table with nearly that name."""
    if prefix:
        for near in misnamed(data):
            raise TableError(near, f"is not read; call the table [{'.'.join(TABLE)}]", near[-1])
    for depth, step in enumerate(prefix):
        data = tables.table(data.get(str(step), {}), prefix[: depth + 1])
    return data


def _extended(
    own: Mapping[str, object],
    path: Path,
    prefix: tables.Path,
    chain: tuple[Path, ...],
    root: Path | None,
) -> Mapping[str, object]:
    """`own` laid over the file that it extends: tables key by key, all else replaced."""
    if "extends" not in own:
        return own
    place = (*prefix, "extends")
    name = tables.text(own["extends"], place)
    base_path = (path.parent / name).resolve()
    tables.require_new(base_path, chain, name, place)
    _keep_inside(root, base_path, place, name)
    if not os.path.lexists(base_path):
        from postmortem_lint.config.nearest_file import did_you_mean

        what = f"'{name}': no such file or directory{did_you_mean(path.parent, name)}"
        raise TableError(place, what, name)
    try:
        data = tables.read_toml(base_path)[1]
        above: tables.Path = TABLE if base_path.name == PYPROJECT else ()
        inner = _inner(data, above)
        tables.require_own(inner, config_keys(), "configuration")
    except TableError as fault:
        raise TableError(place, f"'{name}': {tables.foreign(fault)}", name) from None
    base = _extended(inner, base_path, above, (*chain, base_path), root)
    instead = {"extends", *(other for key, other in _INSTEAD if key in own)}
    keys = (key for key in dict.fromkeys((*base, *own)) if key not in instead)
    return {key: tables.laid_over(base.get(key), own.get(key)) for key in keys}


def setting_place(path: Path, keys: tables.Path, word: str) -> tuple[Path, int]:
    """The file and the line in which a configuration, or what it extends, has a key."""
    file = sources(path).get(str(keys[0]), path) if keys else path
    prefix: tables.Path = TABLE if file.name == PYPROJECT else ()
    return file, tables.line_of(_read(file)[0], (*prefix, *keys), word)


def named_files(config: Config) -> Iterator[tuple[tables.Path, str]]:
    """The files that a configuration names, each with its key."""
    if config.baseline:
        yield ("baseline",), config.baseline
    if config.template:
        yield ("template",), config.template
    if config.profile and config.profile.endswith(".toml"):
        yield ("profile",), config.profile
    for glob, name in config.profiles.items():
        if name.endswith(".toml"):
            yield ("profiles", glob), name
    for number, one in enumerate(config.overrides):
        if one.template:
            yield ("overrides", number, "template"), one.template
        elif one.profile and one.profile.endswith(".toml"):
            yield ("overrides", number, "profile"), one.profile


def _keep_inside(root: Path | None, file: Path, place: tables.Path, name: str) -> None:
    """Raise TableError for a file that lies outside of the root, also by way of a link."""
    if root is not None and not file.resolve().is_relative_to(root.resolve()):
        what = f"'{name}' lies outside of {root.as_posix()}; only --config may name such a file"
        raise TableError(place, what, name)
