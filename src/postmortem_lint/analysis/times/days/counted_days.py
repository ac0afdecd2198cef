"""Dates that are counted from the incident, and lie on the other side of it: "on 30 May, three days
before the outage" of 26 May (PM208)."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Iterator

from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.sentences.subjects import is_fact
from postmortem_lint.analysis.sentences.verbs import verbs_of
from postmortem_lint.analysis.times.days.incident import FORTNIGHT, IncidentDays
from postmortem_lint.analysis.times.days.wrong_weekdays import certain_day
from postmortem_lint.durations.duration import Duration
from postmortem_lint.durations.read import find_durations
from postmortem_lint.finding import Severity
from postmortem_lint.language import lookup
from postmortem_lint.postmortem.model import Mention, Postmortem, Where
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span
from postmortem_lint.times.slips import is_slip
from postmortem_lint.times.units import DAY

_GAP = regex(r",?\s?(?:\(|[-–—]\s)?")
_EARLIER = regex(rf"\s*(?:{lookup.any_of(lookup.lengths.earlier)})(?![^\W\d_])", re.IGNORECASE)
_LATER = regex(rf"\s*(?:{lookup.any_of(lookup.lengths.later)})(?![^\W\d_])", re.IGNORECASE)
_ON = lookup.any_of((*lookup.times.on, *lookup.times.day_articles, *lookup.clauses.prepositions))
_OPENED = regex(rf"\s?\((?:(?:{_ON}) )?$", re.IGNORECASE)
_LEAD = 12  # characters
_WEEK = 7
_WORD = regex(r"[^\W\d_]+")
_NOUN = 3  # words in which the event stands that is counted from
_END = regex(r"\s*(?:[.,;:!?)。，、]|$)")


@record
class CountedDay:
    """Where a date stands that lies on the wrong side of the incident, what is wrong with it in
    words, and how much that weighs."""

    span: Span
    message: str
    cap: Severity


def counted_days(postmortem: Postmortem, days: IncidentDays) -> Iterator[CountedDay]:
    """The dates in sentences with a length before or after them that leads away from the incident,
    and to no other day that the document names."""
    told = {one: certain_day(one, postmortem.day) for one in postmortem.mentions}
    named = {day for day in told.values() if day}
    for mention, day in told.items():
        near = day and days.first - FORTNIGHT <= day <= days.last + FORTNIGHT
        if day is None or not near or mention.quoted:
            continue
        if days.covers(day) and (days.first <= day <= days.last or not _counted_before(mention)):
            continue
        if mention.where is Where.TEXT and not mention.date.until and _is_told(mention):
            yield from _astray(mention, day, days, named)


def _astray(
    mention: Mention, day: datetime.date, days: IncidentDays, named: set[datetime.date]
) -> Iterator[CountedDay]:
    found, prose = _counted(mention), mention.text.prose
    if found is None:
        return
    length, end = found
    earlier = _EARLIER.match(prose, length.value_end) is not None
    by = datetime.timedelta(round((length.seconds or 0) / DAY) * (1 if earlier else -1))
    wrong = day > days.last if earlier else day < days.first
    if not wrong or day + by in named:
        return
    right = (days.first if earlier else days.last) - by
    shifted = mention.date.weekday is not None and (day - right).days % _WEEK == 0
    sure = shifted or is_slip(day, right) or end <= mention.date.start
    sure = sure or _from_incident(mention, end)
    if sure or _END.match(prose, end):
        words = " ".join(mention.text.plain[length.start : end].split())
        message = f"{day} is called '{words}', but the incident is dated {days.first}"
        yield CountedDay(mention.span, message, Severity.WARNING if sure else Severity.INFO)


def _counted(mention: Mention) -> tuple[Duration, int] | None:
    """The length of days beside a date by which that lies before or after something, and where that
    ends: behind it, or before it where it stands in brackets ("one day before (16 June)")."""
    prose = mention.text.prose
    before = _counted_before(mention)
    if before:
        return before
    gap = _GAP.match(prose, mention.date.end)
    lengths = find_durations(prose)
    place = bisect_left(lengths, gap.end(), key=_start_of) if gap else len(lengths)
    length = lengths[place] if place < len(lengths) else None
    if length is None or gap is None or length.start != gap.end() or length.approximate:
        return None
    if not length.seconds or length.seconds % DAY:
        return None
    word = _EARLIER.match(prose, length.value_end) or _LATER.match(prose, length.value_end)
    return (length, word.end()) if word else None


def _counted_before(mention: Mention) -> tuple[Duration, int] | None:
    """The length of days in front of a date in brackets, and where the word for "before" or "after"
    behind it ends."""
    prose, date = mention.text.prose, mention.date
    begin = min(date.start, date.weekday_place[0]) if date.weekday_place else date.start
    opened = _OPENED.search(prose, max(0, begin - _LEAD), begin)
    found = sentence_at(prose, date.start) if opened else None
    past = found is not None and verbs_of(found[0].spoken, found[0].language)
    lengths = find_durations(prose) if past else ()
    for length in lengths:
        word = _EARLIER.match(prose, length.value_end) or _LATER.match(prose, length.value_end)
        days = length.seconds and length.seconds % DAY == 0 and not length.approximate
        if opened and word and days and word.end() == opened.start():
            return length, word.end()
    return None


def _start_of(length: Duration) -> int:
    return length.start


def _is_told(mention: Mention) -> bool:
    """Whether the sentence tells what happened, and no plan."""
    found = sentence_at(mention.text.prose, mention.date.start)
    return found is not None and is_fact(found[0], found[0].spoken)


def _from_incident(mention: Mention, end: int) -> bool:
    """Whether what is counted from is the incident, by its noun."""
    prose = mention.text.prose
    found = sentence_at(prose, mention.date.start)
    nouns = {*found[0].language.incidents, *found[0].language.harms} if found else set[str]()
    following = _WORD.findall(prose[end : end + 60].lower())[:_NOUN]
    return not nouns.isdisjoint(following)
