"""How far an incident has come, in the words of status fields and status pages."""

from __future__ import annotations

from enum import IntEnum

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import begins, gapless, says
from postmortem_lint.regex import regex


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


_SEGMENT = regex(r"[^.;,，。、(（]*")
_DENIED = regex(
    rf"(?<!\w)(?:{lookup.any_of(lookup.grammar.denials)})(?: \w+)?? "
    rf"(?:{lookup.any_of(lookup.states.resolved)})(?!\w)"
)
_STILL = regex(
    rf"(?<!\w)(?:{lookup.any_of(lookup.states.still)})(?: \w+)?? "
    rf"(?:{lookup.any_of((*lookup.states.harmed, *lookup.states.under_way))})(?!\w)"
)
_LASTS = regex(
    rf"(?<!\w)(?:{lookup.any_of((*lookup.clauses.incidents, *lookup.clauses.harms))})"
    rf"(?: (?:{lookup.any_of((*lookup.clauses.being, *lookup.states.still))}))?"
    rf" (?:{lookup.any_of(lookup.states.under_way)})(?!\w)"
)


def begins_with_state(said: str) -> IncidentState | None:
    """The state that a status begins with ("Resolved on Friday"), or tells in its first clause
    ("Service still down"); None if it names none."""
    low = lower_case(said.strip())
    begun = next((state for state, named in _NAMED.items() if begins(low, named)), None)
    return IncidentState.UNDER_WAY if begun is None and says_still(low) else begun


def says_still(said: str) -> bool:
    """Whether the first clause of a status leaves no doubt that the harm goes on: it is "not yet
    resolved", "still down" or "being investigated", or "the outage continues"."""
    low = lower_case(said.strip())
    segment = _segment(low)
    told = (_DENIED.search(segment), _STILL.search(segment), _LASTS.search(segment))
    if any(told) or says(segment, _GOING_ON):
        return True
    states = lookup.states
    begun = begins(low, (*states.investigating, *states.under_way))
    return begun and says(segment, states.investigating)


def _segment(low: str) -> str:
    found = _SEGMENT.match(low)
    return found.group() if found else low


# In scripts without gaps a state ends what is said, whatever stands before it.
_GOING_ON = tuple(word for word in lookup.states.under_way if gapless(word[0]))


def is_state(said: str) -> IncidentState | None:
    """The state that words as a whole name, None if they name none."""
    low = lower_case(said.strip())
    return next((state for state, named in _NAMED.items() if low in named), None)
