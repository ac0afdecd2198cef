"""PM601: the section for action items holds none."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.actions.no_items import goes_on_above, tells_enough, texts_in_place
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.roles import Key, Role

# How a document without a severity is treated.
_UNKNOWN = "SEV2"


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the items against the severity; a reason or a link in their place tells enough."""
    part = postmortem.part(Role.ACTIONS)
    linked = any(listed.linked for listed in postmortem.actions)
    if part is None or linked or goes_on_above(postmortem, part):
        return
    whole = part.section.span if part.section else part.span
    below = (part, *(one for one in postmortem.parts if whole.contains(one.span)))
    if any(listed.actions for listed in postmortem.actions) or any(map(tells_enough, below)):
        return
    severity, needed = _needed(postmortem)
    if needed:
        items = "one" if needed == 1 else str(needed)
        tables = (one.header.span for one in postmortem.actions if one.header)
        yield Finding(
            next(tables, part.span),
            f"there are no action items, but {severity} needs at least {items}",
            "list what will be done, or write why nothing will be",
            rests_on=Certainty.CONVENTION
            if any(map(any, map(texts_in_place, below)))
            else Certainty.STATED,
        )


def _needed(postmortem: Postmortem) -> tuple[str, int]:
    spec = postmortem.profile.actions
    fact = postmortem.readable(Key.SEVERITY)
    if fact and fact.choice:
        return fact.choice.value, spec.min_by_severity.get(fact.choice.value, spec.min_items)
    return "an incident", max(spec.min_items, spec.min_by_severity.get(_UNKNOWN, 0))


RULE = Rule(
    "PM601",
    "no-action-items",
    "The section for action items holds none.",
    Severity.ERROR,
    check,
    complete=True,
)
