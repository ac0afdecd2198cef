"""Times that a sentence puts so much later than another one: "at 9:17, 95 minutes later"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from postmortem_lint.analysis.once import once
from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.times.sentences.hedges import is_hedged
from postmortem_lint.durations.duration import Duration, Fit
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import Folded, fold
from postmortem_lint.postmortem.model import Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY, HALF_DAY
from postmortem_lint.times.zones.offsets import zone_behind

_LATER = regex(rf"\s+(?:{lookup.any_of(lookup.lengths.later)})(?!\w)")
_CLOSED = regex(r"\s*(?:[.;:)!?]|$)")
_BESIDE = regex(r"\s*[,;(–—-]*\s*")
_WORD = regex(r"\s+([^\W\d_]+)")
_AT = regex(rf"\s*,?\s*(?:{lookup.any_of(lookup.times.at)})\s+")


@record
class LaterTime:
    """A length as `written` that a sentence counts up to a `time`, where no time of the document
    lies so far before it. `earlier` is the one time of the same sentence from which it is counted,
    as it is written in `begun`, and `real` the seconds between the two; None where it is counted
    from another event."""

    span: Span
    written: str
    time: str
    earlier: Span | None = None
    begun: str = ""
    real: float = 0.0


def later_times(postmortem: Postmortem) -> Iterator[LaterTime]:
    """The lengths up to a time that no time of the document begins, in document order."""
    for passage in postmortem.passages:
        if passage.quoted or passage.place not in (Place.PARAGRAPH, Place.ITEM):
            continue
        plain = passage.text.prose
        clocks = [one for one in find_clocks(plain) if not one.problem]
        starts = [one.start for one in clocks]
        page = fold(plain)
        for duration in find_durations(plain) if clocks else ():
            later = _LATER.match(plain, duration.value_end)
            if later is None or not _is_known(duration):
                continue
            if _leads_clause(plain, later):
                continue
            place = bisect_left(starts, duration.start)
            at = _end_of(page, duration, later.end(), clocks[max(0, place - 1) : place + 2])
            if at and not _is_told(duration, at, _times_of_day(postmortem)):
                first = _only_before(plain, at, duration, clocks)
                closed = _CLOSED.match(plain, later.end())
                yield _later_time(passage.text, duration, at, first if closed else None)


def _leads_clause(plain: str, later: re.Match[str]) -> bool:
    """Whether what came later is told behind the word: "at 10:12, nine minutes later the job was
    stopped", "nine minutes after that it stopped"; but not "nine minutes after the start"."""
    if _CLOSED.match(plain, later.end()) or _AT.match(plain, later.end()):
        return False
    behind, found = _WORD.match(plain, later.end()), sentence_at(plain, later.start())
    if behind is None or found is None:
        return False
    language = found[0].language
    pointing = (*language.pronouns, *language.relatives)
    return later[0].strip().lower() not in language.after or behind[1].lower() in pointing


def _is_known(duration: Duration) -> bool:
    return duration.seconds is not None and 0 < duration.seconds < DAY and not duration.working


def _end_of(page: Folded, duration: Duration, end: int, near: list[Clock]) -> Clock | None:
    """The one of the times near to a length, told as later by so much up to `end`, that stands
    right before or behind it."""
    for clock in near:
        last = zone_behind(page, clock.start, clock.end)[1]
        if last <= duration.start and _BESIDE.fullmatch(page.raw, last, duration.start):
            return None if is_hedged(page.raw, clock.start) else clock
        if _AT.fullmatch(page.raw, end, clock.start):
            return clock
    return None


@once
def _times_of_day(postmortem: Postmortem) -> frozenset[tuple[int, bool]]:
    """All times of day of the document, in seconds, with whether one names no half of the day."""
    return frozenset(
        (one.lo, one.bare12)
        for passage in postmortem.passages
        for one in find_clocks(passage.text.plain)
    )


def _is_told(duration: Duration, at: Clock, times: frozenset[tuple[int, bool]]) -> bool:
    """Whether any time of the document lies so far before another one, or may."""
    return any(
        fit(duration, seconds) in (Fit.HOLDS, Fit.ROUGHLY)
        for start, bare in times
        for seconds in _between(start, at.lo, halves=bare or at.bare12)
    )


def _between(start: int, end: int, *, halves: bool) -> tuple[float, ...]:
    """The seconds from one time of day to the next such other one; where one names no half of the
    day, from its other half, too."""
    seconds = (end - start) % DAY
    return (seconds, (seconds + HALF_DAY) % DAY) if halves else (seconds,)


def _only_before(plain: str, at: Clock, duration: Duration, clocks: list[Clock]) -> Clock | None:
    """The one time that stands in the sentence before its end and its length."""
    found = sentence_at(plain, duration.value_start)
    begun = found[0].start if found else 0
    low = bisect_left(clocks, begun, key=_start_of)
    high = bisect_left(clocks, min(at.start, duration.start), key=_start_of)
    return clocks[low] if high - low == 1 else None


def _start_of(clock: Clock) -> int:
    return clock.start


def _later_time(text: Text, duration: Duration, at: Clock, first: Clock | None) -> LaterTime:
    span = text.locate(duration.value_start, duration.value_end)
    written = text.prose[duration.value_start : duration.value_end]
    time = text.prose[at.start : at.end]
    if first is None:
        return LaterTime(span, written, time)
    real = _between(first.lo, at.lo, halves=False)[0]
    begun = text.prose[first.start : first.end]
    return LaterTime(span, written, time, text.locate(first.start, first.end), begun, real)
