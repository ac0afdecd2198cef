"""PM207: the incident ended before it started."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.date_outliers import outliers
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Fit
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted
from postmortem_lint.times.intervals import certainly_before
from postmortem_lint.times.units import DAY


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare start and end; times without a date may lie on both sides of a midnight."""
    start, end = postmortem.readable(Key.STARTED), postmortem.readable(Key.RESOLVED)
    if start is None or end is None or not _reversed(start, end):
        return
    if not _both_dated(start, end) and _crosses_midnight(start, end, postmortem):
        return
    if any(outlier.fact in (start, end) for outlier in outliers(postmortem)):
        return
    yield Finding(
        end.span,
        f"the end {quoted(end.text.plain)} lies before the start {quoted(start.text.plain)}",
        "correct one of the two, or write both with their dates",
        (Note(start.span, f"the start is {quoted(start.text.plain)}"),),
        rests_on=min(_certainty(start), _certainty(end)),
    )


def _reversed(start: Fact, end: Fact) -> bool:
    """Whether the end lies before the start, by their days if one of them has no time."""
    if start.instant and end.instant:
        return certainly_before(end.instant, start.instant)
    first, last = start.full_date, end.full_date
    if not (first and last and first.day and last.day):
        return False
    return (last.until or last.day) < first.day


def _certainty(fact: Fact) -> Certainty:
    return fact.instant.certainty if fact.instant else Certainty.STATED


def _both_dated(start: Fact, end: Fact) -> bool:
    return start.full_date is not None and end.full_date is not None


def _crosses_midnight(start: Fact, end: Fact, postmortem: Postmortem) -> bool:
    """Whether the end can be on the next day: always, unless a stated duration denies it."""
    if start.instant is None or end.instant is None:
        return True
    length = postmortem.readable(Key.DURATION)
    stated = length.duration if length else None
    if stated is None or stated.seconds is None or stated.seconds >= DAY:
        return True
    following = end.instant.lo + DAY - start.instant.lo
    return following <= 0 or fit(stated, following) is Fit.HOLDS


RULE = Rule(
    "PM207",
    "resolved-before-started",
    "The incident ended before it started.",
    Severity.ERROR,
    check,
)
