"""The keys of the configuration, and how the value of each is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from postmortem_lint import toml_tables as tables
from postmortem_lint.config.discover import ENDINGS
from postmortem_lint.config.model import Config, Override
from postmortem_lint.config.versions import required_version
from postmortem_lint.nearest import nearest, prefix_meant
from postmortem_lint.regex import regex
from postmortem_lint.toml_tables import TableError

LEVELS = ("error", "warning", "info", "off")
FAIL_ON = ("error", "warning", "info", "never")
_LISTED = '"postmortem-lint rules" lists all rules'
VERSION_KEY = "required-version"
_PREFIX = regex(r"PM\d{0,2}", re.IGNORECASE)
_CODE = regex(r"PM[\dOIL]*", re.IGNORECASE)  # also with letters for digits
_ZONE = regex(r"[A-Za-z][A-Za-z0-9_+/-]*|[+-]\d{1,2}(?::?\d{2})?")
# What sets options of `check` alone, and what other programs call keys of this one.
_OPTIONS_ONLY = [
    "output-format",
    "fix",
    "unsafe-fixes",
    "diff",
    "fix-only",
    "show-fixes",
    "min-severity",
    "max-findings",
    "exit-zero",
    "max-size",
    "no-detect",
    "path-prefix",
    "no-suppressions",
    "write-baseline",
    "add-suppressions",
    "changed",
    "staged",
    "watch",
    "jobs",
    "no-cache",
    "cache-dir",
    "now",
    "stdin-filename",
    "quiet",
    "verbose",
    "statistics",
    "color",
]
_OTHER_NAMES = {
    "rules": "severity",
    "rule": "severity",
    "disable": "ignore",
    "disabled": "ignore",
    "enable": "extend-select",
    "only": "select",
    "extend-ignore": "ignore",
    "extend-exclude": "exclude",
    "ignores": "exclude",
    "ignore-patterns": "exclude",
    "extend-per-file-ignores": "per-file-ignores",
    "max-warnings": "fail-on",
    "strict": "fail-on",
    "warnings-as-errors": "fail-on",
    "timezone": "zone",
}
_INSTEAD = {
    "lint": "its keys stand without it",
    "format": "'--output-format' is an option of the command line only",
    **{name: f"--{name} is an option of the command line only" for name in _OPTIONS_ONLY},
    **{name: f"did you mean '{key}'?" for name, key in _OTHER_NAMES.items()},
}


def config_keys() -> tuple[str, ...]:
    """The keys that a configuration may hold, as they are written."""
    return tuple(_parsers({}, ()))


def config_parser(rules: Mapping[str, str], profiles: tuple[str, ...]) -> tables.Parser[Config]:
    def make(**given: Any) -> Config:
        given.pop("extends", None)
        return Config(**given)

    keys = tables.record(make, _parsers(rules, profiles))

    def parse(value: object, path: tables.Path) -> Config:
        for key in tables.table(value, path):
            if key in _INSTEAD:
                raise TableError((*path, key), f"'{key}' is not a known key; {_INSTEAD[key]}", key)
        return keys(value, path)

    return parse


def _parsers(rules: Mapping[str, str], profiles: tuple[str, ...]) -> dict[str, tables.Parser[Any]]:
    """How the value of each key is read."""
    selectors = tables.many(_selector(rules))
    profile = _profile(profiles)
    return {
        VERSION_KEY: required_version,
        "extends": _file,
        "select": selectors,
        "ignore": selectors,
        "extend-select": selectors,
        "severity": tables.mapping(tables.choice(LEVELS, "a severity or 'off'"), _selector(rules)),
        "per-file-ignores": tables.mapping(selectors, _glob),
        "preview": tables.truth,
        "fail-on": tables.choice(FAIL_ON, "a level"),
        "profile": profile,
        "template": _template,
        "optional": tables.many(tables.text),
        "profiles": tables.mapping(profile, _glob),
        "overrides": tables.many(_override(profile)),
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


def _template(value: object, path: tables.Path) -> str:
    """The name of a Markdown file."""
    word = _file(value, path)
    if not word.lower().endswith(ENDINGS):
        raise TableError(path, f"'{word}' is not a Markdown file ({', '.join(ENDINGS)})", word)
    return word


def _override(profile: tables.Parser[str]) -> tables.Parser[Override]:
    """A parser of what some paths look like: one of profile and template."""
    keys = {"paths": tables.many(_glob), "profile": profile, "template": _template}
    one = tables.record(Override, keys, required=("paths",))

    def parse(value: object, path: tables.Path) -> Override:
        made = one(value, path)
        if (made.profile is None) is (made.template is None):
            raise TableError(path, "an override names a profile or a template, one of the two")
        return made

    return parse


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
        several = word.replace(",", " ").split()
        if len(several) > 1 and all(each.upper() in rules or each in codes for each in several):
            listed = ", ".join(f'"{each}"' for each in several)
            raise TableError(path, f"'{word}' is not a rule, but several; write {listed}", word)
        meant = prefix_meant(word, rules)
        known = (meant,) if meant else rules if _CODE.fullmatch(word) else codes
        raise TableError(path, tables.unknown(word, "a rule", known, _LISTED), word)

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
    if fault := wrong_zone(word):
        raise TableError(path, fault, word)
    return word


def wrong_zone(word: str) -> str:
    """What is wrong with the name of a zone, "" if nothing is."""
    if _ZONE.fullmatch(word) and _is_zone(word):
        return ""
    near = _zone_meant(word)
    offer = f"did you mean '{near}'?" if near else "write UTC, +02:00 or Europe/Berlin"
    return f"'{word}' is not a time zone; {offer}"


def _zone_meant(word: str) -> str:
    """The zone of the tz database that is called nearly so, or whose place is."""
    from zoneinfo import available_timezones

    places = sorted(name for name in available_timezones() if "/" in name)
    if "/" in word:
        return nearest(word, places)
    ends = f"/{word.replace(' ', '_')}".lower()
    return next((name for name in places if name.lower().endswith(ends)), "")


def _is_zone(word: str) -> bool:
    """Whether a zone can be read and, if it is called by a place, is one of the tz database."""
    from zoneinfo import available_timezones

    from postmortem_lint.times.zones.zone import read_zone

    known = available_timezones() if "/" in word else ()
    return read_zone(word) is not None and (not known or word in known)


def not_a_date(word: str) -> str:
    """What is wrong with a text that is no date."""
    return f"'{word}' is not a date such as 2025-01-31"


def _day(value: object, path: tables.Path) -> date:
    """A day: a TOML date, or ISO in a string."""
    if type(value) is date:
        return value
    word = value if isinstance(value, str) else tables.quoted(value)
    try:
        return date.fromisoformat(word)
    except ValueError:
        raise TableError(path, not_a_date(word), word) from None
