"""PM317: the times of one timeline are written in different notations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem, Timeline
from postmortem_lint.rules.shared import replacement
from postmortem_lint.times.clocks.clock import Clock, Notation
from postmortem_lint.times.units import HOUR


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Where more entries of a 24-hour timeline are padded with a colon than written in any other
    way, name the others; a marker is one of them among hours that a 12-hour clock does not have."""
    for timeline in postmortem.timelines:
        yield from _odd(timeline)


def _odd(timeline: Timeline) -> Iterator[Finding]:
    clocks = [(entry, entry.moment.clock) for entry in timeline.entries if entry.moment.clock]
    ways = Counter(_is_padded(clock) or clock.notation for _, clock in clocks)
    usual = ways.pop(True, 0)
    of_twelve = any(clock.hour12 for _, clock in clocks) and not _of_24_hours(clocks)
    if of_twelve or usual <= max(ways.values(), default=0):
        return
    for entry, clock in clocks:
        other = clock.notation in _OTHERS or clock.hour12 or _has_colon(clock)
        if other and not (_is_padded(clock) or clock.seconds_known or clock.problem):
            yield _finding(entry, clock)


def _of_24_hours(clocks: Sequence[tuple[Entry, Clock]]) -> bool:
    """Whether just one time has a marker, and the others are of a clock of 24 hours, by an hour
    over twelve; a marked range is a way of writing of its own."""
    marked = [entry.moment for entry, clock in clocks if clock.hour12]
    bare = [clock for _, clock in clocks if not clock.hour12]
    alone = len(marked) == 1 and marked[0].until is None
    return alone and all(map(_is_padded, bare)) and any(not clock.bare12 for clock in bare)


_OTHERS = (Notation.DOT, Notation.LETTER, Notation.DIGITS)


def _has_colon(clock: Clock) -> bool:
    return clock.notation is Notation.COLON and not clock.masked


def _is_padded(clock: Clock) -> bool:
    return _has_colon(clock) and clock.padded


def _finding(entry: Entry, clock: Clock) -> Finding:
    said = entry.time.plain[clock.start : clock.end]
    right = f"{clock.lo // HOUR:02d}:{clock.lo % HOUR // 60:02d}"
    span = entry.time.locate(clock.start, clock.end)
    return Finding(
        span,
        f"'{said}' is not written like most times of the timeline; write {right}",
        f"write {right}",
        fix=replacement(span, right),
    )


RULE = Rule(
    "PM317",
    "time-format",
    "The times of one timeline are written in different notations.",
    Severity.INFO,
    check,
)
