"""Years that look like clock times without a colon: "2026: audit" is no entry at 20:26."""

from __future__ import annotations

from collections.abc import Iterable

from postmortem_lint.postmortem.timeline.entries.pieces import RawEntry
from postmortem_lint.times.clocks.clock import Notation
from postmortem_lint.times.units import HOUR

_EIGHT, _NINE = 20 * HOUR, 21 * HOUR  # 2000 to 2059


def without_years(raws: Iterable[RawEntry], clocks: Iterable[int]) -> list[RawEntry]:
    """The entries without those whose time may as well be a year, if that holds for all that are
    written so and none of `clocks` (seconds of the day) is near."""
    entries = list(raws)
    years = all(_may_be_year(raw) for raw in entries if _is_bare(raw))
    if not years or any(_EIGHT <= clock < _NINE for clock in clocks):
        return entries
    return [raw for raw in entries if not _is_bare(raw)]


def _is_bare(raw: RawEntry) -> bool:
    """Whether the time of an entry is nothing but four digits."""
    clock = raw.moment.clock
    return clock is not None and clock.notation is Notation.DIGITS and clock.suffix is None


def _may_be_year(raw: RawEntry) -> bool:
    moment = raw.moment
    alone = not (raw.zone or moment.zone or moment.date or raw.date or moment.until)
    return moment.clock is not None and alone and _EIGHT <= moment.clock.lo < _NINE
