"""Settings out of what people ask for, whether on a command line or from Python."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from postmortem_lint.engine.selection import Selection, by_code
from postmortem_lint.engine.settings import Settings
from postmortem_lint.finding import Rule
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import builtin_profile
from postmortem_lint.profile.model import Profile
from postmortem_lint.records import replace


def assemble(
    selection: Selection,
    known: tuple[Rule, ...],
    *,
    profile: Profile | None = None,
    zone: str | None = None,
    severities: Mapping[str, str],
    detect: bool,
    suppress: bool,
    since: date | None,
    today: date | None,
) -> Settings:
    """How to lint: with the selected ones of the known rules, and a profile or those that come
    along to choose from, whose times are of `zone` where they name none. Raises SelectionError for
    an unknown rule."""
    return Settings(
        rules=selection.rules(known),
        optional=selection.optional(known),
        known=known,
        candidates=tuple(in_zone(builtin_profile(name), zone) for name in builtin_names()),
        profile=in_zone(profile, zone) if profile else None,
        severities=severities,
        detect=detect,
        suppress=suppress,
        since=since,
        today=today,
    )


def in_zone(profile: Profile, zone: str | None) -> Profile:
    """The profile, with that zone for times that name none, if one is given."""
    return replace(profile, zone=zone) if zone else profile


def with_rules_by_code(profile: Profile, known: tuple[Rule, ...]) -> Profile:
    """The profile, with the level of each rule that it sets by a prefix or a name."""
    if not profile.rules:
        return profile
    by_default = [rule for rule in known if rule.default]
    return replace(profile, rules=by_code(profile.rules, known, by_default))
