"""PM305: a clock time that no clock shows."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.own_cells import own_cells
from postmortem_lint.analysis.times.impossible_clocks import impossible_clocks
from postmortem_lint.analysis.times.two_notations.two_zones import second_clocks
from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem
from postmortem_lint.text import Span, Text
from postmortem_lint.times.clocks.clock import Clock


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at each clock time of the timelines, also in a second notation or column."""
    for second in second_clocks(postmortem):
        if second.clock.problem:
            yield _finding(second.text, second.clock)
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            moment = entry.moment
            for clock in (moment.clock, moment.until, moment.other, moment.other_until):
                if clock and clock.problem:
                    yield _finding(entry.time, clock)
                elif clock and clock.zero_am:
                    yield _zero(entry, clock)
    for one in impossible_clocks(postmortem):
        message = f"'{one.text.plain}' is not a clock time: {one.why}"
        yield Finding(one.text.span, message, "correct the time", cap=Severity.WARNING)
    for cell in own_cells(postmortem):
        clock = cell.clock
        if clock and clock.problem and not clock.redundant:
            text = cell.text.part(clock.start, clock.end)
            message = f"'{text.plain}' is not a clock time: {clock.problem}"
            yield Finding(text.span, message, _hint(clock), cap=Severity.WARNING)


def _finding(time: Text, clock: Clock) -> Finding:
    said = time.plain[clock.start : clock.end] or time.plain
    span = time.locate(clock.start, clock.end) if said else time.span
    fix = None
    if clock.redundant and clock.suffix:
        # The marker goes with the space before it.
        start = len(time.plain[: clock.suffix[0]].rstrip())
        marker = time.locate(start, clock.suffix[1])
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
