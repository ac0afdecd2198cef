"""Lines that begin with what only looks like the marker of an item or the box of a task."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from postmortem_lint.markdown.model import Document, Item, List, Paragraph
from postmortem_lint.markdown.running_text import TextRun, text_runs
from postmortem_lint.markdown.slips.typing_slips import ENDS, ends_in_break
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span, Text
from postmortem_lint.times.dates.read import find_dates
from postmortem_lint.times.ranges.in_text import find_ranges

# No minus or product before a number, and no sum: "– 5 °C", "· 3", "= 3 shops".
_FAKE = regex(
    r"[–—](?=[ \t]+(?:[^\s\d]|\d{1,2}[:.]\d\d|\d{4}-))"
    r"|[·∙⋅⁃](?=[ \t]*(?:[^\W\d]|[*`\[\"(«„“]|\d{1,2}[:.]\d\d|\d{4}-))"
    r"|=(?=[ \t]+(?:[^\W\d]|\d\d:\d\d(?!\d)))"
    r"|[•‣◦▪●✓✔✅☑❌✗✘]\ufe0f?(?=[ \t]+\S)|[•・･](?=[ \t\u3000]*\S)|\*\*(?=[ \t]+\w)"
)
_DASHES = "–—"
_DOTS = "·∙⋅"
_BULLETS = "•‣◦▪●・･·∙⋅⁃"
MARKER_LIKE = f"{_DASHES}{_BULLETS}="
"""Signs that stand for the marker of an item and say nothing themselves."""
_SECOND = "**"
_CHECKS = "✓✔✅☑❌✗✘"
_SAYING = 3  # words
_NEAR = 120  # characters on both sides of a line end in which a range stands
# `[]string` is the type of a list.
# The crosses of other alphabets are typed where the keyboard is set to them.
_CROSSES = "xXхХχΧ"
_BROKEN = regex(rf"\[\](?=\s|$)|\[(?:[ \t]+|[ \t]*[{_CROSSES}✓✔☑✅]\ufe0f?[ \t]*)\](?=\s|\w|$)")
# What is a box only beside others: "[v] Call the depot".
_BESIDE = regex(r"\[[ \t]*[vV*][ \t]*\](?=\s+\S)")
_BARE = regex(r"[-*+]?(?:\[\](?=[ \t]+\w)|\[[ xX]\](?=[ \t]*\w))")


@record
class Slip:
    """What stands there, and what would be right; None if that is not known. `item` is the one
    whose text it stands in, below its marker and no further to the right. `leads`: its line is the
    first of its block. `parting` is the empty line, and the place for it, without which some
    readers see no list below the text above."""

    span: Span
    right: str | None
    item: Item | None = None
    leads: bool = False
    parting: tuple[int, str] | None = None


def fake_lists(document: Document) -> Iterator[tuple[Slip, ...]]:
    """Lines that begin with a dash, a bullet or a check mark instead of a list marker, those below
    each other together."""
    for run in text_runs(document):
        lines = run.text.lines()
        places = _not_in_ranges(lines, [_starting(document.source, line, _FAKE) for line in lines])
        together: list[Slip] = []
        for place, found in enumerate(places):
            if found and _meant(document.source, run, lines, places, place):
                right = _marker(document, run, found)
                lazy = _lazy(document.source, run, found)
                parting = _parting(document.source, run, lines, place)
                together.append(Slip(found, right, lazy, place == 0, parting))
            elif together:
                yield tuple(together)
                together = []
        if together:
            yield tuple(together)


def _not_in_ranges(lines: tuple[Text, ...], places: list[Span | None]) -> list[Span | None]:
    """The places without the dashes of ranges that go over a line end; below each other they are
    such only together."""
    kept = list(places)
    for _, run in itertools.groupby(range(len(places)), lambda place: places[place] is not None):
        numbers = list(run)
        if all(places[one] and one and _ends_range(lines, one) for one in numbers):
            kept[numbers[0] : numbers[-1] + 1] = [None] * len(numbers)
    return kept


def _ends_range(lines: tuple[Text, ...], place: int) -> bool:
    """Whether a line begins with a dash before the end of a range that the line above begins."""
    above, below = lines[place - 1].plain.rstrip()[-_NEAR:], lines[place].plain
    if below[:1] not in _DASHES:
        return False
    both, cut = f"{above} {below[:_NEAR]}", len(above)
    ranges = [(start, start + moment.end) for moment, start in find_ranges(both)]
    ranges += [(date.start, date.end) for date in find_dates(both) if date.until]
    return any(start < cut < end for start, end in ranges)


def _starting(source: Source, line: Text, pattern: re.Pattern[str]) -> Span | None:
    """The place of `pattern` at the beginning of a line of the source."""
    found = pattern.match(line.plain)
    if not found:
        return None
    span = line.locate(found.start(), found.end())
    before = source[Span(source.line_span(source.line(span.start)).start, span.start)]
    return span if not before.strip(" \t>") else None


def _meant(
    source: Source, run: TextRun, lines: tuple[Text, ...], places: list[Span | None], place: int
) -> bool:
    """Whether a line is meant as an item: one of a run, or below an item or a whole sentence."""
    mark, found = lines[place].plain[:1], places[place]
    assert found is not None
    beside = [*places[max(0, place - 1) : place], *places[place + 1 : place + 2]]
    if len(lines) > 1 and not _runs_on(source, lines, place):
        return False
    if mark in _DASHES and _is_speech(source, run, lines):
        return False
    if any(beside):
        return True
    if mark in _DOTS and any(f" {mark} " in line.plain for line in lines[place - 1 : place + 1]):
        return False  # it sets parts of a line off
    if run.quoted:
        return False
    if mark not in _DASHES + _BULLETS:
        return _tells(lines[place].plain) and _lazy(source, run, found) is not None
    if place == 0:
        return run.listed and isinstance(run.block, Paragraph)
    if lines[place].plain[1:].lstrip()[:1].isdecimal():
        return True
    if isinstance(run.block, Item):  # further in, the line goes on with the item
        return _lazy(source, run, found) is not None
    return lines[place - 1].plain.rstrip().endswith(ENDS)


def _is_speech(source: Source, run: TextRun, lines: tuple[Text, ...]) -> bool:
    """Whether dashes begin what somebody says, and is answered, or the name that signs it."""
    asked = any(line.plain.rstrip().endswith(("?", "？")) for line in lines)
    return asked or (len(lines) == 1 and _signs(lines[0].plain, source.text[run.block.span.end :]))


def _signs(line: str, after: str) -> bool:
    """Whether a line alone is the name below the document, or below a part of it."""
    words = line.split()[1:]
    if not after.strip():
        return len(words) < _SIGNED
    names = all(word.lstrip("*_@([")[:1].isupper() for word in words)
    return names and len(words) < _SIGNED and after.lstrip().startswith(("#", "---", "***", "___"))


_SIGNED = 6  # words, with the dash


def _runs_on(source: Source, lines: tuple[Text, ...], place: int) -> bool:
    """Whether a line is shown in one with the line above it or below it."""
    above = place > 0 and not ends_in_break(source, lines[place - 1])
    return above or (place + 1 < len(lines) and not ends_in_break(source, lines[place]))


def _tells(line: str) -> bool:
    """Whether what follows a check mark or `=` is a sentence of its own: neither the state of the
    item above, nor the right side of its sum."""
    text = line[1:].lstrip("\ufe0f \t")
    return len(text.split()) >= _SAYING and not (line[0] == "=" and text[0].islower())


def _column(source: Source, span: Span) -> int:
    return source.position(span.start).column


def _marker(document: Document, run: TextRun, place: Span) -> str | None:
    """The marker of the list around, with the check mark that people still want to see; None where
    it is a number, or stands further in: two asterisks are an item of the second level."""
    source = document.source
    if run.ordered or source[place] == _SECOND:
        return None
    own = source[run.block.marker] if isinstance(run.block, Item) else "-"
    if source[place][0] in _CHECKS:
        return f"{own} {source[place]}"
    return own if source.text[place.end : place.end + 1] in (" ", "\t") else f"{own} "


def broken_boxes(document: Document) -> Iterator[Slip]:
    """Boxes that no renderer shows as boxes: `[]`, `[ x]`, `-[ ]`, `[x]` without a list marker."""
    source, boxed = document.source, _beside_boxes(document)
    for run in text_runs(document):
        lines = run.text.lines()
        for place, line in enumerate(lines):
            if place == 0 and isinstance(run.block, Item):
                beside = run.block.marker in boxed
                span, marker = _broken_box(source, run.block, line, beside=beside), ""
            else:
                span = _starting(source, line, _BARE)
                marker = source.text[span.start] if span else ""
                marker = f"{marker} " if marker and marker in "-*+" else "- "
            if span:
                right, lazy = _right_box(source, span, marker), _lazy(source, run, span)
                yield Slip(span, right, lazy, place == 0, _parting(source, run, lines, place))


def _right_box(source: Source, span: Span, marker: str) -> str | None:
    """The box that is meant, behind `marker`; None where a letter would go, or a sign may stand for
    either."""
    if _BESIDE.match(f"{source[span]} _"):
        return None
    ticked = any(sign in source[span] for sign in f"{_CROSSES}✓✔☑✅")
    blank = source.text[span.end : span.end + 1] in ("", " ", "\t", "\n", "\r")
    return f"{marker}{'[x]' if ticked else '[ ]'}{'' if blank else ' '}"


def _beside_boxes(document: Document) -> frozenset[Span]:
    """The markers of the items of all lists in which some item has a box."""
    lists = (block for block in blocks_of(document) if isinstance(block, List))
    boxed = (one for one in lists if any(item.box for item in one.items))
    return frozenset(item.marker for one in boxed for item in one.items)


def _broken_box(source: Source, item: Item, line: Text, *, beside: bool) -> Span | None:
    """The broken box with which the line of an item begins, with the backslash that escapes it;
    what stands in marks of code, keys or emphasis is no box. `beside`: other items have boxes."""
    if item.box:
        return None
    found = _BROKEN.match(line.prose) or (_BESIDE.match(line.prose) if beside else None)
    if not found:
        return None
    span = line.locate(*found.span())
    before = source[Span(item.marker.end, span.start)].lstrip()
    return Span(span.start - len(before), span.end) if before in ("", "\\") else None


def _parting(
    source: Source, run: TextRun, lines: tuple[Text, ...], place: int
) -> tuple[int, str] | None:
    """The empty line that Python-Markdown needs above a list below the text of a paragraph."""
    if place == 0 or not isinstance(run.block, Paragraph):
        return None
    above = lines[place - 1]
    if any(_starting(source, above, mark) for mark in (_FAKE, _BARE)):
        return None
    line = source.line_span(source.line(lines[place].start))
    text = source[line]
    margin = text[: len(text) - len(text.lstrip(" \t>"))]
    return source.line_span(source.line(line.start) - 1).end, source.newline + margin.rstrip()


def _lazy(source: Source, run: TextRun, place: Span) -> Item | None:
    if not isinstance(run.block, Item) or place.start <= run.block.text.start:
        return None
    return run.block if _column(source, place) <= _column(source, run.block.marker) else None
