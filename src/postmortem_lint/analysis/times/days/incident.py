"""The days of an incident, and whether another day is a slip of one of them (PM208)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

from postmortem_lint.analysis.once import all_once, once
from postmortem_lint.analysis.times.days.date_outliers import outliers
from postmortem_lint.analysis.times.grammatical_milestones import grammatical_milestones
from postmortem_lint.finding import Severity
from postmortem_lint.language.headings import normal
from postmortem_lint.postmortem.fields.reading import is_signature
from postmortem_lint.postmortem.model import (
    Entry,
    Fact,
    Form,
    Mention,
    Postmortem,
    Timeline,
    Where,
)
from postmortem_lint.postmortem.vocabulary import known_labels
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Span
from postmortem_lint.times.slips import is_slip
from postmortem_lint.times.units import DAY_LENGTH

FORTNIGHT = datetime.timedelta(days=14)
AGREEING = 2  # places


@record
class IncidentDays:
    """First and last day of an incident, and every day that it names with its place."""

    first: datetime.date
    last: datetime.date
    named: Mapping[datetime.date, Span]

    def covers(self, day: datetime.date) -> bool:
        """Whether a day is one of the incident's, with one more on either side for zones."""
        return self.first - DAY_LENGTH <= day <= self.last + DAY_LENGTH

    def near(self, day: datetime.date) -> bool:
        """Whether a day is beside one that the incident names."""
        return any(abs(day - other) <= DAY_LENGTH for other in self.named)


@once
def incident_days(postmortem: Postmortem) -> IncidentDays | None:
    """The days that fields and timelines write themselves; None if there are none, or only those
    of a publication or of what came long after."""
    told = [*_told_by_fields(postmortem), *days_of_entries(postmortem)]
    if not any(one.certain for one in told):
        return None
    named = dict(sorted(((one.day, one.place) for one in told), reverse=True))
    return IncidentDays(min(named), max(named), named)


def titled_days(postmortem: Postmortem) -> IncidentDays | None:
    """The one day that the title gives the incident, None if it names none or several."""
    titled = [one for one in postmortem.mentions if one.where is Where.TITLE and one.day]
    day = titled[0].day if len(titled) == 1 else None
    return IncidentDays(day, day, {day: titled[0].span}) if day else None


@record
class DayOfIncident:
    """A day, where it is told, and whether it is one of the incident for certain."""

    day: datetime.date
    place: Span
    certain: bool = True


def _told_by_fields(postmortem: Postmortem) -> Iterator[DayOfIncident]:
    wrong = [outlier.fact for outlier in outliers(postmortem)]
    for fact in postmortem.facts:
        dates = fact.key in (*KeyTrait.MILESTONE.keys, Key.DATE) and fact not in wrong
        date = fact.full_date if fact.readable and dates else None
        for day in (date.day, date.until) if date else ():
            if day:
                yield DayOfIncident(day, fact.span, not _is_publication(fact, day, postmortem))
        yield from _days_of_range(fact)


def _days_of_range(fact: Fact) -> Iterator[DayOfIncident]:
    """The days at the ends of a range of times that a length is stated by."""
    moment = fact.duration.window if fact.duration and fact.key is Key.DURATION else None
    for date in (moment.date, moment.until_date) if moment and fact.readable else ():
        if date and date.day and date.year:
            yield DayOfIncident(date.day, fact.span)


def _is_publication(fact: Fact, day: datetime.date, postmortem: Postmortem) -> bool:
    """Whether a date of the front matter may be that of a page whose title tells an earlier day."""
    if fact.form is not Form.FRONT_MATTER or fact.key is not Key.DATE:
        return False
    titled = (one.day for one in postmortem.mentions if one.where is Where.TITLE)
    return any(one is not None and one < day for one in titled)


@all_once
def days_of_entries(postmortem: Postmortem) -> Iterator[DayOfIncident]:
    """The days of the timelines; a row that has only a date, below times without any, may tell what
    was done long after, and so may all rows of weeks of which none has a time."""
    for timeline in postmortem.timelines:
        undated = _tells_weeks(timeline)
        for entry in timeline.entries:
            if entry.day and entry.day_from.written:
                alone = entry.moment.clock is None and undated
                yield DayOfIncident(entry.day, entry.time.span, not alone)
            undated = undated or bool(entry.moment.clock and not entry.day_from.written)


