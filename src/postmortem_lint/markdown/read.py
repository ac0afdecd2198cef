"""Source → Document: the way into this package."""

from __future__ import annotations

from postmortem_lint.markdown.blocks.comments import in_blocks, ordered
from postmortem_lint.markdown.blocks.from_tokens import Blocks
from postmortem_lint.markdown.front_matter.read import front_matter
from postmortem_lint.markdown.inline.inline_text import Inlines
from postmortem_lint.markdown.model import Block, Document, Heading, Section
from postmortem_lint.markdown.slips.merge_conflicts import merge_conflicts
from postmortem_lint.text import Source, Span


def read(source: Source) -> Document:
    """The shape of the Markdown in `source`. No text is an error; places are exact."""
    # markdown-it-py takes longer to load than most documents take to read.
    from postmortem_lint.markdown.blocks.parser import tokens

    front, first, notes = front_matter(source)
    stream, references = tokens(source, first)
    inlines = Inlines(source, references)
    blocks = Blocks(source, stream, inlines).read()
    found = in_blocks(source, [blocks])
    return Document(
        source,
        front,
        section_tree(source, blocks),
        ordered([*notes, *inlines.comments, *found]),
        tuple(inlines.links),
        merge_conflicts(source, blocks),
        tuple(inlines.tags),
    )


def section_tree(source: Source, blocks: tuple[Block, ...]) -> Section:
    """The sections that the headings of `blocks` make."""
    groups: list[tuple[Heading | None, list[Block]]] = [(None, [])]
    for block in blocks:
        if isinstance(block, Heading):
            groups.append((block, []))
        else:
            groups[-1][1].append(block)
    # From the last heading to the first: what follows with a deeper level is below it.
    waiting: list[Section] = []
    end = len(source.text)
    for heading, group in reversed(groups[1:]):
        assert heading is not None
        children: list[Section] = []
        while waiting and waiting[-1].level > heading.level:
            children.append(waiting.pop())
        least = group[-1].span.end if group else heading.span.end
        last = children[-1].span.end if children else _trim(source, least, end)
        span = Span(heading.span.start, last)
        waiting.append(Section(span, heading.level, heading, tuple(group), tuple(children)))
        end = heading.span.start
    whole = Span(0, len(source.text))
    return Section(whole, 0, None, tuple(groups[0][1]), tuple(reversed(waiting)))


def _trim(source: Source, least: int, end: int) -> int:
    """`end` without the blank lines before it, but not before `least`."""
    while end > least and source.text[end - 1] in " \t\r\n":
        end -= 1
    return end
