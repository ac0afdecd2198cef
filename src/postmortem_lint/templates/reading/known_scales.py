"""Lists of values that are a known scale: levels of severity, or states of a report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.profile.load import FALLBACK, builtin_profile
from postmortem_lint.profile.model import FieldSpec
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import Reading

_SEVERITY = regex(rf"(?:{lookup.any_of(lookup.ratings.names)})[ ._-]*\d")
_FEWEST = 2  # values


def scale_of(values: Sequence[str]) -> Key | None:
    """What a list of values is a scale of: the severity, where each is a number behind a name of
    it, or the status, where all are states and one is of a draft and another of a final report."""
    if len(values) < _FEWEST:
        return None
    names = {normal(value) for value in values}
    if all(_SEVERITY.fullmatch(value.lower()) for value in values):
        return Key.SEVERITY
    states, drafts, finals = _states()
    known = names <= states and not names.isdisjoint(drafts) and not names.isdisjoint(finals)
    return Key.STATUS if known else None


def on_known_scales(fields: Sequence[FieldSpec]) -> tuple[FieldSpec, ...]:
    """The fields, of which the only one with a known scale states what that is of, whatever the
    template calls it, where no other field does."""
    own = {spec: scale_of(spec.values) for spec in fields if _is_own_choice(spec)}
    given = {spec.key for spec in fields}
    keys = [key for key in own.values() if key and key not in given]
    single = {spec: key for spec, key in own.items() if key and keys.count(key) == 1}
    return tuple(
        replace(spec, key=single[spec], type=Reading.TEXT) if spec in single else spec
        for spec in fields
    )


def _is_own_choice(spec: FieldSpec) -> bool:
    return spec.key is Key.OTHER and spec.type is Reading.CHOICE and spec.section is None


@cache
def _states() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The known states of a report, those of a draft and those of a final one."""
    general = builtin_profile(FALLBACK)
    drafts = frozenset(map(normal, (*general.draft, *lookup.report.drafting)))
    finals = frozenset(map(normal, (*general.final, *lookup.report.reviewed)))
    listed = [spec.values for spec in general.fields if spec.key in (Key.STATUS, Key.REVIEW_STATUS)]
    known = frozenset(normal(value) for values in listed for value in values)
    return known | drafts | finals, drafts, finals
