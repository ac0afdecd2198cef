"""PM302: a timeline entry is earlier than the entry above it."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.short_days import unsorted_lines
from postmortem_lint.analysis.times.distinct_times import half_as_read
from postmortem_lint.analysis.times.sorting import sorting
from postmortem_lint.finding import Finding, Fix, Note, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Disorder, Entry, Order, Postmortem, Timeline
from postmortem_lint.records import replace
from postmortem_lint.rules.shared import quoted

_MOVE = "move the entry, or write its date if it belongs to another day"
_NOTES = {Order.LIKELY: ", unless a date is missing", Order.MISPLACED: ", which runs backwards"}


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report the smallest set of entries whose removal would restore the order."""
    for timeline in postmortem.timelines:
        found = _found(timeline)
        first = next(found, None)
        if first:
            # One fix sorts the whole timeline, so one finding carries it.
            edits = sorting(timeline, postmortem.document.source)
            fix = Fix("sort the timeline", Safety.UNSAFE, edits) if edits else None
            yield replace(first, fix=fix)
            yield from found
    for odd in unsorted_lines(postmortem):
        written, above = quoted(odd.text.plain), quoted(odd.above.plain)
        note = Note(odd.above.span, f"the line above says {above}")
        message = f"{written} stands below {above}, though all else is in order"
        yield Finding(odd.text.span, message, _MOVE, (note,), cap=Severity.WARNING)


def _found(timeline: Timeline) -> Iterator[Finding]:
    for disorder in timeline.disorders:
        if disorder.order is Order.REVERSED:
            yield _reversed(timeline, disorder)
        elif disorder.order in (Order.CERTAIN, Order.LIKELY, Order.MISPLACED):
            yield _misplaced(timeline, disorder)


def _misplaced(timeline: Timeline, disorder: Disorder) -> Finding:
    entry, other = timeline.entries[disorder.entry], timeline.entries[disorder.against]
    relation = "after" if disorder.against < disorder.entry else "before"
    note = _NOTES.get(disorder.order, "")
    side = "above" if disorder.against < disorder.entry else "below"
    return Finding(
        entry.time.span,
        f"{_said(entry)} comes {relation} {_said(other)} in the timeline{note}",
        _MOVE,
        (Note(other.time.span, f"the entry {side} says {_said(other)}"),),
        rests_on=disorder.certainty,
    )


def _reversed(timeline: Timeline, disorder: Disorder) -> Finding:
    first, last = timeline.entries[0], timeline.entries[-1]
    return Finding(
        timeline.span,
        f"the timeline runs backwards, from {_said(first)} to {_said(last)}",
        "put the earliest entry first",
        (Note(first.time.span, "the newest entry stands first"),),
        rests_on=disorder.certainty,
    )


def _said(entry: Entry) -> str:
    return quoted(entry.time.plain) + half_as_read(entry)


RULE = Rule(
    "PM302",
    "timeline-out-of-order",
    "A timeline entry is earlier than the entry above it.",
    Severity.ERROR,
    check,
)
