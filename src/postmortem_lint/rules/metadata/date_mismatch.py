"""PM208: a name, the title or the summary gives another day than the incident."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.incident import (
    IncidentDays,
    dates_outside_timeline,
    incident_days,
    misdated_names,
    slip_of,
    titled_days,
)
from postmortem_lint.analysis.times.days.outvoted_date import outvoted_date
from postmortem_lint.analysis.times.days.stray_days import slips_in_parts, stray_days
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Mention, Postmortem
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the dates in names and sentences with the days of the incident."""
    if days := incident_days(postmortem):
        names = misdated_names(postmortem, days)
        yield from (_finding(one, one.where.value, days) for one in names)
        yield from _outside(postmortem)
        yield from _outvoted(postmortem)
        slips = slips_in_parts(postmortem, days)
        yield from (_finding(one, role.value, days) for one, role in slips)
    if days := days or titled_days(postmortem):
        stray = stray_days(postmortem, days)
        yield from (_finding(one, one.where.value, days, Severity.INFO) for one in stray)


def _outside(postmortem: Postmortem) -> Iterator[Finding]:
    """Date fields before or behind everything that the timeline dates."""
    for outside in dates_outside_timeline(postmortem):
        fact, entry, label = outside.fact, outside.entry, outside.fact.label.plain.strip()
        ends, which = ("begins", "first") if outside.before else ("ends", "last")
        yield Finding(
            fact.span,
            f"'{label}' is {quoted(fact.text.plain)}, but the timeline {ends} on {entry.day}",
            "write the day of the incident, or correct the timeline",
            (Note(entry.time.span, f"the {which} entry is dated {entry.day}"),),
            cap=Severity.WARNING if outside.sure else Severity.INFO,
        )


def _outvoted(postmortem: Postmortem) -> Iterator[Finding]:
    """The date of the incident where all other places agree on a later one."""
    if odd := outvoted_date(postmortem):
        label, said = odd.fact.label.plain.strip(), quoted(odd.fact.text.plain)
        notes = tuple(Note(span, f"it is dated {odd.day} here") for span in odd.witnesses)
        what = f"'{label}' is {said}, but all else is dated {odd.day}"
        yield Finding(odd.fact.span, what, "write the day of the incident", notes, cap=odd.cap)


def _finding(
    mention: Mention, what: str, days: IncidentDays, cap: Severity = Severity.WARNING
) -> Finding:
    meant = (slip_of(mention.day, days) if mention.day else None) or days.first
    return Finding(
        mention.span,
        f"the {what} says {mention.day}, but the incident is dated {meant}",
        "write the day of the incident, or correct the other date",
        (Note(days.named[meant], f"the incident is dated {meant}"),),
        cap=cap,
    )


RULE = Rule(
    "PM208",
    "date-mismatch",
    "A name, the title or the summary gives another day than the incident.",
    Severity.WARNING,
    check,
)
