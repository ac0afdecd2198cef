"""How labels cut a run of blocks: which one opens what follows, and where that ends."""

from __future__ import annotations

from itertools import takewhile

from postmortem_lint.markdown.model import (
    Block,
    Break,
    Code,
    Html,
    Item,
    Label,
    List,
    Paragraph,
)
from postmortem_lint.markdown.walk import called_out
from postmortem_lint.records import replace
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Text

# How the title of a box begins in a paragraph.
_BOX = regex(r"!!!|\?\?\?|===|:::|///|\{\{|\{%")
_NESTED = 5  # folds within each other
# Numbers, ticket keys and addresses: a value of nothing else tells nothing.
_REFERENCE = regex(r"https?://\S+|\b[A-Z][A-Z0-9]+-\d+\b|[#!]?\d+")


def torn_off(blocks: tuple[Block, ...], place: int) -> tuple[Block, ...]:
    """What a code block without indentation tears off the list at `place`: it, and lists below."""
    if not labels_items(blocks[place]):
        return ()
    torn: list[Block] = []
    for at in range(place + 1, len(blocks)):
        block = blocks[at]
        if isinstance(block, List):
            torn += _before_labels(block)
        if isinstance(block, Code):
            torn.append(block)
        elif not isinstance(block, List) or labels_items(block):
            break
    return tuple(torn) if any(isinstance(block, List) for block in torn) else ()


def _before_labels(block: List) -> tuple[Block, ...]:
    """The items of a list that stand before the first one with a bold label, as a list."""
    items = tuple(takewhile(lambda item: not _is_labelled(item), block.items))
    if len(items) == len(block.items):
        return (block,)
    span = Span(block.span.start, items[-1].span.end) if items else block.span
    return (replace(block, span=span, items=items),) if items else ()


def labels_items(block: Block) -> bool:
    """Whether a list has an item that begins with a bold label."""
    return isinstance(block, List) and any(map(_is_labelled, block.items))


def _is_labelled(item: Item) -> bool:
    return bool(item.labels) and item.labels[0].bold


def opening(block: Block) -> Label | None:
    """The label of a paragraph that ends in a bold one without a value: it opens what follows. So
    does the title of what is folded or boxed."""
    if isinstance(block, Html) and block.title:
        end = block.title.end
        return Label(block.title.span, block.title, Text("", ((0, end),), end), True)
    if called := called_out(block):
        return _only_label(called[0])
    if not isinstance(block, Paragraph) or not block.labels:
        return None
    label = block.labels[-1]
    return label if label.bold and not label.value else None


def _only_label(block: Block) -> Label | None:
    """The title of a box, with the text on the lines below it."""
    if isinstance(block, Paragraph) and len(block.labels) == 1 and block.labels[0].bold:
        return block.labels[0]
    return opening(block)


def is_box(block: Block) -> bool:
    """Whether a block begins what is folded or boxed, by its title."""
    if isinstance(block, Paragraph):
        return _BOX.match(block.text.plain) is not None
    return bool(called_out(block)) or (isinstance(block, Html) and block.title is not None)


def opened_by(blocks: tuple[Block, ...], place: int, end: int) -> tuple[Block, ...]:
    """What the label of a block opens, which reaches at most to the block at `end`."""
    block = blocks[place]
    if called := called_out(block):
        return called[1:]
    if isinstance(block, Html):
        end = _end_of_fold(blocks, place, end)
    return blocks[place + 1 : end]


def _end_of_fold(blocks: tuple[Block, ...], place: int, end: int) -> int:
    """Where what is folded at a place ends: where it is closed, or so many more begin that none of
    them can ever have been closed."""
    folds = 0
    for at in range(place + 1, end):
        block = blocks[at]
        folds += isinstance(block, Html) and block.title is not None
        if isinstance(block, Html) and (block.closes or folds > _NESTED):
            return at
    return end


def stops(blocks: tuple[Block, ...]) -> list[int]:
    """For each block, the place of the next paragraph that begins with a label, or next rule."""
    ends = [len(blocks)] * len(blocks)
    for place in range(len(blocks) - 2, -1, -1):
        following = blocks[place + 1]
        labelled = isinstance(following, Paragraph) and bool(following.labels)
        stop = isinstance(following, Break) or (
            labelled and isinstance(following, Paragraph) and following.labels[0].bold
        )
        ends[place] = place + 1 if stop else ends[place + 1]
    return ends


def tells(value: Text) -> bool:
    """Whether the value of a label says something, and does not only refer to it ("#695")."""
    kept: list[str] = []
    at = 0
    for link in value.links:
        start, end = value.index(link.span.start), value.index(link.span.end)
        kept.append(value.plain[at:start])
        at = max(at, end)
    kept.append(value.plain[at:])
    return any(ch.isalpha() for ch in _REFERENCE.sub("", " ".join(kept)))
