"""PM305: a clock time that no clock shows."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.own_cells import own_cells
from postmortem_lint.analysis.times.paired_times import clocks_beside
from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.text import Span
from postmortem_lint.times.clocks.clock import Clock


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each clock time of the timelines, and of the template's own columns of times."""
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            for clock in (entry.moment.clock, entry.moment.until):
                if clock and clock.problem:
                    yield _finding(entry, clock)
                elif clock and clock.zero_am:
                    yield _zero(entry, clock)
    for cell in own_cells(postmortem):
        clock = cell.clock
        if clock and clock.problem and not clock.redundant:
            text = cell.text.part(clock.start, clock.end)
            message = f"'{text.plain}' is not a clock time: {clock.problem}"
            yield Finding(text.span, message, _hint(clock), cap=Severity.WARNING)
    for text, clock in clocks_beside(postmortem):
        message = f"'{text.plain.strip()}' is not a clock time: {clock.problem}"
        yield Finding(text.span, message, _hint(clock))


def _finding(entry: Entry, clock: Clock) -> Finding:
    said = entry.time.plain[clock.start : clock.end] or entry.time.plain
    span = entry.time.locate(clock.start, clock.end) if said else entry.time.span
    fix = None
    if clock.redundant and clock.suffix:
        # The marker goes with the space before it.
        start = len(entry.time.plain[: clock.suffix[0]].rstrip())
        marker = entry.time.locate(start, clock.suffix[1])
        fix = Fix("drop the am/pm marker", Safety.SAFE, (Edit(Span(marker.start, marker.end), ""),))
    return Finding(span, f"'{said}' is not a clock time: {clock.problem}", _hint(clock), fix=fix)


def _zero(entry: Entry, clock: Clock) -> Finding:
    said = entry.time.plain[clock.start : clock.end]
    return Finding(
        entry.time.locate(clock.start, clock.end),
        f"'{said}' has hour 0 on a 12-hour clock, which counts from 12",
        "write 12 for the first hour of the day",
        cap=Severity.INFO,
    )


def _hint(clock: Clock) -> str:
    return "drop the marker" if clock.redundant else "correct the time"


RULE = Rule(
    "PM305",
    "invalid-clock",
    "A clock time is impossible: hour 25, minute 75, 13:55 PM.",
    Severity.ERROR,
    check,
)
