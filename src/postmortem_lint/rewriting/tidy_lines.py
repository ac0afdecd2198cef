"""The lines of a document, each as it is laid out: what is regular stays, and no line moves.

Readers of Markdown disagree about what empty lines and indents mean, so none is added or taken away
that one of them might see: empty lines part headings from text, and of several one is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.dialects import stretches
from postmortem_lint.markdown.model import (
    Block,
    Code,
    Document,
    Heading,
    Html,
    Item,
    List,
    Paragraph,
    Table,
)
from postmortem_lint.markdown.slips.typing_slips import is_hazard
from postmortem_lint.markdown.walk import Visit, walk
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.rewriting.line_shapes import (
    BLANK,
    TAB,
    breaks_line,
    indent_of,
    is_delimiter,
    is_marker,
    is_text,
    is_underline,
)
from postmortem_lint.rewriting.table_columns import aligned
from postmortem_lint.text import Span

_MARKS = regex(r"#{1,6}")
_CLOSING = regex(r"(?:\A|[ \t]+)#+\Z")


@record
class Tidied:
    """A text laid out, its line ends `\\n`; `spared` are the first lines of what another dialect
    shows and what would be laid out otherwise."""

    text: str
    spared: tuple[int, ...]


def tidied(document: Document, first: int) -> Tidied:
    """The text of a document laid out; what stands above line `first` (from 0) stays."""
    lines = _Lines(document, first)
    tops = [block for one in document.sections() for block in (one.heading, *one.blocks) if block]
    _Headings(document, lines, tops).tidy()
    for visit in walk([block for block in tops if not isinstance(block, Heading)]):
        _block(lines, visit)
    return Tidied(lines.text(), tuple(lines.spared()))


class _Lines:
    """The lines of a source, counted from 1, with what becomes of them."""

    def __init__(self, document: Document, first: int) -> None:
        self.source = document.source
        self.first = first
        numbers = range(1, len(document.source.starts) + 1)
        self.old = ["", *(self.source[self.source.line_span(at)] for at in numbers)]
        self._stretches = stretches(document)
        self.foreign = {line for stretch in self._stretches for line in stretch}
        self.kept = set(self.foreign)
        self.new: dict[int, str] = {}
        self.parted: set[int] = set()  # an empty line has to be above
        self.closing: set[int] = set()  # blanks at the end break no line
        self.open: set[int] = set()  # an item or a box needs the blank at its end
        self.uneven: dict[int, bool] = {}  # by the start of a list; asked for each of its items

    def of(self, span: Span) -> range:
        """The lines of a place."""
        last = max(span.start, span.end - 1)
        return range(self.source.line(span.start), self.source.line(last) + 1)

    def text(self) -> str:
        """All put together; the lines up to `first` as they are, then an empty one, unless the text
        begins right below them."""
        above = "\n".join(self.old[1 : self.first + 1]).rstrip()
        below = "\n".join(self._below()).rstrip("\n")
        begin = self.first + 1
        close = begin < len(self.old) and self.old[begin].strip(BLANK) and begin not in self.parted
        text = ("\n" if close else "\n\n").join(filter(None, (above, below)))
        return f"{text}\n" if text else ""

    def spared(self) -> Iterator[int]:
        """The first lines of the stretches of another dialect in which something was to be done."""
        for stretch in self._stretches:
            if any(self.new.get(at, self.old[at]) != self.old[at] for at in stretch):
                yield stretch.start

    def _below(self) -> Iterator[str]:
        empty = True
        for at in range(self.first + 1, len(self.old)):
            line = self.old[at] if at in self.kept else self._tidy(at)
            if line or at in self.kept:
                if at in self.parted and not empty:
                    yield ""
                yield line
            elif not empty:
                yield ""
            empty = not line

    def _tidy(self, at: int) -> str:
        """A line without blanks at its end, but for two that break it."""
        line = self.new.get(at, self.old[at])
        short = line.rstrip(BLANK)
        if not short or short == line:
            return short
        if at in self.open or is_marker(short):
            return f"{short} "
        last = at + 1 == len(self.old) or not self.old[at + 1].strip(BLANK)
        if last or at in self.closing or at + 1 in self.parted or not breaks_line(self.old[at]):
            return short
        return f"{short}  " if line.endswith("  ") else self.old[at]


class _Headings:
    """The headings between sections, in the style that the document keeps to."""

    def __init__(self, document: Document, lines: _Lines, tops: Sequence[Block]) -> None:
        self._lines = lines
        self._all = [one.heading for one in document.sections() if one.heading]
        marked = [one for one in self._all if not one.setext]
        closed = all(_CLOSING.search(document.source[one.span]) for one in marked)
        self._closed = closed and len(marked) == len(self._all)  # what gets marks gets no others
        self._lined = not any(one.level <= 2 for one in marked)
        self._firsts = {lines.of(block.span).start: block for block in tops}
        self._lasts = {lines.of(block.span)[-1]: block for block in tops}
        self._clear = _clear(lines, tops)

    def tidy(self) -> None:
        """Note what becomes of each of them; one that is indented is text to some readers."""
        for heading in self._all:
            numbers = self._lines.of(heading.span)
            indented = self._lines.old[numbers.start].startswith((" ", "\t"))
            spared = indented or self._lines.foreign.intersection(numbers)
            if not spared and not self._is_header(numbers):
                self._one(heading, numbers)

    def _is_header(self, numbers: range) -> bool:
        """Whether a heading is the header of a table to some readers."""
        below = self._lines.old[numbers[-1] + 1 : numbers[-1] + 2]
        return "|" in self._lines.old[numbers.start] and any(map(is_delimiter, below))

    def _one(self, heading: Heading, numbers: range) -> None:
        line = self._lines.old[numbers.start]
        text = line.strip(BLANK)
        if text.endswith("#") and text != line:
            self._lines.kept.add(numbers.start)  # to some readers these are no closing marks
        elif not heading.setext:
            marks = _MARKS.match(text)
            assert marks
            text = text[marks.end() :].strip(BLANK)
            closed = self._closed or numbers.start not in self._clear
            text = text if closed else _CLOSING.sub("", text)
            self._lines.new[numbers.start] = f"{marks[0]} {text}".rstrip(BLANK)
        elif numbers.start in self._clear and self._may_be_marked(heading, numbers):
            self._lines.new[numbers.start] = f"{'#' * heading.level} {text}"
            self._lines.new[numbers[-1]] = ""
            self._lines.closing.add(numbers.start)
        self._part(numbers)

    def _may_be_marked(self, heading: Heading, numbers: range) -> bool:
        """Whether a heading that a line underlines may get `#` in its place."""
        return len(numbers) == 2 and not self._lined and not is_hazard(heading)

    def _part(self, numbers: range) -> None:
        """Empty lines around a heading, where all readers know where it begins and ends."""
        if numbers.start not in self._clear:
            return
        above, below = self._lasts.get(numbers.start - 1), self._firsts.get(numbers[-1] + 1)
        if isinstance(above, Paragraph | Code | Heading) or numbers.start == self._lines.first + 1:
            self._lines.parted.add(numbers.start)
        if below is not None and not isinstance(below, Html):
            self._lines.parted.add(numbers[-1] + 1)
        self._lines.parted.difference_update(
            at for at in (numbers.start, numbers[-1] + 1) if {at, at - 1} & self._lines.foreign
        )


def _clear(lines: _Lines, tops: Sequence[Block]) -> set[int]:
    """The lines at which nothing goes on that does so up to an empty line for some readers, as
    lists, tables and quotes do."""
    ending = (Paragraph, Heading, Code, Html)
    plain = {at for one in tops if isinstance(one, ending) for at in lines.of(one.span)}
    plain -= lines.foreign
    clear = {lines.first + 1}
    for at in range(lines.first + 2, len(lines.old)):
        if not lines.old[at - 1].strip(BLANK) or (at - 1 in plain and at - 1 in clear):
            clear.add(at)
    return clear


def _block(lines: _Lines, visit: Visit) -> None:
    """Note what becomes of the lines of a block or an item itself."""
    match visit.node:
        case Code() | Html():
            lines.kept.update(lines.of(visit.node.span))
        case Table():
            _table(lines, visit.node, indented=bool(visit.path))
        case Paragraph():
            numbers = lines.of(visit.node.span)
            lines.new.update(
                _lazy(lines, visit.item, numbers) if visit.path else _flush(lines, numbers)
            )
        case Item():
            lines.new.update(_item(lines, visit))


def _table(lines: _Lines, table: Table, *, indented: bool) -> None:
    starts = [row.span.start for row in (table.header, *table.rows)]
    starts.insert(1, table.delimiter.start)
    numbers = lines.of(table.span)
    if lines.source[Span(lines.source.starts[numbers.start - 1], starts[0])].strip(" \t>"):
        lines.kept.update(numbers)  # to some readers the marker is a cell, or in the first one
        return
    for start, text in zip(starts, aligned(lines.source, table), strict=True):
        at = lines.source.line(start)
        before = lines.source[Span(lines.source.starts[at - 1], start)]
        white = lines.old[at][len(lines.old[at].rstrip(BLANK)) :]
        lines.new[at] = f"{before if indented else ''}{text}{white}"
    # Right below text it is a part of that to some readers, and the blanks break a line.
    if not lines.old[numbers.start - 1].strip(" \t>") or numbers.start in lines.parted:
        lines.closing.update(numbers)


def _flush(lines: _Lines, numbers: range) -> Iterator[tuple[int, str]]:
    """The lines of a paragraph without a small indent."""
    for at in numbers:
        white, line = indent_of(lines.old[at])
        if len(white) < TAB and "\t" not in white and is_text(line):
            yield at, line


def _lazy(lines: _Lines, item: Item | None, numbers: range) -> Iterator[tuple[int, str]]:
    """The lines of a paragraph that stand further to the left than the text of their item."""
    if item is None or lines.foreign.intersection(numbers):
        return
    if any(is_underline(lines.old[at]) for at in numbers):
        return
    column = _column(lines, item)
    for at in numbers[1:]:
        white, line = indent_of(lines.old[at])
        if len(white) < column and "\t" not in white and is_text(line):
            yield at, " " * column + line


def _item(lines: _Lines, visit: Visit) -> Iterator[tuple[int, str]]:
    """The lines of the text of an item, with as many blanks behind the marker as its list has."""
    item, listing = visit.node, visit.listing
    assert isinstance(item, Item)
    assert listing
    numbers = lines.of(Span(item.span.start, max(item.text.end, item.marker.end)))
    first = numbers.start
    if not item.text.plain:
        lines.open.add(first)
    # To some readers `1)` is text, and so is all right below text; blanks break lines there.
    listed = lines.of(visit.path[0].span).start if isinstance(visit.path[0], List) else 0
    apart = listed in lines.parted or not lines.old[listed - 1].strip(BLANK)
    ends = isinstance(item.blocks[0] if item.blocks else visit.after, Item | List)
    if listed and apart and ends and not lines.source[item.marker].endswith(")"):
        lines.closing.add(numbers[-1])
    if not visit.quoted:
        yield from _lazy(lines, item, numbers)
    if item.text.plain and len(lines.of(item.span)) == 1 and _is_uneven(lines, listing):
        start, padding = lines.source.starts[first - 1], _padding(lines, item)
        head = lines.source[Span(start, item.marker.end)]
        if "\t" not in head + padding:
            yield first, f"{head} {lines.old[first][len(head) + len(padding) :]}"


def _is_uneven(lines: _Lines, listing: List) -> bool:
    """Whether the texts of a list begin at several distances from their markers."""
    at = listing.span.start
    if at not in lines.uneven:
        paddings = {len(_padding(lines, each)) for each in listing.items if each.text.plain}
        lines.uneven[at] = len(paddings) > 1
    return lines.uneven[at]


def _padding(lines: _Lines, item: Item) -> str:
    """The white space behind the marker of an item."""
    line = lines.source.line_span(lines.source.line(item.marker.start))
    return indent_of(lines.source[Span(item.marker.end, line.end)])[0]


def _column(lines: _Lines, item: Item) -> int:
    """The column, from 0, in which the text of an item begins."""
    start = lines.source.starts[lines.source.line(item.marker.start) - 1]
    return item.marker.end - start + len(_padding(lines, item))
