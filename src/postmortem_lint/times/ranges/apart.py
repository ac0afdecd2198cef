"""Ranges of sentences whose ends stand apart, or of which one is an hour alone."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.language.matching import spaced
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.clock import ANY_CLOCK_NOUN, Clock, Notation, moved
from postmortem_lint.times.clocks.half_of_day import of_either_half
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import leading_moment
from postmortem_lint.times.units import HOUR

_LONGEST = 80  # characters of what stands between the ends
_LEAD = 28  # characters in which the word before a range stands
_THE = lookup.any_of(spaced((*lookup.times.at, *lookup.grammar.articles)))
_FROM = lookup.any_of(spaced((*lookup.times.since, *lookup.clauses.ranging, *lookup.clauses.since)))
_LED = regex(rf"(?<!\w)(?:{_FROM}) (?:(?:{_THE}) )?$")
_TO = lookup.any_of(
    spaced((*lookup.times.to, *lookup.times.to_date, *lookup.times.until, *lookup.clauses.until))
)
_ASIDE = regex(
    rf"(?: ?[^\W\d_]{{1,8}})?(?P<open>, ?| [-–—] | \()"
    rf"[^\d.;:!?()\n]{{3,{_LONGEST}}}?(?:,|\)| [-–—]) (?:{_TO}) (?:(?:{_THE}) )?"
)
_UNTIL = regex(rf"[ ,–—-]{{1,3}}(?:{_TO})(?: (?:{_THE}))?,? $")
_HOUR = regex(
    rf"(?<!\w)(?:{lookup.any_of(spaced(lookup.times.between))}) (?:(?:{_THE}) )?"
    rf"(?P<hour>[01]?[0-9]|2[0-3]) ?(?:h|{ANY_CLOCK_NOUN}) "
    rf"(?:{lookup.any_of(lookup.grammar.and_words)}) (?:(?:{_THE}) )?$"
)


def ranges_apart(plain: str) -> Iterator[tuple[Moment, int]]:
    """Each range between whose ends a clause is put in ("from 9:14, when we closed it, until
    9:40"), and each that begins with an hour alone ("entre 9 h et 9 h 40"), with the index at which
    it starts; the places of the moment count from there."""
    low, clocks = fold(plain).low, find_clocks(plain)
    for first, last in pairwise(clocks):
        near = last.start - first.end <= 2 * _LONGEST
        if near and begins_range(low, first.start) and _ASIDE.fullmatch(low, first.end, last.start):
            yield from _range(plain, first, last)
    for last in clocks:
        found = _HOUR.search(low, max(0, last.start - 2 * _LEAD), last.start)
        if found is not None and not of_either_half((last,)):
            at = int(found["hour"]) * HOUR
            yield from _range(plain, Clock(*found.span("hour"), at, at, Notation.HOUR), last)


def begins_range(low: str, start: int) -> bool:
    """Whether a word before a place of a folded text tells that a range starts there."""
    return _LED.search(low, max(0, start - _LEAD), start) is not None


def until_before(low: str, at: int) -> int | None:
    """Where the start of a range ends of which the end stands at a place of a folded text, behind
    a word for "until"; None if no such word does."""
    found = _UNTIL.search(low, max(0, at - _LEAD), at)
    return found.start() if found else None


def _range(plain: str, first: Clock, last: Clock) -> Iterator[tuple[Moment, int]]:
    """The range between two times of a text, unless a mark tells that one is on another clock."""
    begun, ended = (leading_moment(plain[at : at + _LONGEST]) for at in (first.start, last.start))
    if ended is None or ended.clock is None or first.hour12 or last.hour12:
        return
    shift = last.start - first.start
    yield (
        replace(
            ended,
            start=0,
            end=shift + ended.end,
            kind=Kind.RANGE,
            date=None,
            clock=moved(first, -first.start),
            until=moved(ended.clock, shift),
            until_date=ended.date or ended.until_date,
            zone=begun.zone if begun else None,
            until_zone=ended.zone,
        ),
        first.start,
    )
