"""Times that a sentence puts so much later than another one: "at 9:17, 95 minutes later"."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.sentences.clauses import sentence_at
from postmortem_lint.analysis.times.sentences.hedges import is_hedged
from postmortem_lint.durations.duration import Duration, Fit
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.model import Passage, Place, Postmortem
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.units import DAY
from postmortem_lint.times.zones.offsets import zone_behind

_LATER = regex(rf"\s+(?:{lookup.any_of(lookup.lengths.later)})(?!\w)")
_CLOSED = regex(r"\s*(?:[.;:)!?]|$)")
_BESIDE = regex(r"\s*[,;(–—-]*\s*")
_AT = regex(rf"\s*,?\s*(?:{lookup.any_of(lookup.times.at)})\s+")


@record
class LaterTime:
    """A length of `seconds` that a sentence counts up to a `time`, where no time of the document
    lies so far before it. `earlier` is the one time of the same sentence, from which it is counted
    then, `real` what lies between the two; None where it is counted from another event."""

    span: Span
    written: str
    time: str
    earlier: Span | None
    begun: str
    real: float


def later_times(postmortem: Postmortem) -> Iterator[LaterTime]:
    """The lengths up to a time that no time of the document begins, in document order."""
    for passage in postmortem.passages:
        if passage.quoted or passage.place not in (Place.PARAGRAPH, Place.ITEM):
            continue
        plain = passage.text.prose
        clocks = [one for one in find_clocks(plain) if not one.problem]
        for duration in find_durations(plain) if clocks else ():
            at = _end_of(plain, duration, clocks)
            if at and not _is_told(duration, at, postmortem):
                yield _later_time(passage, duration, at, clocks)


def _end_of(plain: str, duration: Duration, clocks: list[Clock]) -> Clock | None:
    """The time right before or behind a length, if that is told as later by so much."""
    later = _LATER.match(plain, duration.value_end)
    known = duration.seconds is not None and 0 < duration.seconds < DAY
    if later is None or not known or duration.working:
        return None
    page = fold(plain)
    for clock in clocks:
        end = zone_behind(page, clock.start, clock.end)[1]
        if end <= duration.start and _BESIDE.fullmatch(plain, end, duration.start):
            return None if is_hedged(plain, clock.start) else clock
        if _AT.fullmatch(plain, later.end(), clock.start):
            return clock
    return None


def _is_told(duration: Duration, at: Clock, postmortem: Postmortem) -> bool:
    """Whether any time of the document lies so far before another one, or may."""
    return any(
        fit(duration, seconds) in (Fit.HOLDS, Fit.ROUGHLY)
        for passage in postmortem.passages
        for one in find_clocks(passage.text.plain)
        for seconds in _between(one, at)
    )


def _between(first: Clock, last: Clock) -> tuple[float, ...]:
    """The seconds from one time of day to the next such other one; where one names no half of the
    day, from its other half, too."""
    seconds = (last.lo - first.lo) % DAY
    halves = first.bare12 or last.bare12
    return (seconds, (seconds + DAY / 2) % DAY) if halves else (seconds,)


def _later_time(passage: Passage, duration: Duration, at: Clock, clocks: list[Clock]) -> LaterTime:
    text, plain = passage.text, passage.text.prose
    found = sentence_at(plain, duration.value_start)
    start = found[0].start if found else 0
    closed = _CLOSED.match(plain, _later_end(plain, duration))
    before = [one for one in clocks if start <= one.start < min(at.start, duration.start)]
    first = before[0] if len(before) == 1 and closed else None
    return LaterTime(
        text.locate(duration.value_start, duration.value_end),
        plain[duration.value_start : duration.value_end],
        plain[at.start : at.end],
        text.locate(first.start, first.end) if first else None,
        plain[first.start : first.end] if first else "",
        _between(first, at)[0] if first else 0.0,
    )


def _later_end(plain: str, duration: Duration) -> int:
    later = _LATER.match(plain, duration.value_end)
    return later.end() if later else duration.value_end
