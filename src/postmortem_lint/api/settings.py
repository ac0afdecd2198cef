"""How other programs say what to look for: settings, and the profile of a template."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from postmortem_lint.api.arguments import day, of_type, table, words
from postmortem_lint.config.keys import wrong_zone
from postmortem_lint.engine import settings as engine
from postmortem_lint.engine.assemble import assemble, with_rules_by_code
from postmortem_lint.engine.selection import Selection, by_code, misnamed_rules
from postmortem_lint.finding import Severity
from postmortem_lint.markdown.read import read
from postmortem_lint.profile import model
from postmortem_lint.profile.load import (
    ProfileError,
    builtin_profile,
    profile_in,
)
from postmortem_lint.records import field, record
from postmortem_lint.rules import ALL
from postmortem_lint.templates.derive import derive
from postmortem_lint.templates.errors import TemplateError
from postmortem_lint.text import Source
from postmortem_lint.toml_tables import unknown

_LEVELS = ("error", "warning", "info", engine.OFF)


@record
class Settings:
    """Which rules run, and how; the defaults are those of the command line.

    `select`, `ignore` and `extend_select` take codes, prefixes (`PM3`), names and `ALL`; `severity`
    maps them to `error`, `warning`, `info` or `off`, or to a Severity. `zone` is that of times that
    name none. Incidents before `since` are skipped; `today` is the day for what is overdue, and
    without it nothing is; both are dates, or texts such as "2025-01-31". Without `detect` also what
    looks like no postmortem is linted, without `suppress` comments of the document suppress
    nothing.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    severity: Mapping[str, str | Severity] = field(default_factory=dict, hash=False)
    preview: bool = False
    zone: str | None = None
    since: date | str | None = None
    today: date | str | None = None
    detect: bool = True
    suppress: bool = True

    if not TYPE_CHECKING:  # it would hide from type checkers what may be given

        def __new__(cls, *_args: object, **given: object) -> Settings:
            """A record to be filled in. Raises TypeError for an argument that it does not take."""
            known = cls.__match_args__
            for name in given:
                if name not in known:
                    raise TypeError(unknown(name, "an argument of Settings", known))
            return object.__new__(cls)


@record
class Profile:
    """What the template of a team looks like. Make one by `from_template`, `from_toml` or
    `builtin`."""

    _model: model.Profile

    @classmethod
    def from_template(cls, text: str, name: str = "template") -> Profile:
        """The profile that a template in Markdown says, called `name`. Raises ValueError for one
        that asks for nothing."""
        given = of_type("text", text, str, "a template in Markdown")
        try:
            return cls(derive(read(Source(name, given)), of_type("name", name, str, "a str")))
        except TemplateError as fault:
            raise ValueError(f"{name}:{fault.line}: {fault}") from None

    @classmethod
    def from_toml(cls, text: str) -> Profile:
        """The profile that a TOML text describes; it may extend one that comes along. Raises
        ValueError for anything else."""
        given = of_type("text", text, str, "a profile as TOML")
        try:
            profile = profile_in(given, "profile")
        except ProfileError as fault:
            raise ValueError(str(fault)) from None
        _require_rules(profile.rules, "rules")
        return cls(with_rules_by_code(profile, ALL))

    @classmethod
    def builtin(cls, name: str) -> Profile:
        """The profile that comes along under that name. Raises ValueError for an unknown one."""
        try:
            return cls(builtin_profile(of_type("name", name, str, "the name of a profile")))
        except ProfileError as fault:
            raise ValueError(str(fault)) from None

    @property
    def name(self) -> str:
        """What it is called in reports."""
        return self._model.name


def engine_settings(settings: Settings, profile: Profile | str | None = None) -> engine.Settings:
    """The settings as the engine wants them. Raises ValueError for an unknown rule, severity, zone
    or profile, and TypeError for what is not of its type."""
    given = of_type("settings", settings, Settings, "postmortem_lint.Settings(…)")
    selection = Selection(
        _selectors("select", given.select),
        _selectors("ignore", given.ignore),
        _selectors("extend_select", given.extend_select),
        of_type("preview", given.preview, bool, "True or False"),
    )
    return assemble(
        selection,
        ALL,
        profile=_model_of(profile),
        zone=_zone(given.zone),
        severities=_severities(given.severity, selection),
        detect=of_type("detect", given.detect, bool, "True or False"),
        suppress=of_type("suppress", given.suppress, bool, "True or False"),
        since=day("since", given.since),
        today=day("today", given.today),
    )


def _model_of(profile: object) -> model.Profile | None:
    """A profile, or the one that comes along under a name."""
    if profile is None:
        return None
    if isinstance(profile, str):
        try:
            return builtin_profile(profile)
        except ProfileError as fault:
            raise ValueError(f"profile: {fault}") from None
    return of_type("profile", profile, Profile, "a Profile, or the name of a built-in one")._model


def _selectors(name: str, given: object) -> tuple[str, ...]:
    selectors = words(name, given)
    for fault in misnamed_rules(selectors, ALL):
        raise ValueError(f"{name}: {fault}")
    return selectors


def _zone(given: object) -> str | None:
    if given is None:
        return None
    zone = of_type("zone", given, str, "a str such as 'Europe/Berlin'")
    if zone and (fault := wrong_zone(zone)):
        raise ValueError(f"zone: {fault}")
    return zone


def _severities(given: object, selection: Selection) -> dict[str, str]:
    """The severities by code. Raises ValueError for an unknown rule or severity."""
    levels = table("severity", _as_words(given))
    _require_rules(levels, "severity")
    wrong = next((name for name, level in levels.items() if level not in _LEVELS), None)
    if wrong:
        offer = unknown(levels[wrong], "a severity or 'off'", _LEVELS)
        raise ValueError(f"severity.{wrong}: {offer}")
    return by_code(levels, ALL, selection.rules(ALL))


def _as_words(given: object) -> object:
    """A table with the names of the severities in it."""
    if not isinstance(given, Mapping):
        return given
    return {key: str(one) if isinstance(one, Severity) else one for key, one in given.items()}


def _require_rules(names: Iterable[str], where: str) -> None:
    for fault in misnamed_rules(names, ALL):
        raise ValueError(f"{where}: {fault}")
