"""Writes suppressions for what is found in a document, and proves that they do that and no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from postmortem_lint.engine.lint import lint
from postmortem_lint.engine.result import Result
from postmortem_lint.engine.settings import Settings
from postmortem_lint.engine.suppressions.read import targets
from postmortem_lint.finding import Diagnostic, Edit
from postmortem_lint.markdown.blocks.comments import comment_marks, is_mdx
from postmortem_lint.markdown.lines_above import first_line, without_attributes
from postmortem_lint.markdown.model import Code, Document, Table
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.site_code import piped_tags
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.relative_links import Exists
from postmortem_lint.records import mutable, record
from postmortem_lint.regex import regex
from postmortem_lint.rewriting.says_the_same import difference
from postmortem_lint.text import Enclosing, Source, Span

_MOST_TRIALS = 100
_LINE = regex(r"\bline \d+")
_MARGIN = " \t>"
_INDENT = regex(rf"[{_MARGIN}]*")
_BREAK = regex(r"(?<!\\)(?:\\\\)*(\\)$")
_FORBIDDEN = regex(r"--|[<>\r\n]|\*/")


@record
class Suppressed:
    """A document with suppressions: what was found in it, how many findings they suppress.

    `refused` says why none was written at all, with the line.
    """

    before: Source
    result: Result
    added: int = 0
    refused: str = ""
    line: int = 0


@record
class _Place:
    """Where a suppression can stand, and of which form: `offset` in the text before. Inside of a
    `cell` it has a blank on either side, and its pipes are escaped."""

    offset: int
    kind: str
    yaml: bool = False
    cell: bool = False


@record
class _Order:
    """A finding to suppress, and the places to do it from, the best one first."""

    target: Diagnostic
    places: tuple[_Place, ...]

    @property
    def place(self) -> _Place:
        """The place to try now."""
        return self.places[0]


def is_reason(text: str) -> bool:
    """Whether a text can stand in a comment as the reason of a suppression."""
    return bool(text.strip()) and not _FORBIDDEN.search(text)


def suppress(
    result: Result, settings: Settings, reason: str, exists: Exists | None = None
) -> Suppressed:
    """Write a suppression with a `reason` for each finding of a linted document.

    A finding that none can suppress stays. No other finding comes or goes, and the document says
    the same word for word.
    """
    trial = _Trial(result, settings, " ".join(reason.split()), exists)
    document = read(result.source)
    if document.conflicts and result.findings:
        line = result.source.line(document.conflicts[0].span.start)
        why = "the merge conflict that begins here is not resolved"
        return Suppressed(result.source, result, refused=why, line=line)
    around = _Around(document)
    orders = [_Order(one, tuple(_places(around, one))) for one in result.findings]
    chosen = trial.settle((), tuple(order for order in orders if order.places))
    if not chosen:
        return Suppressed(result.source, result)
    return Suppressed(result.source, trial.linted(chosen)[0], len(chosen))


@mutable
class _Trial:
    """The document before, how it is linted again, and how often that may be done; what has not
    come to an end then stays as it is."""

    before: Result
    settings: Settings
    reason: str
    exists: Exists | None
    left: int = _MOST_TRIALS

    def settle(self, done: tuple[_Order, ...], todo: tuple[_Order, ...]) -> tuple[_Order, ...]:
        """`done` and those of `todo` that work, each from the first of its places that does."""
        if not todo or self.works((*done, *todo)):
            return (*done, *todo)
        if self.left <= 0:
            return done
        if len(todo) > 1:
            half = len(todo) // 2
            return self.settle(self.settle(done, todo[:half]), todo[half:])
        target, places = todo[0].target, todo[0].places[1:]
        return self.settle(done, (_Order(target, places),)) if places else done

    def works(self, orders: Sequence[_Order]) -> bool:
        """Whether the suppressions suppress what they should, and change nothing else."""
        self.left -= 1
        after, edits = self.linted(orders)
        before = self.before
        if after.faults or (after.profile, after.phase) != (before.profile, before.phase):
            return False
        # What the baseline holds is a finding again when the document is linted without it.
        loud = (one for one in before.diagnostics if one.suppressed is None or one.held)
        rest = _counted(loud) - _counted(order.target for order in orders)
        if _counted(before.diagnostics) != _counted(after.diagnostics):
            return False
        if not _counted(after.findings) <= rest:
            return False
        return not difference(read(before.source), read(after.source), edits, safe=False)

    def linted(self, orders: Sequence[_Order]) -> tuple[Result, tuple[Edit, ...]]:
        """The document with the suppressions, linted, and what was written."""
        source = self.before.source
        edits = tuple(_edits(source, orders, self.reason))
        text, end = "", 0
        for edit in edits:
            text += source.text[end : edit.span.start] + edit.text
            end = edit.span.start
        mended = Source(source.path, text + source.text[end:], source.bom)
        return lint(mended, self.settings, exists=self.exists), edits


def _counted(found: Iterable[Diagnostic]) -> Counter[tuple[str, str]]:
    """What was found, without the numbers of lines."""
    return Counter((one.rule.code, _LINE.sub("line", one.finding.message)) for one in found)


def _edits(source: Source, orders: Sequence[_Order], reason: str) -> Iterator[Edit]:
    """The suppressions as edits from the top: one comment at each place, with all its rules."""
    codes: dict[_Place, set[str]] = {}
    for order in orders:
        codes.setdefault(order.place, set()).add(order.target.rule.code)
    at: dict[int, str] = {}
    begin, end = comment_marks(source.path)
    for place in sorted(codes, key=lambda place: (place.offset, place.kind)):
        body = f"postmortem-lint: {place.kind}[{', '.join(sorted(codes[place]))}] {reason}"
        body = body.replace("|", "\\|") if place.cell else body
        comment = f"# {body}" if place.yaml else f"{begin} {body} {end}"
        at[place.offset] = at.get(place.offset, "") + _written(source, place, comment)
    for offset, text in at.items():
        yield Edit(Span(offset, offset), text)


def _written(source: Source, place: _Place, comment: str) -> str:
    """The comment with the white space that it needs at its place."""
    line = source.line_span(source.line(place.offset))
    newline = source.newline
    if place.kind == "ignore":
        before = source.text[line.start : place.offset]
        lead = " " if before.strip() and not before[-1].isspace() else ""
        ends = not place.cell or source.text[place.offset : place.offset + 1].isspace()
        return f"{lead}{comment}" if ends else f"{lead}{comment} "
    if place.kind == "ignore-next":
        indent = _INDENT.match(source.text, line.start, line.end)
        return f"{indent[0] if indent else ''}{comment}{newline}"
    lead = "" if place.offset == line.start else newline
    return f"{lead}{comment}{newline}{newline if source[line].strip() else ''}"


class _Around:
    """What stands around a place of a document, looked up for many findings."""

    def __init__(self, document: Document) -> None:
        self.document = document
        tables = [block for block in blocks_of(document) if isinstance(block, Table)]
        self._rows = {
            row.span: row.cells[: len(table.header.cells)][-1].span.end
            for table in tables
            for row in table.rows
            if row.cells
        }
        headings = (each.heading.span for each in document.sections() if each.heading)
        code = (block.span for block in blocks_of(document) if isinstance(block, Code))
        self._in_rows = Enclosing(self._rows)
        self._in_heads = Enclosing(Span(one.span.start, one.delimiter.end) for one in tables)
        self._in_headings = Enclosing(headings)
        self._in_code = Enclosing(code)
        self._in_targets = Enclosing(targets(document))
        self._tags = piped_tags(document)

    def end_of_row(self, place: int) -> int | None:
        """Where the last cell ends that the table of a row at a place has a column for."""
        found = self._in_rows.around(Span(place, place))
        return self._rows[self._in_rows.spans[found[0]]] if found else None

    def is_heading(self, place: int) -> bool:
        """Whether a place lies in a heading."""
        return bool(self._in_headings.around(Span(place, place + 1)))

    def takes_comment(self, span: Span) -> bool:
        """Whether a comment may stand on the line: not in code, nor in the head of a table, nor in
        a row of which a program makes others."""
        first, source = Span(span.start, span.start + 1), self.document.source
        line = source.line_span(source.line(span.start))
        coded = self._in_code.around(span) or self._tags.meets(line)
        return not coded and not self._in_heads.around(first)

    def targets(self, place: int) -> list[Span]:
        """What a comment above it can mean that holds a place, from the inside out."""
        found = self._in_targets.around(Span(place, place))
        return sorted((self._in_targets.spans[number] for number in found), key=len)


def _places(around: _Around, one: Diagnostic) -> Iterator[_Place]:
    """Where a suppression of a finding can stand, the best place first."""
    document, span = around.document, one.finding.span
    matter = document.front_matter
    if matter and matter.span.start <= span.start < matter.span.end:
        for setting in matter.settings:
            if setting.span.start <= span.start <= setting.span.end:
                yield _Place(_end_of_line(document.source, span.start), "ignore", yaml=True)
                yield _Place(_line_start(document.source, setting.span), "ignore-next", yaml=True)
    elif around.is_heading(span.start):
        yield from _above(around, span)
        # Sites that read MDX make the anchor of a heading with its expressions.
        if not is_mdx(document.source.path):
            yield _Place(_end_of_line(document.source, span.start), "ignore")
    elif one.place != one.finding.message:
        if around.takes_comment(span):
            yield from _beside(around, span)
        yield from _above(around, span)
    yield _Place(_top(document), "ignore-file")


def _beside(around: _Around, span: Span) -> Iterator[_Place]:
    """At the end of the first and of the last line of a finding. In a row this is the end of its
    last cell: what stands behind the last pipe is one cell too many for other tools."""
    places = (span.start, max(span.start, span.end - 1))
    yield from dict.fromkeys(_end_of(around, place) for place in places)


def _end_of(around: _Around, place: int) -> _Place:
    in_row = around.end_of_row(place)
    if in_row is not None:
        return _Place(in_row, "ignore", cell=True)
    return _Place(_end_of_line(around.document.source, place), "ignore")


def _above(around: _Around, span: Span) -> Iterator[_Place]:
    """Above what holds a finding, from the inside out."""
    source = around.document.source
    for each in around.targets(span.start):
        if not source.text[_line_start(source, each) : each.start].strip(" \t>"):
            top = first_line(source, source.line(each.start))
            yield _Place(source.line_span(top).start, "ignore-next")


def _line_start(source: Source, span: Span) -> int:
    return source.line_span(source.line(span.start)).start


def _end_of_line(source: Source, offset: int) -> int:
    """Where a line ends, the marks of a hard break and what is said of the line left behind it."""
    line = source.line_span(source.line(offset))
    text = source[line].rstrip()
    hard = _BREAK.search(text)
    end = len(text[: hard.start(1)].rstrip() if hard else without_attributes(text))
    return line.start + (end if text[:end].strip(_MARGIN) else len(text))


def _top(document: Document) -> int:
    """Where the document begins, below its front matter."""
    if not document.front_matter:
        return 0
    starts = document.source.starts
    line = document.source.line(max(0, document.front_matter.span.end - 1))
    return starts[line] if line < len(starts) else len(document.source.text)
