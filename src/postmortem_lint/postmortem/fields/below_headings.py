"""What stands below a heading that is a field."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Block, Label, List, Paragraph
from postmortem_lint.text import Text


def is_check_list(blocks: tuple[Block, ...]) -> bool:
    """Whether several boxes to tick are what stands first below a heading."""
    first = blocks[0] if blocks else None
    items = first.items if isinstance(first, List) else ()
    return len(items) > 1 and all(item.box for item in items)


def first_label(blocks: tuple[Block, ...]) -> Label | None:
    """The label with which what stands first below a heading begins, if it has a value."""
    first = blocks[0] if blocks else None
    if isinstance(first, List):
        labels = first.items[0].labels if first.items else ()
    else:
        labels = first.labels if isinstance(first, Paragraph) else ()
    return labels[0] if labels and labels[0].value else None


def values_in(blocks: tuple[Block, ...]) -> Iterator[Text]:
    """The paragraphs and items below a heading, up to anything else."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, List):
            yield from (item.text for item in block.items)
        else:
            return
