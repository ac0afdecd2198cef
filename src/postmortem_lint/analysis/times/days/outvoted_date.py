"""The date of the incident in a field, where all other places agree on another day (PM208)."""

from __future__ import annotations

import datetime

from postmortem_lint.analysis.times.days.date_outliers import outliers
from postmortem_lint.analysis.times.days.incident import (
    AGREEING,
    FORTNIGHT,
    DayOfIncident,
    dates_outside_timeline,
    days_of_entries,
)
from postmortem_lint.analysis.times.days.stray_days import dated_sentences
from postmortem_lint.finding import Severity
from postmortem_lint.postmortem.model import Fact, Form, Mention, Postmortem, Where
from postmortem_lint.records import record
from postmortem_lint.roles import Key
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.roles.role_traits import RoleTrait
from postmortem_lint.text import Span
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.ranges.in_text import find_ranges
from postmortem_lint.times.slips import swaps_digits
from postmortem_lint.times.units import DAY_LENGTH


@record
class OutvotedDate:
    """The date of the incident in a field, and another day on which other places agree. `cap` is
    lower for a later date, which may be that of the report."""

    fact: Fact
    day: datetime.date
    witnesses: tuple[Span, ...]
    cap: Severity = Severity.WARNING


def outvoted_date(postmortem: Postmortem) -> OutvotedDate | None:
    """The date field, if all other places that tell the day of the incident, two at least, agree on
    another one. What is dated later than the incident may be dated by its report, and in front
    matter it mostly is."""
    fact = postmortem.readable(Key.DATE)
    day = fact.full_date.day if fact and fact.full_date and not fact.full_date.until else None
    known = [one.fact for one in outliers(postmortem)]
    known += [one.fact for one in dates_outside_timeline(postmortem)]
    if fact is None or day is None or fact in known:
        return None
    told = [one for one in _witnesses(postmortem) if one.day != day]
    by_sentences = len(told) < AGREEING
    if by_sentences:
        sentences = (one for one in dated_sentences(postmortem) if one.day and one.day != day)
        told += [DayOfIncident(one.day, one.span) for one in sentences if one.day]
    near = [one for one in told if abs(one.day - told[0].day) <= DAY_LENGTH]
    agree = len(near) == len(told) >= AGREEING and len({one.place for one in told}) >= AGREEING
    if _confirmed(day, postmortem):
        return None
    if not agree:
        return _by_lead(fact, day, postmortem)
    places = tuple(dict.fromkeys(one.place for one in told))
    if min(one.day for one in told) - day > DAY_LENGTH:
        cap = Severity.INFO if by_sentences else Severity.WARNING
        return OutvotedDate(fact, told[0].day, places, cap)
    behind = day - max(one.day for one in told)
    near_by = behind <= FORTNIGHT or swaps_digits(day, told[0].day)
    if fact.form is Form.FRONT_MATTER or not (behind > DAY_LENGTH and near_by):
        return None
    return OutvotedDate(fact, told[0].day, places, Severity.INFO)


def _by_lead(fact: Fact, day: datetime.date, postmortem: Postmortem) -> OutvotedDate | None:
    """The date field beside the first day that the text tells, with the times from and to, if the
    two differ in one part, and the day is later: no report is dated before what it tells."""
    if days_of_entries(postmortem) or postmortem.incidents:
        return None
    told = [one for one in postmortem.mentions if one.where is Where.TEXT and one.day]
    first = told[0] if told and not told[0].quoted else None
    if first is None or first.day is None or not _LEADING.issuperset(first.roles):
        return None
    other = first.day
    apart = other - day
    one_part = (day.year, day.month) == (other.year, other.month) or (
        day.day == other.day and apart <= _MONTH
    )
    timed = any(start <= first.date.end + _BESIDE for _, start in _ranges_behind(first))
    if apart > DAY_LENGTH and one_part and timed:
        return OutvotedDate(fact, other, (first.span,))
    return None


_BESIDE = 12  # characters between a day and its times
_MONTH = datetime.timedelta(days=31)
_LEADING = frozenset(RoleTrait.HEAD.roles)


def _ranges_behind(mention: Mention) -> list[tuple[Moment, int]]:
    ranges = find_ranges(mention.text.prose)
    return [one for one in ranges if one[1] + one[0].end > mention.date.end]


def _witnesses(postmortem: Postmortem) -> list[DayOfIncident]:
    """The days that title, file name, milestones and timelines write themselves, one of each."""
    found = [
        DayOfIncident(one.day, one.span)
        for one in postmortem.mentions
        if one.where in (Where.TITLE, Where.FILE_NAME) and one.day
    ]
    for key in KeyTrait.MILESTONE.keys:
        fact = postmortem.readable(key)
        if fact and fact.full_date and fact.full_date.day:
            found.append(DayOfIncident(fact.full_date.day, fact.span))
    return [*found, *list(days_of_entries(postmortem))[:1]]


def _confirmed(day: datetime.date, postmortem: Postmortem) -> bool:
    """Whether anything else has that day, too."""
    return [one.day for one in postmortem.mentions].count(day) > 1  # the field itself is one
