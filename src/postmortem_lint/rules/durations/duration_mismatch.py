"""PM401: the stated duration is not the time between start and end."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.declared import CAPS, Measured, measured
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Fit
from postmortem_lint.durations.writing import describe, same_style
from postmortem_lint.finding import Edit, Finding, Fix, Note, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.times.units import DAY

_MONTH = 31 * DAY  # seconds; so long an incident has more likely a wrong year


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each duration field with its own range, and the duration with start and end."""
    for fact in postmortem.facts:
        if fact.duration is None or not fact.readable:
            continue
        own = measured(fact, postmortem)
        if own is not None and own.fit is not Fit.HOLDS:
            yield _finding(fact, own)


def _finding(fact: Fact, found: Measured) -> Finding:
    assert fact.duration is not None
    said = fact.text.plain[fact.duration.value_start : fact.duration.value_end]
    value = fact.text.locate(fact.duration.value_start, fact.duration.value_end)
    right = describe(found.seconds)
    sure = found.cap is Severity.ERROR and found.certainty is Certainty.STATED
    edit = Edit(value, same_style(said, found.seconds))
    fixable = found.fit is Fit.DIFFERS and sure and found.seconds < _MONTH
    return Finding(
        value,
        f"'{said}' is stated, but {found.words} is {right}",
        f"write {right}, or correct the times",
        tuple(Note(span, message) for span, message in found.places),
        Fix(f"write {right}", Safety.UNSAFE, (edit,)) if fixable else None,
        min(CAPS[found.fit], found.cap),
        rests_on=found.certainty,
    )


RULE = Rule(
    "PM401",
    "duration-mismatch",
    "The stated duration is not the time between start and end.",
    Severity.ERROR,
    check,
)
