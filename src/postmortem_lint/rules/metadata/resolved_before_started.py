"""PM207: the incident ended before it started."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.date_outliers import outliers
from postmortem_lint.analysis.times.days.later_ends import crosses_midnight, ends_later
from postmortem_lint.certainty import Certainty
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted
from postmortem_lint.times.clocks.half_of_day import half_of_day, unmarked
from postmortem_lint.times.intervals import certainly_before
from postmortem_lint.times.units import HALF_DAY


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare start and end; times without a date may lie on both sides of a midnight."""
    start, end = postmortem.readable(Key.STARTED), postmortem.readable(Key.RESOLVED)
    opened = None if start else postmortem.readable(Key.DECLARED)
    start = start or opened
    if start is None or end is None or not _reversed(start, end):
        return
    if opened and not _on_earlier_day(end, opened):
        return  # what is over already may still be declared
    if not _both_dated(start, end) and crosses_midnight(start, end, postmortem):
        return
    if unmarked(end.moment) and ends_later(start, end, HALF_DAY, postmortem):
        return
    if any(outlier.fact in (start, end) for outlier in outliers(postmortem)):
        return
    yield Finding(
        end.span,
        f"the end {quoted(end.text.plain)} lies before the start {quoted(start.text.plain)}",
        "correct one of the two, or write both with their dates",
        (Note(start.span, f"the start is {quoted(start.text.plain)}"),),
        cap=Severity.WARNING if opened else Severity.ERROR,
        rests_on=min(_certainty(start), _certainty(end), half_of_day(end.moment)),
    )


def _reversed(start: Fact, end: Fact) -> bool:
    """Whether the end lies before the start, by their days if one of them has no time."""
    if start.instant and end.instant:
        return certainly_before(end.instant, start.instant)
    first, last = start.full_date, end.full_date
    if not (first and last and first.day and last.day):
        return False
    return (last.until or last.day) < first.day


def _on_earlier_day(end: Fact, opened: Fact) -> bool:
    first, last = opened.full_date, end.full_date
    return bool(first and last and first.day and last.day and last.day < first.day)


def _certainty(fact: Fact) -> Certainty:
    return fact.instant.certainty if fact.instant else Certainty.STATED


def _both_dated(start: Fact, end: Fact) -> bool:
    return start.full_date is not None and end.full_date is not None


RULE = Rule(
    "PM207",
    "resolved-before-started",
    "The incident ended before it started.",
    Severity.ERROR,
    check,
)
