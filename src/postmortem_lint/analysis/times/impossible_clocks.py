"""Times of day in running text whose minute no clock shows: "at 14:75", "à 14 h 75"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from postmortem_lint.analysis.lengths.between_times import times_of_day
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.sentences import unquoted
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.clocks.clock import ANY_CLOCK_NOUN
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.zones.zone import zone_at

_GOES_ON = regex(r"[\w.]\w| [A-Z][a-z]+ \(| \d")  # "13:06 pm2", "13:06 PM Anna (manager)"
_FEW = 2  # times of a document that tells its course by the clock
_WHOLE = 100  # what the two sides of a ratio add up to


@record
class ImpossibleClock:
    """The `text` of a time, and what is wrong with it."""

    text: Text
    why: str


def impossible_clocks(postmortem: Postmortem) -> Iterator[ImpossibleClock]:
    """The times of sentences with an impossible minute, where a word or a zone beside them tells
    that they are times of day (what has no such word is a ratio or a score), and those with a
    marker of a 12-hour clock behind an hour that it does not have."""
    by_clock = len(times_of_day(postmortem)) >= _FEW
    known = Spans(entry.time.span for entry in timed_entries(postmortem))
    for passage in postmortem.passages:
        if passage.quoted or passage.place is Place.HEADING:
            continue
        marked = () if passage.place is Place.CELL else _marked(passage.text)
        for found in (*(_in(passage.text) if by_clock else ()), *marked):
            if not known.meets(found.text.span):
                yield found


def _in(text: Text) -> Iterator[ImpossibleClock]:
    page = fold(text.prose)
    for found in _clock().finditer(page.low):
        hour, minute = int(found["hour"]), int(found["minute"])
        if found["sign"] == ".":  # "2.75 hours" is a length
            told = bool(found["noun"]) and found["noun"] not in lookup.lengths.units
        else:
            told = any((found["at"], found["noun"], zone_at(page, found.end("minute") + 1)))
        if told and hour + minute != _WHOLE:
            place = text.part(found.start("hour"), found.end("minute"))
            yield ImpossibleClock(place, f"minute {minute}")


def _marked(text: Text) -> Iterator[ImpossibleClock]:
    plain = unquoted(text.prose)
    for clock in find_clocks(plain):
        if clock.problem and clock.redundant and not _GOES_ON.match(plain, clock.end):
            yield ImpossibleClock(text.part(clock.start, clock.end), clock.problem)


@cache
def _clock() -> re.Pattern[str]:
    at = lookup.any_of(lookup.times.at)
    return regex(
        rf"(?<![^\s(])(?:(?P<at>{at})\s)?(?P<hour>[01]?[0-9]|2[0-3])(?P<sign>:|\.| ?h ?)"
        rf"(?P<minute>[6-9][0-9])(?![0-9]|[:.,][0-9]|\s?[%:])(?:\s?(?P<noun>{ANY_CLOCK_NOUN})\b)?"
    )
