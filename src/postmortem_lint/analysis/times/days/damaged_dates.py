"""Dates of the text that a slip of the pen made unreadable, or that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.dates.damaged import DamagedDate, find_damaged_dates
from postmortem_lint.times.dates.read import read_date


def damaged_dates(postmortem: Postmortem) -> Iterator[tuple[Text, DamagedDate]]:
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
        for date in find_damaged_dates(text.prose):
            if not damaged.meets(text.locate(date.start, date.end)):
                yield text, date
        for line, date in _impossible(passage):
            if not told.meets(line.locate(date.start, date.end)):
                yield line, date


def _impossible(passage: Passage) -> Iterator[tuple[Text, DamagedDate]]:
    """The date of no calendar that is a line of its own, or that a heading begins with."""
    for line in passage.text.lines():
        date = read_date(line.plain)
        if date is None or date.day is not None or not date.problem:
            continue
        if passage.place is Place.HEADING or not line.plain[date.end :].strip(" *_:."):
            yield line, DamagedDate(date.start, date.end, date.problem)
