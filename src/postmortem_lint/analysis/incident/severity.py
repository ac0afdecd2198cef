"""Whether two severities of a document contradict each other."""

from __future__ import annotations

from postmortem_lint.certainty import Certainty
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.roles import Key
from postmortem_lint.values.levels.choices import Spelling
from postmortem_lint.values.levels.severities import differ


def severities_differ(first: Fact, second: Fact, postmortem: Postmortem) -> Certainty | None:
    """How surely two severities are different levels of one scale; None if they may agree."""
    own = field_scale(postmortem.profile, Key.SEVERITY).values
    said = differ(first.text.plain, second.text.plain, own)
    # By the aliases of the template, P2 may be another name of SEV2.
    meant = differ(_level(first), _level(second), own)
    return said if said is meant or not meant else min(meant, postmortem.follows)


def _level(fact: Fact) -> str:
    """The value, an alias of the template as what it stands for."""
    choice, value = fact.choice, fact.text.plain
    alias = choice and choice.spelling is Spelling.ALIAS and not value[choice.end :].strip(" .")
    return choice.value if choice and alias else value
