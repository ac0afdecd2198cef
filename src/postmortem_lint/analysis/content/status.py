"""What the status words of a postmortem say about its incident and its review."""

from __future__ import annotations

from enum import Enum

from postmortem_lint.language import lookup as words
from postmortem_lint.language.matching import begins
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key


class State(Enum):
    """Whether an incident is over, as its status says."""

    ONGOING = "ongoing"
    EASED = "eased"
    OVER = "over"


# "Draft" or "Final" speak of the document and tell nothing about the incident.
_STATES: dict[State, tuple[str, ...]] = {
    State.ONGOING: words.states.under_way,
    State.EASED: words.states.eased,
    State.OVER: words.states.settled,
}


def incident_state(postmortem: Postmortem) -> tuple[State, Fact] | None:
    """What the status field says about the incident, None if it speaks of something else."""
    for fact in postmortem.facts_of(Key.STATUS):
        state = state_of(fact)
        if state:
            return state, fact
    return None


def state_of(fact: Fact) -> State | None:
    """What one status says about the incident."""
    said = _said(fact)
    return next((state for state, named in _STATES.items() if begins(said, named)), None)


def is_reviewed(fact: Fact) -> bool:
    """Whether a review status says that the review is done."""
    return begins(_said(fact), words.report.reviewed)


def _said(fact: Fact) -> str:
    if not fact.readable:
        return ""
    return (fact.choice.value if fact.choice else fact.text.plain).strip().lower()
