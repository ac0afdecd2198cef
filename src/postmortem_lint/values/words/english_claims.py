"""What English sentences say right before a length of time, and which metric they claim."""

from __future__ import annotations

from postmortem_lint.roles import Key

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DOWNTIME: ("total downtime", "actual downtime"),
    Key.DURATION: ("total duration", "incident duration"),
    Key.TIME_TO_DETECT: (
        "time to detect",
        "time to detection",
        "issue detected",
        "incident detected",
        "problem detected",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "time to acknowledge",
        "time to acknowledgment",
        "time to acknowledgement",
        "sre responded",
        "on-call responded",
        "engineer responded",
        "alert acknowledged",
        "page acknowledged",
    ),
    Key.TIME_TO_IDENTIFY: ("root cause identified", "root cause found", "cause identified"),
    Key.TIME_TO_RESOLVE: (
        "time to resolve",
        "time to resolution",
        "incident resolved",
        "issue resolved",
    ),
}
