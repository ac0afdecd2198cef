"""The day of the incident as fields, title and summary tell it, and all dates read by it."""

from __future__ import annotations

import datetime

from postmortem_lint.certainty import Certainty
from postmortem_lint.language import lookup
from postmortem_lint.language.sentences import sentences
from postmortem_lint.postmortem.fields.doubtful_days import likelier_days, ordered_mentions
from postmortem_lint.postmortem.fields.mentioned_dates import mentions_of
from postmortem_lint.postmortem.model import Fact, Mention, Passage, Place
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key, Role
from postmortem_lint.roles.key_traits import KeyTrait
from postmortem_lint.text import Text
from postmortem_lint.times.clocks.half_of_day import of_either_half
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.zones.zone import find_zone


@record
class IncidentDates:
    """The `facts` with their dates read as they agree with the others, and all dates that are
    mentioned. `day` is that of the incident by a field or the title, `likely` the same, else the
    one that the summary names; `near` is the first that anything names."""

    facts: tuple[Fact, ...]
    mentions: tuple[Mention, ...]
    day: datetime.date | None
    likely: datetime.date | None
    near: datetime.date | None


def incident_dates(
    path: str, title: Text | None, facts: tuple[Fact, ...], texts: tuple[Passage, ...]
) -> IncidentDates:
    """When the incident was, before any timeline is read."""
    day = _day(facts, title)
    mentions = ordered_mentions(mentions_of(path, title, facts, texts))
    near = next((one.day for one in mentions if one.day), None)
    facts = _in_halves(likelier_days(facts, day or near, mentions))
    day = day or _day(facts, None, certain=False)
    return IncidentDates(facts, mentions, day, day or _told_day(texts), near)


def _day(facts: tuple[Fact, ...], title: Text | None, certain: bool = True) -> datetime.date | None:
    """The day of the incident: that of the start, else the date field, else the title's; one that
    may be another (10/11/2025) only if it need not be `certain`."""
    by_key = {fact.key: fact for fact in reversed(facts) if fact.readable}
    for key in (Key.STARTED, Key.DATE, *KeyTrait.MILESTONE.keys):
        fact = by_key.get(key)
        date = fact and (fact.date or (fact.moment.date if fact.moment else None))
        if date and date.day and date.year and not (certain and date.other):
            return date.day
    ranged = by_key.get(Key.DURATION)
    window = ranged.duration.window if ranged and ranged.duration else None
    if window and window.date and window.date.day and window.date.year:
        return window.date.day
    for date in find_dates(title.plain) if title else ():
        if date.day and date.year and date.other is None:
            return date.day
    return None


def _told_day(texts: tuple[Passage, ...]) -> datetime.date | None:
    """The day that the summary names, if it names just one; else that to which a note in the head
    says that all times belong."""
    told = (one for one in texts if one.roles == (Role.SUMMARY,) and not one.quoted)
    days = {date.day for one in told for date in find_dates(one.text.plain) if _certain(date)}
    return days.pop() if len(days) == 1 else _noted_day(texts)


def _noted_day(texts: tuple[Passage, ...]) -> datetime.date | None:
    """The day of a sentence such as "All times are CET and belong to Thursday, 14 August 2025"."""
    heads = (one.text.plain for one in texts if not one.roles and one.place is Place.PARAGRAPH)
    for plain in heads:
        for start, end in sentences(plain):
            said = plain[start:end]
            dates = find_dates(said)
            alone = len(dates) == 1 and _certain(dates[0]) and not find_clocks(said)
            if alone and _speaks_of_times(said[: dates[0].start]):
                return dates[0].day
    return None


_WORD = regex(r"[^\W\d_]+")


def _speaks_of_times(before: str) -> bool:
    """Whether the words before a date are about the times of the document, and nothing else."""
    zone = find_zone(before)
    rest = f"{before[: zone[1]]} {before[zone[2] :]}" if zone else before
    words = [word.lower() for word in _WORD.findall(rest)]
    about = [any(part in word for part in lookup.times.all_times) for word in words]
    known = (*lookup.times.of_notes, *lookup.times.weekdays)
    return any(about[:_FIRST]) and all(
        told or word in known for word, told in zip(words, about, strict=True)
    )


_FIRST = 3  # words in which a note names the times


def _certain(date: DateText) -> bool:
    return bool(date.year) and date.other is None and date.until is None


def _in_halves(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts; of times on a 12-hour clock without am or pm the half of the day is unsure."""
    moments = [one.moment for one in facts if one.moment]
    moments += [one.duration.window for one in facts if one.duration and one.duration.window]
    clocks = [clock for one in moments for clock in (one.clock, one.until) if clock]
    return tuple(map(_of_either_half, facts)) if of_either_half(clocks) else facts


def _of_either_half(fact: Fact) -> Fact:
    moment = fact.moment
    if moment is None or moment.clock is None or not moment.clock.bare12:
        return fact
    unsure = min(moment.certainty, Certainty.CONVENTION)
    return replace(fact, moment=replace(moment, certainty=unsure))
