"""PM301: the time of a timeline entry cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Entry, Postmortem, Timeline
from postmortem_lint.times.clocks.clock import OpenDigits
from postmortem_lint.times.moments.moment import Kind

_FORMS = "write it as 14:05, 14:05-14:20 or ~14:05, with the date where the day changes"


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the time of each entry; an empty one continues the entry above it."""
    for timeline in postmortem.timelines:
        for place, entry in enumerate(timeline.entries):
            finding = _finding(timeline, place, entry)
            if finding:
                yield finding


def _finding(timeline: Timeline, place: int, entry: Entry) -> Finding | None:
    said = entry.time.plain.strip()
    if entry.moment.kind is Kind.UNREADABLE:
        if entry.moment.damaged:
            return Finding(entry.time.span, f"'{said}' is not a time", _FORMS)
        if not any(sign.isdecimal() for sign in said):
            return None  # a word is a phase of the day or of the work: "later", "fix"
        # A form that is merely unknown is no fault of the author.
        message = f"'{said}' cannot be read as a time"
        return Finding(entry.time.span, message, _FORMS, cap=Severity.INFO)
    counted = entry.moment.kind is Kind.RELATIVE
    if entry.moment.open_digits is not OpenDigits.NONE and not counted:
        wanted = entry.moment.open_digits is OpenDigits.TO_FILL
        cap = Severity.WARNING if wanted else Severity.INFO
        message = f"'{said}' is not filled in"
        return Finding(entry.time.span, message, "write the time if it is known", cap=cap)
    if _leaves_digits_open(entry):
        message = f"'{said}' leaves digits open"
        hint = "write the time if it is known, else about when it was (~14:30)"
        return Finding(entry.time.span, message, hint, cap=Severity.INFO)
    if entry.moment.kind is Kind.EMPTY and place == 0 and len(timeline.entries) > 1:
        return Finding(
            entry.span, "the first entry of the timeline has no time", _FORMS, cap=Severity.INFO
        )
    return None


def _leaves_digits_open(entry: Entry) -> bool:
    """Whether hour or minute of an exact clock, or the number of a length from T0, are still to be
    written; `?` says that nobody knows them, and what stands in code was printed by a program."""
    if entry.moment.approximate or entry.time.code:
        return False
    if entry.moment.kind is Kind.RELATIVE:
        return entry.moment.open_digits is OpenDigits.TO_FILL
    clocks = (entry.moment.clock, entry.moment.until)
    return any(one is not None and one.open_digits is OpenDigits.TO_FILL for one in clocks)


RULE = Rule(
    "PM301",
    "unparsable-time",
    "The time of a timeline entry cannot be read.",
    Severity.ERROR,
    check,
)
