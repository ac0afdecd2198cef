"""Hours that go on past midnight, as those of a timetable do: 25:30 for half past one."""

from __future__ import annotations

from postmortem_lint.language.matching import gapless
from postmortem_lint.postmortem.timeline.entries.pieces import RawEntry
from postmortem_lint.records import replace
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.units import DAY, HOUR

_LATEST = DAY + 6 * HOUR


def count_past_midnight(raw: RawEntry) -> RawEntry:
    """The entry, its hours after 24:00 possible where no gaps are written between words, as
    timetables count on there."""
    moment = raw.moment
    clocks = (moment.clock, moment.until, moment.other, moment.other_until)
    if not any(clock and clock.problem for clock in clocks):
        return raw
    if not any(map(gapless, raw.event.plain[:40])):
        return raw
    clock, until, other, other_until = map(_counted_on, clocks)
    moment = replace(moment, clock=clock, until=until, other=other, other_until=other_until)
    return replace(raw, moment=moment)


def _counted_on(clock: Clock | None) -> Clock | None:
    if clock is None or clock.hour12 or clock.lo >= _LATEST:
        return clock
    late = clock.problem == f"hour {clock.lo // HOUR}"  # and its minutes are those of an hour
    return replace(clock, problem="") if late else clock
