"""PM205: the status of the incident or of the review is not on the list of the template."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.incident.status import names_state
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.profile.scales import field_scale
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.rules.shared import misnamed


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each status; other words are fine where the template has no list. Without a list, or
    with that of a template that nobody has named, the first one is the incident's: others are those
    of something else."""
    once: set[Key] = set()
    for fact in postmortem.facts:
        if fact.key not in KeyTrait.STATE.keys or not fact.readable:
            continue
        scale = field_scale(postmortem.profile, fact.key, fact.role)
        if fact.key in once and (postmortem.profile.surmised or not scale.own):
            continue
        once.add(fact.key)
        if names_state(fact) and (not scale.own or postmortem.profile.surmised):
            continue  # in words of its own
        yield from misnamed(fact.key.words, fact.text, fact.choice, scale)


RULE = Rule(
    "PM205",
    "invalid-status",
    "The status of the incident or of the review is not on the list of the template.",
    Severity.WARNING,
    check,
)
