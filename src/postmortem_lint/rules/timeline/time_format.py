"""PM317: the times of one timeline are written in different notations."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Edit, Finding, Fix, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem, Timeline
from postmortem_lint.times.clock import Clock

_USUAL = frozenset({"HH:MM", "HH:MM:SS"})
_MENDED = frozenset({"H:MM", "HH.MM", "H.MM"})


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Where most entries of a 24-hour timeline are padded with a colon, name the others."""
    for timeline in postmortem.timelines:
        yield from _odd(timeline)


def _odd(timeline: Timeline) -> Iterator[Finding]:
    clocks = [(entry, entry.moment.clock) for entry in timeline.entries if entry.moment.clock]
    usual = sum(clock.form in _USUAL for _, clock in clocks)
    if any(clock.hour12 for _, clock in clocks) or 2 * usual <= len(clocks):
        return
    for entry, clock in clocks:
        if clock.form in _MENDED and not clock.problem:
            yield _finding(entry, clock)


def _finding(entry: Entry, clock: Clock) -> Finding:
    said = entry.time.plain[clock.start : clock.end]
    right = f"{clock.lo // 3600:02d}:{clock.lo % 3600 // 60:02d}"
    span = entry.time.locate(clock.start, clock.end)
    return Finding(
        span,
        f"'{said}' is written otherwise than most times of the timeline; write {right}",
        f"write {right}",
        fix=Fix(f"write {right}", Safety.SAFE, (Edit(span, right),)),
    )


RULE = Rule(
    "PM317",
    "time-format",
    "The times of one timeline are written in different notations.",
    Severity.INFO,
    check,
)
