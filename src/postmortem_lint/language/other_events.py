"""Words of sentences that tell of something else than the incident (English)."""

from __future__ import annotations

from postmortem_lint.regex import regex

# What begins and ends besides an incident.
OTHERS = regex(
    r"\b(?:deploy\w*|roll ?-?(?:back|out)\w*|releas\w+|migrat\w+|fail-?over\w*|maintenance"
    r"|backup\w*|job|build|provider\w*|upstream\w*|vendor\w*|meeting|call|bridge|investigation"
    r"|window)\b"
)
INCIDENT = regex(r"\b(?:outage|incident|disruption|degradation|problem|issue)\b")
# An outage that is not the one of this document.
FOREIGN = regex(
    r"\b(?:similar|previous|earlier|another|second|its own|their own)\b"
    r"|\b(?:provider|vendor|upstream)(?:['’]s)? (?:\w+ )?(?:outage|incident)\b"
)
RELATIVE_DAY = regex(r"\b(?:next|following|previous|other) (?:day|morning|night)\b|\btomorrow\b")
