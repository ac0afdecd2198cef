"""What the status words of a postmortem say about its incident and its review."""

from __future__ import annotations

import re

from postmortem_lint.language import lookup as words
from postmortem_lint.language.folding import lower_case
from postmortem_lint.language.matching import begins
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.times.dates import find_dates
from postmortem_lint.values.incident_states import IncidentState, begins_with_state

_BESIDE_A_DAY = frozenset(
    (*words.times.weekdays, *words.times.months, *words.times.on, *words.times.at,
     *words.times.of, *words.grammar.small)
)  # fmt: skip


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


def is_signed(fact: Fact) -> bool:
    """Whether a signature holds more than a day: somebody's name, or any other word."""
    rest = fact.text.plain
    for date in reversed(find_dates(rest)):
        rest = f"{rest[: date.start]} {rest[date.end :]}"
    spoken = (word.strip(".").lower() for word in re.findall(r"[^\W\d_]+\.?", rest))
    return any(word not in _BESIDE_A_DAY for word in spoken)


def _said(fact: Fact) -> str:
    if not fact.readable:
        return ""
    return lower_case((fact.choice.value if fact.choice else fact.text.plain).strip())
