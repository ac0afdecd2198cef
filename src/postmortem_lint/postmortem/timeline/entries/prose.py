"""What the lines between entries are for: the event of a time that stands alone, or of a day."""

from __future__ import annotations

from collections.abc import Iterable

from postmortem_lint.markdown.model import Table
from postmortem_lint.postmortem.timeline.entries.pieces import Context, Piece, Prose, RawEntry
from postmortem_lint.records import replace
from postmortem_lint.times.moments.damage import split_clock_at
from postmortem_lint.times.moments.moment import Kind, Moment


def join_prose(pieces: Iterable[Piece]) -> tuple[list[RawEntry], list[Table]]:
    """The entries and tables of a timeline from its pieces.

    The prose right below a time without words is its event. A day line with prose and no time
    below it is an entry of its own.
    """
    pieces = tuple(pieces)
    timed = sum(isinstance(piece, RawEntry) and bool(piece.moment.clock) for piece in pieces)
    raws: list[RawEntry] = []
    tables: list[Table] = []
    day: RawEntry | None = None  # the day line that no time stands below yet
    track = 0
    alone = False  # whether the piece above is a time without words
    for piece in pieces:
        match piece:
            case RawEntry():
                if piece.moment.date and day is not None and piece.day != day.day:
                    raws.extend(_kept(day))
                raws.append(piece)
                day = None
            case Prose() if timed >= _AMONG and (broken := _broken(piece, track)):
                raws.append(broken)
            case Prose() if alone:
                raws[-1] = replace(raws[-1], event=piece.text)
            case Prose() if day is not None and not day.event:
                day = replace(day, event=piece.text)
            case Context() if piece.opened or piece.track != track:
                raws.extend(_kept(day))
                day, track = piece.opened, piece.track
            case Table():
                tables.append(piece)
        alone = isinstance(piece, RawEntry) and not piece.columns and _remarks(piece.event.plain)
    raws.extend(_kept(day))
    return raws, tables


_AMONG = 2  # entries with a time


def _broken(piece: Prose, track: int) -> RawEntry | None:
    """The entry of a line that begins with a clock which cannot be read, as others begin with a
    time."""
    end = split_clock_at(piece.text.plain, 0)
    if end is None:
        return None
    moment = Moment(0, end, Kind.UNREADABLE, damaged=True)
    event = piece.text.part(end, len(piece.text.plain)).strip()
    return RawEntry(piece.text.span, piece.text.part(0, end), moment, event, track=track)


def _remarks(event: str) -> bool:
    """Whether nothing, or only a remark in parentheses, stands beside a time."""
    return not event or (event[0] in "(（" and event[-1] in ")）")


def _kept(day: RawEntry | None) -> tuple[RawEntry, ...]:
    """A day line with something below it."""
    return (day,) if day is not None and day.event else ()
