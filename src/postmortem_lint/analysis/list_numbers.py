"""Numbered lists whose numbers are not those that the page shows (PM903).

A renderer takes the first number of a list and counts on from it (CommonMark 0.31, section 5.3).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from postmortem_lint.markdown.model import Document, Item, List
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.records import record
from postmortem_lint.times.dates.read import read_date

_SLIPS = (0, 1, 2)


@record
class Misnumbered:
    """The items of a list with other numbers than the `shown` ones, which each renderer counts.

    `slipped`: no more than a number said twice or left out here and there, as when an item was put
    in or taken out; the days of dates and the numbers of things elsewhere are meant as they stand.
    """

    items: tuple[Item, ...]
    shown: tuple[int, ...]
    slipped: bool


def misnumbered(document: Document) -> Iterator[Misnumbered]:
    """The lists that count otherwise than the page; one number for all items is a habit."""
    for block in blocks_of(document):
        if isinstance(block, List) and block.ordered:
            yield from _looked_at(block)


def _looked_at(block: List) -> Iterator[Misnumbered]:
    numbers = [item.number or 0 for item in block.items]
    pairs = tuple(zip(block.items, range(numbers[0], numbers[0] + len(numbers)), strict=True))
    wrong = tuple((item, shown) for item, shown in pairs if item.number != shown)
    if not wrong or len(set(numbers)) == 1:
        return
    steps = (after - before for before, after in itertools.pairwise(numbers))
    counts = numbers[0] <= 1 and all(step in _SLIPS for step in steps)
    dated = any(read_date(f"{item.number}. {item.text.plain}") for item in block.items)
    items, shown = zip(*wrong, strict=True)
    yield Misnumbered(items, shown, counts and not dated)
