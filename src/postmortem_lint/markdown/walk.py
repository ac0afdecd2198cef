"""The one walk over blocks: what stands in what, and which texts each thing shows.

A new sort of block, or of what holds blocks, is taught here; whoever walks then knows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postmortem_lint.markdown.model import (
    Block,
    Cell,
    Document,
    Heading,
    Item,
    Label,
    List,
    Paragraph,
    Quote,
    Section,
    Table,
)
from postmortem_lint.records import record
from postmortem_lint.text import Text

Node = Block | Item
Shown = Heading | Paragraph | Item | Cell


@record
class Visit:
    """A block or a list item on a walk: what it stands in (`path`, outermost first), and what
    stands right before and after it in there."""

    node: Node
    path: tuple[Node, ...] = ()
    before: Node | None = None
    after: Node | None = None

    @property
    def quoted(self) -> bool:
        """Whether it stands in a quote."""
        return any(isinstance(one, Quote) for one in self.path)

    @property
    def item(self) -> Item | None:
        """The innermost list item around it."""
        return next((one for one in reversed(self.path) if isinstance(one, Item)), None)

    @property
    def listing(self) -> List | None:
        """The innermost list around it."""
        return next((one for one in reversed(self.path) if isinstance(one, List)), None)


def children_of(node: Node) -> tuple[Node, ...]:
    """What stands in a block or item: the items of a list, the blocks of an item or a quote."""
    match node:
        case List():
            return node.items
        case Item() | Quote():
            return node.blocks
        case _:
            return ()


def called_out(node: Node) -> tuple[Block, ...]:
    """What stands in a quote that is a box and no quotation: `> [!note]`."""
    first = node.blocks[0] if isinstance(node, Quote) and node.blocks else None
    boxed = isinstance(first, Paragraph) and first.text.plain.startswith("[!")
    return node.blocks if boxed and isinstance(node, Quote) else ()


def shown(node: Node) -> tuple[Shown, ...]:
    """What of a block or item shows a text of its own: it itself, or the cells of a table."""
    match node:
        case Heading() | Paragraph() | Item():
            return (node,)
        case Table():
            return tuple(cell for row in (node.header, *node.rows) for cell in row.cells)
        case _:
            return ()


def labels_of(node: Node) -> tuple[Label, ...]:
    """The labels of a block's or an item's own text."""
    return node.labels if isinstance(node, Paragraph | Item) else ()


def walk(nodes: Sequence[Node], path: tuple[Node, ...] = ()) -> Iterator[Visit]:
    """Blocks and list items in document order, each before what stands in it."""
    for place, node in enumerate(nodes):
        before = nodes[place - 1] if place else None
        yield Visit(node, path, before, nodes[place + 1] if place + 1 < len(nodes) else None)
        within = children_of(node)
        if within:
            yield from walk(within, (*path, node))


def nodes_within(nodes: Sequence[Node]) -> Iterator[Node]:
    """Blocks and list items in the same order, for whom it is all one where they stand."""
    for node in nodes:
        yield node
        within = children_of(node)
        if within:
            yield from nodes_within(within)


def blocks_within(blocks: Sequence[Block]) -> Iterator[Block]:
    """Blocks in document order, each before those inside its items and quotes."""
    return (node for node in nodes_within(blocks) if not isinstance(node, Item))


def blocks_of(document: Document) -> Iterator[Block]:
    """All blocks of a document, headings of sections aside."""
    for section in document.sections():
        yield from blocks_within(section.blocks)


def quotes_of(document: Document) -> Iterator[Quote]:
    """All block quotes of a document, those within others among them."""
    return (block for block in blocks_of(document) if isinstance(block, Quote))


def labels_within(nodes: Sequence[Node]) -> Iterator[Label]:
    """The labels of all paragraphs and items."""
    return (label for node in nodes_within(nodes) for label in labels_of(node))


def opening_quote(section: Section) -> Text | None:
    """The first paragraph of the block quote that a section begins with; None if there is none."""
    match section.blocks[:1]:
        case (Quote(blocks=(Paragraph(text=text), *_)),):
            return text
        case _:
            return None
