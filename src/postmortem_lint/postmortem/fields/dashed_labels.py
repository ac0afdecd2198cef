"""Labels before a dash: "**When** – 5 May 2025", and "Start — 10:00" in a list of such items."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Item, List, Paragraph
from postmortem_lint.markdown.walk import Visit
from postmortem_lint.regex import regex
from postmortem_lint.text import Text

_DASH = regex(r"[ \t]+[-\u2013\u2014]{1,2}[ \t]+(?=\S)")
_LINE = regex(r"[^\n]+")
_WORDS = 4  # of a label; more are a sentence with an aside
_BRIEF = 12  # words of a value
_FEWEST = 2  # items; a single one with a dash is any sentence


def dashed_labels(visit: Visit) -> Iterator[tuple[Text, Text]]:
    """The labels and values of a paragraph whose lines all have one in bold, or of an item; one
    without bold counts where all items of its list are so."""
    node = visit.node
    if isinstance(node, Paragraph) and not node.labels:
        lines = [_bold(line) for line in _lines(node.text)]
        if all(lines):
            yield from filter(None, lines)
    elif isinstance(node, Item) and not node.labels and node.box is None:
        found = _bold(node.text) or (_plain(node.text) if _is_of_such(visit.listing) else None)
        if found:
            yield found


def _lines(text: Text) -> list[Text]:
    return [text.part(*line.span()).strip() for line in _LINE.finditer(text.plain)]


def _bold(line: Text) -> tuple[Text, Text] | None:
    """The bold beginning of a line and what stands behind the dash after it."""
    first = line.strong[0] if line.strong else None
    if first is None or line.index(first.start) > 0:
        return None
    end = line.index(first.end)
    dash = _DASH.match(line.plain, end)
    return _pair(line.part(0, end), line.part(dash.end(), len(line.plain))) if dash else None


def _plain(text: Text) -> tuple[Text, Text] | None:
    dash = _DASH.search(text.plain)
    if dash is None or text.strong:
        return None
    return _pair(text.part(0, dash.start()), text.part(dash.end(), len(text.plain)))


def _pair(label: Text, value: Text) -> tuple[Text, Text] | None:
    """A label and its value, unless one of them is a sentence, or the label a time or a number."""
    label, value = label.strip(), value.strip()
    named = label.plain[:1].isalpha() and label.plain[-1:] not in ".!?;,:"
    brief = len(label.plain.split()) <= _WORDS and len(value.plain.split()) <= _BRIEF
    return (label, value) if named and brief and "\n" not in value.plain else None


def _is_of_such(listing: List | None) -> bool:
    items = listing.items if listing else ()
    return len(items) >= _FEWEST and all(_bold(one.text) or _plain(one.text) for one in items)
