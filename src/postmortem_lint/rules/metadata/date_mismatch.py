"""PM208: a name, the title or the summary gives another day than the incident."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.finding import Finding, Note, Rule, Severity
from postmortem_lint.postmortem.days import IncidentDays, incident_days, slip_of
from postmortem_lint.postmortem.mentions import Mention, Where
from postmortem_lint.postmortem.model import DateSource, Postmortem
from postmortem_lint.postmortem.outliers import outliers
from postmortem_lint.roles import Key, Role

_NAMED = (Where.FILE_NAME, Where.TITLE, Where.CHANNEL, Where.INCIDENT_ID)
_WRITTEN = (DateSource.ENTRY, DateSource.COLUMN, DateSource.DAY_LINE)
_FEW = 3


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Compare the dates in names, summary and impact with the days of the incident."""
    days = incident_days(postmortem)
    if days is None:
        return
    said: set[datetime.date | None] = set()
    for where in _NAMED:
        mentions = [one for one in postmortem.mentions if one.where is where and one.day]
        if len(mentions) == 1 and mentions[0].day and _off(mentions[0].day, where, days):
            if mentions[0].day not in said:
                yield _finding(mentions[0], where.value, days)
            said.add(mentions[0].day)
    yield from _too_early(postmortem)
    for role in (Role.SUMMARY, Role.IMPACT):
        told = [one for one in postmortem.mentions if _told_in(role, one)]
        if not any(one.day and days.near(one.day) for one in told):
            slips = [one for one in told if one.day and slip_of(one.day, days)]
            yield from (_finding(one, role.value, days) for one in slips[:1])


def _too_early(postmortem: Postmortem) -> Iterator[Finding]:
    """A date field before everything that the timeline dates."""
    date = postmortem.readable(Key.DATE)
    day = date.full_date.day if date and date.full_date and not date.full_date.until else None
    entries = [
        entry
        for timeline in postmortem.timelines
        for entry in timeline.entries
        if entry.day and entry.day_from in _WRITTEN
    ]
    if date is None or day is None or len(entries) < _FEW:
        return
    first = min(entries, key=lambda entry: str(entry.day))
    told = any(one.fact is date for one in outliers(postmortem))
    if first.day and (first.day - day).days > 1 and not told:
        yield Finding(
            date.span,
            f"the date is {day}, but the timeline begins on {first.day}",
            "write the day of the incident, or correct the timeline",
            (Note(first.time.span, f"the first entry is dated {first.day}"),),
        )


def _off(day: datetime.date, where: Where, days: IncidentDays) -> bool:
    """A later name is that of the publication or the review, unless one slip explains it; a channel
    is opened for the incident."""
    if days.covers(day):
        return False
    return day < days.first or where is Where.CHANNEL or slip_of(day, days) is not None


def _told_in(role: Role, mention: Mention) -> bool:
    return bool(mention.day) and not mention.quoted and mention.roles == (role,)


def _finding(mention: Mention, what: str, days: IncidentDays) -> Finding:
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
