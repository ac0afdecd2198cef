"""Sentences with their times in words put into digits, so that they are read like all others."""

from __future__ import annotations

from collections.abc import Mapping

from postmortem_lint.text import Span, Spans
from postmortem_lint.times.clocks.clock import Clock, Notation
from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.clocks.spoken import SpokenTime, find_spoken_times
from postmortem_lint.times.units import DAY, HOUR, MINUTE

_ROUND = 30 * MINUTE  # what nobody means to the minute


def spoken_as_digits(plain: str, known: tuple[int, ...]) -> tuple[str, Mapping[int, Clock]]:
    """The text, as long as before, with its times in words in digits, and for the place of each
    what it means at its own place: about half an hour around it. Where no word tells the half of
    the day, that which lies near to a time of day that is `known`."""
    told: dict[int, Clock] = {}
    found = find_spoken_times(plain)
    if not found:
        return plain, told
    taken = Spans(Span(clock.start, clock.end) for clock in find_clocks(plain))
    pieces, done = [], 0
    for one in found:
        if taken.meets(Span(one.start, one.end)):
            continue
        seconds = _likely(one, known)
        digits = "" if seconds is None else f"{seconds // HOUR:02d}:{seconds % HOUR // MINUTE:02d}"
        written = f"{one.lead} {digits}".strip()
        if seconds is not None and len(written) <= one.end - one.start:
            at = one.start + len(written) - len(digits)
            pieces += [plain[done : one.start], written.ljust(one.end - one.start)]
            done = one.end
            low, high = seconds - _ROUND, seconds + MINUTE - 1 + _ROUND
            told[at] = Clock(one.start, one.end, low, high, Notation.WORD)
    return "".join((*pieces, plain[done:])), told


def _likely(one: SpokenTime, known: tuple[int, ...]) -> int | None:
    """The time of the day that is meant; None if nothing tells which half."""
    if len(one.seconds) == 1:
        return one.seconds[0]
    return (
        min(one.seconds, key=lambda at: min(_apart(at, other) for other in known), default=None)
        if known
        else None
    )


def _apart(one: int, other: int) -> int:
    """Seconds between two times of day, by the shorter way."""
    return min((one - other) % DAY, (other - one) % DAY)
