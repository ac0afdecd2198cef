"""What a timeline says of its own order."""

from __future__ import annotations

from postmortem_lint.language import lookup
from postmortem_lint.language.folding import fold
from postmortem_lint.markdown.model import Paragraph
from postmortem_lint.markdown.walk import blocks_within
from postmortem_lint.postmortem.model import Part
from postmortem_lint.regex import regex

_UNORDERED = regex(lookup.content.unordered)


def is_unordered(part: Part) -> bool:
    """Whether a text beside the entries says that they do not follow the clock."""
    texts = (block.text for block in blocks_within(part.inner) if isinstance(block, Paragraph))
    return any(_UNORDERED.search(" ".join(fold(text.plain).low.split())) for text in texts)
