"""Who or what English sentences about an incident are about."""

from __future__ import annotations

from postmortem_lint.language.word_tables import SubjectWords

SUBJECTS = SubjectWords(
    incidents=("incident", "outage", "issue", "problem"),
    harms=(
        "disruption", "degradation", "interruption", "downtime", "failure", "fault", "slowdown",
        "unavailability", "blackout",
    ),
    services=(
        "service", "services", "site", "website", "system", "systems", "platform", "everything",
        "operation", "operations", "functionality", "production",
    ),
    watchers=(
        "alert", "alerts", "alarm", "alarms", "monitor", "monitors", "monitoring", "page", "pager",
        "first", "on-call", "engineer", "engineers", "responder", "team",
    ),
    pronouns=("it", "this"),
    speakers=("we",),
    plain=(
        "a", "an", "the", "this", "that", "our", "its", "entire", "whole", "full", "actual",
        "overall", "total", "main", "major", "all", "itself",
    ),
    wholes=("all", "every", "everyone", "everybody", "everything", "good", "total", "full"),
    narrowing=("for", "in"),
    beside_verbs=(
        "was", "were", "is", "are", "had", "has", "have", "been", "be", "being", "got", "fully",
        "completely", "first", "finally", "eventually", "officially", "declared", "considered",
        "confirmed", "marked", "as", "also", "already", "then", "by", "at", "since", "from",
    ),
    pasts=(
        "began", "went", "came", "saw", "became", "took", "stood", "fell", "lost", "ran", "kept",
        "made", "hit", "found", "did", "could", "would", "should", "may", "might", "will", "can",
    ),
    verbs_of_anything=("started", "starting", "began", "beginning", "ended"),
    lasting=("lasted", "ran", "continued", "persisted", "from", "between"),
    relatives=("which", "that", "who"),
    conjunctions=("and", "but", "while", "after", "before", "when", "until", "once"),
    prepositions=(
        "of", "in", "on", "for", "with", "to", "from", "by", "at", "across", "affecting", "during",
        "around", "within", "between",
    ),
)  # fmt: skip
