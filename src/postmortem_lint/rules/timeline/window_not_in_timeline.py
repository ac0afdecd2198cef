"""PM314: the timeline has no entry at the declared start or end."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.distinct_times import distinct
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.sentences.contradicted_times import contradicted
from postmortem_lint.analysis.times.stated_bounds import StatedBound, bounds_missing
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted
from postmortem_lint.times.intervals import distance

_FEW = 2  # with fewer entries, that there are too few is the fault


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Test membership only: entries before the start and after the end are welcome."""
    entries = timed_entries(postmortem)
    if len(entries) < _FEW:
        return
    told = {citation.span for citation in contradicted(postmortem)}
    for bound in bounds_missing(postmortem):
        if bound.span not in told:
            yield _finding(bound, entries)


def _finding(bound: StatedBound, entries: tuple[Entry, ...]) -> Finding:
    nearest = min(entries, key=lambda entry: _miss(bound, entry))
    there = quoted(nearest.time.plain)
    assert nearest.instant is not None
    at, near = distinct(quoted(bound.written), bound.instant, there, nearest.instant)
    name = "start" if bound.key is Key.STARTED else "end"
    return Finding(
        bound.span,
        f"the timeline has no entry at the {name}, {at}; the nearest is {near}",
        "add the entry, or correct the field",
        (Note(nearest.time.span, f"the nearest entry says {there}"),),
    )


def _miss(bound: StatedBound, entry: Entry) -> int:
    assert entry.instant is not None
    found = distance(bound.instant, entry.instant)
    return 10**9 if found is None else found


RULE = Rule(
    "PM314",
    "window-not-in-timeline",
    "The timeline has no entry at the declared start or end.",
    Severity.WARNING,
    check,
)
