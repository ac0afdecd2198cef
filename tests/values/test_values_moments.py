"""Whole time cells, and the times that entries begin with."""

from __future__ import annotations

import datetime

import pytest

from postmortem_lint.certainty import Certainty
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import leading_moment, read_moment


def _hm(clock: Clock | None) -> str:
    return f"{clock.lo // 3600:02}:{clock.lo // 60 % 60:02}" if clock else ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", Kind.EMPTY),
        (" \t", Kind.EMPTY),
        ("14:05", Kind.INSTANT),
        ("14:??", Kind.INSTANT),
        ("14:05?", Kind.INSTANT),
        ("9:75", Kind.INSTANT),
        ("2025-03-11", Kind.DATE_ONLY),
        ("2025-03-11 --:--", Kind.DATE_ONLY),
        ("T+5m", Kind.RELATIVE),
        ("--:--", Kind.UNKNOWN),
        ("?", Kind.UNKNOWN),
        ("TBC", Kind.UNKNOWN),
        ("n/a", Kind.UNKNOWN),
        ("—", Kind.UNKNOWN),
        ("~7 days prior", Kind.UNKNOWN),
        ("5 minutes later", Kind.UNKNOWN),
        ("restart + 5 minutes", Kind.UNKNOWN),
        ("08-01 朝", Kind.UNKNOWN),
        ("不明", Kind.UNKNOWN),
        ("2025-03-?? ??:??", Kind.UNKNOWN),
        ("March 2025", Kind.UNKNOWN),
        ("2025-W40", Kind.UNKNOWN),
        ("2025-W40-5", Kind.DATE_ONLY),
        ("2025-W60-1 19:08", Kind.UNREADABLE),
        ("2025-276 19:07", Kind.INSTANT),
        ("2025-276", Kind.UNREADABLE),
        ("2025-400 19:07", Kind.UNREADABLE),
        ("Day 2", Kind.UNKNOWN),
        ("~03-02", Kind.UNKNOWN),
        ("03-02 – 03-04", Kind.UNKNOWN),
        ("Ongoing", Kind.OPEN),
        ("HH:MM", Kind.PLACEHOLDER),
        ("hh:mm UTC", Kind.PLACEHOLDER),
        ("YYYY-MM-DD HH:MM", Kind.PLACEHOLDER),
        ("2025-03-11 HH:mm", Kind.PLACEHOLDER),
        ("14:0S", Kind.UNREADABLE),
        ("2025-03-11 14:0S", Kind.UNREADABLE),
        ("14:05-14:3O", Kind.UNREADABLE),
        ("soon", Kind.UNREADABLE),
    ],
)
def test_kinds(text: str, kind: Kind) -> None:
    assert read_moment(text).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "14:0S", "14:O5", "l4:05", "O9:05", "14h05x", "2352h5", "14:05x", "14:5", "14:051",
        "2025-03-11 14:0S", "2025-03-11T6h2Z", "2O25-03-11 14:05", "14:05-14:3O", "14:05 - 14:2",
    ],
)  # fmt: skip
def test_a_slip_is_damage(text: str) -> None:
    moment = read_moment(text)
    assert moment.kind is Kind.UNREADABLE
    assert moment.damaged


@pytest.mark.parametrize(
    "text",
    [
        "soon", "J1", "step 3", "14:05:15~48", "v1.2", "release 14", "2 of 3", "night of the 4th",
        "1:1", "build 2025.3",
    ],
)  # fmt: skip
def test_an_unknown_form_is_no_damage(text: str) -> None:
    assert not read_moment(text).damaged


