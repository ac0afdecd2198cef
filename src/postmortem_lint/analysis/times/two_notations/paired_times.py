"""Times that are told twice in each entry or row, and lie as far apart in all of them but one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from postmortem_lint.analysis.times.two_notations.two_sides import TwoSides
from postmortem_lint.durations.read import find_durations
from postmortem_lint.language.folding import has_digit
from postmortem_lint.markdown.model import Table
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Entry, Postmortem, Timeline
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Spans, Text
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import read_moment
from postmortem_lint.times.units import DAY, MINUTE
from postmortem_lint.times.zones.zone import find_zone

_FEWEST = 3  # rows that agree
_STAMP = regex(r"(1[0-9]{9})(?:[0-9]{3})?")  # seconds or milliseconds
_SIGNED = regex(r"\s*([+\u2212\u2013-])\s*(?=\d)")


@record
class _Row:
    """Two times of one row, how far the second lies behind the first, and by how much that may be
    off, all in seconds."""

    first: Text
    second: Text
    apart: int
    slack: int


@record
class _Cell:
    """A cell with its time of day or the length that it counts from a moment, in seconds; `stamp`:
    a time counted from 1970. `zone` is the name of the zone that it writes."""

    text: Text
    clock: int | None
    length: int | None
    stamp: bool = False
    zone: str = ""


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
    columns = [_column(table, at) for at in range(len(heads))]
    timed = [at for at, column in enumerate(columns) if len(column) >= _FEWEST]
    for left, right in combinations(timed, 2):
        zoned = any(find_zone(heads[at].text.plain) for at in (left, right))
        shared = [one for one in columns[left] if one in columns[right]]
        pairs = ((columns[left][one], columns[right][one]) for one in shared)
        known = [pair for pair in pairs if _row(*pair, zoned=zoned)]
        sides = ({one.zone for one in side if one.zone} for side in zip(*known, strict=True))
        if all(len(zones) <= 1 for zones in sides):  # else clocks are set, from AEDT to AEST
            yield [row for pair in known if (row := _row(*pair, zoned=zoned))]


def _column(table: Table, at: int) -> dict[int, _Cell]:
    """The cells of a column that hold a time, or a length with its sign, by their rows."""
    cells = (
        (number, row.cells[at].text) for number, row in enumerate(table.rows) if len(row.cells) > at
    )
    read = ((number, _cell(text)) for number, text in cells if has_digit(text.plain))
    return {number: cell for number, cell in read if cell}


def _cell(text: Text) -> _Cell | None:
    stamp = _STAMP.fullmatch(text.plain.strip())
    if stamp:
        return _Cell(text, int(stamp[1]) % DAY, None, stamp=True)
    length = _signed(text.plain)
    moment = read_moment(text.plain) if length is None else None
    if moment and moment.kind is Kind.RELATIVE:
        length = moment.offset  # "T+30"
    clock = moment.clock if moment and moment.kind is Kind.INSTANT else None
    known = clock.lo if clock and not clock.problem else None
    zone = moment.zone.name if moment and moment.zone else ""
    return (
        _Cell(text, known, length, zone=zone) if known is not None or length is not None else None
    )


def _row(first: _Cell, second: _Cell, *, zoned: bool) -> _Row | None:
    one, other = first.clock, second.clock
    if one is not None and other is not None:
        compared = zoned or first.stamp != second.stamp
        return _Row(first.text, second.text, (other - one) % DAY, MINUTE) if compared else None
    clock = other if one is None else one
    length = first.length if one is None else second.length
    if clock is None or length is None:
        return None
    return _Row(first.text, second.text, (clock - length) % DAY, MINUTE + MINUTE // 2)


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
