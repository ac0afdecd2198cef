"""Dates: every notation, impossible ones, and what is no date."""

from __future__ import annotations

import calendar
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postmortem_lint.times.dates.date import DateForm
from postmortem_lint.times.dates.notations import days_in_month
from postmortem_lint.times.dates.read import find_dates, read_date

DAY = datetime.date(2025, 10, 26)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("2025-10-26", DateForm.ISO),
        ("20251026", DateForm.COMPACT),
        ("2025/10/26", DateForm.YEAR_FIRST),
        ("2025.10.26", DateForm.YEAR_FIRST),
        ("2025-W43-7", DateForm.YEAR_FIRST),
        ("2025-299 14:05", DateForm.YEAR_FIRST),
        ("2025-299T14:05Z", DateForm.YEAR_FIRST),
        ("26 October 2025", DateForm.MONTH_NAME),
        ("October 26th, 2025", DateForm.MONTH_NAME),
        ("Oct-26-2025", DateForm.MONTH_NAME),
        ("26-Oct-2025", DateForm.MONTH_NAME),
        ("2025-October-26", DateForm.MONTH_NAME),
        ("26. oktober 2025", DateForm.MONTH_NAME),
        ("26 de octubre de 2025", DateForm.MONTH_NAME),
        ("domenica 26 ottobre 2025", DateForm.MONTH_NAME),
        ("söndagen den 26 oktober 2025", DateForm.MONTH_NAME),
        ("26 października 2025 r.", DateForm.MONTH_NAME),
        ("26 октября 2025 г.", DateForm.MONTH_NAME),
        ("26 Ekim 2025 Pazar", DateForm.MONTH_NAME),
        ("26/10/2025", DateForm.DAY_FIRST),
        ("26/10/25", DateForm.DAY_FIRST),
        ("26.10.2025", DateForm.DAY_FIRST),
        ("26.10.25", DateForm.DAY_FIRST),
        ("10/26/2025", DateForm.MONTH_FIRST),
        ("2025年10月26日", DateForm.LOCAL),
        ("2025년 10월 26일", DateForm.LOCAL),
        ("2025‑10‑26", DateForm.ISO),
        ("２０２５−１０−２６", DateForm.ISO),
        ("Sunday, 2025-10-26", DateForm.ISO),
        ("**2025-10-26**", DateForm.ISO),
    ],
)
def test_forms(text: str, form: DateForm) -> None:
    date = read_date(text)
    assert date is not None
    assert (date.day, date.form, date.year, date.problem) == (DAY, form, True, "")


def test_unpadded() -> None:
    date = read_date("2025-10-6")
    assert date is not None
    assert date.form is DateForm.ISO_UNPADDED
    assert date.day == datetime.date(2025, 10, 6)


def test_ambiguous() -> None:
    date = read_date("10/11/2025")
    assert date is not None
    assert date.form is DateForm.AMBIGUOUS
    assert (date.day, date.other) == (datetime.date(2025, 10, 11), datetime.date(2025, 11, 10))


@pytest.mark.parametrize("text", ["Oct 26", "26 October", "10月26日"])
def test_without_a_year(text: str) -> None:
    date = read_date(text)
    assert date is not None
    assert (date.year, date.day) == (False, datetime.date(1904, 10, 26))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("January 14-19, 2026", (2026, 1, 14), (2026, 1, 19)),
        ("14.–19. Januar 2026", (2026, 1, 14), (2026, 1, 19)),
        ("January 30 - February 2, 2026", (2026, 1, 30), (2026, 2, 2)),
        ("2025-03-01 – 2025-03-03", (2025, 3, 1), (2025, 3, 3)),
        ("2026-03-05 〜 07", (2026, 3, 5), (2026, 3, 7)),
        ("March the 4th to 6th, 2025", (2025, 3, 4), (2025, 3, 6)),
        ("4. bis 6. März 2025", (2025, 3, 4), (2025, 3, 6)),
        ("4 al 6 de marzo del 2025", (2025, 3, 4), (2025, 3, 6)),
    ],
)
def test_ranges(text: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    date = read_date(text)
    assert date is not None
    assert (date.day, date.until) == (datetime.date(*first), datetime.date(*last))
    assert date.end == len(text)


@pytest.mark.parametrize(
    ("text", "weekday", "word"),
    [
        ("Tuesday, 2025-03-11", 1, "Tuesday"),
        ("2025-03-11 (Wednesday)", 2, "Wednesday"),
        ("2025-03-11 Wed", 2, "Wed"),
        ("2026年3月5日(火)", 1, "火"),
        ("2026-03-05（木曜日）", 3, "木曜日"),
    ],
)
def test_weekdays(text: str, weekday: int, word: str) -> None:
    date = read_date(text)
    assert date is not None
    assert date.weekday == weekday
    assert date.weekday_place is not None
    assert text[date.weekday_place[0] : date.weekday_place[1]] == word


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Tuesday, the 1st of April 2025", 4),
        ("Dienstag, den 1. April 2025", 4),
        ("mardi, le 1er avril 2025", 4),
        ("1er d'août 2025", 8),
        ("1º de abril de 2025", 4),
        ("1:a april 2025", 4),
        ("1-го апреля 2025", 4),
    ],
)
def test_small_words_of_languages(text: str, month: int) -> None:
    date = read_date(text)
    assert date is not None
    assert date.day == datetime.date(2025, month, 1)


