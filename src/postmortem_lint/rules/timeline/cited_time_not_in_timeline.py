"""PM318: a clock time that the text cites has no entry in the timeline."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.in_timeline import stands, timed_entries
from postmortem_lint.analysis.times.sentences.cited_times import Citation, citations
from postmortem_lint.analysis.times.sentences.contradicted_times import contradicted
from postmortem_lint.analysis.times.sentences.retold_events import retold_events
from postmortem_lint.analysis.times.sentences.same_events import SameEvent, same_events
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.times.intervals import distance

_FEW = 3


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look up response steps, the alert, the communication, and what prose says happened when."""
    entries = timed_entries(postmortem)
    if len(entries) < _FEW:
        return
    told = {*contradicted(postmortem), *(one.citation for one in retold_events(postmortem))}
    twice = {one.span: one for one in same_events(postmortem)}
    yield from map(_at_two_times, twice.values())
    for citation in citations(postmortem):
        if (
            citation in told
            or citation.span in twice
            or stands(citation.instant, entries, any_day=True)
        ):
            continue
        if citation.published and _after(citation, entries):
            continue  # a mail or post after the incident needs no entry
        yield _finding(citation, entries)


def _at_two_times(one: SameEvent) -> Finding:
    there = one.entry.time.plain.strip()
    return Finding(
        one.span,
        f"'{one.token}' is at {one.written} here, but at {there} in the timeline",
        "correct one of the two times",
        (Note(one.entry.time.span, f"the entry says {there}"),),
        cap=Severity.INFO if one.rough else Severity.WARNING,
    )


def _after(citation: Citation, entries: tuple[Entry, ...]) -> bool:
    last = max(entry.instant.hi for entry in entries if entry.instant)
    return citation.instant.lo > last


def _finding(citation: Citation, entries: tuple[Entry, ...]) -> Finding:
    nearest = min(entries, key=lambda entry: _miss(citation, entry))
    there = nearest.time.plain.strip()
    return Finding(
        citation.span,
        f"the timeline has no entry at {citation.written}, the nearest is {there}",
        "add the entry, or correct the time",
        (Note(nearest.time.span, f"the nearest entry says {there}"),),
        cap=Severity.WARNING if citation.listed else Severity.INFO,
    )


def _miss(citation: Citation, entry: Entry) -> int:
    assert entry.instant is not None
    found = distance(citation.instant, entry.instant)
    return 10**9 if found is None else found


RULE = Rule(
    "PM318",
    "cited-time-not-in-timeline",
    "A clock time that the text cites has no entry in the timeline.",
    Severity.WARNING,
    check,
)