@pytest.mark.parametrize("text", ["2025-03-05: 4.2.1 is out", "2025-03-09: 1:1 with the vendor"])
def test_a_number_behind_a_date_and_a_colon_is_text(text: str) -> None:
    for moment in (read_moment(text), leading_moment(text)):
        assert moment is not None
        assert moment.kind is Kind.DATE_ONLY
        assert moment.clock is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("14:05–14:20", "14:05", "14:20"),
        ("14:05 to 14:20 UTC", "14:05", "14:20"),
        ("14:05 → 14:20", "14:05", "14:20"),
        ("22:30 - 13:18 + 1", "22:30", "13:18"),
        ("23:28〜", "23:28", ""),
        ("14:05 → ongoing", "14:05", ""),
        ("until 15:00", "", "15:00"),
        ("from 14:00 to 15:00", "14:00", "15:00"),
        ("2-3 PM", "14:00", "15:00"),
        ("10:00 - 11:00 PM", "22:00", "23:00"),
        ("11:50 AM - 1:10", "11:50", "13:10"),
        ("12:26-12:??", "12:26", "12:00"),
        ("1405-1420", "14:05", "14:20"),
        ("2025-08-06T13:45-03:00/2025-08-06T15:07-03:00", "13:45", "15:07"),
        ("2025-08-06T13:45+02:00/2025-08-06T15:07+02:00", "13:45", "15:07"),
    ],
)
def test_ranges(text: str, start: str, end: str) -> None:
    moment = read_moment(text)
    assert moment.kind is Kind.RANGE
    assert (_hm(moment.clock), _hm(moment.until)) == (start, end)


def test_dates_on_both_sides() -> None:
    moment = read_moment("2026-03-05 22:00 JST 〜 2026-03-06 01:30 JST (約 3 時間)")
    assert moment.date is not None
    assert moment.until_date is not None
    assert moment.date.day == datetime.date(2026, 3, 5)
    assert moment.until_date.day == datetime.date(2026, 3, 6)
    assert moment.zone is not None
    assert moment.zone.name == "JST"


@pytest.mark.parametrize(
    ("text", "other", "zone"),
    [
        ("14:05 CET (13:05 UTC)", "13:05", "UTC"),
        ("10:00 PDT / 17:00 UTC", "17:00", "UTC"),
        ("2026-05-01 10:05（UTC 01:05）", "01:05", "UTC"),
        ("2026-05-01 10:05 (= 01:05 UTC)", "01:05", "UTC"),
    ],
)
def test_two_notations(text: str, other: str, zone: str) -> None:
    moment = read_moment(text)
    assert moment.kind is Kind.INSTANT
    assert _hm(moment.other) == other
    assert moment.other_zone is not None
    assert moment.other_zone.name == zone


@pytest.mark.parametrize(
    "text", ["~14:05", "about 14:05", "14:05頃", "約 14:05", "14:05?", "kl. ca 14:05"]
)
def test_approximate(text: str) -> None:
    moment = read_moment(text)
    assert moment.approximate
    assert _hm(moment.clock) == "14:05"


@pytest.mark.parametrize(
    "text", ["est.: 14:05", "estimated: ~14:05", "?14:05", "ca: 14:05", "추정: 14:05", "⚠️ ~14:05"]
)
def test_words_and_signs_that_say_so_are_approximate(text: str) -> None:
    for moment in (read_moment(text), leading_moment(f"{text} - pages")):
        assert moment is not None
        assert moment.approximate
        assert moment.certainty is Certainty.STATED
        assert _hm(moment.clock) == "14:05"


@pytest.mark.parametrize("text", ["🔴 14:05", ":bell: 14:05", "✔ 14:05", "1️⃣ 14:05", "❗ 14:05"])
def test_marks_before_a_time_say_nothing_of_it(text: str) -> None:
    for moment in (read_moment(text), leading_moment(f"{text} - pages")):
        assert moment is not None
        assert not moment.approximate
        assert _hm(moment.clock) == "14:05"


@pytest.mark.parametrize(
    "text",
    ["shortly before 14:05", "no later than 14:05 UTC", "≤14:05", "peu avant 14:05", "> 14:05"],
)
def test_one_time_behind_words_is_guessed(text: str) -> None:
    moment = read_moment(text, worded=True)
    assert moment.kind is Kind.INSTANT
    assert moment.certainty is Certainty.GUESSED
    assert _hm(moment.clock) == "14:05"
    assert read_moment(text).kind is Kind.UNREADABLE


