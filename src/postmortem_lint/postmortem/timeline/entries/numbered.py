"""Lines of a timeline that count on below the number of its heading: "3.4. 08:17", "3.5. 08:21"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from postmortem_lint.markdown.model import Item, Paragraph
from postmortem_lint.markdown.walk import Node, children_of
from postmortem_lint.regex import regex
from postmortem_lint.text import Text

_HEADING = regex(r"\W{0,4}([1-9][0-9]?)[.)]?\s")
_NUMBER = regex(r"([1-9][0-9]?)\.([1-9][0-9]{0,2})[.)]?\s+(?=\S)")
_LEAST = 3  # lines that show a count


def counted_by(title: Text, nodes: Sequence[Node]) -> str:
    """The number of a heading, if the lines below it that have a number of two parts count on below
    it; "" otherwise. As dates they would lie a month or a day apart, each in the same order."""
    heading = _HEADING.match(title.plain)
    if heading is None:
        return ""
    found = [match for text in _lines(nodes) if (match := _NUMBER.match(text.plain))]
    if len(found) < _LEAST or any(one[1] != heading[1] for one in found):
        return ""
    counts = [int(one[2]) for one in found]
    return heading[1] if all(after == one + 1 for one, after in pairwise(counts)) else ""


def without_number(text: Text, heading: str) -> Text:
    """A line without the number that it has below that of its `heading`."""
    found = _NUMBER.match(text.plain) if heading else None
    return text.part(found.end(), len(text.plain)) if found and found[1] == heading else text


def _lines(nodes: Sequence[Node]) -> Iterator[Text]:
    for node in nodes:
        if isinstance(node, Paragraph):
            yield from node.text.lines()
            continue
        if isinstance(node, Item):
            yield node.text
        yield from _lines(tuple(children_of(node)))
