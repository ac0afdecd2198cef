"""PM208: a name, the title or the summary gives another day than the incident."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.counted_days import counted_days
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
from postmortem_lint.postmortem.model import Fact, Mention, Postmortem
from postmortem_lint.rules.shared import quoted

_HINT = "write the day of the incident, or correct the other date"


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the dates in names and sentences with the days of the incident."""
    if days := incident_days(postmortem):
        names = misdated_names(postmortem, days)
        yield from (_named(one, one.where.value, days) for one in names)
        yield from _outside(postmortem)
        yield from _outvoted(postmortem)
        slips = slips_in_parts(postmortem, days)
        yield from (_named(one, role.value, days) for one, role in slips)
    if days := days or titled_days(postmortem):
        stray = stray_days(postmortem, days)
        yield from (_named(one, one.where.value, days, Severity.INFO) for one in stray)
        for one in counted_days(postmortem, days):
            yield Finding(one.span, one.message, _HINT, cap=one.cap)


def _outside(postmortem: Postmortem) -> Iterator[Finding]:
    """Date fields before or behind everything that the timeline dates."""
    for outside in dates_outside_timeline(postmortem):
        fact, entry = outside.fact, outside.entry
        ends, which = ("begins", "first") if outside.before else ("ends", "last")
        what = f"{_label(fact)}, but the timeline {ends} on {entry.day}"
        notes = (Note(entry.time.span, f"the {which} entry is dated {entry.day}"),)
        yield Finding(fact.span, what, _HINT, notes, cap=outside.cap)


def _outvoted(postmortem: Postmortem) -> Iterator[Finding]:
    """The date of the incident where all other places agree on a later one."""
    if odd := outvoted_date(postmortem):
        notes = tuple(Note(span, f"it is dated {odd.day} here") for span in odd.witnesses)
        others = "all else is dated" if odd.witnesses[1:] else "the text begins with"
        what = f"{_label(odd.fact)}, but {others} {odd.day}"
        yield Finding(odd.fact.span, what, _HINT, notes, cap=odd.cap)


def _named(
    one: Mention, where: str, days: IncidentDays, cap: Severity = Severity.WARNING
) -> Finding:
    meant = (slip_of(one.day, days) if one.day else None) or days.first
    dated = f"the incident is dated {meant}"
    notes = (Note(days.named[meant], dated),)
    return Finding(one.span, f"the {where} says {one.day}, but {dated}", _HINT, notes, cap=cap)


def _label(fact: Fact) -> str:
    return f"'{fact.label.plain.strip()}' is {quoted(fact.text.plain)}"


RULE = Rule(
    "PM208",
    "date-mismatch",
    "A name, the title or the summary gives another day than the incident.",
    Severity.WARNING,
    check,
)
