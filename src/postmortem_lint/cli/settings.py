"""What a run does: the options of the command line over the configuration file."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from postmortem_lint.cli.output import Problem, reason
from postmortem_lint.config.load import Config, ConfigError, find_config, load_config
from postmortem_lint.engine.lint import OFF, Settings
from postmortem_lint.engine.selection import SelectionError, optional_rules, select_rules
from postmortem_lint.finding import Rule
from postmortem_lint.profile.load import ProfileError, builtin_names, builtin_profile, load_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import record
from postmortem_lint.rules import ALL

Selectors = tuple[str, ...]


@record
class Options:
    """The command line of `check` as it was given."""

    paths: tuple[str, ...] = ()
    output_formats: tuple[str, ...] = ()
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    fix_only: bool = False
    show_fixes: bool = False
    select: Selectors = ()
    ignore: Selectors = ()
    extend_select: Selectors = ()
    fail_on: str | None = None
    exit_zero: bool = False
    profile: str | None = None
    config: str | None = None
    isolated: bool = False
    no_detect: bool = False
    path_prefix: str | None = None
    no_suppressions: bool = False
    baseline: str | None = None
    write_baseline: str | None = None
    add_suppressions: str | None = None
    changed: str | None = None
    staged: bool = False
    watch: bool = False
    stdin_filename: str | None = None
    quiet: bool = False
    verbose: bool = False
    statistics: bool = False
    color: str = "auto"
    now: str | None = None


@record
class Run:
    """What options and configuration come to: settings for each path, and the configuration.

    `config_path` is None without a configuration file. `rules` are those that run where no profile
    and no pattern of paths says otherwise. `baseline` is the file of what is left alone.
    """

    settings: Callable[[str], Settings]
    config: Config
    config_path: Path | None
    fail_on: str
    rules: tuple[Rule, ...] = ()
    baseline: Path | None = None


def prepare(options: Options) -> Run:
    """The run that the options ask for. Raises Problem for what cannot be used."""
    path, config = read_config(options.config, options.isolated)
    rules = _rules(options, config, ())
    profiles = tuple(_zoned(builtin_profile(name), config) for name in builtin_names())
    base = Settings(
        rules=rules,
        optional=_optional(options, config, rules, ()),
        known=ALL,
        candidates=profiles,
        severities=_severities(options, config),
        detect=config.detect and not options.no_detect,
        suppress=not options.no_suppressions,
        since=config.since,
        today=today_of(options.now),
    )
    if options.profile:
        read_profile(options.profile)  # a wrong name is a fault even if no document is found

    def settings(document: str) -> Settings:
        seen = _seen_from(config.folder, document)
        ignored = config.ignored_in(seen)
        there = replace(base, profile=_forced(options, config, seen))
        if not ignored:
            return there
        kept = _rules(options, config, ignored)
        return replace(there, rules=kept, optional=_optional(options, config, kept, ignored))

    active = tuple(rule for rule in rules if base.severities.get(rule.code) != OFF)
    fail_on, baseline = options.fail_on or config.fail_on, _baseline(options, config)
    return Run(settings, config, path, fail_on, active, baseline)


def _baseline(options: Options, config: Config) -> Path | None:
    """The baseline to hold findings by: none if everything is to be seen."""
    if options.no_suppressions:
        return None
    if options.baseline:
        return Path(options.baseline)
    return config.file(config.baseline) if config.baseline else None


def today_of(given: str | None) -> date:
    """The day of the run: `--now`, else SOURCE_DATE_EPOCH (seconds), else the clock's.

    Raises Problem for what is no date.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given is None and epoch.isascii() and epoch.isdigit() and len(epoch) < 12:
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    try:
        return date.fromisoformat(given) if given else date.today()
    except ValueError:
        raise Problem(f'--now: "{given}" is not a date like 2025-10-26') from None


def read_config(given: str | None, isolated: bool) -> tuple[Path | None, Config]:
    """The configuration file that counts and what it says. Raises Problem."""
    if given and isolated:
        raise Problem("--config and --isolated exclude each other; leave one out")
    path = None if isolated else Path(given) if given else find_config(Path())
    if path is None:
        return None, Config()
    if not os.path.isfile(path):
        raise Problem(f"{path.as_posix()}: no such configuration file")
    try:
        return path, load_config(path, {rule.code: rule.name for rule in ALL}, builtin_names())
    except ConfigError as error:
        raise Problem(str(error)) from None


@cache
def read_profile(given: str) -> Profile:
    """The profile of that name, or in that file. Raises Problem."""
    try:
        if given in builtin_names() or not (given.endswith(".toml") or os.path.isfile(given)):
            return builtin_profile(given)
        return _with_known_rules(given, load_profile(Path(given)))
    except ProfileError as error:
        known = "" if "did you mean" in str(error) else f"; known: {', '.join(builtin_names())}"
        raise Problem(f"{error}{'' if given.endswith('.toml') else known}") from None
    except OSError as error:
        raise Problem(f"{given}: cannot be read: {reason(error)}") from None


def _with_known_rules(given: str, profile: Profile) -> Profile:
    """The profile, if all rules that it sets exist. Raises Problem."""
    names = {rule.name: rule.code for rule in ALL}
    for word in profile.rules:
        if word not in names and word not in names.values():
            from postmortem_lint.toml_tables import unknown

            raise Problem(f"{given}: rules.{word}: {unknown(word, 'a rule', names)}")
    return profile


def _forced(options: Options, config: Config, seen: str) -> Profile | None:
    """The profile of the command line, else what the configuration names for the document."""
    if options.profile:
        return _zoned(read_profile(options.profile), config)
    named = config.profile_for(seen)
    if named and named.endswith(".toml"):
        named = str(config.file(named))
    return _zoned(read_profile(named), config) if named else None


def _zoned(profile: Profile, config: Config) -> Profile:
    return replace(profile, zone=config.zone) if config.zone else profile


def _rules(options: Options, config: Config, ignored: Selectors) -> tuple[Rule, ...]:
    """The selected rules, without those that are `ignored` in a document."""
    select, ignore, extend = _selectors(options, config)
    try:
        return select_rules(ALL, select, (*ignore, *ignored), extend, config.preview)
    except SelectionError as error:
        raise Problem(str(error)) from None


def _optional(
    options: Options, config: Config, rules: tuple[Rule, ...], ignored: Selectors
) -> tuple[Rule, ...]:
    """The rules that a profile or a severity may switch on, but for those `ignored` there."""
    select, ignore, _ = _selectors(options, config)
    found = optional_rules(ALL, select, (*ignore, *ignored))
    return tuple(rule for rule in found if rule not in rules)


def _selectors(options: Options, config: Config) -> tuple[Selectors, Selectors, Selectors]:
    """Selectors to select, to ignore and to add; what the command line selects starts afresh."""
    if options.select:
        return options.select, options.ignore, options.extend_select
    # What the command line adds wins over what the configuration ignores.
    ignored = tuple(one for one in config.ignore if one not in options.extend_select)
    added = (*config.extend_select, *options.extend_select)
    return config.select, (*ignored, *options.ignore), added


def _severities(options: Options, config: Config) -> dict[str, str]:
    """The severities of the configuration; a rule that is named on the command line is not off."""
    asked = (*options.select, *options.extend_select)
    named = {rule.code for rule in ALL if rule.code in asked or rule.name in asked}
    return {
        code: set_to
        for code, set_to in config.severity.items()
        if set_to != OFF or code not in named
    }


def _seen_from(folder: Path, document: str) -> str:
    """The path of a document seen from the folder of the configuration, with forward slashes."""
    return Path(os.path.relpath(document, folder)).as_posix()
