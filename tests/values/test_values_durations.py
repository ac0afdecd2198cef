"""Lengths: their grammar, their tolerances, and writing them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.durations.duration import Bound, Duration, Fit, NoLength
from postmortem_lint.durations.read import find_durations, read_duration
from postmortem_lint.durations.tolerance import agree, fit
from postmortem_lint.durations.writing import describe, same_style

MINUTES = [
    ("2h 41m", 161), ("0h 16m", 16), ("1hr 22mins", 82), ("1 h 13 m", 73), ("1d 5h 47m", 1787),
    ("673h 34m", 40414), ("1415 minutes", 1415), ("279 minutes [^3]", 279), ("1,415 minutes", 1415),
    ("19 hours 43 minutes.", 1183), ("11 Days", 15840), ("0 minutes", 0), ("66 minutes", 66),
    ("6 hours, 28 minutes", 388), ("1 hour and 15 minutes", 75), ("(30 minutes)", 30),
    ("2時間30分", 150), ("30分", 30), ("2時間半", 150), ("半小时", 30), ("约30分钟", 30),
    ("3시간", 180),
    ("2 Stunden", 120), ("2,5 Stunden", 150), ("1 heure", 60), ("1h30", 90), ("45 minutter", 45),
    ("2 timer og 15 minutter", 135), ("2 horas y 10 minutos", 130), ("2.5 hours", 150),
    ("half an hour", 30), ("a quarter of an hour", 15), ("1½ hours", 90), ("1 1/2 hours", 90),
    ("an hour and a half", 90), ("two and a half hours", 150), ("forty-five minutes", 45),
    ("02:14", 134), ("30:00 min", 30), ("PT63M", 63), ("P1DT2H", 1560), ("1 week", 10080),
    ("30-minute outage", 30), ("12 hrs. 5 mins.", 725), ("0", 0), (".5h", 30), ("75'", 75),
    ("T+75", 75), ("45 min 2nd failover", 45), ("30m 5xx errors", 30), ("2h 4 users", 120),
    ("1 hour 3rd party outage", 60),
    ("2 and a half hours", 150), ("due ore e 10 minuti", 130), ("un'ora e mezza", 90),
    ("anderhalf uur", 90), ("een halfuur", 30), ("en och en halv timme", 90), ("ett dygn", 1440),
    ("1 godz. 20 min", 80), ("dwie i pół godziny", 150), ("5 dni", 7200), ("полтора часа", 90),
    ("полчаса", 30), ("1 ч 05 мин", 65), ("2 buçuk saat", 150), ("40 dk", 40),
]  # fmt: skip


IN_WORDS = [
    ("four hours forty", 280), ("one hour twenty-five, then", 85), ("deux heures trente", 150),
    ("zwei Stunden zwanzig.", 140), ("dos horas y veinte", 140), ("3 h e um quarto", 195),
    ("drie en een half uur", 210), ("一个半小时", 90), ("two and three quarters hours", 165),
    ("two hours and three", 120), ("two hours ten in all", 120),
    ("dreiundzwanzig Minuten", 23), ("fünfunddreißig Minuten", 35), ("fünfzehn Minuten", 15),
    ("eine Dreiviertelstunde", 45), ("eine halbe Stunde", 30), ("quarante-cinq minutes", 45),
    ("vingt et une minutes", 21), ("un quart d'heure", 15), ("trois quarts d'heure", 45),
    ("une demi-heure", 30), ("deux heures et quart", 135), ("treinta y cinco minutos", 35),
    ("un cuarto de hora", 15), ("una hora y media", 90), ("tres horas y cuarto", 195),
    ("trinta e cinco minutos", 35), ("três quartos de hora", 45), ("venticinque minuti", 25),
    ("drieëntwintig minuten", 23), ("vijfenveertig minuten", 45), ("seventeen minutes", 17),
    ("eighty-one minutes", 81), ("trzy kwadranse", 45),
]  # fmt: skip


@pytest.mark.parametrize(("text", "minutes"), IN_WORDS)
def test_lengths_in_words(text: str, minutes: int) -> None:
    found = find_durations(f"({text})")
    assert [one.seconds for one in found] == [minutes * 60]


@pytest.mark.parametrize(
    ("text", "bound", "approximate"),
    [
        ("not quite two hours", Bound.EXACT, True),
        ("a good hour", Bound.EXACT, True),
        ("a good half hour", Bound.EXACT, True),
        ("an hour or so", Bound.EXACT, True),
        ("a little over nine minutes", Bound.EXACT, True),
        ("a full twenty minutes", Bound.EXACT, False),
        ("well under two hours", Bound.UNDER, False),
        ("not even ten minutes", Bound.UNDER, False),
        ("keine zehn Minuten", Bound.UNDER, False),
        ("moins d'une heure", Bound.UNDER, False),
        ("well over an hour", Bound.OVER, False),
        ("no less than 40 minutes", Bound.OVER, False),
        ("the better part of two hours", Bound.UP_TO, False),
        ("eine gute Stunde", Bound.EXACT, True),
        ("une petite heure", Bound.EXACT, True),
        ("poco más de tres horas", Bound.EXACT, True),
        ("pouco mais de uma hora", Bound.EXACT, True),
        ("1時間足らず", Bound.UP_TO, False),
        ("30分近く", Bound.EXACT, True),
    ],
)
def test_what_bounds_a_length_in_words(text: str, bound: Bound, approximate: bool) -> None:
    found = find_durations(text)
    assert [(one.bound, one.approximate) for one in found] == [(bound, approximate)]


@pytest.mark.parametrize(("text", "minutes"), MINUTES)
def test_lengths(text: str, minutes: int) -> None:
    found = read_duration(text)
    assert found is not None
    assert found.seconds == minutes * 60


@pytest.mark.parametrize(
    ("text", "bound", "approximate"),
    [
        ("~1hr", Bound.EXACT, True),
        ("nearly two days", Bound.EXACT, True),
        ("約 2 時間", Bound.EXACT, True),
        ("3 hours?", Bound.EXACT, True),
        ("a few minutes", Bound.EXACT, True),
        ("<1 minute (automated)", Bound.UNDER, False),
        ("under an hour", Bound.UNDER, False),
        ("30分未満", Bound.UNDER, False),
        ("13+ hours", Bound.OVER, False),
        ("3 hours or more", Bound.OVER, False),
        ("1時間以上", Bound.OVER, False),
        ("at least 4 hours", Bound.OVER, False),
        ("up to 2 hours and 28 minutes", Bound.UP_TO, False),
        ("30 分以内", Bound.UP_TO, False),
        ("30–40 minutes", Bound.SPREAD, False),
        ("2 to 3 hours", Bound.SPREAD, False),
        ("約 11〜13 時間", Bound.SPREAD, True),
    ],
)
def test_bounds(text: str, bound: Bound, approximate: bool) -> None:
    found = read_duration(text)
    assert found is not None
    assert (found.bound, found.approximate) == (bound, approximate)


@pytest.mark.parametrize(
    ("text", "special"),
    [
        ("Ongoing", "ongoing"), ("N/A", "not available"), ("?", "unknown"), ("TBD", "unknown"),
        ("none", "none"), ("不明", "unknown"), ("不明 〜 2026-03-25", "unknown"),
        ("23:35 UTC (onset) → ongoing", "ongoing"),
    ],
)  # fmt: skip
def test_special(text: str, special: str) -> None:
    found = read_duration(text)
    assert found is not None
    assert (found.seconds, found.special) == (None, NoLength(special))


@pytest.mark.parametrize(
    ("text", "window", "minutes"),
    [
        ("08:41–09:54 UTC (1 h 13 m)", "08:41–09:54 UTC", 73),
        ("14:32 to 14:47 UTC = 15 minutes", "14:32 to 14:47 UTC", 15),
        ("22:30 - 13:18 + 1 ( 888 minutes )", "22:30 - 13:18 + 1", 888),
        ("about 3 hours, from 15:30 to 18:10", "15:30 to 18:10", 180),
        ("約1時間36分（09:49〜11:25）", "09:49〜11:25", 96),
        ("12:22PM PST to 3:00PM PST", "12:22PM PST to 3:00PM PST", None),
    ],
)
def test_windows(text: str, window: str, minutes: int | None) -> None:
    found = read_duration(text)
    assert found is not None
    assert found.window is not None
    assert text[found.window.start : found.window.end] == window
    assert found.seconds == (None if minutes is None else minutes * 60)


@pytest.mark.parametrize(
    "text",
    ["a while", "pretty quick", "3:05 PM", "X hours Y minutes", "HH:MM", "99.9%", "24/7", ""],
)
def test_unreadable(text: str) -> None:
    assert read_duration(text) is None


AT_ONCE = [
    "immediately", "Almost immediately", "near-instant", "at once, by the on-call", "In seconds",
    "within seconds", "several hours", "Sofort (durch Alarm)", "innerhalb von Sekunden",
    "mehrere Stunden", "immédiate", "en quelques secondes", "de inmediato", "varios minutos",
    "na hora", "数秒", "即時検知", "즉시 (배포 직후)", "minutes",
]  # fmt: skip


@pytest.mark.parametrize("text", AT_ONCE)
def test_lengths_without_a_number(text: str) -> None:
    found = read_duration(text)
    assert found is not None
    assert (found.seconds, found.special) == (None, NoLength.AT_ONCE)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("1 hour 3O minutes", "3O"),
        ("1h 1Sm", "1Sm"),
        ("2h 4u", "4u"),
        ("1h 13x (all)", "13x"),
        ("2 hours and 1S minutes", "1S minutes"),
        ("1 Stunde 3O Minuten", "3O"),
        ("2 horas y 4O minutos", "4O"),
    ],
)
def test_a_length_is_read_to_its_end(text: str, trouble: str) -> None:
    found = read_duration(text)
    assert found is not None
    assert found.special is NoLength.DAMAGED
    assert text[found.value_start : found.value_end] == trouble


@pytest.mark.parametrize(
    ("text", "label", "minutes"),
    [
        ("50", "Duration (minutes)", 50),
        ("1.5", "Dauer [h]", 90),
        ("50 (approx.)", "Duration in min.", 50),
        ("12", "MTTR, hours", 720),
        ("50", "Duración (minutos)", 50),
        ("50", "時間（分）", 50),
        ("1 h 5 min", "Duration (minutes)", 65),
        ("50", "Duration", None),
        ("50", "Duration (HH:MM)", None),
    ],
)
def test_the_unit_may_stand_in_the_label(text: str, label: str, minutes: int | None) -> None:
    found = read_duration(text, label)
    assert (found.seconds if found else None) == (None if minutes is None else minutes * 60)


@pytest.mark.parametrize("text", ["33h 15m (during support hours)", "3 working days"])
def test_working_hours(text: str) -> None:
    found = read_duration(text)
    assert found is not None
    assert found.working


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It took about 30 minutes, then 2 hours.", ["about 30 minutes", "2 hours"]),
        ("Total downtime: 30 minutes.", ["30 minutes"]),
        (
            "within 2 minutes, <1 minute, over an hour",
            ["within 2 minutes", "<1 minute", "over an hour"],
        ),
        ("3D model, 500 ms, 24/7 at 14:05, one time, a second deploy, 10m/s", []),
        ("99.9% (43.2 minutes downtime/month)", ["43.2 minutes"]),
        ("14時05分に30分間停止", ["30分間"]),
        ("down for half an hour", ["half an hour"]),
        ("después de un segundo fallo", []),
        ("it lasted 1:30 hours, es dauerte 1:30 Stunden", ["1:30 hours", "1:30 Stunden"]),
        ("it took 2 or 3 hours", ["2 or 3 hours"]),
        ("es dauerte 2 oder 3 Stunden", ["2 oder 3 Stunden"]),
        ("tombé à 14 h 05 et reparti à 15 h 20", ["14 h 05", "15 h 20"]),
        ("pendant 2 h 30 clients", ["2 h"]),
    ],
)
def test_in_prose(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_durations(text)] == found


def test_points_in_time_are_told_apart() -> None:
    assert [one.point for one in find_durations("5 minutes later, for 5 minutes")] == [True, False]


def _read(text: str) -> Duration:
    found = read_duration(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "minutes", "expected"),
    [
        ("34 minutes", 34, Fit.HOLDS),
        ("33 minutes", 34, Fit.HOLDS),
        ("30 minutes", 34, Fit.DIFFERS),
        ("~30 minutes", 34, Fit.HOLDS),
        ("under an hour", 34, Fit.HOLDS),
        ("30-40 minutes", 34, Fit.HOLDS),
        ("about an hour", 34, Fit.ROUGHLY),
        ("<1 minute", 34, Fit.COARSE),
        ("<1 minute", 0, Fit.HOLDS),
        ("<1 minute", 1, Fit.HOLDS),
        ("about 3 hours", 160, Fit.HOLDS),
        ("~1hr", 71, Fit.HOLDS),
        ("2.5 hours", 154, Fit.HOLDS),
        ("2.5 hours", 155, Fit.COARSE),
        ("half an hour", 34, Fit.HOLDS),
        ("half an hour", 35, Fit.COARSE),
        ("3 hours", 210, Fit.HOLDS),
        ("3 hours", 212, Fit.COARSE),
        ("2 days", 2 * 1440 + 719, Fit.HOLDS),
        ("2 days", 3 * 1440, Fit.ROUGHLY),
        ("over 2 hours", 121, Fit.HOLDS),
        ("over 2 hours", 300, Fit.ROUGHLY),
        ("over 2 hours", 60, Fit.COARSE),
        ("up to 2 hours", 90, Fit.HOLDS),
        ("up to 2 hours", 30, Fit.ROUGHLY),
        ("up to 2 hours", 125, Fit.COARSE),
        ("30-40 minutes", 45, Fit.COARSE),
        ("~61 minutes (01:40–02:11)", 31, Fit.COARSE),
        ("unknown", 31, Fit.HOLDS),
    ],
)
def test_tolerances(text: str, minutes: int, expected: Fit) -> None:
    assert fit(_read(text), minutes * 60) is expected


def test_seconds_slack_and_long_windows() -> None:
    assert fit(_read("1m 30s"), 92, exact_seconds=True) is Fit.DIFFERS
    assert fit(_read("1m 30s"), 91, exact_seconds=True) is Fit.HOLDS
    assert fit(_read("34 minutes"), 34 * 60 + 50, exact_seconds=True) is Fit.HOLDS
    assert fit(_read("30 minutes"), 89 * 60, slack=3600) is Fit.HOLDS
    assert fit(_read("30 minutes"), 99 * 60, slack=3600) is Fit.ROUGHLY
    assert fit(_read("30 minutes"), 99 * 60, long_window=True) is Fit.ROUGHLY


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("2 minutes", "5 minutes", Fit.DIFFERS),
        ("30 minutes", "0h 30m", Fit.HOLDS),
        ("<1 minute", "0 minutes", Fit.HOLDS),
        ("<1 minute", "5 minutes", Fit.COARSE),
        ("about 30 minutes", "34 minutes", Fit.HOLDS),
        ("2 hours", "2h 20m", Fit.HOLDS),
        ("2 hours", "3h 20m", Fit.COARSE),
        ("30-40 minutes", "35 minutes", Fit.HOLDS),
        ("under an hour", "over 2 hours", Fit.COARSE),
        ("N/A", "2 hours", Fit.HOLDS),
    ],
)
def test_two_statements(one: str, two: str, expected: Fit) -> None:
    assert agree(_read(one), _read(two)) is expected
    assert agree(_read(two), _read(one)) is expected


@pytest.mark.parametrize(
    ("like", "seconds", "text"),
    [
        ("0 hours 63 minutes", 2160, "0 hours 36 minutes"),
        ("1h 13m 50s", 4410, "1h 13m 30s"),
        ("00:46", 2160, "00:36"),
        ("PT63M", 2160, "PT36M"),
        ("63 minutes", 60, "1 minute"),
        ("1 hour 20 minutes", 7260, "2 hours 1 minute"),
        ("2時間30分", 5400, "1時間30分"),
        ("2h", 5400, "1 h 30 min"),
        ("2.5 hours", 9000, "2.5 hours"),
        ("0h 05m", 360, "0h 06m"),
        ("a while", 90, "1 min 30 s"),
    ],
)
def test_same_style(like: str, seconds: int, text: str) -> None:
    assert same_style(like, seconds) == text


STYLES = ["0 hours 63 minutes", "1h 13m 50s", "00:46", "1:02:03", "PT63M", "63 minutes",
          "2時間30分",
          "1 d 2 h", "2.5 hours", "1hr 22mins", "2 Stunden 10 Minuten", "30:00 min"]  # fmt: skip


@given(st.sampled_from(STYLES), st.integers(0, 9_000_000))
def test_what_is_printed_is_read_back(like: str, seconds: int) -> None:
    for text in (describe(seconds), same_style(like, seconds)):
        assert _read(text).seconds == seconds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("it took 2h 1m", ["2h 1m"]),
        ("it was resolved at 1723 hours", []),
        ("it took 1200 hours of work", ["1200 hours"]),
        ("\u89e3\u6c7a\u307e\u306794\u5206\u3067\u3057\u305f", ["94\u5206"]),
    ],
)
def test_minutes_behind_hours_and_hundreds_of_hours(text: str, found: list[str]) -> None:
    assert [text[one.value_start : one.value_end] for one in find_durations(text)] == found