@pytest.mark.parametrize(
    "text", ["build 12:30 ok, 14:00", "version 2.05", "step 4", "release 1405"]
)
def test_other_words_with_digits_are_no_time(text: str) -> None:
    assert read_moment(text, worded=True).kind is Kind.UNREADABLE


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9:05a", "09:05"),
        ("2:05p", "14:05"),
        ("12:10p", "12:10"),
        ("12 noon", "12:00"),
        ("12 midnight", "00:00"),
    ],
)
def test_short_markers_and_noon(text: str, clock: str) -> None:
    for moment in (read_moment(text), leading_moment(f"{text} pages")):
        assert moment is not None
        assert _hm(moment.clock) == clock


@pytest.mark.parametrize(
    "text", ["00:10 +1", "00:10 (next day)", "翌日 00:10", "00:10 (+1d)", "Day 2, 00:10"]
)
def test_next_day(text: str) -> None:
    moment = read_moment(text)
    assert moment.next_day == 1
    assert _hm(moment.clock) == "00:10"


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("T+0:15", 900),
        ("~T+4m", 240),
        ("about T+0:15", 900),
        ("T-10", -600),
        ("T+5m", 300),
        ("T0", 0),
        ("T0 + 6 min", 360),
        ("T0+48m", 2880),
        ("T0 + 1:45", 6300),
        ("~T0+30", 1800),
        ("T+1h10: pages", 4200),
        ("T0-10", -600),
        ("T0 – 5 min", -300),
        ("T0 – 14:05", 0),
        ("+00:05", 300),
        ("H+1", 3600),
    ],
)
def test_relative(text: str, offset: int) -> None:
    assert read_moment(text).offset == offset


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("14:05 UTC - Alert fires", "Alert fires"),
        ("[14:05] pool is full", "pool is full"),
        ("14:05: pool is full", "pool is full"),
        ("14:05–14:20 pool is full", "pool is full"),
        ("14:05 | pool is full", "pool is full"),
        ("around 16:40 UTC - pages", "pages"),
        ("2025-03-11 09:14 pages", "pages"),
        ("2025-03-11 1625: pages", "pages"),
        ("March 11, 09:14 PST – pages", "pages"),
        ("2025-03-11: pages", "pages"),
        ("2025-W11-2 09:14 pages", "pages"),
        ("2025-070 09:14 pages", "pages"),
        ("[03-11 14:05] pages", "pages"),
        ("T+5m pages", "pages"),
        ("T0 + 5m – pages", "pages"),
        ("exactly 14:05 pages", "pages"),
        ("Kurz nach 14:05 – Alarm", "Alarm"),
        ("T+N minutes: pages", "pages"),
        ("T+xh – pages", "pages"),
        ("T0 – 5 pods die", "5 pods die"),
        ("T0 – 5 minutes of silence end", "5 minutes of silence end"),
        ("9:05am pages", "pages"),
        ("14:05 - 3 pods die", "3 pods die"),
        ("09:00 9 pods die", "9 pods die"),
        ("Monday 14:05 - pages", "pages"),
        ("17.05. kl 14:05 varsel", "varsel"),
        ("10月26日 14時05分 検知", "検知"),
        ("14:05 UTC (10:05 EDT) — pages", "pages"),
        ("23:06ish - pages", "pages"),
        ("0342h Pages", "Pages"),
        ("0342 hours pages", "pages"),
        ("1405 hours Pages", "Pages"),
        ("1405 hours: pages", "pages"),
        ("09.15 Uhr Seiten", "Seiten"),
    ],
)
def test_leading(text: str, rest: str) -> None:
    moment = leading_moment(text)
    assert moment is not None
    assert text[moment.end :] == rest


