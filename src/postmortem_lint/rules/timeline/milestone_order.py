"""PM315: the times of two milestones contradict causality."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.date_outliers import outliers
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.roles import Key
from postmortem_lint.rules.shared import quoted
from postmortem_lint.times.clocks.half_of_day import half_of_day
from postmortem_lint.times.intervals import certainly_before
from postmortem_lint.times.units import HALF_DAY

# The first of each pair cannot come after the second; when something is declared is free.
_PAIRS = (
    (Key.STARTED, Key.DETECTED),
    (Key.STARTED, Key.ALERT_TIME),
    (Key.STARTED, Key.ACKNOWLEDGED),
    (Key.STARTED, Key.MITIGATED),
    (Key.DETECTED, Key.ACKNOWLEDGED),
    (Key.DETECTED, Key.MITIGATED),
    (Key.DETECTED, Key.RESOLVED),
    (Key.MITIGATED, Key.RESOLVED),
)


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the labelled times; each field is reported once."""
    told: set[Key] = set()
    wrong = [outlier.fact for outlier in outliers(postmortem)]  # a finding already
    for sooner, later in _PAIRS:
        first, then = _timed(postmortem, sooner), _timed(postmortem, later)
        if first is None or then is None or {sooner, later} & told:
            continue
        if _reversed(first, then) and first not in wrong and then not in wrong:
            told.add(later)
            yield _finding(first, then)


def _timed(postmortem: Postmortem, key: Key) -> Fact | None:
    fact = postmortem.readable(key)
    return fact if fact and fact.instant and not fact.instant.approximate else None


def _reversed(first: Fact, then: Fact) -> bool:
    """Whether `then` certainly lies before `first`, and no midnight between explains it."""
    assert first.instant is not None
    assert then.instant is not None
    if not certainly_before(then.instant, first.instant):
        return False
    dated = all(fact.moment and fact.moment.date for fact in (first, then))
    gap = first.instant.lo - then.instant.hi
    return gap > 60 and (dated or gap < HALF_DAY)


def _finding(first: Fact, then: Fact) -> Finding:
    assert first.instant is not None
    assert then.instant is not None
    sooner, later = first.label.plain.strip(" *:"), then.label.plain.strip(" *:")
    return Finding(
        then.text.span,
        f"'{later}' is {quoted(then.text.plain)}, before '{sooner}' at {quoted(first.text.plain)}",
        "correct one of the two times",
        (Note(first.text.span, f"'{sooner}' is {quoted(first.text.plain)}"),),
        rests_on=min(first.instant.certainty, then.instant.certainty, half_of_day(then.moment)),
    )


RULE = Rule(
    "PM315",
    "milestone-order",
    "The times of two milestones contradict causality.",
    Severity.ERROR,
    check,
)
