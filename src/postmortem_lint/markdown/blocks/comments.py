"""Comments: how they are written, and those in blocks of raw HTML; `inline` finds those in text.

Readers of MDX know comments in braces only, `{/* … */}`; to all others these are text.
"""

from __future__ import annotations

from collections.abc import Iterable

from postmortem_lint.markdown.model import Block, Comment, Html
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.text import Source, Span

_MARKS = ("<!--", "-->")
_MARKS_OF_MDX = ("{/*", "*/}")


def is_mdx(path: str) -> bool:
    """Whether the name of a file says that it is MDX."""
    return path.lower().endswith(".mdx")


def comment_marks(path: str) -> tuple[str, str]:
    """What begins and what ends a comment that is written into a file of that name."""
    return _MARKS_OF_MDX if is_mdx(path) else _MARKS


def in_blocks(source: Source, blocks: Iterable[tuple[Block, ...]]) -> list[Comment]:
    """The comments of all raw HTML in `blocks`, in order for each way to write them."""
    known = (_MARKS, _MARKS_OF_MDX) if is_mdx(source.path) else (_MARKS,)
    used = [marks for marks in known if marks[0] in source.text]
    if not used:
        return []
    raw = [one.span for group in blocks for one in blocks_within(group) if isinstance(one, Html)]
    return [comment for marks in used for comment in _marked(source, raw, *marks)]


def _marked(source: Source, raw: Iterable[Span], opening: str, closing: str) -> list[Comment]:
    """The comments between two marks that begin in places of raw HTML."""
    found: list[Comment] = []
    end = 0
    for span in raw:
        found += _within(source, Span(max(end, span.start), span.end), opening, closing)
        end = found[-1].span.end if found else end
    return found


def ordered(comments: Iterable[Comment]) -> tuple[Comment, ...]:
    """The comments in document order, without those that stand inside another one."""
    kept: list[Comment] = []
    for comment in sorted(comments, key=lambda comment: comment.span):
        if not kept or comment.span.start >= kept[-1].span.end:
            kept.append(comment)
    return tuple(kept)


def _within(source: Source, span: Span, opening: str, closing: str) -> list[Comment]:
    """The comments that begin in `span`; one that HTML goes on with may end after it."""
    text, found, place = source.text, [], span.start
    while (start := text.find(opening, place, span.end)) >= 0:
        last = text.find(closing, start + len(opening) - 2 * (opening == _MARKS[0]))
        if last < 0:
            break
        place = last + len(closing)
        body = Span(min(start + len(opening), last), last)
        found.append(Comment(Span(start, place), Span(max(body.start, start), body.end)))
    return found