@pytest.mark.parametrize(
    "text",
    [
        "3 pods", "100 users", "5 minutes later", "2025 was a year", "16:9", "10.0.0.1", "1. x",
        "13.41 text", "24/7 support", "1/2 of users", "16:10 ratio", "3:30 minutes of downtime",
        "May 5 pods failed", "Noon deploys are banned", "12 hours", "+5 replicas",
        "about 5 minutes", "2025-014 is the report", "2025-W40 was quiet",
        "1500 hours of work", "2.50 hrs later", "1405 hours of downtime",
        "v14:05", "",
    ],
)  # fmt: skip
def test_not_leading(text: str) -> None:
    assert leading_moment(text) is None


def test_dotted_times_are_asked_for() -> None:
    moment = leading_moment("13.41 varsel", dotted=True)
    assert moment is not None
    assert _hm(moment.clock) == "13:41"


def test_a_slip_at_the_beginning_is_unreadable() -> None:
    moment = leading_moment("14:0S pages")
    assert moment is not None
    assert moment.kind is Kind.UNREADABLE


@pytest.mark.parametrize("text", ["08:20 Second shard fails", "08:20 second shard fails"])
def test_a_word_that_is_also_a_unit_may_begin_the_event(text: str) -> None:
    moment = leading_moment(text)
    assert moment is not None
    assert text[moment.end :].lower() == "second shard fails"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("14:05 UTC caída del servicio", "caída del servicio"),
        ("14:05 minérale en rupture", "minérale en rupture"),
        ("14:05 caché plein", "caché plein"),
        ("14:05 ca. minute", "minute"),
    ],
)
def test_a_word_of_a_language_ends_before_no_letter_with_an_accent(text: str, event: str) -> None:
    moment = leading_moment(text)
    assert moment is not None
    assert text[moment.end :] == event


@pytest.mark.parametrize(
    "text",
    [
        "05:4O:00: pages go out",
        "1:3OPM pages go out",
        "2O25/12/09 14:15 pages go out",
        "6 May 2O23, 07:49 CEST pages go out",
        "2O240710T042200Z pages go out",
        "l4:05 pages go out",
    ],
)
def test_a_letter_among_the_digits_damages_a_time(text: str) -> None:
    for moment in (read_moment(text.removesuffix(" pages go out")), leading_moment(text)):
        assert moment
        assert (moment.kind, moment.damaged) == (Kind.UNREADABLE, True)


@pytest.mark.parametrize("text", ["O2 sensor fails", "10 l of fuel", "Il1 restarted", "B2O 14"])
def test_a_letter_elsewhere_is_no_digit(text: str) -> None:
    assert leading_moment(text) is None


def test_a_zone_in_brackets_is_no_estimate() -> None:
    zone, estimate = read_moment("8:34 AM (EST), 2020-01-22"), read_moment("8:34 (est)")
    assert zone.zone
    assert zone.zone.name == "EST"
    assert (zone.approximate, estimate.approximate) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "Di, 17.03.2026, 22:50 Uhr",
        "Di., 17.03.2026, 22:50",
        "mar. 17/03/2026, 22h50",
        "wt., 17.03.2026, godz. 22:50",
        "tir 17.03.2026 22:50",
        "17.03.2026 (Di) 22:50",
        "2026-03-17, Di, 22:50",
        "Dienstag, den 17. März 2026, um 22:50 Uhr",
    ],
)
def test_a_short_weekday_stands_beside_a_date(text: str) -> None:
    moment = read_moment(text)
    assert moment.date is not None
    assert moment.date.day == datetime.date(2026, 3, 17)
    assert _hm(moment.clock) == "22:50"


@pytest.mark.parametrize("text", ["Mi 08:35", "Do, 08:35", "vr 08:35", "zaterdag om 8.35 uur"])
def test_a_weekday_stands_before_a_time(text: str) -> None:
    assert _hm(read_moment(text).clock) == "08:35"


def test_a_short_weekday_that_is_another_word_is_that_word() -> None:
    until = read_moment("do 15:00")
    assert (until.clock, _hm(until.until)) == (None, "15:00")
    march = read_moment("mar 3, 2026 14:00").date
    assert march is not None
    assert march.day == datetime.date(2026, 3, 3)
