"""How English says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("severity", "sev",),
    rating=(
        "declared", "rated", "classified", "graded", "categorised", "categorized", "rate",
        "rates", "class", "classes", "classed", "classify", "grade", "rank", "ranked", "called",
        "consider", "considered", "deem", "deemed", "assigned",
    ),
    treating=(
        "treat", "treated", "handle", "handled", "ran", "run", "managed", "worked", "regard",
        "regarded", "logged", "recorded", "registered", "marked", "tagged", "labelled", "labeled",
        "count", "counted", "assess", "assessed", "judged", "evaluated", "put", "place", "placed",
        "set",
    ),
    as_=("as", "at", "to", "under",),
    opening=("opened",),
    keeping=("keep", "kept", "remained", "remains", "stayed", "stays", "left",),
    throughout=(
        "throughout", "from beginning to end", "from start to finish", "from the start",
        "from the beginning", "the whole time", "the entire time", "all along",
        "for the whole of its life", "from first to last", "at all times",
        "for its whole duration", "for the duration", "from the first minute to the last",
    ),
    levels=("level", "class", "category", "grade", "tier",),
    events=("event", "case",),
    rerated=(
        "initially", "initial", "first", "at first", "originally", "original", "later", "then",
        "upgraded", "upgrade", "downgraded", "downgrade", "raised", "raise", "lowered", "lower",
        "escalated", "escalate", "escalating", "increased", "reduced", "reclassified", "bumped",
        "promoted", "promoted to", "changed", "until", "from", "now", "re-rated", "temporarily",
        "briefly", "potential", "possible", "preliminary", "equivalent", "internally",
        "to begin with", "at the start",
    ),
    others=(
        "another", "previous", "earlier", "similar", "last", "other", "second", "vendor",
        "others", "supplier", "provider",
    ),
)  # fmt: skip
