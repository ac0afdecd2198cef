"""Slips of Markdown: what a renderer shows otherwise than its author meant it."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.model import (
    Document,
    Heading,
    Item,
    Label,
    Paragraph,
    Row,
    Table,
)
from postmortem_lint.markdown.running_text import TextRun, text_runs
from postmortem_lint.markdown.slips.lost_tables import PIPED
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span, Text

_HARD = regex(r"(?:(?<!\\)(?:\\\\)*\\| {2,}|<br\s*/?>\s*)\Z", re.IGNORECASE)
# No minus before a number, and no sum: "– 5 °C", "= 3 shops".
_FAKE = regex(
    r"[–—](?=[ \t]+(?:[^\s\d]|\d{1,2}[:.]\d\d|\d{4}-))|=(?=[ \t]+(?:[^\W\d]|\d\d:\d\d(?!\d)))"
    r"|[•‣◦▪●✓✔✅☑❌✗✘]\ufe0f?(?=[ \t]+\S)|[•・](?=\S)|\*\*(?=[ \t]+\w)"
)
_TAIL = 120  # characters of a line in which its hard break stands
_DASHES = "–—"
_SECOND = "**"
_CHECKS = "✓✔✅☑❌✗✘"
_SAYING = 3  # words
_ENDS = tuple(".!?:;。！？：；")
# `[]string` is the type of a list.
_BROKEN = regex(r"\[\](?=\s|$)|\[(?:[ \t]+|[ \t]*[xX✓✔☑✅]\ufe0f?[ \t]*)\](?=\s|\w|$)")
_BARE = regex(r"[-*+]?(?:\[\](?=[ \t]+\w)|\[[ xX]\](?=[ \t]*\w))")
_DELIMITER_ROW = regex(r"\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?\s*")


@record
class Slip:
    """What stands there, and what would be right; None if that is not known. `item` is the one
    whose text it stands in, below its marker and no further to the right. `leads`: its line is the
    first of its block."""

    span: Span
    right: str | None
    item: Item | None = None
    leads: bool = False


@record
class RunOn:
    """Labelled lines that are shown as one. `ends` are the line ends without a break, with the
    white space that stands there."""

    labels: tuple[Label, ...]
    ends: tuple[Span, ...]

    @property
    def span(self) -> Span:
        """From the first to the last of the lines that run together."""
        return self.labels[0].span.cover(self.labels[-1].span)


def run_ons(document: Document) -> Iterator[RunOn]:
    """Paragraphs with bold labels on lines of their own and no hard break between them."""
    for run in text_runs(document):
        if isinstance(run.block, Paragraph):
            found = _run_on(document.source, run.block)
            if found:
                yield found


def _run_on(source: Source, block: Paragraph) -> RunOn | None:
    bold = [label for label in block.labels if label.bold and not _goes_on(source, label, block)]
    if all(len(label.key.plain.strip()) == 1 for label in bold):
        return None  # a question and its answer: "Q: … A: …"
    joined: list[Label] = []
    ends: list[Span] = []
    shared = _shared_lines(source, bold)
    for label, below in itertools.pairwise(bold):
        line = source.line(below.span.start)
        if not shared.isdisjoint((source.line(label.span.start), line)) or _asks(label):
            continue  # who puts several on a line does not mind one more
        above = source.line_span(line - 1)
        if not _HARD.search(source[above][-_TAIL:]):
            end = above.start + len(source[above].rstrip())
            ends.append(Span(end, above.end))
            joined += [label, below]
    return RunOn(tuple(joined), tuple(ends)) if ends else None


def _goes_on(source: Source, label: Label, block: Paragraph) -> bool:
    """Whether a label stands in the middle of a sentence of a wrapped text: its first letter is a
    small one, other than that of the first label, and the line above it tells something and has no
    end."""
    first = block.labels[0].key.plain.strip()[:1]
    if not (first.isupper() and label.key.plain.strip()[:1].islower()):
        return False
    above = source[source.line_span(source.line(label.span.start) - 1)].rstrip("* _\r\n")
    told = above.rpartition("**")[2] or above
    return len(told.split()) > _SAYING and not above.endswith(_ENDS)


def _shared_lines(source: Source, labels: Sequence[Label]) -> set[int]:
    """The lines on which several labels stand."""
    lines = Counter(source.line(label.span.start) for label in labels)
    return {line for line, count in lines.items() if count > 1}


def _asks(label: Label) -> bool:
    """Whether a label is a question; what follows is its answer."""
    return label.key.plain.rstrip().endswith(("?", "？"))


def fake_lists(document: Document) -> Iterator[tuple[Slip, ...]]:
    """Lines that begin with a dash, a bullet or a check mark instead of a list marker, those below
    each other together."""
    for run in text_runs(document):
        lines = run.text.lines()
        places = [_starting(document.source, line, _FAKE) for line in lines]
        together: list[Slip] = []
        for place, found in enumerate(places):
            if found and _meant(document.source, run, lines, places, place):
                right = _marker(document, run, found)
                lazy = _lazy(document.source, run, found)
                together.append(Slip(found, right, lazy, place == 0))
            elif together:
                yield tuple(together)
                together = []
        if together:
            yield tuple(together)


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
    if any(beside):
        return True
    if run.quoted:
        return False
    if mark not in _DASHES + "•‣◦▪●":
        return _tells(lines[place].plain) and _lazy(source, run, found) is not None
    if place == 0:
        return run.listed and isinstance(run.block, Paragraph)
    if lines[place].plain[1:].lstrip()[:1].isdecimal():
        return True
    if isinstance(run.block, Item):  # further in, the line goes on with the item
        return _lazy(source, run, found) is not None
    return lines[place - 1].plain.rstrip().endswith(_ENDS)


def _runs_on(source: Source, lines: tuple[Text, ...], place: int) -> bool:
    """Whether a line is shown in one with the line above it or below it."""
    above = place > 0 and not _is_broken(source, lines[place - 1])
    return above or (place + 1 < len(lines) and not _is_broken(source, lines[place]))


def _is_broken(source: Source, line: Text) -> bool:
    """Whether a line ends in a hard break."""
    whole = source[source.line_span(source.line(line.start))]
    return _HARD.search(whole[-_TAIL:]) is not None


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
    return own if source.text[place.end : place.end + 1].isspace() else f"{own} "


def broken_boxes(document: Document) -> Iterator[Slip]:
    """Boxes that no renderer shows as boxes: `[]`, `[ x]`, `-[ ]`, `[x]` without a list marker."""
    source = document.source
    for run in text_runs(document):
        for place, line in enumerate(run.text.lines()):
            if place == 0 and isinstance(run.block, Item):
                found = None if run.block.box else _BROKEN.match(line.plain)
                span, marker = (line.locate(*found.span()) if found else None), ""
            else:
                span = _starting(source, line, _BARE)
                marker = source.text[span.start] if span else ""
                marker = f"{marker} " if marker and marker in "-*+" else "- "
            if span:
                ticked = any(sign in source[span] for sign in "xX✓✔☑✅")
                blank = source.text[span.end : span.end + 1] in ("", " ", "\t", "\n", "\r")
                right = f"{marker}{'[x]' if ticked else '[ ]'}{'' if blank else ' '}"
                yield Slip(span, right, _lazy(source, run, span))


def _lazy(source: Source, run: TextRun, place: Span) -> Item | None:
    if not isinstance(run.block, Item) or place.start <= run.block.text.start:
        return None
    return run.block if _column(source, place) <= _column(source, run.block.marker) else None


def stray_delimiters(document: Document) -> Iterator[Span]:
    """Delimiter lines of a table that stand alone, without a header above them, or among the rows
    of a table."""
    for run in text_runs(document):
        if isinstance(run.block, Paragraph) and _DELIMITER_ROW.fullmatch(run.text.prose):
            yield run.block.span
    for block in blocks_of(document):
        if isinstance(block, Table):
            yield from (row.span for row in block.rows if _is_delimiter(row, document))


def _is_delimiter(row: Row, document: Document) -> bool:
    return _DELIMITER_ROW.fullmatch(document.source[row.span].strip()) is not None


def headers_above(document: Document) -> Iterator[Span]:
    """Lines between pipes right above a table that have as many cells as its header: the delimiter
    line has slipped below the first row."""
    for above, table in itertools.pairwise(blocks_of(document)):
        if not (isinstance(above, Paragraph) and isinstance(table, Table)):
            continue
        last = above.text.lines()[-1]
        near = document.source.line(last.end) + 1 == document.source.line(table.span.start)
        cells = last.plain.count("|") - 1 if PIPED.fullmatch(last.plain) else 0
        if near and cells == len(table.header.cells):
            yield last.span


LONG = 80  # characters that no heading has


def is_hazard(heading: Heading) -> bool:
    """Whether hyphens below it make a heading of a labelled value, a sentence, or several lines."""
    plain = heading.text.plain.strip()
    if not heading.setext or heading.level != 2:
        return False
    labelled = bool(heading.text.strong) and ":" in plain
    return labelled or "\n" in plain or plain.endswith((".", ";", ",")) or len(plain) > LONG
