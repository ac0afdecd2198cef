"""Ranges whose ends carry notes: "(04:04 UTC first failure → 05:37 UTC all healthy)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import LETTER, fold
from postmortem_lint.language.matching import gapless, spaced
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.times.clocks.half_of_day import sharing_marker
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import leading_moment

_TIMES = 2
_LONGEST = 160  # characters
_WORD = rf"{LETTER}[\w'’/-]*"
_NOTE = rf"(?:[ ,]*{_WORD}){{0,5}}"
_BRACKET = regex(rf"[(（\[]([^()（）\[\]\n]{{9,{_LONGEST}}})[)）\]]")
_FROM = lookup.any_of(spaced((*lookup.times.since, *lookup.times.between)))
_TO = lookup.any_of(spaced(lookup.times.to))
_AT = regex(rf"(?<!\w)(?:{lookup.any_of(spaced(lookup.times.at))}) *$")
_SOLID_TO = lookup.any_of(word for word in lookup.times.to if gapless(word[0]))
_ARROW = "→|⇒|-{1,2}>|=>|➜|➔|–|—| -"
_LED = regex(rf" *(?:(?:{_FROM}) )?{_NOTE}[ :,~]*")
_JOINED = regex(
    rf" *(?P<note>[ ,]*\([^()\n]{{1,30}}\)|{_NOTE}?)[ ,]*"
    rf"(?:(?:{_ARROW})(?:[ ,]*{_WORD}){{0,3}}[ :,~]*|(?<!\w)(?:{_TO}) |(?:{_SOLID_TO}))[ ~]*"
)
_CLOSED = regex(rf" *(?P<note>\([^()\d\n]{{1,30}}\)|{_NOTE})[ .,;*_]*(?:[(=].*)?", re.DOTALL)


def bracketed_ranges(plain: str) -> Iterator[tuple[Moment, int]]:
    """Each bracket of a text that is such a range, with the index at which its first time starts;
    the places of the moment count from there."""
    for found in _BRACKET.finditer(plain):
        moment = noted_range(found[1])
        if moment is not None:
            start = moment.start
            until = moment.until and replace(
                moment.until, start=moment.until.start - start, end=moment.until.end - start
            )
            shifted = replace(moment, start=0, end=moment.end - start, until=until)
            yield shifted, found.start(1) + start


_BEFORE = regex(r"(?P<word>[^\W\d_]+)[.,]? *[(（]?$")
_AFTER = regex(r" *(?:[A-Z]{2,5} )?,? *[(（]?(?P<word>[^\W\d_]+)")
_LONG = 5  # letters of a weekday that is no other word
_BESIDE = 14  # characters around a time in which its weekday stands


def over_weekdays(plain: str, moment: Moment, start: int) -> Moment:
    """A range that begins at `start` of a text, over the days that weekdays beside both of its
    times tell: "02:24 Sat – 07:22 Mon"."""
    first, last = moment.clock, moment.until
    if not (first and last) or moment.date or moment.until_date:
        return moment
    middle = plain[start + first.end : start + last.start]
    behind = start + last.end
    begun = _weekday(
        _BEFORE.search(plain[max(0, start + first.start - _BESIDE) : start + first.start])
    )
    begun = _weekday(_AFTER.match(middle)) if begun is None else begun
    ended = _weekday(_AFTER.match(plain[behind : behind + _BESIDE]))
    ended = _weekday(_BEFORE.search(middle)) if ended is None else ended
    if begun is None or ended is None or begun == ended:
        return moment
    return replace(moment, next_day=(ended - begun) % 7)


def _weekday(found: re.Match[str] | None) -> int | None:
    """The weekday that a word is; a short one may be another word, if it is no name."""
    word = found["word"] if found else ""
    named = len(word) >= _LONG or word[:1].isupper() or gapless(word[:1] or "a")
    return lookup.times.weekdays.get(word.lower()) if named else None


def ends_noted_range(plain: str, first_end: int, second: int) -> bool:
    """Whether what stands between two times is a note on the first one and the sign or word of a
    range: "04:04 first failure → 05:37"."""
    if not 0 <= second - first_end <= _LONGEST:
        return False
    low = fold(plain).low
    found = _JOINED.fullmatch(low, first_end, second)
    if found is None or not found["note"].strip():
        return False
    return _AT.search(low, first_end, second) is None  # "known at 4:12, mitigated at 4:27"


def noted_range(text: str) -> Moment | None:
    """The range that a whole text is, notes of a few words beside its two times; None if it is
    another text. Places count from its beginning."""
    clocks = find_clocks(text[:_LONGEST])
    if len(clocks) != _TIMES or any(one.problem for one in clocks):
        return None
    low = fold(text[:_LONGEST]).low
    first, last = (leading_moment(text[one.start :]) for one in clocks)
    if first is None or last is None or {first.kind, last.kind} != {Kind.INSTANT}:
        return None
    begun, ended = clocks[0].start + first.end, clocks[1].start + last.end
    if begun > clocks[1].start or not _LED.fullmatch(low, 0, clocks[0].start):
        return None
    joined = _JOINED.fullmatch(low, begun, clocks[1].start)
    closed = _CLOSED.fullmatch(low, ended)
    if joined is None or closed is None:
        return None
    ended = closed.end("note") if closed["note"].strip() else ended
    return _range(first, last, clocks[0].start, clocks[1].start, ended)


def _range(first: Moment, last: Moment, start: int, second: int, end: int) -> Moment | None:
    if first.clock is None or last.clock is None:
        return None
    clock, until = sharing_marker(first.clock, last.clock)
    return replace(
        first,
        start=start,
        end=end,
        kind=Kind.RANGE,
        clock=clock,
        until=replace(until, start=second + until.start, end=second + until.end),
        until_date=last.date,
        zone=first.zone or last.zone,
        until_zone=last.zone or first.zone,
        approximate=first.approximate or last.approximate,
    )
