"""The order of times, and the search for slips in them."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.times.intervals import Instant, certainly_before, distance, place_on_axis
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.zones.clock_shift import clock_change
from postmortem_lint.times.zones.zone import comparable, find_zone, possible_offsets, read_zone

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
    assert (utc.offset, plus.offset, jst.offset) == (0, 120, 540)
    assert comparable(pst, pt)
    assert not comparable(pst, utc)
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


def test_letters_of_one_place_tell_of_a_change_of_clocks_where_no_day_does() -> None:
    before, after = _at("02:50 CEST", None), _at("02:00 CET", None)
    assert not certainly_before(after, before)
    assert not certainly_before(before, after)
    assert clock_change(before, after) == -3600
    assert distance(before, _at("03:50 CEST", None))
    assert distance(before, _at("01:50 CET", None)) == 0
    assert certainly_before(_at("02:00 CEST", None), before)
    assert clock_change(before, before) == 0
