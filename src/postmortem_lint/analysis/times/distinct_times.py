"""Two times as a message shows them: with their days or halves of the day, where those differ."""

from __future__ import annotations

from postmortem_lint.postmortem.model import Entry
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.times.intervals import Instant, day_of
from postmortem_lint.times.units import DAY, HALF_DAY, HOUR, MINUTE

_YEAR = regex(r"\d{4}")


def distinct(one: str, at: Instant, other: str, there: Instant) -> tuple[str, str]:
    """The two texts, each followed by its day if the times lie on different days and it names
    none."""
    if not (at.dated and there.dated) or at.lo // DAY == there.lo // DAY:
        return one, other
    return _dated(one, at), _dated(other, there)


def _dated(text: str, instant: Instant) -> str:
    """The text with its day, as clocks in its own zone have it."""
    if _YEAR.search(text):
        return text
    east = (instant.zone.offset or 0) * MINUTE if instant.zone else 0
    return f"{text} ({day_of(replace(instant, lo=instant.lo + east))})"


def half_as_read(entry: Entry) -> str:
    """What follows the time of an entry that was read in another half of the day than its digits
    show, by what stands around it: " (22:10)" behind 10:10."""
    clock = entry.moment.clock
    if clock is None or not clock.bare12 or HOUR <= clock.lo < HALF_DAY + HOUR:
        return ""
    return f" ({clock.lo // HOUR:02}:{clock.lo // MINUTE % 60:02})"
