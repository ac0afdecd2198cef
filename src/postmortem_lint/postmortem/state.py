"""What the status words of a postmortem say about its incident and its review."""

from __future__ import annotations

from enum import Enum

from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key


class State(Enum):
    """Whether an incident is over, as its status says."""

    ONGOING = "ongoing"
    EASED = "eased"
    OVER = "over"


# "Draft" or "Final" speak of the document and tell nothing about the incident.
_STATES: dict[State, tuple[str, ...]] = {
    State.ONGOING: (
        "investigating", "identified", "mitigating", "ongoing", "active", "in progress",
        "untersuchung", "en cours", "en curso", "pågår", "pågående", "調査中", "対応中", "处理中",
        "진행 중",
    ),
    State.EASED: ("monitoring", "mitigated", "watching", "überwachung"),
    State.OVER: (
        "resolved", "recovered", "fixed", "restored", "behoben", "gelöst", "résolu", "resuelto",
        "resolvido", "løst", "解決", "復旧", "已解决", "해결",
    ),
}  # fmt: skip
_REVIEWED = (
    "reviewed", "approved", "signed off", "accepted", "geprüft", "freigegeben", "approuvé",
    "aprobado", "aprovado", "godkjent", "承認", "已批准", "승인",
)  # fmt: skip


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
    return next((state for state, words in _STATES.items() if _begins(said, words)), None)


def is_reviewed(fact: Fact) -> bool:
    """Whether a review status says that the review is done."""
    return _begins(_said(fact), _REVIEWED)


def _said(fact: Fact) -> str:
    if not fact.readable:
        return ""
    return (fact.choice.value if fact.choice else fact.text.plain).strip().lower()


def _begins(said: str, words: tuple[str, ...]) -> bool:
    return any(
        said.startswith(word) and not (word.isascii() and said[len(word) : len(word) + 1].isalnum())
        for word in words
    )
