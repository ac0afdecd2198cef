"""PM320: most entries of a timeline cite no evidence."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem

_LEAST = 0.3


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Count the entries with a link; one finding a timeline."""
    for timeline in postmortem.timelines:
        total = len(timeline.entries)
        linked = sum(map(_linked, timeline.entries))
        if total and linked < _LEAST * total:
            yield Finding(
                timeline.span,
                f"{linked} of {total} entries cite a log, a graph or a ticket",
                "link what shows that it happened then",
            )


def _linked(entry: Entry) -> bool:
    texts = (entry.event, *(cell.text for _, cell in entry.columns))
    return any(text.links or "://" in text.plain for text in texts)


RULE = Rule(
    "PM320",
    "row-without-source",
    "Most entries of a timeline cite no evidence.",
    Severity.INFO,
    check,
    default=False,
    preview=True,
)
