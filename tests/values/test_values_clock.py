"""Clock times: what each notation means, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.times.clocks.clock import Notation, read_clock
from postmortem_lint.times.clocks.in_text import find_clocks

NOTATIONS = [
    ("14:05", 50700, 50759, Notation.COLON),
    ("14:05:30", 50730, 50730, Notation.COLON),
    ("14:05:30.123", 50730, 50730, Notation.COLON),
    ("9:05", 32700, 32759, Notation.COLON),
    ("14.05", 50700, 50759, Notation.DOT),
    ("14h05", 50700, 50759, Notation.LETTER),
    ("1405Z", 50700, 50759, Notation.DIGITS),
    ("1405", 50700, 50759, Notation.DIGITS),
    ("2:05 PM", 50700, 50759, Notation.MARKER),
    ("2:05pm", 50700, 50759, Notation.MARKER),
    ("2 p.m.", 50400, 53999, Notation.MARKER),
    ("2pm", 50400, 53999, Notation.MARKER),
    ("12:30 AM", 1800, 1859, Notation.MARKER),
    ("12:30 PM", 45000, 45059, Notation.MARKER),
    ("noon", 43200, 43259, Notation.WORD),
    ("midnight", 0, 59, Notation.WORD),
    ("Mitternacht", 0, 59, Notation.WORD),
    ("24:00", 86400, 86459, Notation.COLON),
    ("14:??", 50400, 53999, Notation.COLON),
    ("14:xx", 50400, 53999, Notation.COLON),
    ("16:0x", 57600, 58199, Notation.COLON),
    ("１４：０５", 50700, 50759, Notation.COLON),
    ("午前9時05分", 32700, 32759, Notation.CHARACTERS),
    ("午後2:05", 50700, 50759, Notation.MARKER),
    ("14時05分", 50700, 50759, Notation.CHARACTERS),
    ("14時半", 52200, 52259, Notation.CHARACTERS),
    ("오후 2시 5분", 50700, 50759, Notation.CHARACTERS),
    ("下午3点", 54000, 57599, Notation.CHARACTERS),
    ("14:05 Uhr", 50700, 50759, Notation.COLON),
    ("14 Uhr", 50400, 53999, Notation.HOUR),
]


@pytest.mark.parametrize(("text", "lo", "hi", "notation"), NOTATIONS)
def test_notations(text: str, lo: int, hi: int, notation: Notation) -> None:
    clock = read_clock(text, column=True)
    assert clock is not None
    assert (clock.lo, clock.hi, clock.notation, clock.problem) == (lo, hi, notation, "")


@pytest.mark.parametrize(
    ("text", "padded", "masked"),
    [
        ("14:05", True, False),
        ("9:05", False, False),
        ("09.05", True, False),
        ("9h05", False, False),
        ("9時05分", False, False),
        ("14:xx", True, True),
        ("1?:05", True, True),
        ("9:??", False, True),
        ("noon", False, False),
    ],
)
def test_padded_and_masked_hours(text: str, padded: bool, masked: bool) -> None:
    clock = read_clock(text, column=True)
    assert clock is not None
    assert (clock.padded, clock.masked) == (padded, masked)


@pytest.mark.parametrize(
    ("text", "problem", "redundant"),
    [
        ("13:55 PM", "hour 13 with PM", True),
        ("23:00 AM", "hour 23 with AM", False),
        ("24:10", "hour 24", False),
        ("25:10", "hour 25", False),
        ("9:75", "minute 75", False),
        ("0:30 PM", "hour 0 with PM", False),
        ("0:30 AM", "", False),
    ],
)
def test_impossible_values(text: str, problem: str, redundant: bool) -> None:
    clock = read_clock(text)
    assert clock is not None
    assert (clock.problem, clock.redundant) == (problem, redundant)


def test_the_suffix_can_be_cut_off() -> None:
    text = "13:55 PM"
    clock = read_clock(text)
    assert clock is not None
    assert clock.suffix is not None
    assert text[clock.suffix[0] : clock.suffix[1]] == "PM"


@pytest.mark.parametrize("text", ["16:9", "14:0S", "--:--", "14時間", "1:30 minutes", "4:30 ratio"])
def test_no_clock(text: str) -> None:
    assert read_clock(text, column=True) is None


@pytest.mark.parametrize("text", ["14.05", "1405", "14h"])
def test_only_in_a_column(text: str) -> None:
    assert read_clock(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("From 14:05 to 14:20, then at 2pm and noon.", ["14:05", "14:20", "2pm", "noon"]),
        ("14:05–14:20 and (17:00 UTC)", ["14:05", "14:20", "17:00"]),
        ("2025-07-08T05:31:10Z and 2025-07-08T05:31:10-08:00", ["05:31:10", "05:31:10"]),
        ("v1:05 at 10.0.0.1:80, 16:10 ratio, 1.29, 1405, 00:1A:2B, fe80::14:05", []),
        ("see https://status.invalid/14:05 and app.py:14:05", []),
        ("25:10 is no time, 13:55 PM is a slip", ["13:55 PM"]),
        ("午後2時05分に停止", ["午後2時05分"]),
        ("um 09.15 Uhr, um 9.30 Uhr", ["09.15 Uhr", "9.30 Uhr"]),
        ("om 08.24 uur, 2.30 uur lang, a las 8.24 h", ["08.24 uur", "8.24"]),
        ("at 0342 hours, for 9.15 hrs, 1405 hours of work", ["0342 hours"]),
        ("offset +02:00, rate 5:1", []),
    ],
)
def test_in_prose(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_clocks(text)] == found


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
def test_what_is_printed_is_read_back(hour: int, minute: int, second: int) -> None:
    start = hour * 3600 + minute * 60
    short, long = (
        read_clock(f"{hour:02}:{minute:02}"),
        read_clock(f"{hour}:{minute:02}:{second:02}"),
    )
    assert short is not None
    assert long is not None
    assert (short.lo, short.hi) == (start, start + 59)
    assert long.seconds_known
    assert long.lo == start + second
    marker = "AM" if hour < 12 else "PM"
    twelve = read_clock(f"{(hour - 1) % 12 + 1}:{minute:02} {marker}")
    assert twelve is not None
    assert twelve.lo == start
