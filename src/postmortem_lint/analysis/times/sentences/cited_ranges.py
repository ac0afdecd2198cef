"""Ranges of times that a summary tells: both ends of the incident."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from postmortem_lint.analysis.sentences.beside_times import certainty_of_range
from postmortem_lint.analysis.times.days.sentence_days import day_of_sentence
from postmortem_lint.analysis.times.sentences.citation import (
    Citation,
    TimeContext,
    clause_before,
    half_known,
    names_another_zone,
)
from postmortem_lint.language.folding import fold
from postmortem_lint.postmortem.fields.window import range_window
from postmortem_lint.postmortem.model import WindowSource
from postmortem_lint.records import replace
from postmortem_lint.roles import Key, Role
from postmortem_lint.text import Text
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.intervals import Instant
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.units import DAY
from postmortem_lint.times.zones.offsets import zone_behind


def cited_range(text: Text, moment: Moment, start: int, frame: TimeContext) -> Iterator[Citation]:
    """Both ends of a range, as start and end of the incident."""
    both = all(one and one.day and one.year for one in (moment.date, moment.until_date))
    dated, day = (False, None) if both else day_of_sentence(text.plain, start, frame.day)
    if moment.approximate or (dated and not day):
        return
    window = _window(text, moment if both else _undated(moment), start, frame, day)
    spoken = certainty_of_range(text.prose, *_whole_range(text.prose, start, moment), frame.title)
    if window is None or spoken is None:
        return
    if not both and _is_of_other_days(text.plain, moment, start, window, frame):
        return
    ends = zip((moment.clock, moment.until), (Key.STARTED, Key.RESOLVED), window, strict=True)
    for clock, key, instant in ends:
        if clock:
            low, high = start + clock.start, start + clock.end
            yield Citation(
                text.locate(low, high),
                text.plain[low:high],
                instant,
                key,
                Role.SUMMARY,
                partner=window[1] if key is Key.STARTED else window[0],
                clause=clause_before(text.plain, start),
                certainty=spoken[0],
                happening=spoken[1],
                dated=both or (day is not None and key is Key.STARTED),  # it may end on any day
                elsewhere=names_another_zone(text.prose, start, frame.zone),
            )


def _is_of_other_days(
    plain: str, moment: Moment, start: int, window: tuple[Instant, Instant], frame: TimeContext
) -> bool:
    """Whether a range over midnight is none of an incident of one day, or runs back on a clock
    ("corrected from 14:11 to 14:05"): it would last more than half a day; or a date behind it may
    be that of its end alone."""
    if window[0].lo // DAY == window[1].lo // DAY:
        return False
    if not frame.over_midnight and window[1].lo - window[0].lo > DAY // 2:
        return True
    behind = plain[start : start + moment.end + _NEAR]
    return moment.date is None and bool(find_dates(behind))


_NEAR = 32  # characters behind a range in which a date stands


def _undated(moment: Moment) -> Moment:
    """A range of which one end has a date: "from 05:31 to 06:44 on that day" dates both."""
    return replace(moment, date=None, until_date=None)


def _window(
    text: Text, moment: Moment, start: int, frame: TimeContext, day: datetime.date | None
) -> tuple[Instant, Instant] | None:
    """The two ends of a range on the axis."""
    least = min(half_known(frame, one) for one in (moment.clock, moment.until) if one)
    moment = replace(moment, certainty=min(moment.certainty, least))
    span = text.locate(start, start + moment.end)
    zone = moment.zone or frame.zone
    window = range_window(moment, span, day or frame.day, zone, WindowSource.SUMMARY)
    if window is None or window.start is None or window.end is None:
        return None
    return window.start, window.end


def _whole_range(plain: str, start: int, moment: Moment) -> tuple[int, int]:
    """A range with the zone behind it."""
    return start, zone_behind(fold(plain), start, start + moment.end)[1]
