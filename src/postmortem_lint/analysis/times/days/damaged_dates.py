"""Dates of the text that a slip of the pen made unreadable, or that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import has_digit
from postmortem_lint.language.sentences import unquoted
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans, Text
from postmortem_lint.times.dates.damaged import (
    DamagedDate,
    find_damaged_dates,
    lone_misspelled,
)
from postmortem_lint.times.dates.date import DateForm, DateText
from postmortem_lint.times.dates.notations import FIRST_YEAR, LAST_YEAR
from postmortem_lint.times.dates.read import find_dates, read_date


@record
class NoDate:
    """What stands for a date and is none, with the text it stands in; not `sure` where a program
    may have made it (the 30th of February, 2025-06-31)."""

    text: Text
    date: DamagedDate
    sure: bool = True

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.text.locate(self.date.start, self.date.end)

    @property
    def written(self) -> str:
        """What stands there."""
        return self.text.plain[self.date.start : self.date.end]


def damaged_dates(postmortem: Postmortem) -> Iterator[NoDate]:
    """Each with the text it stands in; those in the time of an entry are told of the entry, and
    dates of no calendar in fields and of action items of those."""
    entries = [entry for timeline in postmortem.timelines for entry in timeline.entries]
    damaged = Spans(entry.time.span for entry in entries if entry.moment.damaged)
    fields = (fact.text.span for fact in postmortem.facts if fact.text)
    items = (item for listed in postmortem.actions for item in listed.actions)
    dues = (item.due.span for item in items if item.due)
    told = Spans([*fields, *dues, *(entry.time.span for entry in entries if entry.time)])
    for passage in postmortem.passages:
        if passage.quoted:
            continue
        text = passage.text
        slips = (NoDate(text, date) for date in find_damaged_dates(text.prose))
        yield from (one for one in slips if not damaged.meets(one.span))
        alone = [one for one in _alone(passage) if not told.meets(one.span)]
        yield from alone
        spans = [one.span for one in alone]
        spoken = (one for one in _in_sentences(text) if not told.meets(one.span))
        yield from (one for one in spoken if one.span not in spans)


def _alone(passage: Passage) -> Iterator[NoDate]:
    """The date of no calendar that is a line of its own, or that a heading begins with; another
    language may well know the month of a line."""
    if not has_digit(passage.text.plain):
        return
    for line in passage.text.lines():
        date = read_date(line.plain)
        misspelled = lone_misspelled(line.plain) if date is None else None
        if misspelled is not None:
            yield NoDate(line, misspelled, sure=False)
        if date is None or date.day is not None or not date.problem:
            continue
        if passage.place is Place.HEADING or not line.plain[date.end :].strip(" *_:."):
            yield NoDate(line, DamagedDate(date.start, date.end, date.problem))


def _in_sentences(text: Text) -> Iterator[NoDate]:
    """The days that no month has, in running text."""
    prose = unquoted(text.prose)
    for date in find_dates(prose):
        if date.day is None and date.problem and _is_meant(prose, date):
            end = date.end - prose[: date.end].endswith(".")
            found = DamagedDate(date.start, end, date.problem)
            sure = date.form in _WRITTEN and max(_days_in(prose, date)) >= _LAST
            yield NoDate(text, found, sure)


_WRITTEN = (DateForm.MONTH_NAME, DateForm.NO_YEAR)  # by people, with the name of the month
_LAST = 31  # the 29th and 30th of February are what programs make
_MOST = 39  # a higher number is counted, and no slip for a day
_NUMBER = regex(r"(?<!\d)\d{1,2}(?!\d)")
_YEAR = regex(r"\d{4}")
_WORD = regex(r"[^\W\d_]+")
_REACH = 24  # characters


def _days_in(prose: str, date: DateText) -> list[int]:
    """The numbers of a date that may be those of a day."""
    return [int(number) for number in _NUMBER.findall(prose[date.start : date.end])]


def _is_meant(prose: str, date: DateText) -> bool:
    """Whether numbers that make no date stand for one: with a year, or behind "on" and its like."""
    days, year = _days_in(prose, date), _YEAR.search(prose, date.start, date.end)
    if not days or not 0 < max(days) <= _MOST or prose[date.start - 1 : date.start] in _QUOTES:
        return False
    if year or date.form is DateForm.LOCAL or prose[date.end - 1] >= "\u2e80":
        return year is None or FIRST_YEAR <= int(year.group()) <= LAST_YEAR
    before = prose[max(0, date.start - _REACH) : date.start].lower()
    words = _WORD.findall(before)[-2:] if before.endswith(" ") else []
    beside = words[:1] and words[0] in lookup.times.weekdays  # "Tuesday morning, 31 September"
    return bool(beside) or not _before_days().isdisjoint(words[-1:])


_QUOTES = frozenset("\"'“”„«»‘’`")


@cache
def _before_days() -> frozenset[str]:
    """The words that stand before a day."""
    times = lookup.times
    led = (*times.on, *times.before_date, *times.since, *times.until, *times.between)
    return frozenset((*led, *times.weekdays, *lookup.clauses.prepositions))
