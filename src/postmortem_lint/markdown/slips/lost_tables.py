"""Lines between pipes that were meant as a table, and that a renderer shows as text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from enum import Enum

from postmortem_lint.markdown.blocks.pipe_tables import count_cells
from postmortem_lint.markdown.model import Block, Document, Paragraph
from postmortem_lint.markdown.running_text import text_runs
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans, Text

PIPED = regex(r"\|.*\|\s*")
_DELIMITING = regex(r"\|?[ \t]*:?-{3,}:?[ \t]*\|?\s*")
_ANY_DELIMITER = regex(
    r"\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?\s*"
    r"|\|[ \t]*:?-{3,}:?[ \t]*\|\s*"
)
_ROWS = 3
# What Kramdown has and others have not: attributes in a line, tags of Liquid around it. There a
# table needs no delimiter line.
_KRAMDOWN = regex(r"^[ \t>]*\{::?[^{}\n]*\}[ \t]*$|\{%-?\s", re.MULTILINE)


class TableSlip(Enum):
    """Why lines are no table."""

    NO_DELIMITER = "the second is not a delimiter line"
    SCATTERED = "blank lines stand between them"
    UNDERLINED = "the hyphens below make a heading of the first"


@record
class LostTable:
    """The place of the lines, and why they are no table."""

    span: Span
    why: TableSlip


@record
class OddDelimiter:
    """The place of a delimiter line, its cells, and the columns of the header above it. `closed`:
    that stands between pipes."""

    span: Span
    cells: int
    columns: int
    closed: bool

    @property
    def right(self) -> str:
        """The line that would make a table of the header and the rows."""
        return "|" + " --- |" * self.columns


def odd_delimiters(document: Document) -> Iterator[OddDelimiter]:
    """The delimiter lines that have more or fewer cells than the header, so that no table comes of
    the lines."""
    if _is_kramdown(document):
        return
    for run in text_runs(document):
        if isinstance(run.block, Paragraph) and "|" in run.text.plain:
            yield from _odd_delimiters(run.text, document)


def _odd_delimiters(text: Text, document: Document) -> Iterator[OddDelimiter]:
    for above, line in itertools.pairwise(text.lines()):
        if not _ANY_DELIMITER.fullmatch(line.prose) or "|" not in above.prose:
            continue
        columns, cells = (count_cells(document.source[one.span]) for one in (above, line))
        if columns != cells:
            closed = PIPED.fullmatch(above.plain) is not None
            yield OddDelimiter(line.span, cells, columns, closed)


def lost_tables(document: Document) -> Iterator[LostTable]:
    """Those without a delimiter line, those with blank lines between the rows, and those of whose
    header a heading is made, each in document order."""
    yield from (LostTable(span, TableSlip.NO_DELIMITER) for span in _undelimited(document))
    yield from (LostTable(span, TableSlip.SCATTERED) for span in _scattered(document))
    yield from (LostTable(span, TableSlip.UNDERLINED) for span in _underlined(document))


def _undelimited(document: Document) -> Iterator[Span]:
    """Paragraphs of lines between pipes: meant as a table, but without its delimiter line, or
    with one of a single column."""
    if _is_kramdown(document):
        return
    told = Spans(one.span for one in odd_delimiters(document))
    for run in text_runs(document):
        if told.meets(run.block.span):
            continue
        lines = [line for line in run.text.lines() if not _DELIMITING.fullmatch(line.plain)]
        piped = [
            line for line in lines if PIPED.fullmatch(line.plain) and line.plain.count("|") > 2
        ]
        if isinstance(run.block, Paragraph) and len(lines) >= 2 and len(piped) == len(lines):
            yield run.block.span


def _is_kramdown(document: Document) -> bool:
    text = document.source.text
    return "{" in text and _KRAMDOWN.search(text) is not None


def _scattered(document: Document) -> Iterator[Span]:
    """Three or more lines between pipes with blank lines between them, which make no table."""
    for section in document.sections():
        for piped, run in itertools.groupby(section.blocks, _is_lone_row):
            rows = list(run)
            if piped and len(rows) >= _ROWS:
                yield rows[0].span.cover(rows[-1].span)


def _is_lone_row(block: Block) -> bool:
    plain = block.text.plain.strip() if isinstance(block, Paragraph) else ""
    return "\n" not in plain and plain.count("|") > 2 and PIPED.fullmatch(plain) is not None


def _underlined(document: Document) -> Iterator[Span]:
    """Header rows that a line of hyphens without pipes makes a heading, with rows below it."""
    for section in document.sections():
        heading, below = section.heading, next(iter(section.blocks), None)
        if heading and heading.setext and isinstance(below, Paragraph):
            rows = [heading.text.plain, *below.text.plain.splitlines()]
            if all(row.strip().startswith("|") and row.count("|") > 1 for row in rows):
                yield heading.span
