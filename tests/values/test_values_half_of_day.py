"""Which half of the day a clock without am or pm may show."""

from __future__ import annotations

import pytest

from postmortem_lint.times.clocks.clock import Clock, read_clock
from postmortem_lint.times.clocks.half_of_day import of_either_half, shows_24_hours
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.ranges.in_text import find_ranges


def clocks(*texts: str) -> list[Clock]:
    found = [read_clock(text, column=True) for text in texts]
    assert all(found)
    return [clock for clock in found if clock]


@pytest.mark.parametrize("text", ["13:05", "09:05", "0:05", "9h05", "23.10", "0905"])
def test_a_clock_of_24_hours(text: str) -> None:
    assert shows_24_hours(clocks(text)[0])


@pytest.mark.parametrize("text", ["9:05", "12:05", "11.20", "1:05 PM", "noon"])
def test_a_clock_that_does_not_tell(text: str) -> None:
    assert not shows_24_hours(clocks(text)[0])


@pytest.mark.parametrize(
    ("texts", "either"),
    [
        (("11.20", "12.48", "1.10"), True),
        (("9:05", "10:30"), True),
        (("9:05", "13:30"), False),
        (("9:05", "09:30"), False),
        (("10:05", "11:30"), False),
        (("9:05 AM", "13:30"), True),
    ],
)
def test_clocks_that_belong_together(texts: tuple[str, ...], either: bool) -> None:
    assert of_either_half(clocks(*texts)) is either


@pytest.mark.parametrize(
    ("text", "end"),
    [("11:30-1:10", 13 * 60 + 10), ("9:50-9:40", 580), ("23:30-1:10", 70), ("11:30-01:10", 70)],
)
def test_a_range_that_passes_noon(text: str, end: int) -> None:
    moment = read_moment(text)
    assert moment.until is not None
    assert moment.until.minute == end


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("7:17 in the evening", 19 * 60 + 17),
        ("7.17 in the evening", 19 * 60 + 17),
        ("9:05 in the morning", 9 * 60 + 5),
        ("11:40 at night", 23 * 60 + 40),
        ("1:40 at night", 60 + 40),
        ("7.17 Uhr abends", 19 * 60 + 17),
        ("9:05 Uhr vormittags", 9 * 60 + 5),
        ("7 h 17 du soir", 19 * 60 + 17),
        ("6:17 de la tarde", 18 * 60 + 17),
        ("9:30 da noite", 21 * 60 + 30),
        ("7:15 om kvelden", 19 * 60 + 15),
        ("19:17 abends", 19 * 60 + 17),
        ("7:17 in the evenings' log", 7 * 60 + 17),
    ],
)
def test_a_part_of_the_day(text: str, minutes: int) -> None:
    clock = read_clock(text, column=True)
    assert clock
    assert (clock.minute, clock.problem) == (minutes, "")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("between 5:42 and 7:31 p.m. on Friday", (17 * 60 + 42, 19 * 60 + 31)),
        ("between 9:50 and 1:15 p.m.", (9 * 60 + 50, 13 * 60 + 15)),
        ("between 5:42 p.m. and 7:31", (17 * 60 + 42, 19 * 60 + 31)),
    ],
)
def test_one_marker_is_that_of_both_times_of_a_sentence(text: str, ends: tuple[int, int]) -> None:
    ((moment, _),) = find_ranges(text)
    assert moment.clock
    assert moment.until
    assert (moment.clock.lo // 60, moment.until.lo // 60) == ends
