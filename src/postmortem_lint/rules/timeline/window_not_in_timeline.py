"""PM314: the timeline has no entry at the declared start or end."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.distinct_times import distinct
from postmortem_lint.analysis.times.in_timeline import is_missing, timed_entries
from postmortem_lint.analysis.times.sentences.contradicted_times import contradicted
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Entry, Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.rules.shared import quoted
from postmortem_lint.times.intervals import distance
from postmortem_lint.times.moments.moment import Kind

_FEW = 2  # with fewer entries, that there are too few is the fault


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Test membership only: entries before the start and after the end are welcome."""
    entries = timed_entries(postmortem)
    if len(entries) < _FEW:
        return
    told = {citation.span for citation in contradicted(postmortem)}
    for key in KeyTrait.BOUNDS.keys:
        for fact in postmortem.facts_of(key)[:1]:
            if not _exact(fact) or fact.instant is None or fact.text.span in told:
                continue
            if is_missing(fact.instant, postmortem):
                yield _finding(fact, entries)


def _exact(fact: Fact) -> bool:
    moment = fact.moment
    return bool(fact.readable and moment and moment.kind is Kind.INSTANT and not moment.approximate)


def _finding(fact: Fact, entries: tuple[Entry, ...]) -> Finding:
    said = fact.text.plain.strip()
    nearest = min(entries, key=lambda entry: _miss(fact, entry))
    there = quoted(nearest.time.plain)
    assert fact.instant is not None
    assert nearest.instant is not None
    at, near = distinct(quoted(said), fact.instant, there, nearest.instant)
    bound = "start" if fact.key is Key.STARTED else "end"
    return Finding(
        fact.text.span,
        f"the timeline has no entry at the {bound}, {at}; the nearest is {near}",
        "add the entry, or correct the field",
        (Note(nearest.time.span, f"the nearest entry says {there}"),),
    )


def _miss(fact: Fact, entry: Entry) -> int:
    assert fact.instant is not None
    assert entry.instant is not None
    found = distance(fact.instant, entry.instant)
    return 10**9 if found is None else found


RULE = Rule(
    "PM314",
    "window-not-in-timeline",
    "The timeline has no entry at the declared start or end.",
    Severity.WARNING,
    check,
)
