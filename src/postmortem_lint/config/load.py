"""The configuration: what may stand in it, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from postmortem_lint import toml_tables as tables
from postmortem_lint.config.locate import PYPROJECT, TABLE
from postmortem_lint.records import field, record
from postmortem_lint.regex import regex
from postmortem_lint.toml_tables import TableError

LEVELS = ("error", "warning", "info", "off")
FAIL_ON = ("error", "warning", "info", "never")
_PREFIX = regex(r"PM\d{0,2}", re.IGNORECASE)
_CODE = regex(r"PM\d*", re.IGNORECASE)
_ZONE = regex(r"[A-Za-z][A-Za-z0-9_+/-]*|[+-]\d{1,2}(?::?\d{2})?")


class ConfigError(Exception):
    """A configuration that cannot be used; one line for people, with file and line in front."""


@record
class Config:
    """What a configuration says. Rules are selected by code, prefix (PM3), name or ALL.

    `folder` is where the configuration stands: patterns and files in it are seen from there.
    `severity` maps codes to a level or "off". `per_file_ignores` and `profiles` map patterns as in
    .gitignore to selectors and to profiles. `since` is the first day that counts: incidents before
    it are not reported. `detect` is False if also what does not look like a postmortem is linted.
    `baseline` names the file of the findings that are left alone.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    preview: bool = False
    fail_on: str = "error"
    profile: str | None = None
    profiles: Mapping[str, str] = field(default_factory=dict)
    exclude: tuple[str, ...] = ()
    detect: bool = True
    zone: str | None = None
    since: date | None = None
    baseline: str | None = None
    folder: Path = Path()

    def file(self, name: str) -> Path:
        """The file that the configuration calls `name`."""
        return self.folder / name

    def profile_for(self, path: str) -> str | None:
        """The profile for a document: of the last pattern that fits, else `profile`.

        `path` is seen from `folder`, with forward slashes.
        """
        return next(iter(reversed(_fitting(self.profiles, path))), self.profile)

    def ignored_in(self, path: str) -> tuple[str, ...]:
        """The selectors of rules that `per_file_ignores` leaves out of a document."""
        return tuple(one for some in _fitting(self.per_file_ignores, path) for one in some)


def _fitting(by_pattern: Mapping[str, tables.T], path: str) -> tuple[tables.T, ...]:
    """The values of the patterns that fit `path`, in their order."""
    from postmortem_lint.config.gitignore import is_left_out, patterns

    return tuple(
        value for glob, value in by_pattern.items() if is_left_out(path, patterns((glob,)))
    )


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
    parse = _parser(known_rules, tuple(known_profiles))
    source, data = _read(path)
    prefix: tables.Path = TABLE if path.name == PYPROJECT else ()
    try:
        own = _inner(data, prefix)
        # its own mistakes first: the path of a merged value may be that of another file
        config = parse(own, prefix)
        if "extends" in own:
            config = parse(_extended(own, path, prefix, (path.resolve(),), root), prefix)
        for key, name in _named_files(config):
            _keep_inside(root, path.parent / name, (*prefix, *key), name)
    except TableError as fault:
        line = tables.line_of(source, fault.path, fault.word)
        raise ConfigError(f"{path.as_posix()}:{line}: {fault}") from None
    return _placed(config, path.parent)


def config_keys() -> tuple[str, ...]:
    """The keys that a configuration may hold, as they are written."""
    return tuple(_parsers({}, ()))


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
        raise ConfigError(f"{path.as_posix()}:{fault.line}: {fault.what}") from None


def _inner(data: Mapping[str, object], prefix: tables.Path) -> Mapping[str, object]:
    """The table of the configuration; empty if a pyproject.toml that was named has none."""
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
    if base_path in chain:
        raise TableError(place, f"'{name}' extends this file again", name)
    _keep_inside(root, base_path, place, name)
    try:
        data = tables.read_toml(base_path)[1]
    except TableError as fault:
        raise TableError(place, f"'{name}': {fault.what}", name) from None
    above: tables.Path = TABLE if base_path.name == PYPROJECT else ()
    base = _extended(_inner(data, above), base_path, above, (*chain, base_path), root)
    keys = (key for key in dict.fromkeys((*base, *own)) if key != "extends")
    return {key: _over(base.get(key), own.get(key)) for key in keys}


def _named_files(config: Config) -> Iterator[tuple[tables.Path, str]]:
    """The files that a configuration names, each with its key."""
    if config.baseline:
        yield ("baseline",), config.baseline
    if config.profile and config.profile.endswith(".toml"):
        yield ("profile",), config.profile
    for glob, name in config.profiles.items():
        if name.endswith(".toml"):
            yield ("profiles", glob), name


