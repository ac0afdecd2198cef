"""PM401: the stated duration is not the time between start and end."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.lengths.declared import CAPS, Measured, measured
from postmortem_lint.analysis.lengths.sentences.mismatch import sentence_mismatches
from postmortem_lint.analysis.lengths.sentences.side_by_side import lengths_beside
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration, Fit
from postmortem_lint.durations.units_of_labels import unit_of_label
from postmortem_lint.durations.writing import describe, same_style
from postmortem_lint.finding import Edit, Finding, Fix, Note, Rule, Safety, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.records import replace
from postmortem_lint.text import Span, Text
from postmortem_lint.times.units import DAY

_MONTH = 31 * DAY  # seconds; so long an incident has more likely a wrong year


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare each duration field with its own range, the duration with start and end, and what the
    text says with the times beside it and with those of the incident."""
    fields = tuple(_of_fields(postmortem))
    yield from fields
    known = {one.span for one in fields}
    for length in lengths_beside(postmortem):
        if length.place not in known:
            yield _finding(*_value(length.text, length.duration), length.measured)
    for told in sentence_mismatches(postmortem):
        yield replace(_finding(told.metric.span, told.metric.written, told.measured), fix=None)


def _of_fields(postmortem: Postmortem) -> Iterator[Finding]:
    for fact in postmortem.facts:
        if fact.duration is None or not fact.readable:
            continue
        own = measured(fact, postmortem)
        if own is not None and own.fit is not Fit.HOLDS:
            unit = unit_of_label(fact.label.plain)
            yield _finding(*_value(fact.text, fact.duration), own, unit)


def _value(text: Text, duration: Duration) -> tuple[Span, str]:
    """The number and unit of a length: their place, and what stands there, on one line."""
    start, end = duration.value_start, duration.value_end
    return text.locate(start, end), text.plain[start:end].replace("\n", " ")


def _finding(value: Span, said: str, found: Measured, unit: int | None = None) -> Finding:
    right = describe(found.seconds)
    sure = found.cap is Severity.ERROR and found.certainty is Certainty.STATED
    edit = Edit(value, same_style(said, found.seconds, unit))
    fixable = found.fit is Fit.DIFFERS and sure and found.seconds < _MONTH
    return Finding(
        value,
        f"'{said}' is stated, but {found.words} it is {right}",
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
