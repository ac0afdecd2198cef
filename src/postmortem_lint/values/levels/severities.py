"""Compares levels of severity, however a team spells them: SEV2, S2, 2, P2, high."""

from __future__ import annotations

import re

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import plain
from postmortem_lint.language.matching import begins
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column

_SEVERITY = frozenset(lookup.ratings.names)
_PRIORITY = frozenset((*lookup.actions.rank_names, *lookup.actions.item_keys[Column.PRIORITY], "p"))
_LEVELS = frozenset(lookup.ratings.levels)
_NUMBERED = regex(
    rf"(?P<scale>{lookup.any_of({*_SEVERITY, *_PRIORITY, *_LEVELS, 's'})}|)[ ._-]*(?P<level>\d)",
    re.IGNORECASE,
)
_AROUND = " \t\n*_`#()[]{}.!\"'"

# Spellings of one scale. A bare number, as in front matter, and a lone S mostly mean it too.
_MOSTLY_SEVERITY = frozenset({"s", ""})
_GRAVE = 2


_UNIT = rf"(?:{lookup.any_of(lookup.states.level_units)})"
_BEHIND_LEVEL = regex(rf"(?![\w%:/+°-]|[.,]\d)|{_UNIT}")
_LEVEL_UNIT = regex(rf"(?<=\d){_UNIT}")


def begins_with_level(text: str) -> bool:
    """Whether a value begins with a level: a number, with or without the name of a scale before it,
    or a word of a scale."""
    said = _spoken(text)
    number = _NUMBERED.match(said)
    if number:
        return _BEHIND_LEVEL.match(said, number.end()) is not None
    return any(begins(said, scale) for scale in lookup.states.severity_scales)


_CLOSED = regex(r"\s*(?:[.;,(（、。]|\s[-–—]\s)")


def leading_level(text: str) -> str:
    """The level that a value begins with, if a sign closes it off from what is told besides; else
    the whole value."""
    said = _spoken(text)
    number = _NUMBERED.match(said)
    ends = [len(word) for scale in lookup.states.severity_scales for word in scale
            if begins(said, (word,))]  # fmt: skip
    end = number.end() if number else max(ends, default=0)
    return said[:end] if end and _CLOSED.match(said, end) else text


def on_named_scale(first: str, second: str) -> bool:
    """Whether two levels are numbers of a scale that both name: P1 and P2, and not 1 and P2."""
    found = [_NUMBERED.fullmatch(_spoken(one)) for one in (first, second)]
    scales = [one["scale"].rstrip(" .-") for one in found if one]
    return len(scales) == len(found) and scales[0] == scales[1] != ""


def differ(first: str, second: str, own: tuple[str, ...] = ()) -> Certainty | None:
    """How surely two severities are different levels of one scale.

    None if they are the same level, or of two scales (P2 beside SEV3), or if one of them says more
    than a level ("SEV2, SEV1 from 14:20"). `own` are the words of the team's template.
    """
    one, other = _spoken(first), _spoken(second)
    if one == other:
        return None
    number, against = _NUMBERED.fullmatch(one), _NUMBERED.fullmatch(other)
    if number and against:
        same = number["level"] == against["level"]
        return None if same else _one_scale(number["scale"], against["scale"])
    if number or against:
        return None
    scales = lookup.states.severity_scales
    if not any(one in scale or other in scale for scale in scales):
        scales = (tuple(map(_spoken, own)),)
    named = any(one in scale and other in scale for scale in scales)
    return Certainty.STATED if named else None


def same(first: str, second: str) -> bool:
    """Whether two severities are one level, however it is spelled."""
    one, other = _spoken(first), _spoken(second)
    number, against = _NUMBERED.fullmatch(one), _NUMBERED.fullmatch(other)
    if number is None or against is None:
        return one == other
    alike = _one_scale(number["scale"], against["scale"]) is not None
    return alike and number["level"] == against["level"]


def is_grave(severity: str) -> bool:
    """Whether a severity is one of the two highest numbers of its scale, or the highest word."""
    said = _spoken(severity)
    number = _NUMBERED.fullmatch(said)
    if number:
        return number["scale"] in _SEVERITY | {"s"} and int(number["level"]) <= _GRAVE
    return any(said == scale[0] for scale in lookup.states.severity_scales)


def _spoken(text: str) -> str:
    """The value in lower case, without marks and emoji around it."""
    value = _LEVEL_UNIT.sub("", plain(text).lower()).strip(_AROUND)
    first = next((at for at, sign in enumerate(value) if sign.isalnum()), 0)
    return value[first:]


def _one_scale(one: str, other: str) -> Certainty | None:
    """How surely two spellings of numbered levels count on one scale."""
    if one == other or any({one, other} <= scale for scale in (_SEVERITY, _PRIORITY)):
        return Certainty.STATED
    mostly = (_SEVERITY | _MOSTLY_SEVERITY, _LEVELS | {""})
    return Certainty.CONVENTION if any({one, other} <= scale for scale in mostly) else None
