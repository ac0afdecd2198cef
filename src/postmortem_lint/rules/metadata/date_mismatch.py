"""PM208: a name, the title or the summary gives another day than the incident."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.times.days import IncidentDays as Days
from postmortem_lint.analysis.times.days import dates_outside_timeline, incident_days, slip_of
from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.model import Mention, Postmortem, Where
from postmortem_lint.roles import Role
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.rules.shared import quoted

_NAMED = (Where.FILE_NAME, Where.TITLE, Where.CHANNEL, Where.INCIDENT_ID)


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the dates in names, summary and impact with the days of the incident."""
    days = incident_days(postmortem)
    if days is None:
        return
    yield from _names(postmortem, days)
    yield from _outside(postmortem)
    for role in RoleTrait.DATES_INCIDENT.roles:
        told = [one for one in postmortem.mentions if _told_in(role, one)]
        if not any(one.day and days.near(one.day) for one in told):
            slips = [one for one in told if one.day and slip_of(one.day, days)]
            yield from (_finding(one, role.value, days) for one in slips[:1])


def _names(postmortem: Postmortem, days: Days) -> Iterator[Finding]:
    """The dates in title, file name, channel and number of the incident, each day once."""
    said: set[datetime.date | None] = set()
    named = {
        where: [one for one in postmortem.mentions if one.where is where and one.day]
        for where in _NAMED
    }
    file_agrees = any(one.day and days.covers(one.day) for one in named[Where.FILE_NAME])
    for where, mentions in named.items():
        day = mentions[0].day if len(mentions) == 1 else None
        if day is None or day in said:
            continue
        contradicted = where is Where.TITLE and file_agrees and not days.covers(day)
        if contradicted or _off(day, where, days):
            yield _finding(mentions[0], where.value, days)
            said.add(day)


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


def _off(day: datetime.date, where: Where, days: Days) -> bool:
    """A later name is that of the publication or the review, unless one slip explains it; a channel
    is opened for the incident."""
    if days.covers(day):
        return False
    return day < days.first or where is Where.CHANNEL or slip_of(day, days) is not None


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
