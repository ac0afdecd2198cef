"""What a run does: the options of the command line over the configuration of a document."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from postmortem_lint.cli.configuration.configurations import Configuration, Configurations
from postmortem_lint.cli.configuration.given import NOTHING_GIVEN, GivenConfiguration
from postmortem_lint.cli.configuration.team_templates import TeamTemplates
from postmortem_lint.cli.files.reading import MAX_SIZE
from postmortem_lint.cli.terminal.output import Problem, reason
from postmortem_lint.config.discover import excluding
from postmortem_lint.config.model import Config
from postmortem_lint.config.nearest_file import did_you_mean
from postmortem_lint.config.relative import seen_from
from postmortem_lint.engine.selection import (
    Selection,
    SelectionError,
    by_code,
    misnamed_rules,
)
from postmortem_lint.engine.settings import OFF, Settings
from postmortem_lint.finding import Rule
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.records import record, replace
from postmortem_lint.rule_catalogue import catalogued_rules
from postmortem_lint.toml_tables import line_of, read_toml

if TYPE_CHECKING:
    from postmortem_lint.profile.model import Profile

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
    exclude: tuple[str, ...] = ()
    min_severity: str | None = None
    max_findings: int | None = None
    max_size: int = MAX_SIZE
    fail_on: str | None = None
    exit_zero: bool = False
    profile: str | None = None
    config: GivenConfiguration = NOTHING_GIVEN
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
    jobs: int | None = None
    no_cache: bool = False
    cache_dir: str | None = None

    @property
    def rewrites(self) -> bool:
        """Whether documents are to be changed, or the changes shown."""
        return self.fix or self.fix_only or self.diff or self.add_suppressions is not None


class Run:
    """What options and configurations come to for each document, which is told by its path.

    All but `left_out` raise Problem for a configuration that cannot be used.
    """

    def __init__(self, options: Options, configurations: Configurations) -> None:
        self._options = options
        self._configurations = configurations
        self.today = today_of(options.now)
        self._leaves_out = excluding(options.exclude)
        self._known: dict[Path | None, Settings] = {}
        self._adapted: dict[tuple[int, Path | None], Profile] = {}
        self._named_templates: dict[Path | None, frozenset[str]] = {}
        self.templates = TeamTemplates()

    def configuration(self, document: str) -> Configuration:
        """The configuration that counts for a document."""
        return self._configurations.of(document)

    def misnamed(self) -> tuple[Path, ...]:
        """The files that were probably meant for a configuration, and are not read."""
        return self._configurations.misnamed()

    def passed_over(self) -> tuple[str, ...]:
        """Lines about configurations that do not count, as another one stands in their folder."""
        return self._configurations.passed_over()

    def mistyped(self) -> tuple[str, ...]:
        """Lines about patterns that clearly mean another file or folder than they say."""
        return self._configurations.mistyped()

    @property
    def max_size(self) -> int:
        """The bytes of the largest document that is read."""
        return self._options.max_size

    def left_out(self, document: str) -> bool:
        """Whether a document is excluded."""
        return self._leaves_out(document) or self._configurations.left_out(document)

    def settings(self, document: str, *, named: bool = False) -> Settings:
        """How to lint a document. One that somebody named, and its profile too, is a postmortem."""
        found, options = self.configuration(document), self._options
        config, base = found.config, self._base(found)
        seen = _seen_from(config.folder, document)
        ignored = config.ignored_in(seen)
        forced = self._forced(found, seen)
        beside = () if forced or options.isolated else self.templates.beside(document)
        detect = base.detect and not (named and options.profile)
        template = os.path.abspath(document) in self._templates_of(found, forced)
        there = replace(base, profile=forced, beside=beside, detect=detect, template=template)
        if not ignored:
            return there
        selection = _checked(_selection(options, config).without(ignored), base.known)
        rules, optional = selection.rules(base.known), selection.optional(base.known)
        return replace(there, rules=rules, optional=optional)

    def rules(self, documents: Iterable[str]) -> tuple[Rule, ...]:
        """The rules that run where no profile and no pattern of paths says otherwise; for reports,
        they look at nothing."""
        known, options = tuple(catalogued_rules().values()), self._options
        found = {one.path: one.config for one in map(self.configuration, documents)}
        active = {
            rule.code
            for config in found.values()
            for levels in (_severities(options, config),)
            for rule in _checked(_selection(options, config), known).rules(known)
            if levels.get(rule.code) != OFF
        }
        return tuple(rule for rule in known if rule.code in active)

    def fail_on(self, document: str) -> str:
        """The level of findings in a document from which on a run ends with 1."""
        return self._options.fail_on or self.configuration(document).config.fail_on

    def baseline(self, document: str) -> Path | None:
        """The baseline to hold findings by: none if everything is to be seen."""
        if self._options.no_suppressions:
            return None
        if self._options.baseline:
            return Path(self._options.baseline)
        found = self.configuration(document)
        named = found.config.baseline
        if named and not self._options.write_baseline:
            return Path(found.file(named))
        return found.config.file(named) if named else None

    def _forced(self, found: Configuration, seen: str) -> Profile | None:
        """The profile of the command line, else what the configuration names for the document."""
        if self._options.profile:
            return _zoned(read_profile(self._options.profile), found.config)
        named = self._named(found, seen)
        if named is None:
            return None
        key = (id(named), found.path)
        if key not in self._adapted:  # the same one for all, as much is kept for each profile
            optional = found.config.optional
            adapted = _without(named, optional, found) if optional else named
            self._adapted[key] = _zoned(adapted, found.config)
        return self._adapted[key]

    def _named(self, found: Configuration, seen: str) -> Profile | None:
        """The profile or the template that the configuration names for the document."""
        config = found.config
        template = config.template_for(seen)
        if template:
            return self.templates.named(found.file(template), template, found.root)
        named = config.profile_for(seen)
        if named and named.endswith(".toml"):
            named = found.file(named)
        return read_profile(named, found.root) if named else None

    def _templates_of(self, found: Configuration, forced: Profile | None) -> frozenset[str]:
        """The files that a configuration names as templates, and that after which a profile is
        called that was made of it."""
        config = found.config
        if found.path not in self._named_templates:
            names = (config.template, *(one.template for one in config.overrides))
            files = frozenset(os.path.abspath(config.file(name)) for name in names if name)
            self._named_templates[found.path] = files
        known = self._named_templates[found.path]
        made = os.path.abspath(config.file(forced.name)) if forced else ""
        return known | {made} if made else known

    def _base(self, found: Configuration) -> Settings:
        """The settings of all documents of a configuration."""
        if found.path not in self._known:
            self._known[found.path] = _settings(self._options, found.config, self.today)
        return self._known[found.path]


def prepare(options: Options) -> Run:
    """The run that the options ask for. Raises Problem for what cannot be used."""
    if options.profile:
        read_profile(options.profile)  # a wrong name is a fault even if no document is found
    known = tuple(catalogued_rules().values())
    _checked(_selection(options, Config()), known)  # and so is a wrong rule
    kept = options.cache_dir
    if kept and os.path.lexists(kept) and not os.path.isdir(kept):
        raise Problem(f"--cache-dir: {kept} is a file, and no folder")
    return Run(options, Configurations(options.config, isolated=options.isolated))


def _settings(options: Options, config: Config, today: date) -> Settings:
    from postmortem_lint.engine.assemble import assemble
    from postmortem_lint.rules import ALL

    return assemble(
        _checked(_selection(options, config), ALL),
        ALL,
        zone=config.zone,
        severities=_severities(options, config),
        detect=config.detect and not options.no_detect,
        suppress=not options.no_suppressions,
        since=config.since,
        today=today,
    )


def today_of(given: str | None) -> date:
    """The day of the run: `--now`, else SOURCE_DATE_EPOCH (seconds), else the clock's.

    Raises Problem for what is no date.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given is None and epoch.isascii() and epoch.isdecimal() and len(epoch) < 12:
        return datetime.fromtimestamp(int(epoch), tz=UTC).date()
    try:
        return date.fromisoformat(given) if given else date.today()
    except ValueError:
        raise Problem(f'--now: "{given}" is not a date like 2025-10-26') from None


