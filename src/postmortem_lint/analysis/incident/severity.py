"""Whether two severities of a document contradict each other."""

from __future__ import annotations

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.headings import normal
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.values.levels.choices import Spelling
from postmortem_lint.values.levels.severities import (
    differ,
    leading_level,
    on_named_scale,
    same,
)
from postmortem_lint.values.levels.spoken_levels import (
    find_levels,
    has_level,
    tells_of_change,
    tells_of_others,
)


def severities_differ(first: Fact, second: Fact, postmortem: Postmortem) -> Certainty | None:
    """How surely two severities are different levels of one scale; None if they may agree."""
    own = field_scale(postmortem.profile, Key.SEVERITY).values
    one, other = (_stated(fact) for fact in (first, second))
    if _is_rank(first, second):
        return None
    own_scale = _on_own_scale(first.text.plain, second.text.plain)
    if _is_other_scale(first, second) and not (own_scale or on_named_scale(one, other)):
        return None
    said = differ(one, other, own) or own_scale
    # By the aliases of the template, P2 may be another name of SEV2.
    meant = differ(_level(first), _level(second), own)
    return said if said is meant or not meant else min(meant, postmortem.follows)


_LEVEL = regex(r"[\s*_`\"'.]*([A-Z]{1,3})[ -]?([0-9])(?=[\s*_`\"'.]*(?:\(|$))")


def _on_own_scale(first: str, second: str) -> Certainty | None:
    """How surely two levels are different ones of a scale of the team's own: G1 and G2."""
    found = [_LEVEL.match(one) for one in (first, second)]
    if not all(found):
        return None
    (scale, level), (other, against) = (one.groups() for one in found if one)
    known = scale.lower() in (*lookup.ratings.names, *lookup.actions.rank_names, "s", "p")
    return Certainty.STATED if scale == other and level != against and not known else None


def _stated(fact: Fact) -> str:
    """The level of a field, without what is told besides, if that is no other level."""
    plain = fact.text.plain
    level = leading_level(plain)
    rest = plain[len(level) :]
    others = any(not same(one.level, level) for one in find_levels(rest))
    changed = tells_of_change(rest) or tells_of_others(rest)
    changes = changed and (others or not has_level(rest))
    return plain if changes else level


def _is_rank(first: Fact, second: Fact) -> bool:
    """Whether one of two labels is known for a severity, and the other tells how urgent it is."""
    known = [known_label(normal(fact.label.plain)) is not None for fact in (first, second)]
    words = [normal(fact.label.plain).split() for fact in (first, second)]
    urgent = [any(word in lookup.actions.rank_names for word in label) for label in words]
    return known[0] is not known[1] and urgent[known.index(False)]


def _is_other_scale(first: Fact, second: Fact) -> bool:
    """Whether only one of two labels is known for a severity ("Priority", "Class"), or they stand
    in different parts."""
    known = [known_label(normal(fact.label.plain)) for fact in (first, second)]
    return known[0] is not known[1] or first.role is not second.role


def _level(fact: Fact) -> str:
    """The value, an alias of the template as what it stands for."""
    choice, value = fact.choice, _stated(fact)
    alias = choice and choice.spelling is Spelling.ALIAS and not value[choice.end :].strip(" .")
    return choice.value if choice and alias else value
