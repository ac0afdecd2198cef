"""What a timeline says of its own order."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.markdown.model import Paragraph, Table
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.postmortem.model import Part
from postmortem_lint.regex import regex
from postmortem_lint.text import Text

_UNORDERED = regex(lookup.content.unordered)


def is_unordered(part: Part) -> bool:
    """Whether its title, a text beside the entries or a column's title says that they do not
    follow the clock."""
    return any(_UNORDERED.search(" ".join(fold(text.plain).low.split())) for text in _texts(part))


def _texts(part: Part) -> Iterator[Text]:
    yield part.title
    for block in blocks_within(part.inner):
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Table):
            yield from (cell.text for cell in block.header.cells)
