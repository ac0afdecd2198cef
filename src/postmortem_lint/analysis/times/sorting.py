"""Puts the entries of a timeline in order, where nothing but their order is in doubt."""

from __future__ import annotations

from collections.abc import Sequence

from postmortem_lint.analysis.times.days.wrong_date import wrong_date_explains
from postmortem_lint.finding import Edit
from postmortem_lint.markdown.model import List
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.postmortem.model import Entry, Order, Timeline
from postmortem_lint.text import Source, Span
from postmortem_lint.times.intervals import Instant, certainly_before
from postmortem_lint.times.units import DAY

_MOST = 1000  # entries; sorting takes time with the square of their number


def sorting(timeline: Timeline, source: Source) -> tuple[Edit, ...]:
    """The edits that sort a timeline; none if it cannot be sorted without a guess.

    All entries have to be rows of one table or items of one list, and to have a time; either all
    of them or none carry a date of their own, and neither a time looks mistyped nor a date. What is
    not certainly out of order stays where it stands beside its neighbours.
    """
    entries = timeline.entries
    if len(entries) > _MOST or not _is_certain(timeline):
        return ()
    places = _rows(timeline) or _items(timeline, source)
    if not places:
        return ()
    backwards = any(one.order is Order.REVERSED for one in timeline.disorders)
    numbers = range(len(entries) - 1, -1, -1) if backwards else range(len(entries))
    if entries[0].day_from.own and wrong_date_explains([entries[number] for number in numbers]):
        return ()
    ordered = _sorted(entries, numbers)
    moves = zip(places, ordered, strict=True)
    return tuple(
        Edit(place, source[places[number]]) for place, number in moves if place != places[number]
    )


_UNSORTED = (Order.TYPO, Order.MISPLACED)  # a slip, or a timeline that is newest first
_LONGEST = 92 * DAY  # seconds; in a longer timeline some year or month is wrong


_RUN = 3  # entries


def _goes_back_once(instants: Sequence[Instant]) -> bool:
    """Whether a run of entries goes back behind another one: its month is wrong, perhaps."""
    descents = [
        at for at in range(1, len(instants)) if certainly_before(instants[at], instants[at - 1])
    ]
    return len(descents) == 1 and _RUN <= descents[0] <= len(instants) - _RUN


def _is_certain(timeline: Timeline) -> bool:
    """Whether order is all that can be wrong: no slip, no missing date, no second track."""
    instants = [entry.instant for entry in timeline.entries if entry.instant]
    dated = sum(entry.day_from.own for entry in timeline.entries)
    return (
        len(instants) == len(timeline.entries)
        and dated in (0, len(instants))
        and len(set(timeline.tracks)) == 1
        and all(one.order not in _UNSORTED for one in timeline.disorders)
        and _comparable(instants)
        and not (dated and _goes_back_once(instants))
        and max(one.lo for one in instants) - min(one.lo for one in instants) < _LONGEST
    )


def _comparable(instants: Sequence[Instant]) -> bool:
    """Whether every two of the times can be compared: all dated or none, in settled zones."""
    families = {one.zone.family for one in instants if one.zone}
    fixed = all(one.zone and one.zone.offset is not None for one in instants)
    return len({one.dated for one in instants}) == 1 and (len(families) <= 1 or fixed)


def _rows(timeline: Timeline) -> tuple[Span, ...]:
    """The rows of the one table that holds the entries and nothing else."""
    if len(timeline.tables) != 1:
        return ()
    rows = tuple(row.span for row in timeline.tables[0].rows)
    return rows if rows == tuple(entry.span for entry in timeline.entries) else ()


def _items(timeline: Timeline, source: Source) -> tuple[Span, ...]:
    """What stands behind the markers of the one list that holds the entries and nothing else."""
    starts = [entry.span.start for entry in timeline.entries]
    for block in blocks_within(timeline.part.inner):
        if isinstance(block, List) and [item.marker.start for item in block.items] == starts:
            spans = tuple(Span(item.marker.end, item.span.end) for item in block.items)
            return spans if _movable(block, source) and not _holds_others(block, source) else ()
    return ()


def _movable(entries: List, source: Source) -> bool:
    """Whether each item can stand behind the marker of another: what is below an item hangs on the
    column at which its text begins."""
    texts = {
        (source.position(item.marker.start).column, len(item.marker)) for item in entries.items
    }
    return len(texts) == 1 or not any(item.blocks for item in entries.items)


def _holds_others(entries: List, source: Source) -> bool:
    """Whether a line hangs on an item that may not be its own: one that is indented less than the
    item's text and begins with a sign, or stands last. It may end a box around the list, or say
    something of it (`:::`, `{% endif %}`, `</TabItem>`, `{: .wide }`, `^log`)."""
    for item in entries.items:
        column = source.position(item.marker.end).column
        first = source.line(item.span.start)
        last = source.line(max(item.span.start, item.span.end - 1))
        for number in range(first + 1, last + 1):
            line = source[source.line_span(number)]
            told = line.strip()
            hangs = told and len(line) - len(line.lstrip()) < column - 1
            if hangs and (not told[0].isalnum() or (number == last and item is entries.items[-1])):
                return True
    return False


def _sorted(entries: Sequence[Entry], numbers: Sequence[int]) -> list[int]:
    """The numbers of the entries in order of time; each moves up only past what lies after it."""
    ordered: list[int] = []
    for number in numbers:
        later = (at for at, one in enumerate(ordered) if _before(entries[number], entries[one]))
        ordered.insert(next(later, len(ordered)), number)
    return ordered


def _before(one: Entry, other: Entry) -> bool:
    assert one.instant
    assert other.instant
    return certainly_before(one.instant, other.instant)
