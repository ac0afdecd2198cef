"""Documents that are written as nested lists: items with a list below them are titles there."""

from __future__ import annotations

from postmortem_lint.markdown.model import Document, Item, Label, List
from postmortem_lint.postmortem.sections.matches import Matches
from postmortem_lint.text import Span, Text

_LONGEST = 60  # characters of a title
_LEAST = 3  # known titles that make a list the outline of its document
_HEADINGS = 1  # of a document without others


def nested_title(item: Item) -> Label | None:
    """The title that an item without a label is, if a list stands below its few words."""
    plain = item.text.plain.strip()
    below = any(isinstance(block, List) for block in item.blocks)
    if item.labels or not below or not 0 < len(plain) <= _LONGEST or plain[-1] in ".!;,":
        return None
    return Label(item.text.span, item.text, Text("", ((0, item.text.end),), item.text.end), True)


def titles_in_lists(document: Document, matches: Matches) -> frozenset[Span]:
    """The items that are titles, where the document has no other headings than its own and several
    of them are known parts."""
    sections = tuple(document.sections())
    if sum(one.heading is not None for one in sections) > _HEADINGS:
        return frozenset()
    lists = (block for one in sections for block in one.blocks if isinstance(block, List))
    items = [item for one in lists for item in one.items if nested_title(item)]
    titles = {item.span: nested_title(item) for item in items}
    known = [one for one in titles.values() if one and matches.of_label(one, ())]
    return frozenset(titles) if len(known) >= _LEAST else frozenset()
