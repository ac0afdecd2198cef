"""Who or what noticed an incident, by the words that say so."""

from __future__ import annotations

from enum import Enum

from postmortem_lint.language import lookup
from postmortem_lint.regex import regex


class DetectedBy(Enum):
    """Who noticed first."""

    MACHINE = "an alert"
    USERS = "users"
    TEAM = "the team"
    VENDOR = "a vendor"


_USERS = regex(lookup.detection.by_users)
_MACHINE = regex(lookup.detection.by_machine)
_VENDOR = regex(lookup.detection.by_vendor)
_TEAM = regex(lookup.detection.by_team)
_IMPROVES = regex(lookup.detection.improves)


def source_of(text: str) -> DetectedBy | None:
    """Who noticed, None if the text does not say or says several."""
    low = text.strip().lower()
    kinds = (
        (_USERS, DetectedBy.USERS),
        (_MACHINE, DetectedBy.MACHINE),
        (_VENDOR, DetectedBy.VENDOR),
    )
    found = [source for pattern, source in kinds if pattern.search(low)]
    if not found and _TEAM.search(low):
        found = [DetectedBy.TEAM]
    return found[0] if len(found) == 1 else None


def improves_detection(text: str) -> bool:
    """Whether an action makes the next incident easier to notice."""
    return _IMPROVES.search(text.lower()) is not None
