"""Finds the entries of a timeline in tables, lists, lines and headings, before they are dated."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.model import (
    Block,
    Code,
    Heading,
    Item,
    Paragraph,
    Table,
)
from postmortem_lint.markdown.struck import standing
from postmortem_lint.markdown.walk import Node, children_of, labels_within
from postmortem_lint.postmortem.timeline.entries.dates import DateReader
from postmortem_lint.postmortem.timeline.entries.numbered import without_number
from postmortem_lint.postmortem.timeline.entries.other_lines import (
    counted_day,
    entries_in_code,
    is_aside,
    is_contents,
    is_wrapped,
)
from postmortem_lint.postmortem.timeline.entries.pieces import (
    Context,
    Piece,
    Prose,
    RawEntry,
    onward,
)
from postmortem_lint.postmortem.timeline.entries.tables import table_pieces
from postmortem_lint.postmortem.timeline.zone import named_zone, zone_note
from postmortem_lint.profile.model import ColumnSpec
from postmortem_lint.records import record, replace
from postmortem_lint.text import Span, Text
from postmortem_lint.times.dates.damaged import lone_misspelled
from postmortem_lint.times.dates.read import read_date
from postmortem_lint.times.moments.moment import Kind
from postmortem_lint.times.moments.read import heading_moment, leading_moment, read_moment

_TITLE = 60  # characters of the longest line that is taken for a title


@record
class Reader:
    """Walks the blocks of a timeline; `columns` are the profile's. Code is a log that somebody
    quotes, unless the times stand nowhere else (`coded`); lines may count on below the `number` of
    the heading."""

    columns: tuple[ColumnSpec, ...]
    dates: DateReader
    coded: bool = False
    number: str = ""

    def walk(self, nodes: Sequence[Node], context: Context) -> Iterator[Piece]:
        """Entries in document order, each new context when a line sets one, each table used, and
        the prose between them."""
        for node in nodes:
            pieces = tuple(self._node(node, context))
            for piece in pieces:
                context = onward(piece, context)
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
                yield from table_pieces(node, self.columns, self.dates, context)
            case Code():
                yield from self._lines(entries_in_code(node) if self.coded else (), context)
            case _:
                yield from self.walk(children_of(node), context)

    def _heading(self, block: Heading, context: Context) -> Iterator[Piece]:
        moment = heading_moment(block.text.plain)
        if moment and (moment.clock or moment.damaged):
            yield self.dates.entry(block.text, block.span, moment, context)
            return
        day = self.dates.day(read_date(block.text.plain) or counted_day(block.text.plain))
        zone = named_zone(block.text)
        track = context.track if day else context.track + 1
        above = None if lone_misspelled(block.text.plain) else context.day
        under = Context(day or above, zone or context.zone, track)
        if day and moment and moment.kind is Kind.DATE_ONLY:
            opened = self.dates.entry(block.text, block.span, moment, under)
            under = replace(under, opened=opened)
        yield under

    def _lines(self, lines: Sequence[Text], context: Context) -> Iterator[Piece]:
        for line in lines:
            for piece in self._line(line, line.span, context):
                context = onward(piece, context)
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
            context = onward(piece, context)
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
        text = without_number(text, self.number)
        short = self.dates.short_day(text.plain)
        if short is not None:
            track = context.track + (short[0] is None)
            yield Context(short[0], named_zone(text) or context.zone, track, context.run)
            return
        moment = leading_moment(text.plain, dotted=True)
        if moment is None and lone_misspelled(text.plain):  # those below are of a day of their own
            zone = named_zone(text) or context.zone
            yield Context(None, zone, context.track + 1, context.run)
            return
        if moment is None:
            zone = zone_note(text)
            yield replace(context, zone=zone, opened=None) if zone else Prose(text)
            return
        if context.entry and moment.kind is Kind.DATE_ONLY:
            yield Prose(text)
            return
        rest = text.plain[moment.end :].strip(" *_:.-–—")
        if moment.kind is Kind.DATE_ONLY and (not rest or is_aside(rest)):
            day = self.dates.day(moment.date)
            zone = named_zone(text) or context.zone
            under = Context(day or context.day, zone, context.track, context.run)
            yield replace(under, opened=self.dates.entry(text, span, moment, under))
            return
        yield self.dates.entry(text, span, moment, context)

    def _item(self, item: Item, context: Context) -> Iterator[Piece]:
        text = standing(item.text)
        span = Span(item.marker.start, text.end if text else item.marker.end)
        pieces = tuple(self._line(text, span, context)) if text else ()
        yield from pieces
        if any(isinstance(piece, RawEntry) for piece in pieces):
            return  # nested bullets belong to their parent entry
        if any(isinstance(piece, Context) for piece in pieces):
            day = next(piece for piece in pieces if isinstance(piece, Context))
            yield from self.walk(item.blocks, replace(day, entry=day.opened is not None))
            return
        if item.blocks and _is_title(text):
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
                yield self.dates.with_day(raw, replace(context, track=track))


def _is_title(text: Text) -> bool:
    """Whether a text without a time is a title of what stands below it, and no sentence."""
    said = text.plain.strip(" *_")
    return bool(said) and "\n" not in said and len(said) <= _TITLE and said[-1] not in ".!?。"
