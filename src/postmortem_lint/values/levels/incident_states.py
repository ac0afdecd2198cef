"""How far an incident has come, in the words of status fields and status pages."""

from __future__ import annotations

from enum import IntEnum

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import begins


class IncidentState(IntEnum):
    """The states of an incident in their order; UNDER_WAY does not say how far it has come."""

    UNDER_WAY = 0
    INVESTIGATING = 1
    IDENTIFIED = 2
    EASED = 3
    OVER = 4

    @property
    def is_open(self) -> bool:
        """Whether the harm still goes on."""
        return self <= IncidentState.IDENTIFIED


_NAMED: dict[IncidentState, tuple[str, ...]] = {
    IncidentState.UNDER_WAY: lookup.states.under_way,
    IncidentState.INVESTIGATING: lookup.states.investigating,
    IncidentState.IDENTIFIED: lookup.states.identified,
    IncidentState.EASED: lookup.states.eased,
    IncidentState.OVER: lookup.states.resolved,
}


def begins_with_state(said: str) -> IncidentState | None:
    """The state that a status begins with ("Resolved on Friday"), None if it names none."""
    low = lower_case(said.strip())
    return next((state for state, named in _NAMED.items() if begins(low, named)), None)


def is_state(said: str) -> IncidentState | None:
    """The state that words as a whole name, None if they name none."""
    low = lower_case(said.strip())
    return next((state for state, named in _NAMED.items() if low in named), None)
