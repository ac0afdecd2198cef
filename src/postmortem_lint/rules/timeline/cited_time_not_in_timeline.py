"""PM318: a clock time that the text cites has no entry in the timeline."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.distinct_times import distinct
from postmortem_lint.analysis.times.in_timeline import is_missing, nearest_entry, timed_entries
from postmortem_lint.analysis.times.sentences.citation import Citation
from postmortem_lint.analysis.times.sentences.cited_times import citations
from postmortem_lint.analysis.times.sentences.contradicted_times import contradicted
from postmortem_lint.analysis.times.sentences.odd_times import odd_times
from postmortem_lint.analysis.times.sentences.repeated_lists import OddInList, events_at_two_times
from postmortem_lint.analysis.times.sentences.retold_events import retold_events
from postmortem_lint.analysis.times.sentences.same_events import SameEvent
from postmortem_lint.analysis.times.sentences.stated_times import StatedTime
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.rules.shared import quoted
from postmortem_lint.text import Spans
from postmortem_lint.times.intervals import without_day

_FEW, _INFO = 3, Severity.INFO


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look up response steps, the alert, the communication, and what prose says happened when."""
    entries = timed_entries(postmortem)
    if len(entries) < _FEW:
        return
    told = {one.span for one in contradicted(postmortem)}
    told |= {one.citation.span for one in retold_events(postmortem)}
    twice = {one.span: one for one in events_at_two_times(postmortem)}
    yield from map(_at_two_times, twice.values())
    told |= twice.keys()
    last = max(entry.instant.hi for entry in entries if entry.instant)
    for citation in citations(postmortem):
        missing = is_missing(citation.instant, postmortem, any_day=True)
        if citation.span in told or not missing:
            continue
        told.add(citation.span)
        if not (citation.published and citation.instant.lo > last):  # a mail needs no entry
            yield _finding(citation, entries, Severity.WARNING if citation.listed else _INFO)
    spans = Spans(told)
    odd = (one for one in odd_times(postmortem) if not spans.meets(one.span))
    yield from (_finding(one, entries, _INFO) for one in odd)


def _at_two_times(one: SameEvent | OddInList) -> Finding:
    here, there = quoted(one.written), quoted(one.there)
    return Finding(
        one.span,
        f"{one.named} is at {here} here, but at {there} {one.where}",
        "correct one of the two times",
        (Note(one.place, f"{there} stands here"),),
        cap=_INFO if one.rough else Severity.WARNING,
    )


def _finding(citation: Citation | StatedTime, entries: tuple[Entry, ...], cap: Severity) -> Finding:
    nearest = nearest_entry(citation.instant, entries)
    there, at = quoted(nearest.time.plain), without_day(citation.instant)
    here, near = distinct(quoted(citation.written), at, there, nearest.instant or at)
    return Finding(
        citation.span,
        f"the timeline has no entry at {here}, the nearest is {near}",
        "add the entry, or correct the time",
        (Note(nearest.time.span, f"the nearest entry says {there}"),),
        cap=cap,
    )


RULE = Rule(
    "PM318",
    "cited-time-not-in-timeline",
    "A clock time that the text cites has no entry in the timeline.",
    Severity.WARNING,
    check,
)
