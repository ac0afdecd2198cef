"""Keys of a configuration that are given on the command line, and win over the file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from postmortem_lint.config.discover import ENDINGS
from postmortem_lint.config.keys import config_parser, not_a_date
from postmortem_lint.config.model import Config, ConfigError
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.toml_tables import TableError, laid_over

_DATE = regex(r"\d{4}-\d\d?-\d\d?")
_FILES = ("baseline", "profile", "template")
_ENDINGS = (".toml", ".json", *ENDINGS)
# Whoever names the one for himself has no use for the other one of the file.
_INSTEAD = {"profile": "template", "template": "profile"}


@record
class Overlay:
    """The keys that were given, and what they come to."""

    keys: tuple[str, ...]
    config: Config

    def over(self, config: Config) -> Config:
        """The configuration with the keys that were given: tables merged, all else replaced."""
        changed: dict[str, Any] = {_INSTEAD[key]: None for key in self.keys if key in _INSTEAD}
        for key in self.keys:
            name = key.replace("-", "_")
            changed[name] = laid_over(getattr(config, name), getattr(self.config, name))
        for key in set(_FILES) & set(changed):
            changed[key] = _absolute(changed[key])
        return replace(config, **changed)


def read_overlay(
    given: Sequence[str], known_rules: Mapping[str, str], known_profiles: Iterable[str]
) -> Overlay:
    """The keys in texts such as 'fail-on = "warning"', of which the last wins.

    Files that they name are seen from the current folder. Raises ConfigError for what is no TOML,
    or holds a key, rule, profile or value that is not known.
    """
    data: dict[str, object] = {}
    for text in given:
        for key, value in _parsed(text).items():
            data[key] = laid_over(data.get(key), value)
    if "extends" in data:
        raise ConfigError("extends: names no file here; give that file with --config FILE")
    if {"profile", "template"} <= set(data):
        raise ConfigError("template: a profile says what documents look like, too; leave one out")
    try:
        config = config_parser(known_rules, tuple(known_profiles))(data, ())
    except TableError as fault:
        raise ConfigError(str(fault)) from None
    return Overlay(tuple(data), config)


def _parsed(text: str) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        key, _, value = (part.strip() for part in text.partition("="))
        if _DATE.fullmatch(value):
            raise ConfigError(f"{key}: {not_a_date(value)}") from None
        plain = value and not set(value) & set("\"'[]{}\n")
        offer = f'; did you mean {key} = "{value}"?' if plain else "; write KEY = VALUE as TOML"
        raise ConfigError(f"'{text}' is no TOML{offer}") from None


def _absolute(name: str | None) -> str | None:
    """The name of a file seen from everywhere; that of a profile that comes along stays."""
    return os.path.abspath(name) if name and name.lower().endswith(_ENDINGS) else name
