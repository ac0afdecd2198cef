"""Dates of the text that a slip of the pen made unreadable."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.text import Text
from postmortem_lint.times.damaged_dates import DamagedDate, find_damaged_dates
from postmortem_lint.times.dates import read_date


def damaged_dates(postmortem: Postmortem) -> Iterator[tuple[Text, DamagedDate]]:
    """Each with the text it stands in; those in the time of an entry are told of the entry."""
    times = [
        entry.time.span
        for timeline in postmortem.timelines
        for entry in timeline.entries
        if entry.moment.damaged
    ]
    for passage in postmortem.passages:
        if passage.quoted:
            continue
        for date in (*find_damaged_dates(passage.text.prose), *_impossible(passage)):
            span = passage.text.locate(date.start, date.end)
            if not any(span.meets(time) for time in times):
                yield passage.text, date


def _impossible(passage: Passage) -> Iterator[DamagedDate]:
    """The date of no calendar that is a line of its own, or that a heading begins with."""
    for line in passage.text.lines():
        plain = line.plain
        date = read_date(plain)
        if date is None or date.day is not None or not date.problem:
            continue
        if passage.place is Place.HEADING or not plain[date.end :].strip(" *_:."):
            start = passage.text.plain.index(plain)
            yield DamagedDate(start + date.start, start + date.end, date.problem)
