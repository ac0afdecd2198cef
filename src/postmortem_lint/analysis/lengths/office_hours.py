"""Working hours between two points in time (semantics 9)."""

from __future__ import annotations

from collections.abc import Iterator

_DAY = 86400
_LONGEST = 60 * _DAY  # nobody counts office hours over longer than this

# Common windows of working hours on weekdays, in seconds of the day: 10-17, 9-17, 9-18.
_OFFICES = ((36000, 61200), (32400, 61200), (32400, 64800))


def office_hours(start: int, end: int) -> Iterator[float]:
    """The length from `start` to `end` (seconds of the day axis) in each kind of working hours."""
    if 0 < end - start < _LONGEST:
        for opens, closes in _OFFICES:
            yield float(sum(_on(day, start, end, opens, closes) for day in _weekdays(start, end)))


def _weekdays(start: int, end: int) -> Iterator[int]:
    """The days from Monday to Friday; the axis begins on a Thursday."""
    return (day for day in range(start // _DAY, end // _DAY + 1) if (day + 3) % 7 < 5)


def _on(day: int, start: int, end: int, opens: int, closes: int) -> int:
    return max(0, min(end, day * _DAY + closes) - max(start, day * _DAY + opens))
