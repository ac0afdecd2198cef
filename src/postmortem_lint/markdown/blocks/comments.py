"""HTML comments in blocks of raw HTML; those inside text are found by `inline`."""

from __future__ import annotations

from collections.abc import Iterable

from postmortem_lint.markdown.model import Block, Comment, Html
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.text import Source, Span


def in_blocks(source: Source, blocks: Iterable[tuple[Block, ...]]) -> list[Comment]:
    """The comments of all raw HTML in `blocks`, in order."""
    if "<!--" not in source.text:
        return []
    found: list[Comment] = []
    end = 0
    for group in blocks:
        for block in blocks_within(group):
            if isinstance(block, Html):
                found += _within(source, Span(max(end, block.span.start), block.span.end))
                end = found[-1].span.end if found else end
    return found


def ordered(comments: Iterable[Comment]) -> tuple[Comment, ...]:
    """The comments in document order, without those that stand inside another one."""
    kept: list[Comment] = []
    for comment in sorted(comments, key=lambda comment: comment.span):
        if not kept or comment.span.start >= kept[-1].span.end:
            kept.append(comment)
    return tuple(kept)


def _within(source: Source, span: Span) -> list[Comment]:
    """The comments that begin in `span`; one that HTML goes on with may end after it."""
    text, found, place = source.text, [], span.start
    while (start := text.find("<!--", place, span.end)) >= 0:
        last = text.find("-->", start + 2)
        if last < 0:
            break
        place = last + 3
        body = Span(min(start + 4, last), last)
        found.append(Comment(Span(start, place), Span(max(body.start, start), body.end)))
    return found
