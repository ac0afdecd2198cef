"""The one walk over blocks: its order, what stands around each thing, and the texts it shows."""

from __future__ import annotations

from itertools import pairwise

import pytest

from postmortem_lint.markdown.model import Document, Item, List, Paragraph, Quote, Table
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.walk import (
    Visit,
    blocks_of,
    children_of,
    labels_within,
    shown,
    walk,
)
from postmortem_lint.text import Source

PAGE = """\
Before

1. **Owner:** Mia

   - nested

   > | A | B |
   > |---|---|
   > | c | d |
   >
   > **Due:** May
2. second

```
code
```
"""


def page(text: str = PAGE) -> Document:
    return read(Source("page.md", text))


def visits(text: str = PAGE) -> list[Visit]:
    return list(walk(page(text).root.blocks))


def test_each_thing_comes_before_what_stands_in_it() -> None:
    kinds = [type(one.node).__name__ for one in visits()]
    assert kinds == [
        "Paragraph", "List", "Item", "List", "Item", "Quote", "Table", "Paragraph", "Item", "Code",
    ]  # fmt: skip


def test_the_path_leads_to_each_thing() -> None:
    for one in visits():
        for outer, inner in pairwise((*one.path, one.node)):
            assert any(inner is child for child in children_of(outer))
    table = next(one for one in visits() if isinstance(one.node, Table))
    assert table.quoted
    assert table.item is not None
    assert table.item.number == 1
    assert table.listing is not None
    assert table.listing.ordered
    nested = next(
        one for one in visits() if getattr(one.node, "marker", None) and len(one.path) > 1
    )
    assert nested.listing is not None
    assert not nested.listing.ordered


def test_neighbours_stand_in_the_same() -> None:
    first, listed, *_, last = visits()
    assert (first.before, first.after) == (None, listed.node)
    assert (listed.before, listed.after) == (first.node, last.node)
    items = [one for one in visits() if isinstance(one.node, Item) and len(one.path) == 1]
    assert items[0].after == items[1].node


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (Paragraph, ["Before", "Due: May"]),
        (Item, ["Owner: Mia", "nested", "second"]),
        (Table, ["A", "B", "c", "d"]),
        (List, []),
        (Quote, []),
    ],
)
def test_the_texts_that_each_thing_shows(kind: type, texts: list[str]) -> None:
    found = [one for visit in visits() if isinstance(visit.node, kind) for one in shown(visit.node)]
    assert [one.text.plain for one in found] == texts


def test_labels_and_blocks_are_found_at_any_depth() -> None:
    document = page()
    labels = [one.key.plain for one in labels_within(document.root.blocks)]
    assert labels == ["Owner", "Due"]
    kinds = [type(one).__name__ for one in blocks_of(document)]
    assert kinds == ["Paragraph", "List", "List", "Quote", "Table", "Paragraph", "Code"]
