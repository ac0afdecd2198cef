"""PM203: a date of a field is not written as YYYY-MM-DD, or as the template does."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.finding import Finding, Rule, Severity
from postmortem_lint.postmortem.fields.mentioned_dates import day_month_order_known
from postmortem_lint.postmortem.model import Fact, Postmortem
from postmortem_lint.rules.shared import quoted, replacement
from postmortem_lint.times.dates.date import DateForm, DateText
from postmortem_lint.times.dates.styles import in_style, reads_as, written_in

_CLEAR = (DateForm.MONTH_NAME, DateForm.DAY_FIRST, DateForm.MONTH_FIRST, DateForm.YEAR_FIRST)


def check(postmortem: Postmortem) -> Iterator[Finding]:
    """Look at the dates of the fields; ranges, short dates and local notations are fine."""
    for fact in postmortem.facts:
        date = fact.date
        if not fact.readable or date is None or date.day is None or date.until:
            continue
        styles = postmortem.profile.date_forms
        if in_style(date, styles):
            continue
        if date.form is DateForm.AMBIGUOUS and date.other and date.day != date.other:
            if not day_month_order_known(postmortem):
                yield _ambiguous(fact, date)
        elif date.form in _CLEAR and date.year and not _is_stamp(fact):
            yield _foreign(fact, date, next(iter(styles), ""))


def _is_stamp(fact: Fact) -> bool:
    """Whether a program wrote the date with its time: `Tue, 11 Mar 2025 14:05:30 +0100`."""
    moment = fact.moment
    return bool(moment and moment.clock and moment.clock.seconds_known and moment.zone)


def _ambiguous(fact: Fact, date: DateText) -> Finding:
    written = fact.text.plain[date.start : date.end]
    return Finding(
        fact.text.locate(date.start, date.end),
        f"{quoted(written)} can be {date.day} or {date.other}",
        "write the date as YYYY-MM-DD",
    )


def _foreign(fact: Fact, date: DateText, style: str) -> Finding:
    """A clear date in another notation than ISO or that of the template; a year of two digits, and
    a day that the template's `style` makes ambiguous, leave doubts about the fix."""
    assert date.day is not None
    written = fact.text.plain[date.start : date.end]
    span = fact.text.locate(date.start, date.end)
    day = written_in(style, date.day)
    shown, day = (f"like {style}", day) if day else ("as YYYY-MM-DD", date.day.isoformat())
    linked = any(link.span.meets(span) for link in fact.text.links)
    whole = str(date.day.year) in written and not linked
    fix = replacement(span, day) if whole and reads_as(day, date.day) else None
    message = f"{quoted(written)} is not written {shown}"
    return Finding(span, message, f"write {day}", fix=fix, cap=Severity.INFO)


RULE = Rule(
    "PM203",
    "date-format",
    "A date of a field is not written as YYYY-MM-DD.",
    Severity.WARNING,
    check,
)
