"""PM208: a name, the title or the summary gives another day than the incident."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days import IncidentDays as Days
from postmortem_lint.analysis.times.days import (
    dates_outside_timeline,
    incident_days,
    misdated_names,
    outvoted_date,
    slip_of,
)
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Mention, Postmortem
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.rules.shared import quoted


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the dates in names, summary and impact with the days of the incident."""
    days = incident_days(postmortem)
    if days is None:
        return
    for mention in misdated_names(postmortem, days):
        yield _finding(mention, mention.where.value, days)
    yield from _outside(postmortem)
    yield from _outvoted(postmortem)
    for role in RoleTrait.DATES_INCIDENT.roles:
        told = [one for one in postmortem.mentions if _told_in(role, one)]
        if not any(one.day and days.near(one.day) for one in told):
            slips = [one for one in told if one.day and slip_of(one.day, days)]
            yield from (_finding(one, role.value, days) for one in slips[:1])


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
        )


def _outvoted(postmortem: Postmortem) -> Iterator[Finding]:
    """The date of the incident where all other places agree on a later one."""
    if odd := outvoted_date(postmortem):
        label, said = odd.fact.label.plain.strip(), quoted(odd.fact.text.plain)
        notes = tuple(Note(span, f"it is dated {odd.day} here") for span in odd.witnesses)
        what = f"'{label}' is {said}, all else is dated {odd.day}"
        yield Finding(odd.fact.span, what, "write the day of the incident", notes)


def _told_in(role: Role, mention: Mention) -> bool:
    return bool(mention.day) and not mention.quoted and mention.roles == (role,)


def _finding(mention: Mention, what: str, days: Days) -> Finding:
    meant = (slip_of(mention.day, days) if mention.day else None) or days.first
    return Finding(
        mention.span,
        f"the {what} says {mention.day}, but the incident is dated {meant}",
        "write the day of the incident, or correct the other date",
        (Note(days.named[meant], f"the incident is dated {meant}"),),
    )


RULE = Rule(
    "PM208",
    "date-mismatch",
    "A name, the title or the summary gives another day than the incident.",
    Severity.WARNING,
    check,
)
