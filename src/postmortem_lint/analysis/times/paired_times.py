"""Times that are told twice in each entry or row, and lie as far apart in all of them but one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from postmortem_lint.analysis.times.two_zones import TwoSides
from postmortem_lint.durations.read import find_durations
from postmortem_lint.markdown.model import Cell, Table
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Entry, Postmortem, Timeline
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.clocks.clock import Clock
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.units import DAY, MINUTE
from postmortem_lint.times.zones.zone import find_zone

_FEWEST = 3  # rows that agree
_SIGNED = regex(r"\s*([+\u2212\u2013-])\s*(?=\d)")


@record
class _Row:
    """Two times of one row, how far the second lies behind the first, and by how much that may be
    off, all in seconds."""

    first: Text
    second: Text
    apart: int
    slack: int


def odd_pairs(postmortem: Postmortem) -> Iterator[TwoSides]:
    """Each, in entries that name a second zone and in tables with two columns of times, or with one
    of times and one of lengths from a moment ("+38 min")."""
    wrong = Spans(
        timeline.entries[one.entry].time.span
        for timeline in postmortem.timelines
        for one in timeline.disorders
    )
    found = (odd for rows in _paired(postmortem) for odd in _odd(rows))
    yield from (one for one in found if not wrong.meets(one.text.span))


def _paired(postmortem: Postmortem) -> Iterator[list[_Row]]:
    """The rows of each timeline, and of each two columns of a table."""
    for timeline in postmortem.timelines:
        yield list(_entries(timeline))
    for block in blocks_of(postmortem.document):
        if isinstance(block, Table) and len(block.rows) > _FEWEST:
            yield from _in_table(block)


def clocks_beside(postmortem: Postmortem) -> Iterator[tuple[Text, Clock]]:
    """The impossible times in columns of times of a timeline that its entries are not read from."""
    for timeline in postmortem.timelines:
        read = Spans(entry.time.span for entry in timeline.entries)
        for table in timeline.tables:
            for column in zip(*(row.cells for row in table.rows), strict=False):
                clocks = [
                    (cell.text, clock) for cell in column if (clock := _read(cell.text.plain))
                ]
                if len(clocks) == len(column) >= _FEWEST:
                    beside = (one for one in clocks if not read.meets(one[0].span))
                    yield from (one for one in beside if one[1].problem)


def _entries(timeline: Timeline) -> Iterator[_Row]:
    for entry in timeline.entries:
        row = None if entry.moment.until else _both_sides(entry)
        if row:
            yield row


def _both_sides(entry: Entry) -> _Row | None:
    clock, other = entry.moment.clock, entry.moment.other
    known = entry.zone is not None or entry.moment.zone is not None
    if known or clock is None or other is None or clock.problem or other.problem:
        return None
    return _Row(entry.time, entry.time, (other.lo - clock.lo) % DAY, MINUTE)


def _in_table(table: Table) -> Iterator[list[_Row]]:
    """The rows of each two columns, if one counts from a moment or both are of named zones."""
    heads = table.header.cells
    for left, right in combinations(range(len(heads)), 2):
        zoned = any(find_zone(heads[at].text.plain) for at in (left, right))
        pairs = [
            (row.cells[left], row.cells[right]) for row in table.rows if len(row.cells) > right
        ]
        yield [row for pair in pairs if (row := _row(*pair, zoned=zoned))]


def _row(first: Cell, second: Cell, *, zoned: bool) -> _Row | None:
    one, other = _clock(first.text.plain), _clock(second.text.plain)
    if one is not None and other is not None:
        return _Row(first.text, second.text, (other - one) % DAY, MINUTE) if zoned else None
    clock = other if one is None else one
    length = _signed((first if one is None else second).text.plain)
    if clock is None or length is None:
        return None
    return _Row(first.text, second.text, (clock - length) % DAY, MINUTE + MINUTE // 2)


def _read(plain: str) -> Clock | None:
    moment = read_moment(plain)
    return moment.clock if moment.kind is Kind.INSTANT else None


def _clock(plain: str) -> int | None:
    clock = _read(plain)
    return clock.lo if clock and not clock.problem else None


def _signed(plain: str) -> int | None:
    """A length with its sign, in seconds: "+38 min"; zero is one without."""
    sign = _SIGNED.match(plain)
    lengths = find_durations(plain[sign.end() :]) if sign else ()
    if sign is None:
        return 0 if plain.strip() == "0" else None
    size = lengths[0].seconds if len(lengths) == 1 and lengths[0].start == 0 else None
    return None if size is None else round(size if sign[1] == "+" else -size)


def _odd(rows: Sequence[_Row]) -> Iterator[TwoSides]:
    """The only row whose times lie otherwise apart than those of all others, three at least."""
    usual = Counter(row.apart // MINUTE for row in rows).most_common(1)
    if not usual or len(rows) <= _FEWEST:
        return
    meant = usual[0][0] * MINUTE
    odd = [row for row in rows if _off(row.apart, meant) > row.slack]
    if len(odd) == 1:
        row = odd[0]
        minutes = _off(row.apart, meant) // MINUTE
        yield TwoSides(row.second, f"by all other rows it is {minutes} min off")


def _off(apart: int, meant: int) -> int:
    return min((apart - meant) % DAY, (meant - apart) % DAY)
