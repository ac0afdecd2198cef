"""Frames: the lines of source that a diagnostic is about, with marks under the exact characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from postmortem_lint.records import record
from postmortem_lint.report.safe_text.screen import ScreenCell, cells, visible
from postmortem_lint.text import Source, Span

_CUT: ScreenCell = ("…", 1)
_BLACK = "*"
_SHOWN = 4


@record
class Mark:
    """A place to show: the sign to draw under it, and what to say beside it."""

    span: Span
    sign: str
    caption: str = ""


@record
class Line:
    """A line of a frame: the number of its source line (None for a line of marks), and its text.

    `sign` is the sign of the mark, empty for a line of source.
    """

    number: int | None
    text: str
    sign: str = ""


@record
class _Place:
    """A mark on its line: columns `start` up to `end` of that line, as code points."""

    start: int
    end: int
    mark: Mark
    last: int


def frame(
    source: Source, marks: Iterable[Mark], limit: int, hidden: Sequence[Span] = ()
) -> tuple[Line, ...]:
    """Each line with a mark, once, in document order, its marks below; none is wider than `limit`.

    Of a place of several lines the first line is shown. A place in an empty text shows nothing.
    What stands in a `hidden` place is blacked out but for its first characters.
    """
    if not source.text:
        return ()
    lines: list[Line] = []
    by_line: dict[int, list[_Place]] = {}
    for mark in sorted(marks, key=lambda mark: mark.span):
        by_line.setdefault(source.line(mark.span.start), []).append(_place(source, mark))
    for number, places in by_line.items():
        shown = cells(_readable(source, source.line_span(number), hidden))
        for group in _groups(shown, places, limit):
            lines += _draw(number, shown, group, limit)
    return tuple(lines)


def _readable(source: Source, line: Span, hidden: Sequence[Span]) -> str:
    """The text of a line without what may not be shown."""
    text = source[line]
    for span in hidden:
        start = max(span.start + _SHOWN, line.start) - line.start
        end = min(span.end, line.end) - line.start
        if start < end:
            text = text[:start] + _BLACK * (end - start) + text[end:]
    return text


def _place(source: Source, mark: Mark) -> _Place:
    number = source.line(mark.span.start)
    line = source.line_span(number)
    last = source.line(max(mark.span.start, mark.span.end - 1))
    return _Place(
        mark.span.start - line.start, min(mark.span.end, line.end) - line.start, mark, last
    )


def _groups(
    shown: Sequence[ScreenCell], places: Sequence[_Place], limit: int
) -> Iterator[Sequence[_Place]]:
    """All places of a line together if they fit side by side, else each with a line of its own."""
    first = min(place.start for place in places)
    last = max(place.end for place in places)
    if _fits(shown, limit) or _fits(shown[first:last], limit - 2):
        yield places
    else:
        yield from ([place] for place in places)


def _draw(
    number: int, shown: Sequence[ScreenCell], places: Sequence[_Place], limit: int
) -> Iterator[Line]:
    first = min(place.start for place in places)
    last = max(place.end for place in places)
    start, end = _window(shown, first, last, limit)
    head = (_CUT,) if start else ()
    tail = (_CUT,) if end < len(shown) else ()
    text = "".join(picture for picture, _ in (*head, *shown[start:end], *tail))
    yield Line(number, text.rstrip())
    for place in places:
        indent = _columns((*head, *shown[start : place.start]))
        run = max(1, _columns(shown[place.start : min(place.end, end)]))
        yield Line(
            None, " " * indent + place.mark.sign * run + _beside(place, number), place.mark.sign
        )


def _beside(place: _Place, number: int) -> str:
    """What stands beside a mark: where a place of several lines ends, and the caption."""
    upto = f" to line {place.last}" if place.last > number else ""
    caption = f" {visible(place.mark.caption)}" if place.mark.caption else ""
    return upto + (":" if upto and caption else "") + caption


def _window(shown: Sequence[ScreenCell], first: int, last: int, limit: int) -> tuple[int, int]:
    """The characters of a line to show: all if they fit, else the marked ones and some around."""
    if _fits(shown, limit):
        return 0, len(shown)
    room = limit - 2
    start = end = min(first, len(shown))
    while end < min(last, len(shown)) and shown[end][1] <= room:
        room -= shown[end][1]
        end += 1
    left, right = True, True
    while left or right:
        # What comes before explains more than what follows; both sides grow in turn.
        left = start > 0 and shown[start - 1][1] <= room
        if left:
            start -= 1
            room -= shown[start][1]
        right = end < len(shown) and shown[end][1] <= room
        if right:
            room -= shown[end][1]
            end += 1
    return _whole(shown, start, end)


def _whole(shown: Sequence[ScreenCell], start: int, end: int) -> tuple[int, int]:
    """The window without a sign that lost the letter it stands on."""
    while 0 < start < end and shown[start][1] == 0:
        start += 1
    return start, end


def _fits(shown: Iterable[ScreenCell], limit: int) -> bool:
    """Whether cells take no more columns than that; a long line is not counted to its end."""
    return all(columns <= limit for columns in accumulate(width for _, width in shown))


def _columns(shown: Iterable[ScreenCell]) -> int:
    return sum(width for _, width in shown)
