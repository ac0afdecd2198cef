"""How other programs say what to look for: settings, and the profile of a template."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from postmortem_lint.engine import settings as engine
from postmortem_lint.engine.assemble import assemble
from postmortem_lint.engine.selection import Selection, misnamed_rule
from postmortem_lint.markdown.read import read
from postmortem_lint.profile import model
from postmortem_lint.profile.load import (
    ProfileError,
    builtin_profile,
    parse_profile,
)
from postmortem_lint.records import field, record
from postmortem_lint.rules import ALL
from postmortem_lint.templates.derive import derive
from postmortem_lint.templates.errors import TemplateError
from postmortem_lint.text import Source
from postmortem_lint.times.zones.zone import read_zone

_LEVELS = ("error", "warning", "info", engine.OFF)


@record
class Settings:
    """Which rules run, and how; the defaults are those of the command line.

    `select`, `ignore` and `extend_select` take codes, prefixes (`PM3`), names and `ALL`; `severity`
    maps codes or names to `error`, `warning`, `info` or `off`. `zone` is that of times which name
    none. Incidents before `since` are skipped; `today` is the day for what is overdue, and without
    it nothing is. Without `detect` also what looks like no postmortem is linted, without `suppress`
    comments of the document suppress nothing.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict, hash=False)
    preview: bool = False
    zone: str | None = None
    since: date | None = None
    today: date | None = None
    detect: bool = True
    suppress: bool = True


@record
class Profile:
    """What the template of a team looks like. Make one by `from_template`, `from_toml` or
    `builtin`."""

    _model: model.Profile

    @classmethod
    def from_template(cls, text: str, name: str = "template") -> Profile:
        """The profile that a template in Markdown says, called `name`. Raises ValueError for one
        that asks for nothing."""
        try:
            return cls(derive(read(Source(name, text)), name))
        except TemplateError as fault:
            raise ValueError(f"{name}:{fault.line}: {fault}") from None

    @classmethod
    def from_toml(cls, text: str) -> Profile:
        """The profile that a TOML text describes; it may extend one that comes along. Raises
        ValueError for anything else."""
        import tomllib

        try:
            profile = parse_profile(tomllib.loads(text), "profile")
        except (ProfileError, RecursionError) as fault:
            raise ValueError(str(fault)) from None
        _require_rules(profile.rules, "rules")
        return cls(profile)

    @classmethod
    def builtin(cls, name: str) -> Profile:
        """The profile that comes along under that name. Raises ValueError for an unknown one."""
        try:
            return cls(builtin_profile(name))
        except ProfileError as fault:
            raise ValueError(str(fault)) from None

    @property
    def name(self) -> str:
        """What it is called in reports."""
        return self._model.name


def engine_settings(settings: Settings, profile: Profile | None = None) -> engine.Settings:
    """The settings as the engine wants them. Raises ValueError for an unknown rule, severity or
    zone."""
    _require_rules(settings.severity, "severity")
    wrong = [each for each in settings.severity.values() if each not in _LEVELS]
    if wrong:
        raise ValueError(f"'{wrong[0]}' is no severity; known are {', '.join(_LEVELS)}")
    if settings.zone and not read_zone(settings.zone):
        raise ValueError(f"'{settings.zone}' is no time zone, as UTC, +02:00 or Europe/Berlin are")
    selection = Selection(
        tuple(settings.select), tuple(settings.ignore), tuple(settings.extend_select),
        settings.preview,
    )  # fmt: skip
    return assemble(
        selection,
        ALL,
        profile=profile._model if profile else None,
        zone=settings.zone,
        severities=settings.severity,
        detect=settings.detect,
        suppress=settings.suppress,
        since=settings.since,
        today=settings.today,
    )


def _require_rules(names: Iterable[str], where: str) -> None:
    fault = misnamed_rule(names, ALL)
    if fault:
        raise ValueError(f"{where}.{fault}")
