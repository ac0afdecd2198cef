"""Slips of Markdown: what a renderer shows otherwise than its author meant it."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.dialects import tag_end
from postmortem_lint.markdown.model import (
    Document,
    Heading,
    Label,
    Paragraph,
    Row,
    Table,
)
from postmortem_lint.markdown.running_text import text_runs
from postmortem_lint.markdown.slips.lost_tables import PIPED
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span, Text

_HARD = regex(r"(?:(?<!\\)(?:\\\\)*\\| {2,}|<br\s*/?>\s*)\Z", re.IGNORECASE)
_TAIL = 120  # characters of a line in which its hard break stands
_LONGEST = 600  # characters of a tag
_SAYING = 3  # words
ENDS = tuple(".!?:;。！？：；")
"""What a sentence, or what leads to a list, ends with."""
_DELIMITER_ROW = regex(r"\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?\s*")


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


def joins_lines(document: Document) -> bool | None:
    """Whether a document leaves its labelled lines without hard breaks; None where no paragraph
    has several."""
    source = document.source
    texts = (run.block for run in text_runs(document) if isinstance(run.block, Paragraph))
    parts = [block for block in texts if len(_own_lines(source, block)) > 1]
    if not parts:
        return None
    return all(_run_on(source, block) for block in parts)


def _own_lines(source: Source, block: Paragraph) -> set[int]:
    """The lines on which a bold label stands."""
    return {source.line(label.span.start) for label in block.labels if label.bold}


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
        if not _HARD.search(source[above][-_TAIL:]) and not _in_tag(source, above.end, block):
            end = above.start + len(source[above].rstrip())
            ends.append(Span(end, above.end))
            joined += [label, below]
    return RunOn(tuple(joined), tuple(ends)) if ends else None


def _in_tag(source: Source, end: int, block: Paragraph) -> bool:
    """Whether a line ends within a tag of a site or of HTML, which ends further below."""
    closing = tag_end(source[Span(max(block.span.start, end - _LONGEST), end)])
    return bool(closing) and closing in source[Span(end, block.span.end)]


def ends_in_break(source: Source, line: Text) -> bool:
    """Whether a line ends in a hard break."""
    whole = source[source.line_span(source.line(line.start))]
    return _HARD.search(whole[-_TAIL:]) is not None


def _goes_on(source: Source, label: Label, block: Paragraph) -> bool:
    """Whether a label stands in the middle of a sentence of a wrapped text: its first letter is a
    small one, other than that of the first label, and the line above it tells something and has no
    end."""
    first = block.labels[0].key.plain.strip()[:1]
    if not (first.isupper() and label.key.plain.strip()[:1].islower()):
        return False
    above = source[source.line_span(source.line(label.span.start) - 1)].rstrip("* _\r\n")
    told = above.rpartition("**")[2] or above
    return len(told.split()) > _SAYING and not above.endswith(ENDS)


def _shared_lines(source: Source, labels: Sequence[Label]) -> set[int]:
    """The lines on which several labels stand."""
    lines = Counter(source.line(label.span.start) for label in labels)
    return {line for line, count in lines.items() if count > 1}


def _asks(label: Label) -> bool:
    """Whether a label is a question; what follows is its answer."""
    return label.key.plain.rstrip().endswith(("?", "？"))


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