def _keep_inside(root: Path | None, file: Path, place: tables.Path, name: str) -> None:
    """Raise TableError for a file that lies outside of the root, also by way of a link."""
    if root is not None and not file.resolve().is_relative_to(root.resolve()):
        what = f"'{name}' lies outside of {root.as_posix()}; only --config may name such a file"
        raise TableError(place, what, name)


def _over(base: object, own: object) -> object:
    """One value of the configuration laid over that of the file it extends."""
    if isinstance(base, Mapping) and isinstance(own, Mapping):
        return {**base, **own}
    return base if own is None else own


def _parser(rules: Mapping[str, str], profiles: tuple[str, ...]) -> tables.Parser[Config]:
    def make(**given: Any) -> Config:
        given.pop("extends", None)
        return Config(**given)

    return tables.record(make, _parsers(rules, profiles))


def _parsers(rules: Mapping[str, str], profiles: tuple[str, ...]) -> dict[str, tables.Parser[Any]]:
    """How the value of each key is read."""
    selectors = tables.many(_selector(rules))
    profile = _profile(profiles)
    return {
        "extends": _file,
        "select": selectors,
        "ignore": selectors,
        "extend-select": selectors,
        "severity": tables.mapping(tables.choice(LEVELS, "a severity or 'off'"), _rule(rules)),
        "per-file-ignores": tables.mapping(selectors, _glob),
        "preview": tables.truth,
        "fail-on": tables.choice(FAIL_ON, "a level"),
        "profile": profile,
        "profiles": tables.mapping(profile, _glob),
        "exclude": tables.many(_glob),
        "detect": tables.truth,
        "zone": _zone,
        "since": _day,
        "baseline": _file,
    }


def _file(value: object, path: tables.Path) -> str:
    """The name of a file."""
    word = tables.text(value, path)
    if "\0" in word:
        raise TableError(path, "no file has a name with a null character")
    return word


def _glob(value: object, path: tables.Path) -> str:
    """A pattern of paths, as in .gitignore."""
    from postmortem_lint.config.gitignore import patterns

    word = tables.text(value, path)
    if not patterns((word,)):
        raise TableError(path, f"'{word}' is not a pattern of paths", word)
    return word


def _selector(rules: Mapping[str, str]) -> tables.Parser[str]:
    """A parser of what selects rules: a code, a prefix of codes, a name, ALL."""
    one = _rule(rules)

    def parse(value: object, path: tables.Path) -> str:
        word = tables.text(value, path)
        if word.upper() == "ALL":
            return "ALL"
        prefix = word.upper()
        if _PREFIX.fullmatch(word) and any(code.startswith(prefix) for code in rules):
            return prefix
        return one(word, path)

    return parse


def _rule(rules: Mapping[str, str]) -> tables.Parser[str]:
    """A parser of a rule's code or name; gives the code."""
    codes = {name: code for code, name in rules.items()}

    def parse(value: object, path: tables.Path) -> str:
        word = tables.text(value, path)
        if word.upper() in rules:
            return word.upper()
        if word in codes:
            return codes[word]
        if _CODE.fullmatch(word):  # of two codes, none is near the other
            raise TableError(path, f"'{word}' is not a rule", word)
        raise TableError(path, tables.unknown(word, "a rule", codes), word)

    return parse


def _profile(profiles: tuple[str, ...]) -> tables.Parser[str]:
    """A parser of the name of a profile that comes along, or of a .toml file."""

    def parse(value: object, path: tables.Path) -> str:
        word = _file(value, path)
        if word not in profiles and not word.endswith(".toml"):
            what = tables.unknown(word, "a built-in profile or a .toml file", profiles)
            raise TableError(path, what, word)
        return word

    return parse


def _zone(value: object, path: tables.Path) -> str:
    word = tables.text(value, path)
    if not _ZONE.fullmatch(word) or not _is_zone(word):
        raise TableError(
            path, f"'{word}' is not a time zone; write UTC, +02:00 or Europe/Berlin", word
        )
    return word


def _is_zone(word: str) -> bool:
    """Whether a zone can be read and, if it is called by a place, is one of the tz database."""
    from zoneinfo import available_timezones

    from postmortem_lint.times.zones import read_zone

    known = available_timezones() if "/" in word else ()
    return read_zone(word) is not None and (not known or word in known)


def _day(value: object, path: tables.Path) -> date:
    """A day: a TOML date, or ISO in a string."""
    if type(value) is date:
        return value
    word = value if isinstance(value, str) else tables.quoted(value)
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise TableError(path, f"'{word}' is not a day; write 2025-01-31", word) from None
