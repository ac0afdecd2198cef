"""What the status words of a postmortem say about its incident and its review."""

from __future__ import annotations

from postmortem_lint.language import lookup as words
from postmortem_lint.language.matching import begins
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.values.incident_states import IncidentState, begins_with_state


def incident_state(postmortem: Postmortem) -> tuple[IncidentState, Fact] | None:
    """What the status field says about the incident, None if it speaks of something else."""
    for fact in postmortem.facts_of(Key.STATUS):
        state = state_of(fact)
        if state is not None:
            return state, fact
    return None


def state_of(fact: Fact) -> IncidentState | None:
    """What one status says about the incident."""
    # "Draft" or "Final" speak of the document and tell nothing about the incident.
    return begins_with_state(_said(fact))


def is_reviewed(fact: Fact) -> bool:
    """Whether a review status says that the review is done."""
    return begins(_said(fact), words.report.reviewed)


def _said(fact: Fact) -> str:
    if not fact.readable:
        return ""
    return (fact.choice.value if fact.choice else fact.text.plain).strip().lower()
