"""PM202: a date is none of the calendar, or its weekday is another one."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.analysis.times.days.damaged_dates import damaged_dates
from postmortem_lint.analysis.times.days.short_days import days_of_no_month
from postmortem_lint.analysis.times.days.wrong_weekdays import WrongWeekday, wrong_weekdays
from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.rules.shared import quoted, replacement
from postmortem_lint.text import Text
from postmortem_lint.times.dates.date import DateForm, DateText


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the dates of fields and entries, and at the weekday beside any date."""
    for fact in postmortem.facts:
        if fact.readable and fact.date:
            yield from _impossible(fact.text, fact.date)
    for timeline in postmortem.timelines:
        for entry in timeline.entries:
            for date in (entry.moment.date, entry.moment.until_date):
                if date:
                    yield from _impossible(entry.time, date)
    for wrong in wrong_weekdays(postmortem):
        yield _wrong_weekday(wrong)
    for one in (*damaged_dates(postmortem), *days_of_no_month(postmortem)):
        yield Finding(
            one.span,
            f"{quoted(one.written)} is not a date: {one.date.problem}",
            "write the date as YYYY-MM-DD",
            cap=Severity.WARNING if one.sure else Severity.INFO,
        )


def _impossible(text: Text, date: DateText) -> Iterator[Finding]:
    span = text.locate(date.start, date.end)
    written = quoted(text.plain[date.start : date.end])
    if date.day is None and date.problem:
        yield Finding(
            span, f"{written} is not a date: {date.problem}", "write the date as YYYY-MM-DD"
        )
    elif date.form is DateForm.ISO_UNPADDED and date.day and date.until is None:
        day = date.day.isoformat()
        message = f"{written} lacks a zero; a date has two digits for month and day"
        yield Finding(span, message, f"write {day}", fix=replacement(span, day), cap=Severity.INFO)


def _wrong_weekday(wrong: WrongWeekday) -> Finding:
    """A weekday that does not belong to its date; one of the two is a slip."""
    from calendar import day_name  # with the locales it loads as long as ten of our modules

    return Finding(
        wrong.place,
        f"{wrong.day} is a {day_name[wrong.day.weekday()]}, not '{wrong.written}'",
        "correct the weekday or the date",
        cap=Severity.WARNING,
    )


RULE = Rule(
    "PM202",
    "invalid-date",
    "A date is none of the calendar, or stands beside a wrong weekday.",
    Severity.ERROR,
    check,
)
