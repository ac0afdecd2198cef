"""What English sentences say right before a length of time, and which metric they claim."""

from __future__ import annotations

from postmortem_lint.roles import Key

CLAIMS: dict[Key, tuple[str, ...]] = {
    Key.DOWNTIME: ("total downtime", "actual downtime"),
    Key.DURATION: (
        "total duration",
        "incident duration",
    ),
    Key.TIME_TO_DETECT: (
        "time to detect",
        "time to detection",
    ),
    Key.TIME_TO_ACKNOWLEDGE: (
        "time to acknowledge",
        "time to acknowledgment",
        "time to acknowledgement",
    ),
    Key.TIME_TO_RESOLVE: (
        "time to resolve",
        "time to resolution",
    ),
}

# First words of a timeline entry that announces a milestone in so many words.
ANNOUNCED: dict[Key, tuple[str, ...]] = {
    Key.DECLARED: ("incident declared", "declared incident", "declared an incident"),
    Key.MITIGATED: ("incident repaired", "incident mitigated", "incident fixed"),
    Key.RESOLVED: (
        "incident resolved",
        "incident closed",
        "incident over",
        "incident declared resolved",
        "incident declared as resolved",
        "declared incident resolved",
    ),
}

# What some timelines set into the text in capitals.
CAPITALS: dict[Key, tuple[str, ...]] = {
    Key.STARTED: ("outage begins",),
    Key.DECLARED: ("incident begins",),
    Key.MITIGATED: ("outage mitigated",),
    Key.RESOLVED: ("outage ends", "incident ends"),
}
