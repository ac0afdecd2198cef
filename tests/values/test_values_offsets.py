"""Offsets from UTC behind a clock time, glued, behind a blank and in brackets."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.times.clocks.in_text import find_clocks
from postmortem_lint.times.intervals import place_on_axis, to_end
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import leading_moment, read_moment
from postmortem_lint.times.units import day_number

# How programs and people write a time with its offset; %z is +0100, %:z is +01:00.
DATED = (
    "%Y-%m-%d %H:%M:%S %z",
    "%Y-%m-%d %H:%M:%S %:z",
    "%Y-%m-%d %H:%M %z",
    "%Y-%m-%d %H:%M %:z",
    "%Y-%m-%d %H:%M (%:z)",
    "%Y-%m-%d %H:%M (UTC%:z)",
    "%Y-%m-%d %H:%M UTC%:z",
    "%Y-%m-%d, %I:%M %p %z",
    "%Y-%m-%dT%H:%M:%S%:z",
    "%Y-%m-%dT%H:%M:%S %z",
    "%a, %d %b %Y %H:%M:%S %z",
    "%a %b %d %H:%M:%S %Y %z",
    "%d/%b/%Y:%H:%M:%S %z",
    "[%d/%b/%Y:%H:%M:%S %z]",
    "%d.%m.%Y %H:%M (%z)",
    "%H:%M %z on %d %B %Y",
    "%H:%M %:z (%Y-%m-%d)",
)
UNDATED = ("%H:%M:%S %z", "%H:%M %z", "%H:%M %:z", "%H:%M (%z)", "%H:%M (%:z)", "%H:%M (UTC%:z)")

hours = st.integers(-12, 14).map(lambda hour: hour * 60)
offsets = st.one_of(hours, st.sampled_from((-570, -210, 210, 330, 345, 525, 570, 765)))
times = st.datetimes(datetime.datetime(2019, 1, 1), datetime.datetime(2026, 12, 31))


def written(when: datetime.datetime, form: str) -> str:
    zone = when.strftime("%z")
    return when.strftime(form.replace("%:z", f"{zone[:3]}:{zone[3:]}"))


def in_utc(moment: Moment | None, day: datetime.date | None) -> int:
    """Seconds since 1970 of the beginning of a moment."""
    assert moment is not None
    own = moment.date.day if moment.date else day
    found = place_on_axis(moment, own, moment.zone)
    assert found is not None
    assert found.zone is not None
    assert found.zone.offset is not None
    return found.lo - found.zone.offset * 60


@given(times, offsets, st.sampled_from(DATED + UNDATED), st.sampled_from(("", " - pages", ": x")))
def test_the_instant_is_that_of_the_calendar(
    when: datetime.datetime, offset: int, form: str, rest: str
) -> None:
    zone = datetime.timezone(datetime.timedelta(minutes=offset))
    when = when.replace(second=0, microsecond=0, tzinfo=zone)
    text = written(when, form)
    if form in ("%H:%M %z", "%H:%M %:z") and offset < 0 and offset % 60:
        return  # 08:00 -09:30 may be a range
    expected = int(when.timestamp())
    assert in_utc(read_moment(text), when.date()) == expected
    assert in_utc(leading_moment(text + rest), when.date()) == expected


@given(times, offsets, offsets, st.integers(1, 600), st.sampled_from((" - ", " – ", " to ", " → ")))
def test_each_end_of_a_range_has_its_own(
    when: datetime.datetime, first: int, last: int, minutes: int, joint: str
) -> None:
    zones = [datetime.timezone(datetime.timedelta(minutes=one)) for one in (first, last)]
    start = when.replace(second=0, microsecond=0, tzinfo=zones[0])
    end = (start + datetime.timedelta(minutes=minutes)).astimezone(zones[1])
    form = "%Y-%m-%d %H:%M %z"
    moment = read_moment(written(start, form) + joint + written(end, form))
    assert moment.kind is Kind.RANGE
    length = to_end(moment)
    assert length is not None
    assert moment.date is not None
    assert moment.until_date is not None
    assert moment.date.day is not None
    assert moment.until_date.day is not None
    days = day_number(moment.until_date.day) - day_number(moment.date.day)
    assert length + days * 86400 == minutes * 60


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("08:10 UTC - 08:35 UTC", "08:35"),
        ("08:10 UTC -08:35 UTC", "08:35"),
        ("02:05 UTC - 02:19", "02:19"),
        ("08:10 -09:30", "09:30"),
        ("13:10 -14:20", "14:20"),
        ("08:10-09:00", "09:00"),
        ("2025-03-04 08:10–09:00", "09:00"),
        ("23:40-00:15", "00:15"),
        ("22:00-06:00", "06:00"),
        ("14:30-08:00 UTC", "08:00"),
        ("08:10 +0200 - 08:35 +0200", "08:35"),
    ],
)
def test_a_range_is_no_offset(text: str, end: str) -> None:
    moment = read_moment(text)
    assert moment.kind is Kind.RANGE
    assert moment.until is not None
    assert moment.zone is None or moment.zone.offset is not None
    assert f"{moment.until.lo // 3600:02}:{moment.until.lo // 60 % 60:02}" == end


@pytest.mark.parametrize(("text", "minutes"), [("15:31-08:00", -480), ("09:05-03:00", -180)])
def test_a_glued_offset_that_can_end_no_range(text: str, minutes: int) -> None:
    moment = read_moment(text)
    assert moment.kind is Kind.INSTANT
    assert moment.zone is not None
    assert moment.zone.offset == minutes


@pytest.mark.parametrize(
    "text", ["14:05 -05 pods", "14:05 +1200 requests", "14:05 +1", "14:05 (-5)", "14:05 -20%"]
)
def test_a_number_is_no_offset(text: str) -> None:
    assert read_moment(text).zone is None


@pytest.mark.parametrize(
    "text",
    [
        "16:20 (UTC+1, Berlin)",
        "16:20:00 +0100 (CET)",
        "16:20:00+01",
        "16:20 (+0100 CET)",
        "16:20 (CET, +0100)",
        "16:20 [CET / +01:00]",
        "16:20 (local time, +01:00)",
        "16:20 (Berlin, UTC+1)",
    ],
)
def test_an_offset_with_its_name_or_place(text: str) -> None:
    moment = read_moment(text)
    assert moment.zone is not None
    assert moment.zone.offset == 60
    assert moment.end == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "2025-03-04 16:20 +1",
        "2025-03-04 16:20 -03",
        "2025-03-04 16:20 (+1)",
        "2025-03-04 16:20, UTC+01:00",
        "2025-03-04 16:20 h +0100",
        "2025-03-04 16:20 local time (+01:00)",
        "4 March 2025, 16:20 Berlin (local, +1)",
    ],
)
def test_what_may_be_an_offset_settles_none(text: str) -> None:
    zone = read_moment(text).zone
    assert zone is not None
    assert zone.offset is None
    day, _, clock = text.partition(" 16")
    assert day
    assert read_moment(f"16{clock}").zone is None


def test_an_offset_is_no_time_of_its_own() -> None:
    for text in ("at 14:05 +01:00 and", "at 14:05 -05:00, then", "at 14:05 UTC-05:00 we"):
        assert len(find_clocks(text)) == 1, text
