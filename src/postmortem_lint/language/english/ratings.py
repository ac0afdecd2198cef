"""How English says which severity an incident has."""

from __future__ import annotations

from postmortem_lint.language.tables.ratings import RatingWords

RATINGS = RatingWords(
    names=("severity", "sev",),
    rating=(
        "declared", "rated", "classified", "graded", "categorised", "categorized", "rate",
        "rates", "class", "classes", "classed", "classify", "grade", "rank", "ranked", "called",
        "consider", "considered", "deem", "deemed", "assigned", "call", "calls", "gave", "ranks",
    ),
    treating=(
        "treat", "treated", "handle", "handled", "ran", "run", "managed", "worked", "regard",
        "regarded", "logged", "recorded", "registered", "marked", "tagged", "labelled", "labeled",
        "count", "counted", "assess", "assessed", "judged", "evaluated", "put", "place", "placed",
        "set", "qualified", "qualifies", "counts",
    ),
    as_=("as", "at", "to", "under",),
    opening=("opened",),
    keeping=(
        "keep", "kept", "remained", "remains", "stayed", "stays", "left", "held", "hold", "stay",
    ),
    throughout=(
        "throughout", "from beginning to end", "from start to finish", "the whole time",
        "the entire time", "all along", "for the whole of its life", "from first to last",
        "at all times", "for its whole duration", "for the duration",
        "from the first minute to the last", "all the way", "from begin to end", "until the end",
        "to the end", "to the very end",
    ),
    from_start=("from the start", "from the beginning", "right from",),
    levels=("level", "class", "category", "grade", "tier",),
    events=("event", "case", "one",),
    reasons=("because", "because of", "since", "as", "due to", "given",),
    rerated=(
        "while", "as long as", "so long as", "close to",
        "initially", "initial", "first", "at first", "originally", "original", "later", "then",
        "upgraded", "upgrade", "downgraded", "downgrade", "raised", "raise", "lowered", "lower",
        "escalated", "escalate", "escalating", "increased", "reduced", "reclassified", "bumped",
        "promoted", "promoted to", "changed", "until", "from", "now", "re-rated", "temporarily",
        "briefly", "potential", "possible", "preliminary", "equivalent", "internally",
        "to begin with", "at the start", "next time", "in future", "in the future",
    ),
    refused=("refused", "rejected", "declined", "turned down", "dismissed",),
    others=(
        "another", "previous", "earlier", "similar", "last", "other", "second", "vendor",
        "others", "supplier", "provider",
    ),
)  # fmt: skip
