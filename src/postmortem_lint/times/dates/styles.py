"""Ways to write a date, each told by how it writes 26 October 2025: "26.10.2025", "Oct-26-2025"."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence

from postmortem_lint.regex import regex
from postmortem_lint.times.dates.date import DateForm, DateText
from postmortem_lint.times.dates.read import read_date

SAMPLE = datetime.date(2025, 10, 26)
"""The day that shows how a date is written."""

_SHOWN = frozenset(form.value for form in DateForm)
_ORDERS = frozenset((DateForm.DAY_FIRST, DateForm.MONTH_FIRST))
_PARTS = regex(r"2025|26|10|October|Oct")
_FIGURES = {"2025": "%Y", "26": "%d", "10": "%m", "October": "%B", "Oct": "%b"}


def is_style(text: str) -> bool:
    """Whether a text tells a way to write a date: 26 October 2025 and nothing else, or one of the
    ways that need another day to tell them (10/11/2025, Oct 26)."""
    date = read_date(text)
    whole = date is not None and date.start == 0 and date.end == len(text)
    return text in _SHOWN or (whole and date is not None and date.day == SAMPLE)


def in_style(date: DateText, styles: Sequence[str]) -> bool:
    """Whether a date is written in one of these ways, or as one of them with other signs between
    its parts; a team that puts the day or the month first knows which of 10/11/2025 is which."""
    return date.is_written_in(_forms(styles))


def _forms(styles: Sequence[str]) -> Collection[DateForm]:
    named = {form for form in DateForm if form.value in styles}
    read = (read_date(style) for style in styles if style not in _SHOWN)
    forms = named | {date.form for date in read if date}
    return forms if forms.isdisjoint(_ORDERS) else forms | {DateForm.AMBIGUOUS}


def written_in(style: str, day: datetime.date) -> str:
    """A day as a style has it; "" for a style that cannot be written for any day."""
    found = _PARTS.findall(style)
    kinds = sorted(_FIGURES[part][1].lower().replace("b", "m") for part in found)
    if kinds != ["d", "m", "y"] or not is_style(style):
        return ""
    bare = any(sign.isalpha() for sign in style)  # "February 4, 2025"
    figures = {**_FIGURES, "26": str(day.day) if bare else "%d"}
    return _PARTS.sub(lambda part: day.strftime(figures[part[0]]), style)


def reads_as(written: str, day: datetime.date) -> bool:
    """Whether a date as it is written can only be read as that day."""
    date = read_date(written)
    return date is not None and date.day == day and date.form is not DateForm.AMBIGUOUS