@cache
def read_profile(given: str, root: Path | None = None) -> Profile:
    """The profile of that name, or in that file, which extends none outside of `root`. Raises
    Problem."""
    from postmortem_lint.profile.load import ProfileError, builtin_profile, load_profile

    if given.endswith(".toml") and not os.path.lexists(given):
        raise Problem(f"{given}: no such file{did_you_mean(Path(), given)}")
    try:
        if given in builtin_names() or not (given.endswith(".toml") or os.path.isfile(given)):
            return builtin_profile(given)
        return _with_known_rules(given, load_profile(Path(given), root=root))
    except ProfileError as error:
        known = "" if "did you mean" in str(error) else f"; known: {', '.join(builtin_names())}"
        raise Problem(f"{error}{'' if given.endswith('.toml') else known}") from None
    except OSError as error:
        raise Problem(f"{given}: cannot be read: {reason(error)}") from None


def _with_known_rules(given: str, profile: Profile) -> Profile:
    """The profile, if all rules that it sets exist. Raises Problem."""
    from postmortem_lint.engine.assemble import with_rules_by_code

    known = tuple(catalogued_rules().values())
    for word in profile.rules:
        for fault in misnamed_rules((word,), known):
            source = read_toml(Path(given))[0]
            line = f":{line_of(source, ('rules', word), word)}" if word in source else ""
            raise Problem(f"{given}{line}: rules: {fault}")
    return with_rules_by_code(profile, known)


