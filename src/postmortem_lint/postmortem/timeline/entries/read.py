"""Finds the entries of a timeline in tables, lists, lines and headings, before they are dated."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from postmortem_lint.certainty import Certainty
from postmortem_lint.markdown.model import (
    Block,
    Cell,
    Code,
    Heading,
    Item,
    Paragraph,
    Row,
    Table,
)
from postmortem_lint.markdown.struck import standing
from postmortem_lint.markdown.walk import Node, children_of, labels_within
from postmortem_lint.postmortem.model import DateSource
from postmortem_lint.postmortem.timeline.entries.columns import (
    counts_elapsed,
    elapsed,
    time_columns,
)
from postmortem_lint.postmortem.timeline.entries.other_lines import (
    counted_day,
    entries_in_code,
    is_aside,
    is_contents,
    is_wrapped,
)
from postmortem_lint.postmortem.timeline.zone import named_zone, zone_note
from postmortem_lint.profile.model import ColumnSpec
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.roles import Column
from postmortem_lint.roles.column_traits import ColumnTrait
from postmortem_lint.text import Span, Text
from postmortem_lint.times.dates.date import DateText, likelier, nearest_year
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.moments.moment import Kind, Moment
from postmortem_lint.times.moments.read import leading_moment, read_moment
from postmortem_lint.times.zones.zone import Zone

_TITLE = 60  # characters of the longest line that is taken for a title
# The year of a column such as "Date (2022)".
_YEAR = regex(r"\b(?:19|20)[0-9]{2}\b")


@record
class RawEntry:
    """An entry with its time as read, and the day line and zone note that stand above it."""

    span: Span
    time: Text
    moment: Moment
    event: Text
    columns: tuple[tuple[Column, Cell], ...] = ()
    date: DateText | None = None
    day: datetime.date | None = None
    day_from: DateSource = DateSource.NONE
    zone: Zone | None = None
    track: int = 0
    run: int = 0


@record
class Context:
    """What the lines above say about the entries below: a day, a zone, which track it is, and which
    run of entries below a title without a heading's mark ("**Database**", "The network team:").

    `opened` is the entry that a day line makes if only prose stands below it. `entry`: the heading
    above is an entry itself, so that a mere date below it is a part of what it tells.
    """

    day: datetime.date | None = None
    zone: Zone | None = None
    track: int = 0
    run: int = 0
    opened: RawEntry | None = None
    entry: bool = False


@record
class Prose:
    """A text that begins with no time: it belongs to the entry or the day line above it."""

    text: Text


Piece = RawEntry | Context | Table | Prose


@record
class Reader:
    """Walks the blocks of a timeline; `columns` are the profile's, `near` is the day of the
    incident: dates without a year are in the year that brings them nearest to it. Of 10/11/2025
    the first number is the month, if not `day_first`, or `nearest` is what lies nearer to it.
    Code is a log that somebody quotes, unless the times stand nowhere else (`coded`)."""

    columns: tuple[ColumnSpec, ...]
    near: datetime.date | None
    day_first: bool = False
    nearest: bool = False
    coded: bool = False

    def walk(self, nodes: Sequence[Node], context: Context) -> Iterator[Piece]:
        """Entries in document order, each new context when a line sets one, each table used, and
        the prose between them."""
        for node in nodes:
            pieces = tuple(self._node(node, context))
            for piece in pieces:
                context = _onward(piece, context)
                yield piece
            if isinstance(node, Heading):
                entry = any(isinstance(piece, RawEntry) for piece in pieces)
                context = replace(context, entry=entry)

    def _node(self, node: Node, context: Context) -> Iterator[Piece]:
        match node:
            case Heading():
                yield from self._heading(node, context)
            case Paragraph():
                yield from self._paragraph(node, context)
            case Item():
                yield from self._item(node, context)
            case Table():
                yield from self._table(node, context)
            case Code():
                yield from self._lines(entries_in_code(node) if self.coded else (), context)
            case _:
                yield from self.walk(children_of(node), context)

    def _heading(self, block: Heading, context: Context) -> Iterator[Piece]:
        moment = leading_moment(block.text.plain)
        if moment and (moment.clock or moment.damaged):
            yield self._raw(block.text, block.span, moment, context)
            return
        day = self._day(read_date(block.text.plain) or counted_day(block.text.plain))
        zone = named_zone(block.text)
        track = context.track if day else context.track + 1
        under = Context(day or context.day, zone or context.zone, track)
        if day and moment and moment.kind is Kind.DATE_ONLY:
            opened = self._raw(block.text, block.span, moment, under)
            under = replace(under, opened=opened)
        yield under

    def _lines(self, lines: Sequence[Text], context: Context) -> Iterator[Piece]:
        for line in lines:
            for piece in self._line(line, line.span, context):
                context = _onward(piece, context)
                yield piece

    def _paragraph(self, block: Paragraph, context: Context) -> Iterator[Piece]:
        lines = [
            line
            for line in map(standing, block.text.lines())
            if line and not any(link.image and link.span.meets(line.span) for link in line.links)
        ]
        if is_wrapped(lines):
            yield Prose(block.text)
            return
        found = list(self._lines(lines, context))
        for piece in found:
            context = _onward(piece, context)
        prose = bool(found) and all(isinstance(piece, Prose) for piece in found)
        yield from (Prose(block.text),) if prose else found
        if prose and _is_title(block.text):
            yield replace(context, run=context.run + 1, opened=None)

    def _line(
        self, text: Text, span: Span, context: Context
    ) -> Iterator[RawEntry | Context | Prose]:
        """One line of running text: an entry, a day line, a zone note, or nothing."""
        if is_contents(text):
            return
        moment = leading_moment(text.plain, dotted=True)
        if moment is None:
            zone = zone_note(text)
            yield replace(context, zone=zone, opened=None) if zone else Prose(text)
            return
        if context.entry and moment.kind is Kind.DATE_ONLY:
            yield Prose(text)
            return
        rest = text.plain[moment.end :].strip(" *_:.-–—")
        if moment.kind is Kind.DATE_ONLY and (not rest or is_aside(rest)):
            day = self._day(moment.date)
            zone = named_zone(text) or context.zone
            under = Context(day or context.day, zone, context.track, context.run)
            yield replace(under, opened=self._raw(text, span, moment, under))
            return
        yield self._raw(text, span, moment, context)

    def _item(self, item: Item, context: Context) -> Iterator[Piece]:
        text = standing(item.text)
        span = Span(item.marker.start, text.end if text else item.marker.end)
        pieces = tuple(self._line(text, span, context)) if text else ()
        yield from pieces
        if any(isinstance(piece, RawEntry) for piece in pieces):
            return  # nested bullets belong to their parent entry
        if any(isinstance(piece, Context) for piece in pieces):
            context = next(piece for piece in pieces if isinstance(piece, Context))
        elif item.blocks and _is_title(text):
            context = replace(context, run=context.run + 1, opened=None)
            yield context
        yield from self.walk(item.blocks, context)

    def milestones(self, blocks: tuple[Block, ...], context: Context) -> Iterator[RawEntry]:
        """The lines `Fixed: 14.11.2023 10:47` of a timeline that is written the other way round.

        They are key events, which may stand in any order: each has a track of its own.
        """
        for track, label in enumerate(labels_within(blocks), 1):
            moment = read_moment(label.value.plain)
            if moment.kind in (Kind.INSTANT, Kind.RANGE, Kind.DATE_ONLY):
                time = label.value.part(moment.start, moment.end)
                raw = RawEntry(label.span, time, moment, label.key)
                yield self._placed(raw, replace(context, track=track))

    def _raw(
        self, text: Text, span: Span, moment: Moment, context: Context, date: DateText | None = None
    ) -> RawEntry:
        stop = len(text.plain[: moment.end].rstrip(" \t\n-–—:：|]*_,"))
        time = text.part(moment.start, max(moment.start, stop))
        event = text.part(moment.end, len(text.plain)).strip()
        return self._placed(RawEntry(span, time, moment, event, (), date), context)

    def _placed(self, raw: RawEntry, context: Context) -> RawEntry:
        """The entry with the day it names itself, or the day line above it."""
        first, last = (self._read(one) for one in (raw.moment.date, raw.moment.until_date))
        raw = replace(raw, moment=replace(raw.moment, date=first, until_date=last))
        guessed = raw.moment.certainty is Certainty.GUESSED
        own = None if guessed else self._known_day(first)
        column = self._day(raw.date)
        day, source = (
            (own, DateSource.ENTRY)
            if own
            else (column, DateSource.COLUMN)
            if column
            else (context.day, DateSource.DAY_LINE)
            if context.day
            else (None, DateSource.NONE)
        )
        zone = raw.moment.zone or context.zone
        return replace(
            raw, day=day, day_from=source, zone=zone, track=context.track, run=context.run
        )

    def _read(self, date: DateText | None) -> DateText | None:
        near = self.near if self.nearest else None
        return likelier(date, near, self.day_first) if date else None

    def _day(self, date: DateText | None) -> datetime.date | None:
        return self._known_day(self._read(date))

    def _known_day(self, date: DateText | None) -> datetime.date | None:
        if date is None or date.day is None:
            return None
        if date.year:
            return date.day
        return _nearest(date, self.near) if self.near else None

    def _table(self, table: Table, context: Context) -> Iterator[Piece]:
        columns = time_columns(table, self.columns)
        if Column.TIME not in columns:
            return
        header = table.header.cells[columns.index(Column.TIME)]
        zone = named_zone(header.text) or context.zone
        context = replace(context, zone=zone, opened=None)
        years = _YEAR.findall(" ".join(cell.text.plain for cell in table.header.cells))
        reader = replace(self, near=_midyear(years[0])) if years else self
        counted = header.text.plain if counts_elapsed(header.text.plain) else ""
        yield from reader._rows(table, columns, context, counted)

    def _rows(
        self, table: Table, columns: tuple[Column, ...], context: Context, counted: str
    ) -> Iterator[Piece]:
        yield table
        yield context
        for row in table.rows:
            if not row.is_filled or not any(standing(cell.text) for cell in row.cells):
                continue
            piece = self._row(row, columns, context, counted)
            if isinstance(piece, Context):
                context = piece
            yield piece

    def _row(
        self, row: Row, columns: tuple[Column, ...], context: Context, counted: str
    ) -> RawEntry | Context:
        """The entry of a row, or the day it tells; `counted` is the title of a column of lengths
        counted from a beginning, empty if its times are no such."""
        cells = tuple(zip(columns, row.cells, strict=False))
        by_column = dict(reversed(cells))
        time = by_column.get(Column.TIME)
        nothing = Text("", ((0, row.span.start),), row.span.start)
        text = standing(time.text).strip() if time else nothing
        moment = read_moment(text.plain, worded=True)
        if counted and moment.date is None:
            moment = elapsed(text.plain, counted) or moment
        dates = [by_column[one] for one in (Column.DATE, Column.DAY) if one in by_column]
        date = next((found for cell in dates if (found := read_date(cell.text.plain))), None)
        others = [cell for column, cell in cells if column not in ColumnTrait.WHEN.columns]
        if not any(cell.text for cell in others) and not moment.clock and (date or moment.date):
            day = self._day(date or moment.date)
            return replace(context, day=day or context.day)
        event = by_column.get(Column.EVENT)
        empty = Text("", ((0, row.span.end),), row.span.end)
        known = tuple(pair for pair in cells if pair[0] is not Column.OTHER)
        raw = RawEntry(row.span, text, moment, event.text if event else empty, known, date)
        return self._placed(raw, context)


def _nearest(date: DateText, near: datetime.date) -> datetime.date | None:
    """The day of a date without a year; 07/08 is that of two which lies nearer to the incident."""
    days = [nearest_year(day, near) for day in (date.day, date.other) if day]
    known = [day for day in days if day is not None]
    return min(known, key=lambda day: abs(day - near), default=None)


def _onward(piece: Piece, context: Context) -> Context:
    """What holds for the lines below a piece: a later date in an entry moves the day line on."""
    if isinstance(piece, Context):
        return piece
    if not isinstance(piece, RawEntry) or piece.day_from is not DateSource.ENTRY:
        return context
    later = piece.day and context.day and piece.day > context.day
    return replace(context, day=piece.day) if later else context


def _is_title(text: Text) -> bool:
    """Whether a text without a time is a title of what stands below it, and no sentence."""
    said = text.plain.strip(" *_")
    return bool(said) and "\n" not in said and len(said) <= _TITLE and said[-1] not in ".!?。"


def _midyear(year: str) -> datetime.date:
    """The day from which no date of the year is further than half a year."""
    return datetime.date(int(year), 7, 2)
