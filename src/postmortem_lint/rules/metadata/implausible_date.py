"""PM210: one wrong number has carried the date of a field off from all others."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.date_outliers import outliers
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Report each date that contradicts the others and that one edit would put among them."""
    for outlier in outliers(postmortem):
        fact, date = outlier.fact, outlier.fact.full_date
        if date is None:
            continue
        label = fact.label.plain.strip()
        witness = outlier.witness
        notes: tuple[Note, ...] = ()
        if witness and witness.full_date:
            message = f"'{witness.label.plain.strip()}' is dated {witness.full_date.day}"
            notes = (Note(witness.span, message),)
        yield Finding(
            fact.text.locate(date.start, date.end),
            f"'{label}' is dated {date.day}, far from the others; did you mean '{outlier.right}'?",
            f"correct the {outlier.why}, or write why the dates lie so far apart",
            notes,
        )


RULE = Rule(
    "PM210",
    "implausible-date",
    "One wrong number has carried the date of a field off from all others.",
    Severity.ERROR,
    check,
)
