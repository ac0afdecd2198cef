"""Whether any two times of a document lie so far apart as a length says."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from postmortem_lint.analysis.lengths.labels.named_events import every_event
from postmortem_lint.analysis.once import once
from postmortem_lint.durations.duration import Duration, Fit
from postmortem_lint.durations.read import find_durations
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.text import Span, Spans
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.units import DAY, HALF_DAY, HOUR, MINUTE

_FEW, _MOST = 4, 120  # times of a document
# How far off a length is that people round to so much.
_ROUND = ((30 * MINUTE, 8 * MINUTE), (10 * MINUTE, 5 * MINUTE), (5 * MINUTE, 3 * MINUTE))
_LONGEST = 20 * HOUR  # what is longer goes over several days


def lies_between_no_times(duration: Duration, postmortem: Postmortem) -> bool:
    """Whether a length, even a rounded one, fits no two times of the whole document, which tells
    enough of them."""
    lengths = _lengths_between(postmortem)
    seconds = duration.seconds or 0
    if not lengths or not 0 < seconds < _LONGEST:
        return False
    low, high = bisect_left(lengths, seconds / 2), bisect_left(lengths, seconds * 2)
    near = lengths[max(0, low - 1) : high + 1]
    return not any(may_be(duration, one) for one in near)


def is_from_time(
    duration: Duration, instant: Instant, postmortem: Postmortem, *, leads: bool
) -> bool:
    """Whether a length, even a rounded one, `leads` from a time to any other one that the document
    names, else whether it leads from one of them to that time; it may if it is one of days."""
    if (duration.seconds or 0) >= _LONGEST:
        return True
    return lies_from(duration, instant.lo, times_of_day(postmortem), leads=leads)


def lies_from(
    duration: Duration, at: int, times: Iterable[int], *, leads: bool, halves: bool = False
) -> bool:
    """Whether a length, even a rounded one, `leads` from a time of day to one of others, else
    whether it leads from one of them to that time; where nothing names `halves` of the day, also
    to or from the other half."""
    sign = 1 if leads else -1
    apart = [sign * (one - at) for one in times]
    apart += [seconds + HALF_DAY for seconds in apart] if halves else []
    return any(may_be(duration, float(seconds % DAY)) for seconds in apart)


def may_be(duration: Duration, seconds: float) -> bool:
    """Whether a length may be that of so many seconds, told as people round it."""
    stated = duration.seconds or 0
    slack = next((slack for step, slack in _ROUND if stated % step == 0), 0)
    return abs(stated - seconds) <= slack or fit(duration, seconds) in (Fit.HOLDS, Fit.ROUGHLY)


@once
def _lengths_between(postmortem: Postmortem) -> tuple[float, ...]:
    """The seconds between each two times of day of the document, in order; none of a few times, or
    of very many."""
    times = {(one.lo % DAY, one.bare12) for one in _clocks(postmortem)}
    times |= {(one.instant.lo % DAY, False) for one in every_event(postmortem)}
    if not _FEW <= len(times) <= _MOST:
        return ()
    found = set()
    for start, bare in times:
        for end, other in times:
            seconds = float((end - start) % DAY)
            found |= {seconds, (seconds + HALF_DAY) % DAY} if bare or other else {seconds}
    return tuple(sorted(found))


@once
def times_of_day(postmortem: Postmortem) -> frozenset[int]:
    """All times of day that a document names, in seconds."""
    told = (one.lo % DAY for one in _clocks(postmortem))
    return frozenset((*told, *(one.instant.lo % DAY for one in every_event(postmortem))))


def _clocks(postmortem: Postmortem) -> Iterator[Clock]:
    for passage in postmortem.passages:
        plain = passage.text.plain
        lengths = Spans(Span(one.value_start, one.value_end) for one in find_durations(plain))
        for one in find_clocks(plain):
            if not (one.problem or lengths.meets(Span(one.start, one.end))):
                yield one
