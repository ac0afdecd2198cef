"""How many action items the severity of an incident asks for, and whether there are so many."""

from __future__ import annotations

from postmortem_lint.analysis.actions.no_items import accounts, texts_in_place
from postmortem_lint.postmortem.model import Part, Postmortem
from postmortem_lint.roles import Key

# How a document without a severity is treated.
_UNKNOWN = "SEV2"


def needed_number(postmortem: Postmortem) -> tuple[str, int]:
    """The severity, or words for an incident that states none, and the number of items."""
    spec = postmortem.profile.actions
    fact = postmortem.readable(Key.SEVERITY)
    if fact and fact.choice:
        return fact.choice.value, spec.min_by_severity.get(fact.choice.value, spec.min_items)
    return "an incident", max(spec.min_items, spec.min_by_severity.get(_UNKNOWN, 0))


def has_too_few(postmortem: Postmortem, part: Part) -> bool:
    """Whether there are items, fewer than are asked for, and no reason behind them."""
    actions = [action for listed in postmortem.actions for action in listed.actions]
    if not actions or len(actions) >= needed_number(postmortem)[1]:
        return False
    last = max(action.span.end for action in actions)
    behind = (text for text in texts_in_place(part) if text.start >= last)
    return not any(map(accounts, behind))
