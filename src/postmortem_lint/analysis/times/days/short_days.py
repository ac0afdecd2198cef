"""Lines of a timeline that begin with a day and no whole date: Day 3, D3, 06-05, 05/09."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from postmortem_lint.analysis.times.days.damaged_dates import NoDate
from postmortem_lint.analysis.times.in_timeline import timed_entries
from postmortem_lint.analysis.times.unsorted_times import UnsortedTime, unsorted_times
from postmortem_lint.language import lookup
from postmortem_lint.language.labels import bound_key, named_key, names_day_and_time
from postmortem_lint.markdown.model import Heading, List, Paragraph, Table
from postmortem_lint.markdown.struck import standing
from postmortem_lint.markdown.walk import Node, nodes_within
from postmortem_lint.postmortem.model import Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.dates.damaged import DamagedDate
from postmortem_lint.times.dates.notations import LEAP_YEAR, days_in_month

_LEAST = 4  # lines, of which one may be wrong
_MONTHS, _MOST = 12, 39  # a higher number is no slip for a day
_MARKS = r"[ *_`(\[]{0,4}"
_MONTH_DAY = regex(
    rf"{_MARKS}(?P<day>(?P<month>[0-9]{{2}})-(?P<last>[0-9]{{2}}))(?![0-9]|[-/.][0-9])"
)
# A day and a month of two digits each, in either order, that nothing or a dash or colon follows;
# "08/10 hosts" and "1.2" are none.
_DIGITS = r"(?P<one>[0-9]{2})(?P<sign>[/.-])(?P<other>[0-9]{2})"
_SHORT = regex(rf"{_MARKS}(?P<day>{_DIGITS}\.?)[ *_`]{{0,4}}(?:$|[-–—:](?![0-9]))")


def unsorted_lines(postmortem: Postmortem) -> Iterator[UnsortedTime]:
    """The one time, or the one counted day, of each list that is out of order."""
    yield from unsorted_times(postmortem)
    yield from _unsorted_days(postmortem)
    yield from _unsorted_short_dates(postmortem)


def _unsorted_days(postmortem: Postmortem) -> Iterator[UnsortedTime]:
    """The counted day that stands below a later one where all others of its list are in order."""
    known = Spans(entry.time.span for entry in timed_entries(postmortem))
    for lines in _lists(postmortem):
        days = [(line, _counted().match(line.plain.lower())) for line in lines]
        counted = [(line, found) for line, found in days if found]
        words = {found["word"] for _, found in counted}
        if len(counted) < max(_LEAST, len(lines)) or len(words) > 1:
            continue
        texts = [line.part(*found.span("day")) for line, found in counted]
        at = _drop([int(found["number"]) for _, found in counted])
        if at and not any(known.meets(text.span) for text in texts):
            yield UnsortedTime(texts[at], texts[at - 1])


def _unsorted_short_dates(postmortem: Postmortem) -> Iterator[UnsortedTime]:
    """The one day and month in digits (06/09) that stands below a later one, where all lines of its
    list begin with such a date; whichever of its numbers is the month, the same one is at odds."""
    known = Spans(entry.time.span for entry in timed_entries(postmortem))
    for lines in _dated_lists(postmortem):
        found = [_SHORT.match(line.plain) for line in lines]
        dates = [one for one in found if one]
        if len(dates) < max(_LEAST, len(lines)) or len({one["sign"] for one in dates}) > 1:
            continue
        texts = [line.part(*one.span("day")) for line, one in zip(lines, dates, strict=True)]
        places = {_drop(days) for days in _readings(dates)}
        at = places.pop() if len(places) == 1 else 0
        if at and not any(known.meets(text.span) for text in texts):
            yield UnsortedTime(texts[at], texts[at - 1])


def _readings(dates: Sequence[re.Match[str]]) -> Iterator[list[int]]:
    """What the dates of a list may be, counted in days from the month of the first; a year may end
    between them."""
    pairs = [(int(one["one"]), int(one["other"])) for one in dates]
    for ordered in (pairs, [(other, one) for one, other in pairs]):
        if all(_exists(month, day) for month, day in ordered):
            first = ordered[0][0]
            yield [(month - first) % _MONTHS * _MOST + day for month, day in ordered]


def days_of_no_month(postmortem: Postmortem) -> Iterator[NoDate]:
    """The one day and month of a list (06-31) that no calendar has, where all others are one."""
    for lines in _lists(postmortem):
        days = [(line, _MONTH_DAY.match(line.plain)) for line in lines]
        found = [(line, day) for line, day in days if day]
        odd = [(line, day) for line, day in found if not _is_day(day)]
        if len(found) < max(_LEAST, len(lines)) or len(odd) != 1:
            continue
        line, day = odd[0]
        if 0 < int(day["month"]) <= _MONTHS < int(day["last"]) <= _MOST:
            problem = f"month {int(day['month'])} has no day {int(day['last'])}"
            yield NoDate(line, DamagedDate(*day.span("day"), problem))


def _dated_lists(postmortem: Postmortem) -> Iterator[Sequence[Text]]:
    """The lists and tables of a timeline whose first column may be one of days by its title."""
    for timeline in postmortem.timelines:
        for node in nodes_within(timeline.part.inner):
            cells = node.header.cells if isinstance(node, Table) else ()
            title = cells[0].text.plain if cells else ""
            dated = Key.DATE in (bound_key(title), named_key(title)) or names_day_and_time(title)
            if dated or not title.strip():
                yield _lines(node)


def _lists(postmortem: Postmortem) -> Iterator[Sequence[Text]]:
    """What stands below each other in a timeline: headings, items, rows, lines."""
    for timeline in postmortem.timelines:
        nodes = tuple(nodes_within(timeline.part.inner))
        yield [node.text for node in nodes if isinstance(node, Heading)]
        for node in nodes:
            yield _lines(node)


def _lines(node: Node) -> Sequence[Text]:
    match node:
        case List():
            return [standing(item.text) for item in node.items]
        case Table():
            return [row.cells[0].text for row in node.rows if row.cells]
        case Paragraph():
            return list(node.text.lines())
        case _:
            return ()


@cache
def _counted() -> re.Pattern[str]:
    words, glued = lookup.any_of(lookup.times.counted), lookup.any_of(lookup.times.counted_glued)
    return regex(
        rf"{_MARKS}(?P<day>(?P<word>(?:{words}) |{glued})(?P<number>[0-9]{{1,3}}))"
        r"(?![\w+%]|[-–/.,:][0-9])"
    )


def _drop(numbers: list[int]) -> int:
    """The place of the one number that is lower than the one above, where only one of the two is at
    the wrong place; 0 if there is none, or if counting begins anew."""
    drops = [at for at in range(1, len(numbers)) if numbers[at] < numbers[at - 1]]
    if len(drops) != 1 or numbers[drops[0]] <= numbers[0]:
        return 0
    at = drops[0]
    rest = [numbers[:at] + numbers[at + 1 :], numbers[: at - 1] + numbers[at:]]
    sorted_without = any(all(one <= other for one, other in pairwise(each)) for each in rest)
    return at if sorted_without else 0


def _is_day(day: re.Match[str]) -> bool:
    """Whether two numbers are a month and its day."""
    return _exists(int(day["month"]), int(day["last"]))


def _exists(month: int, day: int) -> bool:
    """Whether a month of some year has a day."""
    return 0 < month <= _MONTHS and 0 < day <= days_in_month(LEAP_YEAR, month)
