"""What the lines between entries are for: the event of a time that stands alone, or of a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from postmortem_lint.markdown.model import Table
from postmortem_lint.postmortem.timeline.entries import Context, Piece, Prose, RawEntry


def join_prose(pieces: Iterable[Piece]) -> tuple[list[RawEntry], list[Table]]:
    """The entries and tables of a timeline from its pieces.

    The prose right below a time without words is its event. A day line with prose and no time
    below it is an entry of its own.
    """
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


def _remarks(event: str) -> bool:
    """Whether nothing, or only a remark in parentheses, stands beside a time."""
    return not event or (event[0] in "(（" and event[-1] in ")）")


def _kept(day: RawEntry | None) -> tuple[RawEntry, ...]:
    """A day line with something below it."""
    return (day,) if day is not None and day.event else ()
