"""What a timeline consists of as it is read: entries, what holds for those below, and prose."""

from __future__ import annotations

import datetime

from postmortem_lint.markdown.model import Cell, Table
from postmortem_lint.postmortem.model import DateSource
from postmortem_lint.records import record, replace
from postmortem_lint.roles import Column
from postmortem_lint.text import Span, Text
from postmortem_lint.times.dates.date import DateText
from postmortem_lint.times.moments.moment import Moment
from postmortem_lint.times.zones.zone import Zone


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


def onward(piece: Piece, context: Context) -> Context:
    """What holds for the lines below a piece: a later date in an entry moves the day line on."""
    if isinstance(piece, Context):
        return piece
    if not isinstance(piece, RawEntry) or piece.day_from is not DateSource.ENTRY:
        return context
    later = piece.day and context.day and piece.day > context.day
    return replace(context, day=piece.day) if later else context