def test_a_note_in_brackets_is_no_weekday() -> None:
    date = read_date("2026-04-14 (日程未定)")
    assert date is not None
    assert date.weekday is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2025-02-30", "February 2025 has 28 days"),
        ("20202-01-16", "year 20202"),
        ("22025-03-18", "year 22025"),
        ("2025-13-01", "there is no month 13"),
        ("11/03/202", "year 202"),
        ("2021-9-51", "September 2021 has 30 days"),
        ("2025-04-00", "there is no day 0"),
    ],
)
def test_impossible(text: str, problem: str) -> None:
    date = read_date(text)
    assert date is not None
    assert (date.day, date.problem) == (None, problem)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On March 5 and 2025-03-11 we saw it.", ["March 5", "2025-03-11"]),
        ("2025-03-11T05:31:10Z", ["2025-03-11"]),
        ("from 2025-W11-2 on", ["2025-W11-2"]),
        ("2025-W11, 2025-W11-8, 2025-W53-1, 2025-W11-21, v2025-W11-2", []),
        ("report 2025-070, and 2025-070 14:05 as well", []),
        ("v1.29.3 on 10.0.0.1, INC-2025-001, logs/2025-10-26/x, 2025-10-26.md", []),
        ("#inc-20251026 and https://wiki.invalid/2025-10-26", []),
        ("may 5 pods fail, Jan 2026, 555-12-3456, 24/7, 1/2", []),
        ("3月5日に復旧", ["3月5日"]),
        ("due 2025-11-31.", ["2025-11-31"]),
    ],
)
def test_in_prose(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_dates(text)] == found


@given(st.dates(datetime.date(1901, 1, 1), datetime.date(2099, 12, 31)))
def test_what_is_printed_is_read_back(day: datetime.date) -> None:
    forms = (
        "%Y-%m-%d",
        "%d %B %Y",
        "%B %d, %Y",
        "%b-%d-%Y",
        "%Y/%m/%d",
        "%d.%m.%Y",
        "%Y年%m月%d日",
    )
    for form in forms:
        text = day.strftime(form)
        date = read_date(text)
        assert date is not None
        assert (date.day, date.start, date.end) == (day, 0, len(text))
        assert [one.day for one in find_dates(f"x {text} y")] == [day]


@given(st.integers(1, 9999), st.integers(1, 12))
def test_months_are_as_long_as_the_calendar_says(year: int, month: int) -> None:
    assert days_in_month(year, month) == calendar.monthrange(year, month)[1]


@pytest.mark.parametrize(
    "text",
    [
        "am Mittwoch, dem 17. Juni, für",
        "am 17. Juni, einem Mittwoch,",
        "mercredi le 17 juin",
        "le 17 juin, un mercredi,",
        "on Wednesday, the 17th of June",
        "the 17th of June, a Wednesday",
        "el miércoles, día 17 de junio",
        "el 17 de junio, un miércoles",
        "quarta-feira, dia 17 de junho",
        "em 17 de junho, uma quarta-feira",
        "il 17 giugno, un mercoledì",
        "op 17 juni, een woensdag",
        "onsdagen den 17 juni",
        "17 czerwca, w środę",
        "17 июня, в среду",
    ],
)
def test_an_article_may_stand_between_weekday_and_date(text: str) -> None:
    (date,) = find_dates(text)
    assert date.weekday == 2


def test_a_weekday_between_two_dates_belongs_to_the_second() -> None:
    first, second = find_dates("before 13 March, Monday 10 March")
    assert (first.weekday, second.weekday) == (None, 0)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和8年5月22日(金)", "2026-05-22"),
        ("令和元年5月1日", "2019-05-01"),
        ("平成31年4月30日", "2019-04-30"),
        ("民國115年5月22日", "2026-05-22"),
    ],
)
def test_a_year_of_an_era_is_one_of_the_calendar(text: str, day: str) -> None:
    date = read_date(text)
    assert date is not None
    assert str(date.day) == day
    assert [str(one.day) for one in find_dates(f"作業日:{text}")] == [day]