def _without(profile: Profile, optional: Selectors, found: Configuration) -> Profile:
    """The profile, but these parts may be left out. Raises Problem for what is none of them; where
    folders have profiles of their own, it may be a part of another one."""
    from postmortem_lint.language.headings import normal
    from postmortem_lint.templates.followed import part_names, without
    from postmortem_lint.toml_tables import unknown

    known = {normal(name): name for name in part_names(profile)}
    wrong = next((name for name in optional if normal(name) not in known), None)
    if wrong and not (found.config.overrides or found.config.profiles):
        what = unknown(wrong, f"a part of {profile.name}", known.values())
        raise Problem(f"{found.path}: optional: {what}")
    return without(profile, optional)


def _zoned(profile: Profile, config: Config) -> Profile:
    from postmortem_lint.engine.assemble import in_zone

    return in_zone(profile, config.zone)


def _checked(selection: Selection, known: tuple[Rule, ...]) -> Selection:
    """The selection, if all rules that it names are known. Raises Problem."""
    try:
        selection.rules(known)
    except SelectionError as error:
        raise Problem(str(error)) from None
    return selection


def _selection(options: Options, config: Config) -> Selection:
    """Which rules run; what the command line selects starts afresh."""
    if options.select:
        given = (options.select, options.ignore, options.extend_select)
    else:
        # What the command line adds wins over what the configuration ignores.
        ignored = tuple(one for one in config.ignore if one not in options.extend_select)
        added = (*config.extend_select, *options.extend_select)
        given = (config.select, (*ignored, *options.ignore), added)
    return Selection(*given, preview=config.preview)


def _severities(options: Options, config: Config) -> dict[str, str]:
    """The severities of the configuration; a rule that is named on the command line is not off."""
    asked = (*options.select, *options.extend_select)
    known = tuple(catalogued_rules().values())
    named = {rule.code for rule in known if rule.code in asked or rule.name in asked}
    levels = by_code(config.severity, known, _selection(options, config).rules(known))
    return {code: level for code, level in levels.items() if level != OFF or code not in named}


def _seen_from(folder: Path, document: str) -> str:
    """The path of a document seen from the folder of the configuration, with forward slashes."""
    return seen_from(folder, document)
