"""Who or what noticed an incident, by the words that say so."""

from __future__ import annotations

from enum import Enum

from postmortem_lint.regex import regex


class DetectedBy(Enum):
    """Who noticed first."""

    MACHINE = "an alert"
    USERS = "users"
    TEAM = "the team"
    VENDOR = "a vendor"


_USERS = regex(
    r"\b(?:users?|customers?|clients?|support tickets?|shops?|merchants?|community)\b.{0,24}"
    r"\b(?:report|complain|notic|wrote|write|call|ticket|e?mail|ask|contact)"
    r"|\breported by (?:an? |the |our |several |some )?(?:users?|customers?|clients?)"
    r"|\b(?:user|customer) reports?\b|^(?:users?|customers?)$"
)
_MACHINE = regex(
    r"\b(?:first alert|alerts? (?:fired|triggered|raised|received|sent)|alert:|alarm|paged by"
    r"|automated monitoring|monitoring alert|automated alert|alertmanager|pagerduty|opsgenie)\b"
    r"|^monitoring\b|^alert(?:s|ing)?\b"
)
_VENDOR = regex(r"\b(?:vendor|provider|third[- ]party|supplier)\b")
_TEAM = regex(r"\b(?:internal|team|engineer|developer|employee|colleague|staff|by chance|manual)")

_IMPROVES = regex(
    r"\b(?:alert|alarm|monitor|detect|dashboard|notif|synthetic|probe|health ?check|canar|metric"
    r"|observab|slo\b|sli\b|page\b|paging|watch|telemetry|tracing|log)"
)


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
