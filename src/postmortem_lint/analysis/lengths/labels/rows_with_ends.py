"""Lengths in the rows of a table that hold both ends of each length, too (PM401)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from postmortem_lint.analysis.lengths.beside import Beside
from postmortem_lint.analysis.lengths.declared import Measured
from postmortem_lint.certainty import Certainty
from postmortem_lint.durations.duration import Duration, Fit
from postmortem_lint.durations.read import read_duration
from postmortem_lint.durations.tolerance import fit
from postmortem_lint.finding import Severity
from postmortem_lint.language import lookup
from postmortem_lint.language.folding import has_digit
from postmortem_lint.language.headings import normal
from postmortem_lint.language.labels import bound_key, named_key, names_both_ends
from postmortem_lint.markdown.model import Table
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.fields.window import range_window
from postmortem_lint.postmortem.model import Postmortem, WindowSource
from postmortem_lint.postmortem.vocabulary import known_label
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.roles import Key
from postmortem_lint.text import Span, Text
from postmortem_lint.times.intervals import place_on_axis
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.units import DAY

_LEAST = 2  # rows that show what the columns mean, where their titles do not
_MOST = 12  # columns of a table
_BEGUN, _LONGEST = 16, 80  # characters of a cell that is a length, with a note behind
_CLOSED = regex(r"\s*(?:$|[(（,;.。、|*_`–—-])")


@record
class Between:
    """The seconds between two times of a row, and where these stand; `dated` if both have a day."""

    seconds: float
    places: tuple[Span, ...]
    dated: bool


_Way = Mapping[int, Between]  # by rows
_Lengths = Mapping[int, tuple[Text, Duration]]
_Times = Mapping[int, tuple[Text, Moment]]


def lengths_in_rows(postmortem: Postmortem) -> Iterator[Beside]:
    """The lengths that the times of their row deny, where those of the other rows hold, or the
    titles of the columns leave no doubt."""
    for table in (one for one in blocks_of(postmortem.document) if isinstance(one, Table)):
        every = range(min(_MOST, len(table.header.cells)))
        told = {at: lengths for at in every if (lengths := _lengths(table, at))}
        times = {at: found for at in every if (found := _times(table, at))} if told else {}
        ways = {
            columns: way for columns in _ends(times) if (way := _way(times, columns, postmortem))
        }
        for at, lengths in told.items():
            own = {one: _fitting(lengths, way) for one, way in ways.items() if at not in one}
            if own:
                best = max(own, key=lambda columns: (own[columns], _are_titled(table, columns)))
                titled = _are_titled(table, best) and _key(table, at) is Key.DURATION
                least = _LEAST if not titled else 0 if _joins_ends(table, best) else 1
                if least != 1 or _is_shown(lengths, ways[best]):
                    yield from _wrong(lengths, ways[best], own[best], least)


def _is_shown(lengths: _Lengths, way: _Way) -> bool:
    """Whether a row shows that its length is just the period: a shift has breaks."""
    rows = (row for row in lengths if row in way)
    return any(lengths[row][1].seconds == way[row].seconds for row in rows)


def _are_titled(table: Table, columns: tuple[int, ...]) -> bool:
    """Whether the titles of columns say that they hold both ends of a length."""
    if len(columns) == 1:  # "Start – end", "Period": its cells are ranges
        return _joins_ends(table, columns) or _key(table, columns[0]) is Key.DURATION
    return [_key(table, at) for at in columns] == [Key.STARTED, Key.RESOLVED]


def _joins_ends(table: Table, columns: tuple[int, ...]) -> bool:
    """Whether columns are called by the words for both ends, and not for any stretch of time."""
    title = table.header.cells[columns[0]].text.plain
    return len(columns) > 1 or names_both_ends(title)


def _key(table: Table, at: int) -> Key | None:
    title = table.header.cells[at].text.plain
    return known_label(normal(title)) or bound_key(title) or named_key(title)


def _ends(columns: Iterable[int]) -> Iterator[tuple[int, ...]]:
    """The columns that may hold both ends of a length: one, or two."""
    yield from ((at,) for at in columns)
    yield from combinations(columns, 2)


def _times(table: Table, at: int) -> _Times:
    """The times in a column, by their rows."""
    cells = {
        number: row.cells[at].text for number, row in enumerate(table.rows) if at < len(row.cells)
    }
    return {
        number: (cell, moment) for number, cell in cells.items() if (moment := exact_time(cell))
    }


def _way(times: Mapping[int, _Times], columns: tuple[int, ...], postmortem: Postmortem) -> _Way:
    rows = set[int].intersection(*(set(times[at]) for at in columns))
    told = ((number, [times[at][number] for at in columns]) for number in sorted(rows))
    return {
        number: stretch for number, ends in told if (stretch := between_times(ends, postmortem))
    }


def between_times(ends: list[tuple[Text, Moment]], postmortem: Postmortem) -> Between | None:
    """What lies between the two times of a cell, or those of two."""
    moments = [moment for _, moment in ends]
    places = tuple(cell.span for cell, _ in ends)
    if len(moments) == 1:
        source = WindowSource.DURATION_RANGE
        window = range_window(moments[0], places[0], postmortem.day, postmortem.zone, source)
        dated = moments[0].date is not None and moments[0].until_date is not None
        return Between(window.length, (), dated) if window and window.length else None
    start, end = moments
    if Kind.RANGE in (start.kind, end.kind) or (start.zone or end.zone) != (end.zone or start.zone):
        return None
    days = [one.date.day if one.date else None for one in moments]
    first, last = (place_on_axis(one, day, None) for one, day in zip(moments, days, strict=True))
    if first is None or last is None:
        return None
    seconds = float(last.lo - first.lo)
    dated = None not in days
    return Between(seconds if dated else seconds % DAY, places, dated)


def exact_time(cell: Text) -> Moment | None:
    """The exact time, or range of times, that a cell is."""
    moment = read_moment(cell.plain) if has_digit(cell.plain) else None
    if moment is None or moment.kind not in (Kind.INSTANT, Kind.RANGE) or moment.approximate:
        return None
    ranged = moment.kind is Kind.RANGE
    if ranged and has_digit(cell.plain[moment.end :]):
        return None  # another range
    clocks = (moment.clock, moment.until) if ranged else (moment.clock,)
    return moment if all(one and not one.problem for one in clocks) else None


def _goes_on(behind: str) -> bool:
    """Whether words behind a length say of what it is the length; a note in brackets does not."""
    return any(map(str.isalpha, behind.split("(")[0]))


def _lengths(table: Table, at: int) -> _Lengths:
    """The lengths in a column, by their rows."""
    title = table.header.cells[at].text.plain
    found = {}
    for number, row in enumerate(table.rows):
        cell = row.cells[at].text if at < len(row.cells) else None
        read = read_duration(cell.plain, title) if cell and _may_be_length(cell.plain) else None
        if cell is None or read is None or not read.seconds or read.window or read.working:
            continue
        if _CLOSED.match(cell.plain, read.end) and not _goes_on(cell.plain[read.end :]):
            found[number] = cell, read
    return found


def _may_be_length(plain: str) -> bool:
    """Whether a cell is short, and begins with a number: others need not be read."""
    begun = plain[:_BEGUN].split()
    numbers = lookup.lengths.numbers
    counted = has_digit(plain[:_BEGUN]) or any(word.lower() in numbers for word in begun)
    return counted and len(plain) <= _LONGEST


def _fitting(lengths: _Lengths, way: _Way) -> int:
    known = [(one, way[row]) for row, (_, one) in lengths.items() if row in way]
    return sum(_verdict(duration, told) is Fit.HOLDS for duration, told in known)


def _verdict(duration: Duration, told: Between) -> Fit:
    return fit(duration, nearest_seconds(duration, told))


def nearest_seconds(duration: Duration, told: Between) -> float:
    """The seconds between two times, over as many days as come nearest to a length, if these are
    not told."""
    days = 0 if told.dated else round(((duration.seconds or 0) - told.seconds) / DAY)
    return told.seconds + max(0, days) * DAY


def _wrong(lengths: _Lengths, way: _Way, fitting: int, least: int) -> Iterator[Beside]:
    """The lengths that do not fit, if they are fewer than those that do, or but one."""
    known = [row for row in lengths if row in way]
    wrong = [row for row in known if _verdict(lengths[row][1], way[row]) is not Fit.HOLDS]
    if fitting >= least and (len(wrong) < fitting or (least < _LEAST and len(wrong) == 1)):
        yield from (_beside(*lengths[row], way[row]) for row in wrong)


def _beside(text: Text, duration: Duration, told: Between) -> Beside:
    notes = tuple(zip(told.places, ("from here", "to here"), strict=False))
    words = "from one time of its row to the other" if notes else "by the range in its row"
    seconds = nearest_seconds(duration, told)
    verdict, cap = fit(duration, seconds), Severity.WARNING
    return Beside(
        text, duration, Measured(seconds, verdict, words, notes, cap, Certainty.CONVENTION)
    )
