"""Documents without headings whose lines of text stand for them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from postmortem_lint.markdown.labels import labels
from postmortem_lint.markdown.model import Block, Document, Heading, Paragraph
from postmortem_lint.markdown.read import section_tree
from postmortem_lint.records import replace
from postmortem_lint.text import Source, Span, Text

_LONGEST = 60  # characters of a title
_WORDS = 7
_HEADINGS = 1  # of a document without others than its own
_LEVEL = 2
_STOPS = (".", ",", ";", "!", "?", "。", "、")

Titles = Callable[[Collection[str]], Collection[str]]
"""Which of some lines of text are titles; none if too few are."""


def with_unmarked_headings(document: Document, titles: Titles) -> Document:
    """A document with its lines that are titles as headings, of level 2 or below the one that names
    it, if it has no others."""
    blocks = _flat(document)
    lines = {line.plain for block in blocks or () for line in _lines(block)}
    known = titles(lines) if lines else ()
    if not known:
        return document
    own = max((one.level for one in document.sections()), default=0)
    split = [part for block in blocks or () for part in _split(document.source, block, known)]
    nested = tuple(_nested(split, max(_LEVEL, own + 1)))
    return replace(document, root=section_tree(document.source, nested))


def _flat(document: Document) -> tuple[Block, ...] | None:
    """The blocks of a document, its title among them; None if it has more headings."""
    headed = [one for one in document.sections() if one.heading]
    if len(headed) > _HEADINGS:
        return None
    own = [block for one in headed if one.heading for block in (one.heading, *one.blocks)]
    return (*document.root.blocks, *own)


def _lines(block: Block) -> Iterator[Text]:
    """The lines of a paragraph that may be titles, without the colon at their end."""
    if not isinstance(block, Paragraph):
        return
    for line in block.text.lines():
        told = line.strip()
        bold = any(one.contains(told.span) for one in told.strong)
        marked = (told.strong and not bold) or told.links or told.code
        short = 0 < len(told.plain) <= _LONGEST and len(told.plain.split()) <= _WORDS
        if short and not marked and not told.plain.endswith(_STOPS):
            title = told.strip(" :：")
            if title and title.plain[0].isalpha() and title.plain.rstrip(")）]")[-1:].isalpha():
                yield title


def _split(source: Source, block: Block, known: Collection[str]) -> Iterator[Block]:
    """A paragraph with its titles cut out of it."""
    titles = [one for one in _lines(block) if one.plain in known]
    if not isinstance(block, Paragraph) or not titles:
        yield block
        return
    begin, text = 0, block.text
    for title in titles:
        first, last = text.index(title.start), text.index(title.end)
        end = text.plain.find("\n", last)
        end = len(text.plain) if end < 0 else end
        yield from _paragraph(source, text.part(begin, first))
        whole = text.part(first, end).strip()
        yield Heading(whole.span, _LEVEL, title, unmarked=True)
        begin = end
    yield from _paragraph(source, text.part(begin, len(text.plain)))


def _nested(blocks: Sequence[Block], level: int) -> Iterator[Block]:
    """Blocks with titles of a level, those right below another one a level deeper, and with them
    those that follow and are written as they are, with a colon or without."""
    inner: bool | None = None  # whether the titles of the deeper level end with a colon
    outer: bool | None = None
    before: Block | None = None
    for block in blocks:
        told = block
        if isinstance(block, Heading) and block.unmarked:
            colon = len(block.span) > len(block.text.span)
            below = isinstance(before, Heading) and before.unmarked
            if below and inner is None:
                inner = colon
            elif not below and (inner is None or colon == outer):
                inner, outer = None, colon
            told = replace(block, level=level + (inner is not None))
        before = block
        yield told


def _paragraph(source: Source, text: Text) -> Iterator[Paragraph]:
    """What is left of one, if that is anything."""
    told = text.strip()
    if told:
        span = Span(told.start, told.end)
        yield Paragraph(span, told, labels(source, told, span))
