"""The formatter: rewrites the layout of the Markdown, never what it says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from postmortem_lint.markdown.dialects import stretches
from postmortem_lint.markdown.model import Block, Code, Document
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.slips.fake_markers import broken_boxes, fake_lists
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.rewriting.same_page import body, change
from postmortem_lint.rewriting.tidy_lines import tidied
from postmortem_lint.text import Source

_ENDS = regex(r"\r\n|\r")


@record
class Layout:
    """A document after its layout was rewritten; `refused` says why it was left as it is, and
    `line` where. `spared` are the first lines of blocks of another dialect that were left alone."""

    source: Source
    refused: str = ""
    line: int = 0
    spared: tuple[int, ...] = ()


def lay_out(source: Source) -> Layout:
    """Rewrite the layout of a document, or leave it alone where it would then read differently."""
    before = read(Source(source.path, _ENDS.sub("\n", source.text)))
    if before.conflicts:
        line = before.source.line(before.conflicts[0].span.start)
        return Layout(source, "the merge conflict that begins here is not resolved", line)
    fence = next(filter(_is_open, blocks_of(before)), None)
    if fence:
        line = before.source.line(fence.span.start)
        return Layout(source, "the code fence that begins here is never closed", line)
    for slip in (*chain.from_iterable(fake_lists(before)), *broken_boxes(before)):
        if slip.item:
            what = "this line looks like an item, and would become a part of one"
            return Layout(source, what, before.source.line(slip.span.start))
    made = tidied(before, body(before))
    text = made.text
    after = read(Source(source.path, text))
    changed = change(before, after) or _other_dialect(before, after)
    if changed:
        return Layout(source, *changed)
    if source.newline != "\n":
        text = text.replace("\n", source.newline)
    return Layout(Source(source.path, text, source.bom), spared=made.spared)


def _other_dialect(before: Document, after: Document) -> tuple[str, int] | None:
    """What of another dialect of Markdown would not stay as it is, and its line."""
    old, new = (tuple(_foreign(document)) for document in (before, after))
    if [text for _, text in old] == [text for _, text in new]:
        return None
    pairs = zip(old, new, strict=False)
    line = next((line for (line, was), (_, now) in pairs if was != now), 1)
    return "what another dialect of Markdown shows here would change", line


def _foreign(document: Document) -> Iterator[tuple[int, str]]:
    """The stretches of other dialects: the first line of each, and its text."""
    lines = document.source.text.split("\n")
    for stretch in stretches(document):
        yield stretch.start, "\n".join(lines[stretch.start - 1 : stretch.stop - 1])


def _is_open(block: Block) -> bool:
    return isinstance(block, Code) and not block.closed
