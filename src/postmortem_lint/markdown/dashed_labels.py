"""Labels before a dash: "**When** – 5 May 2025", "Start — 10:00" in a list of such items, and bold
ones before a gap, where all lines or items are so: "**Start** 10:00"."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.markdown.model import Item, List, Paragraph
from postmortem_lint.markdown.walk import Visit
from postmortem_lint.records import record, replace
from postmortem_lint.regex import regex
from postmortem_lint.text import Text

_DASH = regex(r"(?<![ \t])[ \t]+[-\u2013\u2014]{1,2}(?:[ \t]+(?=\S)|[ \t]*$)")
_LINE = regex(r"[^\n]+")
_WORDS = 4  # of a label; more are a sentence with an aside
_BRIEF = 12  # words of a value
_FEWEST = 2  # items; a single one with a dash is any sentence


@record
class DashedLabel:
    """A label, and the value behind the dash after it. `alone`: neither bold nor beside others, so
    that it may begin any sentence."""

    label: Text
    value: Text
    alone: bool = False


def dashed_labels(visit: Visit) -> Iterator[DashedLabel]:
    """The labels of a paragraph whose lines all have one, or of an item; one without bold counts
    where all items of its list are so."""
    node = visit.node
    if isinstance(node, Paragraph) and not node.labels:
        texts = _lines(node.text)
        lines = [_bold(line) or _plain(line) for line in texts]
        found = [line for line in lines if line]
        if len(texts) >= _FEWEST and not found:
            found = [line for line in map(_before_gap, texts) if line]
        if len(found) == len(lines):
            alone = len(lines) < _FEWEST
            yield from (replace(line, alone=alone and not line.label.strong) for line in found)
    elif isinstance(node, Item) and not node.labels and node.box is None:
        item = _bold(node.text) or (_plain(node.text) if _is_of_such(visit.listing) else None)
        if item is None and _all_before_gaps(visit.listing):
            item = _before_gap(node.text)
        if item:
            yield item


def _lines(text: Text) -> list[Text]:
    return [text.part(*line.span()).strip() for line in _LINE.finditer(text.plain)]


def _bold(line: Text) -> DashedLabel | None:
    """The bold beginning of a line and what stands behind the dash after it."""
    first = line.strong[0] if line.strong else None
    if first is None or line.index(first.start) > 0:
        return None
    end = line.index(first.end)
    dash = _DASH.match(line.plain, end)
    return _pair(line.part(0, end), line.part(dash.end(), len(line.plain))) if dash else None


def _before_gap(line: Text) -> DashedLabel | None:
    """The bold beginning of a line and what stands behind the gap after it."""
    first = line.strong[0] if line.strong else None
    if first is None or line.index(first.start) > 0:
        return None
    end = line.index(first.end)
    gap = line.plain[end : end + 1] in (" ", "\t") and line.plain[end:].strip()
    return _pair(line.part(0, end), line.part(end, len(line.plain))) if gap else None


def _plain(text: Text) -> DashedLabel | None:
    dash = _DASH.search(text.plain)
    if dash is None or text.strong:
        return None
    return _pair(text.part(0, dash.start()), text.part(dash.end(), len(text.plain)))


def _pair(label: Text, value: Text) -> DashedLabel | None:
    """A label and its value, unless one of them is a sentence, or the label a time or a number."""
    label, value = label.strip(), value.strip()
    named = label.plain[:1].isalpha() and label.plain[-1:] not in ".!?;,:"
    brief = len(label.plain.split()) <= _WORDS and len(value.plain.split()) <= _BRIEF
    whole = named and brief and "\n" not in value.plain
    return DashedLabel(label, value) if whole else None


def _all_before_gaps(listing: List | None) -> bool:
    items = listing.items if listing else ()
    return len(items) >= _FEWEST and all(_before_gap(one.text) for one in items)


def _is_of_such(listing: List | None) -> bool:
    items = listing.items if listing else ()
    return len(items) >= _FEWEST and all(_bold(one.text) or _plain(one.text) for one in items)
