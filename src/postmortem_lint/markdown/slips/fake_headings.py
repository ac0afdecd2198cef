"""Lines that were meant as headings, and that a renderer shows as text."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from postmortem_lint.markdown.model import Document, Html, Paragraph
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source, Span

# "##Impact", "##10:10 - revert"; one "#" begins the name of a channel, "##12" is a number.
_TIGHT = regex(r"(#{2,6})(?=[^\W\d_]|\d{1,4}[:h.-]\d|\d{1,2}[.)]\s)")
_ESCAPED = regex(r"\\#{1,6}(?=[ \t]+\S)")
_SWALLOWED = regex(r"#{1,6}(?=[ \t]+\S)")
_QUOTES = ("<!--", "<pre", "<script", "<style", "<textarea", "<code", "<?", "<![")
_LONGEST = 80  # characters of a heading
_ENDS = tuple(".,;!")


class Hindrance(Enum):
    """Why a line is no heading."""

    NO_BLANK = "no blank behind the signs"
    ESCAPED = "a backslash stands before the signs"
    IN_HTML = "the HTML above goes on until a blank line"


@record
class FakeHeading:
    """A line with the signs of a heading at `signs`, and its `title`."""

    signs: Span
    title: str
    why: Hindrance


def fake_headings(document: Document) -> Iterator[FakeHeading]:
    """The lines that begin as a heading does and are none, in document order."""
    for block in blocks_of(document):
        if isinstance(block, Paragraph):
            yield from _in_text(document.source, block.span)
        elif isinstance(block, Html) and document.source[block.span].startswith("<"):
            yield from _in_html(document.source, block.span)


def _in_text(source: Source, span: Span) -> Iterator[FakeHeading]:
    for number, line in enumerate(_lines(source, span)):
        text = source[line]
        tight = _TIGHT.match(text)
        if tight and len(text) <= _LONGEST and not text.rstrip().endswith(_ENDS):
            signs = Span(line.start, line.start + tight.end())
            yield FakeHeading(signs, text[tight.end() :].strip(), Hindrance.NO_BLANK)
        escaped = _ESCAPED.match(text) if number == 0 else None
        if escaped:
            signs = Span(line.start, line.start + escaped.end())
            yield FakeHeading(signs, text[escaped.end() :].strip(), Hindrance.ESCAPED)


def _in_html(source: Source, span: Span) -> Iterator[FakeHeading]:
    if any(opening in source[span].lower() for opening in _QUOTES):
        return
    for line in list(_lines(source, span))[1:]:
        found = _SWALLOWED.match(source[line])
        if found:
            signs = Span(line.start, line.start + found.end())
            yield FakeHeading(signs, source[line][found.end() :].strip(), Hindrance.IN_HTML)


def _lines(source: Source, span: Span) -> Iterator[Span]:
    """The lines of a block, each from its first sign on."""
    for number in range(source.line(span.start), source.line(max(span.start, span.end - 1)) + 1):
        line = source.line_span(number)
        start = max(line.start, span.start)
        end = min(line.end, span.end)
        start += len(source.text[start:end]) - len(source.text[start:end].lstrip(" \t>"))
        yield Span(start, max(start, end))
