"""Slips of the pen in dates and times."""

from __future__ import annotations

import datetime

import pytest

from postmortem_lint.times.intervals import Instant, place_on_axis
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.slips import corrections, is_slip, other_parts, other_years

DAY = datetime.date(2025, 10, 26)


def _at(text: str) -> Instant:
    moment = read_moment(text)
    day = moment.date.day if moment.date else DAY
    found = place_on_axis(moment, day, moment.zone)
    assert found is not None
    return found


def _mend(text: str, low: str, high: str, *near: datetime.date) -> list[str]:
    moment = read_moment(text)
    day = moment.date.day if moment.date and moment.date.day else DAY
    found = corrections(text, moment, day, _at(low), _at(high), near)
    return [text[: one.start] + one.text + text[one.end :] for one in found]


def test_one_edit_puts_a_time_between_its_neighbours() -> None:
    january = datetime.date(2023, 1, 11)
    assert _mend("2022-01-11 10:30", "2023-01-11 10:00", "2023-01-11 11:00", january) == [
        "2023-01-11 10:30"
    ]
    july = datetime.date(2023, 7, 25)
    assert _mend("2023-07-05 16:18", "2023-07-25 16:00", "2023-07-25 16:30", july) == [
        "2023-07-25 16:18"
    ]
    assert _mend("10:30", "22:00", "23:00") == ["22:30"]
    assert _mend("10:30 PM", "10:00", "11:00") == ["10:30 AM"]
    assert _mend("17:55", "15:54", "16:57") == ["16:55"]
    assert _mend("12:53", "12:30", "12:40") == ["12:35"]
    assert _mend("10/12/2025", "2025-12-10", "2025-12-10") == ["12/10/2025"]
    assert _mend("10:31", "15:00", "16:00") == []
    assert _mend("12:16", "13:00", "13:02") == []  # there is no 12:61


@pytest.mark.parametrize(
    ("day", "meant", "slip"),
    [
        ("2024-10-26", "2025-10-26", True),
        ("2023-10-26", "2025-10-26", False),
        ("2025-01-26", "2025-10-26", True),
        ("2025-10-25", "2025-10-26", False),
        ("2025-10-26", "2025-10-26", False),
        ("2025-10-12", "2025-10-21", True),
        ("2012-10-26", "2021-10-26", True),
        ("2025-10-21", "2025-10-30", False),
    ],
)
def test_a_day_is_a_slip_of_another(day: str, meant: str, slip: bool) -> None:
    days = datetime.date.fromisoformat(day), datetime.date.fromisoformat(meant)
    assert is_slip(*days) is slip


def test_days_that_may_have_been_meant() -> None:
    leap = datetime.date(2024, 2, 29)
    assert other_years(leap) == set()
    assert other_years(DAY) == {DAY.replace(year=2024), DAY.replace(year=2026)}
    assert other_parts(leap, [datetime.date(2024, 3, 31)]) == {datetime.date(2024, 3, 29)}
