"""Two times as a message shows them: with their zones, days and halves of the day,
where these differ."""

from __future__ import annotations

from postmortem_lint.postmortem.model import Entry
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.times.intervals import Instant, day_of
from postmortem_lint.times.units import DAY, HALF_DAY, HOUR, MINUTE

_YEAR = regex(r"\d{4}")


def distinct(one: str, at: Instant, other: str, there: Instant) -> tuple[str, str]:
    """The two texts, each followed by its zone if the times are of different zones, by its day if
    they lie on different days, and it names none."""
    zones = at.zone and there.zone and at.zone.family != there.zone.family
    days = at.dated and there.dated and at.lo // DAY != there.lo // DAY
    return _told(one, at, bool(zones), days), _told(other, there, bool(zones), days)


def _told(text: str, instant: Instant, zoned: bool, dated: bool) -> str:
    """The text with its zone, and with its day as clocks in that zone have it."""
    zone = instant.zone
    aside = [zone.label] if zoned and zone and zone.name not in text.upper() else []
    if dated and not _YEAR.search(text):
        east = (zone.offset or 0) * MINUTE if zone else 0
        aside.append(str(day_of(replace(instant, lo=instant.lo + east))))
    return f"{text} ({', '.join(aside)})" if aside else text


def half_as_read(entry: Entry) -> str:
    """What follows the time of an entry that was read in another half of the day than its digits
    show, by what stands around it: " (22:10)" behind 10:10."""
    clock = entry.moment.clock
    if clock is None or not clock.bare12 or HOUR <= clock.lo < HALF_DAY + HOUR:
        return ""
    return f" ({clock.lo // HOUR:02}:{clock.lo // MINUTE % 60:02})"
