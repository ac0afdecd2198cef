"""When clocks are set to summer time, and which hours they go through twice."""

from __future__ import annotations

import datetime

import pytest

from postmortem_lint.analysis.times.two_notations.dual_notation import dual_mistake
from postmortem_lint.postmortem.timeline.zone import zone_note
from postmortem_lint.text import Text
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.zones.summertime import is_repeated, is_summer, zone_on
from postmortem_lint.times.zones.zone import read_zone


@pytest.mark.parametrize(
    ("zone", "day", "summer"),
    [
        ("PT", "2025-03-08", False),
        ("PT", "2025-03-09", True),
        ("PT", "2025-11-02", True),
        ("PT", "2025-11-03", False),
        ("CET", "2025-03-29", False),
        ("CET", "2025-03-30", True),
        ("CET", "2025-10-27", False),
        ("AET", "2025-01-15", True),
        ("AET", "2025-07-01", False),
        ("AET", "2025-10-04", False),
        ("NZDT", "2025-09-28", True),
        ("NZDT", "2025-04-07", False),
        ("IST", "2025-03-15", True),  # whose summer time it is nobody knows
        ("JST", "2025-07-01", False),
    ],
)
def test_summer_time_is_that_of_the_place(zone: str, day: str, summer: bool) -> None:
    known = read_zone(zone)
    assert known is not None
    assert is_summer(known, datetime.date.fromisoformat(day)) is summer


@pytest.mark.parametrize(
    ("zone", "day", "hour", "repeated"),
    [
        (None, "2025-10-26", 2, True),
        (None, "2025-11-02", 1, True),
        (None, "2025-10-26", 5, False),
        (None, "2025-03-30", 2, False),
        ("CET", "2025-10-26", 2, True),
        ("CET", "2025-11-02", 1, False),
        ("PT", "2025-11-02", 1, True),
        ("PT", "2025-10-26", 2, False),
        ("AET", "2025-04-06", 2, True),
        ("UTC", "2025-10-26", 2, False),
    ],
)
def test_the_hour_that_clocks_go_through_twice(
    zone: str | None, day: str, hour: int, repeated: bool
) -> None:
    known = read_zone(zone) if zone else None
    assert is_repeated(known, datetime.date.fromisoformat(day), hour * 3600) is repeated


@pytest.mark.parametrize(
    ("text", "day", "right"),
    [
        ("14:05 AET (03:05 UTC)", "2025-01-15", True),
        ("14:05 AET (04:05 UTC)", "2025-07-15", True),
        ("14:05 NZST (01:05 UTC)", "2025-09-29", True),
        ("14:05 PST (21:05 UTC)", "2025-03-09", True),
        ("14:05 PST (21:05 UTC)", "2025-01-15", False),
        ("14:05 CET (12:05 UTC)", "2025-12-01", False),
    ],
)
def test_two_zones_agree_in_the_summer_of_the_place(text: str, day: str, right: bool) -> None:
    mistake = dual_mistake(read_moment(text), datetime.date.fromisoformat(day))
    assert (mistake == "") is right


@pytest.mark.parametrize(
    ("name", "day", "minutes"),
    [
        ("CET", "2025-01-15", 60),
        ("CET", "2025-07-15", None),  # often written for CEST
        ("CEST", "2025-07-15", 120),
        ("PT", "2025-07-15", -420),
        ("PST", "2025-01-15", -480),
        ("PST", "2025-07-15", None),
        ("MT", "2025-07-15", None),  # Arizona
        ("Europe/London", "2025-01-15", 0),
        ("Europe/London", "2025-07-15", 60),
        ("America/New_York", "2025-03-09", None),  # the day of the change
        ("Australia/Sydney", "2025-01-15", 660),
        ("Asia/Kolkata", "2025-01-15", 330),
        ("CST", "2025-01-15", None),
    ],
)
def test_the_day_settles_an_offset(name: str, day: str, minutes: int | None) -> None:
    zone = zone_on(read_zone(name), datetime.date.fromisoformat(day))
    assert zone is not None
    assert zone.offset == minutes


NOTES = [
    ("All times in UTC", "UTC"), ("Times are in CET unless otherwise noted.", "CET"),
    ("Unless otherwise noted, times are UTC.", "UTC"), ("Time zone: Asia/Tokyo", "Asia/Tokyo"),
    ("The following times are shown in Pacific Time", "PACIFIC TIME"),
    ("Alle Zeitangaben in UTC", "UTC"), ("Toutes les heures sont en UTC", "UTC"),
    ("Todas las horas en UTC", "UTC"), ("Alle tider er i norsk tid", "NORSK TID"),
    ("所有时间均为北京时间", "北京时间"),
    ("The screenshots below show the author's timezone (UTC+3).", None),
    ("Times in the graphs are in UTC+3", None), ("Grafana shows times in UTC+2", None),
    ("Die Zeiten in den Screenshots sind in MESZ", None),
    ("The chat export below is in Pacific time", None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "name"), NOTES)
def test_a_note_on_the_zone_speaks_of_all_times(line: str, name: str | None) -> None:
    zone = zone_note(Text(line, ((0, 0),), len(line)))
    assert (zone.name if zone else None) == name
