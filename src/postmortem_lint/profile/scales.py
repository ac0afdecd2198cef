"""The scale on which a field or a column is read: the template's own list, else the general one."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.language.headings import normal
from postmortem_lint.profile.builtin_names import builtin_names
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import ColumnSpec, FieldSpec, Need, Profile
from postmortem_lint.records import field, record, replace
from postmortem_lint.roles import Column, Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.values.levels.choices import (
    Choice,
    is_whole_list,
    match_choice,
    options_of,
    unchosen,
    written_alike,
)
from postmortem_lint.values.levels.severities import begins_with_level


@record
class Scale:
    """The values that a field or column can take, with other words for them.

    A `closed` scale holds all of them. An open one that is the template's `own` holds what a value
    is to be if it is on no known scale: `known` are the values of the general profile. A `declared`
    one is the team's, and taken over from no profile that comes along. `over` are the states that
    all say the same, that it is over. `accepted` are the aliases that the team has named itself;
    others are known, and to be corrected.
    """

    values: tuple[str, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict, hash=False)
    closed: bool = False
    own: bool = False
    declared: bool = False
    known: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()

    def choice(self, plain: str) -> Choice | None:
        """The value that a text begins with."""
        return match_choice(plain, self.values, self.aliases)

    def accepts(self, written: str) -> bool:
        """Whether a text is an alias that may stand there."""
        return any(match_choice(written, (alias,)) for alias in self.accepted)

    def unchosen(self, plain: str, *, several: bool = False) -> bool:
        """Whether a text still holds values to choose from; on the general scale, values that are
        written alike (`P1 / High` is one level in two words, `Completed / Resolved` one state).
        Where `several` may be chosen, all of them have to stand there."""
        if self.own and is_whole_list(plain, self.values):
            return True
        options = options_of(plain)
        if several and len(options) < len(self.values):
            return False
        one = not written_alike(options) or set(map(normal, self.over)).issuperset(
            map(normal, options)
        )
        return unchosen(plain, self.values) and (self.own or not one)

    def allows(self, plain: str) -> bool:
        """Whether a text that is no value of the scale may stand there."""
        on_another = match_choice(plain, self.known) is not None
        # The template of an English team may be filled in in French.
        spoken = not self.declared and begins_with_level(plain)
        return not self.closed and (not self.own or on_another or spoken)


def field_scale(profile: Profile, key: Key, section: Role | None = None, label: str = "") -> Scale:
    """The scale of a field in `section`; without values if neither profile has a list for it.

    The general scale stays open for whoever takes it over, also by `extends` (decision 51).
    """
    spec = profile.field(key, section, label)
    above = _above(profile)
    general = builtin_profile(FALLBACK).field(key)
    asked = spec is not None and spec.need is not Need.NEVER
    taken = above.field(key, section, label) if above else None
    scale = _scale(spec, taken, general, profile, asked)
    return replace(scale, over=profile.final) if key in KeyTrait.STATE.keys else scale


def column_scale(profile: Profile, column: Column) -> Scale:
    """The scale of a column of the action items."""
    spec = profile.actions.column(column)
    above = _above(profile)
    general = builtin_profile(FALLBACK).actions.column(column)
    asked = spec is not None and spec.required
    taken = above.actions.column(column) if above else None
    return _scale(spec, taken, general, profile, asked)


def _above(profile: Profile) -> Profile | None:
    """The profile that comes along from which lists are taken over, or which it is itself."""
    name = profile.extends or profile.name
    return builtin_profile(name) if name in builtin_names() else None


def _scale(
    spec: FieldSpec | ColumnSpec | None,
    above: FieldSpec | ColumnSpec | None,
    general: FieldSpec | ColumnSpec | None,
    profile: Profile,
    asked: bool,
) -> Scale:
    known = general.values if general else ()
    taken_over = above is not None and spec is not None and above.values == spec.values
    declared = not (taken_over or profile.surmised)
    lower = above.aliases if above else {}
    named = spec.aliases if spec else {}
    accepted = tuple(one for one, value in named.items() if lower.get(one) != value)
    if spec is None or not spec.values or (taken_over and above is general):
        aliases = {**(general.aliases if general else {}), **(spec.aliases if spec else {})}
        return Scale(known, aliases, known=known, accepted=accepted)
    closed = declared or (asked and not profile.surmised)
    return Scale(
        spec.values,
        spec.aliases,
        closed,
        own=True,
        declared=declared,
        known=known,
        accepted=accepted,
    )
