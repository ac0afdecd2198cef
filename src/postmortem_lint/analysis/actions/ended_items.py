"""Action items whose work has ended by what they, or the item above them, say."""

from __future__ import annotations

from postmortem_lint.analysis.once import once
from postmortem_lint.markdown.model import List
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.postmortem.model import Action, Postmortem
from postmortem_lint.regex import regex
from postmortem_lint.text import Span, Spans
from postmortem_lint.values.levels.item_states import is_ended

_PIECES = regex(r"[:：,;，；(]|\s[–—-]\s")


def is_over(item: Action, postmortem: Postmortem) -> bool:
    """Whether a piece of an item's text is a word for the end of its work ("…: dropped, as …"), or
    all that the item above it says is."""
    pieces = _PIECES.split(item.text.plain)[1:]
    return any(map(is_ended, pieces)) or _below_ended(postmortem).meets(item.text.span)


@once
def _below_ended(postmortem: Postmortem) -> Spans:
    """What stands below the items that are nothing but such a word: "**Dropped:**"."""
    found: list[Span] = []
    for block in blocks_of(postmortem.document):
        for item in block.items if isinstance(block, List) else ():
            if item.blocks and is_ended(item.text.plain.strip(" *_:：")):
                found += [one.span for one in item.blocks]
    return Spans(found)
