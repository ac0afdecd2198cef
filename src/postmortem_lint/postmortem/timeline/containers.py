"""Boxes, tabs, branches and quotes: times in one of them go on beside those around it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.markdown.dialects import has_containers, is_foreign, stretches
from postmortem_lint.markdown.model import Document
from postmortem_lint.markdown.walk import quotes_of
from postmortem_lint.postmortem.timeline.entries.pieces import RawEntry
from postmortem_lint.records import replace
from postmortem_lint.text import Source, Span

_FEWEST = 2  # entries; a box around a single one sets it off, and no more


def containers_of(document: Document) -> tuple[range, ...]:
    """The lines, from 1, of each box, branch and quote, in order and apart from each other."""
    source = document.source
    found = [_lines(source, quote.span) for quote in quotes_of(document)]
    if has_containers(source.text):
        found += [part for one in stretches(document) for part in _branches(source, one)]
    kept: list[range] = []
    for box in sorted(found, key=lambda one: (one.start, -one.stop)):
        if not kept or box.start >= kept[-1].stop:
            kept.append(box)
    return tuple(kept)


def on_own_tracks(
    raws: Sequence[RawEntry], source: Source, boxes: Sequence[range]
) -> tuple[RawEntry, ...]:
    """The entries, those of each box that holds several on a track of their own."""
    starts = [box.start for box in boxes]
    places = [_box(source.line(raw.span.start), starts, boxes) for raw in raws]
    held = Counter(places)
    apart = [place if held[place] >= _FEWEST else 0 for place in places]
    numbers: dict[tuple[int, int], int] = {}
    return tuple(
        replace(raw, track=numbers.setdefault((raw.track, place), len(numbers)))
        for raw, place in zip(raws, apart, strict=True)
    )


def _lines(source: Source, span: Span) -> range:
    return range(source.line(span.start), source.line(max(span.start, span.end - 1)) + 1)


def _branches(source: Source, box: range) -> Iterator[range]:
    """The parts of a box between the lines for another reader within it: `{% else %}`."""
    within = [line for line in box[1:-1] if is_foreign(source[source.line_span(line)])]
    bounds = (box.start, *within, box.stop)
    yield from (range(*pair) for pair in pairwise(bounds))


def _box(line: int, starts: Sequence[int], boxes: Sequence[range]) -> int:
    """The number of the box that holds a line, from 1; 0 if none does."""
    place = bisect_right(starts, line)
    return place if place and line in boxes[place - 1] else 0
