"""The order of times, and the search for slips in them."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.times.intervals import Instant, certainly_before, corrections, place_on_axis
from postmortem_lint.times.moments import read_moment
from postmortem_lint.times.zones import comparable, find_zone, possible_offsets, read_zone, shift

DAY = datetime.date(2025, 10, 26)

instants = st.builds(
    lambda lo, width, dated: Instant(lo, lo + width, dated=dated),
    st.integers(-1000, 1000), st.integers(0, 300), st.just(True),
)  # fmt: skip


def _at(text: str, day: datetime.date | None = DAY) -> Instant:
    moment = read_moment(text)
    given_day = moment.date.day if moment.date else day
    found = place_on_axis(moment, given_day, moment.zone)
    assert found is not None
    return found


@given(instants, instants, instants)
def test_order_laws(a: Instant, b: Instant, c: Instant) -> None:
    assert not certainly_before(a, a)
    assert not (certainly_before(a, b) and certainly_before(b, a))
    if certainly_before(a, b) and certainly_before(b, c):
        assert certainly_before(a, c)


def test_only_certain_order_counts() -> None:
    assert certainly_before(_at("14:05"), _at("14:06"))
    assert not certainly_before(_at("14:05"), _at("14:05:30"))
    assert not certainly_before(_at("~14:05"), _at("14:10"))
    assert not certainly_before(_at("14:??"), _at("14:59"))
    assert certainly_before(_at("2025-10-25"), _at("00:00"))
    assert not certainly_before(_at("14:05", None), _at("15:05"))


def test_order_across_zones() -> None:
    assert certainly_before(_at("14:05 JST"), _at("14:05 UTC"))
    assert not certainly_before(_at("14:05 PST"), _at("15:05 UTC"))
    assert certainly_before(_at("14:05 PST"), _at("15:05 PDT"))


def test_what_has_no_place() -> None:
    for text in ("T+5", "--:--", "until 15:00", "HH:MM", "soon"):
        assert place_on_axis(read_moment(text), DAY, None) is None
    assert place_on_axis(read_moment("2025-10-26"), None, None) is None


def _mend(text: str, low: str, high: str, *near: datetime.date) -> list[str]:
    moment = read_moment(text)
    day = moment.date.day if moment.date and moment.date.day else DAY
    found = corrections(text, moment, day, _at(low), _at(high), near)
    return [text[: one.start] + one.text + text[one.end :] for one in found]


def test_slips() -> None:
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


def test_zones() -> None:
    zones = {
        text: read_zone(text) for text in ("UTC", "Z", "(JST)", "+02:00", "UTC+2", "PST", "PT")
    }
    assert all(zones.values())
    utc, plus, jst = zones["UTC"], zones["+02:00"], zones["(JST)"]
    pst, pt = zones["PST"], zones["PT"]
    assert utc
    assert plus
    assert jst
    assert pst
    assert pt
    assert (shift(utc, plus), shift(jst, utc)) == (120, -540)
    assert comparable(pst, pt)
    assert not comparable(pst, utc)
    assert shift(pst, utc) is None
    assert set(possible_offsets(pst)) == {-480, -420}
    assert read_zone("協定世界時") is not None
    assert read_zone("Europe/Berlin") is not None
    for text in ("et", "est", "Europe", "soon", ""):
        assert read_zone(text) is None


def test_zones_in_prose() -> None:
    for text, name in (
        ("All times in CEST unless said", "CEST"), ("seen 14:05Z here", "Z"),
        ("時刻はJSTです", "JST"),
        ("(Pacific Time)", "PACIFIC TIME"), ("times are UTC+2.", "UTC+2"),
    ):  # fmt: skip
        found = find_zone(text)
        assert found is not None
        assert found[0].name == name
    assert find_zone("this is east of the best estimate") is None