def _tells_weeks(timeline: Timeline) -> bool:
    """Whether a timeline has dates alone, over more than a fortnight."""
    days = [entry.day for entry in timeline.entries if entry.day]
    timed = any(entry.moment.clock for entry in timeline.entries)
    return bool(days) and not timed and max(days) - min(days) > FORTNIGHT


@once
def dating_field(postmortem: Postmortem) -> Fact | None:
    """The field that tells the certain day of the incident: its date, else that of its start, its
    detection or its declaration."""
    keys = (Key.DATE, Key.STARTED, Key.DETECTED, Key.DECLARED)
    dates = (postmortem.readable(key) for key in keys)
    return next((fact for fact in dates if fact and fact.full_date), None)


def first_day(postmortem: Postmortem) -> DayOfIncident | None:
    """The day of the incident that nothing of its report can be dated before: by its field, else
    the first that the timelines or the title write. It is not certain where the year of a timeline
    is that of other dates."""
    field = dating_field(postmortem)
    if field and field.full_date and field.full_date.day:
        return DayOfIncident(field.full_date.day, field.span)
    days = incident_days(postmortem) or titled_days(postmortem)
    if days:
        return DayOfIncident(days.first, days.named[days.first])
    entries = (entry for line in postmortem.timelines for entry in line.entries)
    place = next((entry.time.span for entry in entries if entry.day == postmortem.day), None)
    known = postmortem.day if place else None
    return DayOfIncident(known, place, certain=False) if known and place else None


def report_date(postmortem: Postmortem) -> Fact | None:
    """The field that tells when the report was written: its date, else that of its author."""
    for key in (Key.REPORT_DATE, Key.AUTHOR):
        fact = postmortem.readable(key)
        if fact and fact.full_date and (key is Key.REPORT_DATE or is_signature(fact.text.plain)):
            return fact
    return None


def slip_of(day: datetime.date, days: IncidentDays) -> datetime.date | None:
    """The day of the incident that `day` is a slip of, None if it is no slip."""
    return next((other for other in sorted(days.named) if is_slip(day, other)), None)


_NAMED = (Where.FILE_NAME, Where.TITLE, Where.CHANNEL, Where.INCIDENT_ID)


def misdated_names(postmortem: Postmortem, days: IncidentDays) -> Iterator[Mention]:
    """The dates in title, file name, channel and number that are none of the incident, each day
    once."""
    said: set[datetime.date] = set()
    named = {
        where: [one for one in postmortem.mentions if one.where is where and one.day]
        for where in _NAMED
    }
    file_agrees = any(one.day and days.covers(one.day) for one in named[Where.FILE_NAME])
    for where, mentions in named.items():
        day = mentions[0].day if len({one.day for one in mentions}) == 1 else None
        if day is None or day in said or days.covers(day) or _is_of_range(day, named, days):
            continue
        if where is Where.TITLE and _is_of_report(mentions[0]):
            continue
        aside = where is Where.CHANNEL and not _is_field(mentions[0], postmortem)
        if aside and not _differs_in_one_part(day, days):
            continue  # that of another incident
        if (where is Where.TITLE and file_agrees) or _off(day, where, days):
            yield mentions[0]
            said.add(day)


def _is_of_range(
    day: datetime.date, named: Mapping[Where, list[Mention]], days: IncidentDays
) -> bool:
    """Whether a day lies in a range of days in the title, in which the incident lies, too."""
    ranges = [(one.day, one.date.until) for one in named[Where.TITLE] if one.day and one.date.until]
    return any(
        first - DAY_LENGTH <= day <= last and first <= days.first and days.last <= last
        for first, last in ranges
    )


def _is_of_report(mention: Mention) -> bool:
    """Whether the word before a date makes it that of the report or its state: "outage, as of"."""
    before = normal(mention.text.plain[: mention.date.start]).split()
    keys = (known_labels().get(" ".join(before[-count:])) for count in (1, 2))
    return any(key in _OF_REPORT for key in keys)


