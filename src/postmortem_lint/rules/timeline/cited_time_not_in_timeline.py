"""PM318: a clock time that the text cites has no entry in the timeline."""

from __future__ import annotations

from collections.abc import Iterator

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
    for citation in citations(postmortem):
        if citation.span in told or citation.span in twice:
            continue
        if not is_missing(citation.instant, postmortem, any_day=True):
            continue
        told.add(citation.span)
        if not (citation.published and _after(citation, entries)):  # a mail needs no entry
            yield _finding(citation, entries, Severity.WARNING if citation.listed else _INFO)
    spans = Spans((*told, *twice))
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


def _after(citation: Citation, entries: tuple[Entry, ...]) -> bool:
    last = max(entry.instant.hi for entry in entries if entry.instant)
    return citation.instant.lo > last


def _finding(citation: Citation | StatedTime, entries: tuple[Entry, ...], cap: Severity) -> Finding:
    nearest = nearest_entry(citation.instant, entries)
    there = quoted(nearest.time.plain)
    return Finding(
        citation.span,
        f"the timeline has no entry at {quoted(citation.written)}, the nearest is {there}",
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