_OF_REPORT = (*KeyTrait.STATE.keys, *KeyTrait.SIGN_OFF.keys)


def _is_field(mention: Mention, postmortem: Postmortem) -> bool:
    facts = postmortem.facts_of(Key.CHANNEL)
    return any(fact.text.span.contains(mention.span) for fact in facts)


def _differs_in_one_part(day: datetime.date, days: IncidentDays) -> bool:
    """Whether a day has all but the day or the month of one of the incident's, or swaps these."""
    for other in days.named:
        parts = ((day.month, day.day), (other.month, other.day))
        alike = day.month == other.month or day.day == other.day or parts[0] == parts[1][::-1]
        if day.year == other.year and alike:
            return True
    return False


def _off(day: datetime.date, where: Where, days: IncidentDays) -> bool:
    """A later name is that of the publication or the review, unless one slip explains it; a channel
    is opened for the incident."""
    return day < days.first or where is Where.CHANNEL or slip_of(day, days) is not None


def later_title(postmortem: Postmortem, days: IncidentDays) -> Mention | None:
    """The date in the title that is later than the incident, where two fields or timelines at least
    agree on its day; one of months later is that of the publication."""
    titled = [one for one in postmortem.mentions if one.where is Where.TITLE and one.day]
    day = titled[0].day if len(titled) == 1 else None
    if day is None or days.covers(day) or not days.last < day <= days.last + FORTNIGHT:
        return None
    if _is_of_report(titled[0]):
        return None
    fields = [fact for fact in postmortem.facts if fact.key in _DATING and fact.full_date]
    told = {fact.key for fact in fields}
    timelines = sum(1 for _ in list(days_of_entries(postmortem))[:1])
    agree = days.last - days.first <= DAY_LENGTH and len(told) + timelines >= AGREEING
    return titled[0] if agree else None


_DATING = (Key.DATE, *KeyTrait.MILESTONE.keys)


@record
class OutsideTimeline:
    """A date field that the timeline excludes, the entry that does, and whether the field comes
    `before` it; a hint if the field only goes on where the timeline does not."""

    fact: Fact
    entry: Entry
    before: bool
    cap: Severity = Severity.WARNING


_FEW = 3  # with fewer dated entries the date field may be the better witness


@all_once
def dates_outside_timeline(postmortem: Postmortem) -> Iterator[OutsideTimeline]:
    """The date and the end, days before everything that the timeline dates, and the start after it.

    A start before it may be a cause that nobody saw, an end after it a ticket closed late. A field
    that is known as a slip already is left out, and so is one with a time (PM314).
    """
    entries = [
        entry
        for timeline in postmortem.timelines
        for entry in timeline.entries
        if entry.day and entry.day_from.written
    ]
    if len(entries) < _FEW:
        return
    days = sorted(entries, key=lambda entry: entry.day or datetime.date.min)
    for key in (Key.DATE, *KeyTrait.BOUNDS.keys):
        fact = postmortem.readable(key)
        day = fact.full_date.day if fact and fact.full_date and not fact.full_date.until else None
        slip = any(one.fact is fact for one in outliers(postmortem))
        if fact is None or day is None or fact.instant or slip:
            continue
        before = key is not Key.STARTED
        entry = days[0] if before else days[-1]
        apart = (entry.day - day).days if entry.day else 0
        if (apart if before else -apart) > 1:
            yield OutsideTimeline(fact, entry, before)
    yield from _going_on(postmortem, days[-1])


def _going_on(postmortem: Postmortem, last: Entry) -> Iterator[OutsideTimeline]:
    """The date that names days after the last entry, although that one tells the end."""
    fact = postmortem.readable(Key.DATE)
    until = fact.full_date.until if fact and fact.full_date else None
    over = any(key in KeyTrait.OVER.keys for key in grammatical_milestones(last))
    if fact and until and last.day and over and (until - last.day).days > 1:
        yield OutsideTimeline(fact, last, before=False, cap=Severity.INFO)
