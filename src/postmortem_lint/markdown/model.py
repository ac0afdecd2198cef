"""Markdown's shape with exact places and no meaning: sections, blocks, rows, cells, labels."""

from __future__ import annotations

from collections.abc import Iterator

from postmortem_lint.records import record
from postmortem_lint.text import Link, Source, Span, Text


@record
class Heading:
    """A heading. `span` is the whole line (two lines if `setext`), `text` what it says. `unmarked`
    is a line of text that stands for one."""

    span: Span
    level: int
    text: Text
    setext: bool = False
    unmarked: bool = False


@record
class Label:
    """A `**Label**: value` line, also plain `Label: value`. `span` runs from key to value.

    `value` may go on over following lines of the same paragraph and may be empty. `bold` tells
    a marked label from a plain one, which may be prose with a colon.
    """

    span: Span
    key: Text
    value: Text
    bold: bool


@record
class Paragraph:
    """Running text; `labels` are the labelled values that its lines hold, in order."""

    span: Span
    text: Text
    labels: tuple[Label, ...] = ()


@record
class Box:
    """A task-list box `[ ]` or `[x]`."""

    span: Span
    ticked: bool


@record
class Item:
    """A list item. `marker` is `-`, `*`, `+` or the number with its dot; `text` is the first
    paragraph without the box; `blocks` are all blocks after that paragraph."""

    span: Span
    marker: Span
    number: int | None
    box: Box | None
    text: Text
    labels: tuple[Label, ...]
    blocks: tuple[Block, ...]


@record
class List:
    """A bullet list or a numbered list."""

    span: Span
    ordered: bool
    items: tuple[Item, ...]


@record
class Cell:
    """A table cell. `span` is what stands between the pipes without white space at its ends;
    `source[span]` is the cell as written. An empty cell is an empty span between its pipes."""

    span: Span
    text: Text


@record
class Row:
    """A table row with the cells that are written, too many or too few included."""

    span: Span
    cells: tuple[Cell, ...]

    @property
    def is_filled(self) -> bool:
        """Whether a letter or digit stands in it; dashes may be the line below a second header, and
        "…" is what somebody left out."""
        return any(sign.isalnum() for cell in self.cells for sign in cell.text.plain)


@record
class Table:
    """A pipe table; `delimiter` is the `|---|` line."""

    span: Span
    header: Row
    delimiter: Span
    rows: tuple[Row, ...]


DIALECT_INFO = "dialect"
"""The info string of code that only readers of another dialect take for such."""


@record
class Code:
    """A code block. `body` is its content as written, fences left out; `closed` is False if the
    fence is never closed and so swallows the rest of its container. `text` is the body of a fence
    that stands in no list and no quote."""

    span: Span
    info: str
    body: Span
    fenced: bool
    closed: bool
    text: Text | None = None


@record
class Html:
    """A block of raw HTML; comments are in `Document.comments` too. `title` is what is shown of
    what it folds (`<summary>`), and `closes` tells whether it ends what is folded. `speaks`: it
    shows words, which nobody reads here."""

    span: Span
    title: Text | None = None
    closes: bool = False
    speaks: bool = False


@record
class Break:
    """A thematic break such as `---`."""

    span: Span


@record
class Quote:
    """A block quote."""

    span: Span
    blocks: tuple[Block, ...]


Block = Heading | Paragraph | List | Table | Code | Html | Break | Quote


@record
class Section:
    """A heading, the blocks up to the next heading, and the sections below it.

    The root has level 0 and no heading; its blocks stand before the first heading.
    `span` runs from the heading to the end of the last child.
    """

    span: Span
    level: int
    heading: Heading | None
    blocks: tuple[Block, ...]
    children: tuple[Section, ...]

    @property
    def title(self) -> str:
        """The heading as a reader sees it, empty for the root."""
        return self.heading.text.plain if self.heading else ""

    def walk(self) -> Iterator[Section]:
        """This section and all below it, in document order."""
        waiting = [self]
        while waiting:
            section = waiting.pop()
            yield section
            waiting.extend(reversed(section.children))


@record
class Setting:
    """A `key: value` line of the front matter. A list gives several `values`, no value none.

    A nested key is told with the keys above it (`incident.severity`), a place it has of its own.
    """

    span: Span
    key: Text
    values: tuple[Text, ...]


@record
class FrontMatter:
    """The metadata block between `---` (YAML) or `+++` (TOML) lines at the top."""

    span: Span
    kind: str
    settings: tuple[Setting, ...]


@record
class Comment:
    """An HTML comment outside code (or a `#` comment in front matter); `body` without its marks."""

    span: Span
    body: Span


@record
class MergeConflict:
    """What a merge left unresolved, from the `<<<<<<<` line to the `>>>>>>>` line. Where somebody
    deleted one of them, the other stands alone, as does a `|||||||` line without both."""

    span: Span
    opening: Span | None
    closing: Span | None


@record
class Document:
    """A source and the shape of its Markdown; `tags` are those of HTML inside of texts."""

    source: Source
    front_matter: FrontMatter | None
    root: Section
    comments: tuple[Comment, ...] = ()
    links: tuple[Link, ...] = ()
    conflicts: tuple[MergeConflict, ...] = ()
    tags: tuple[Span, ...] = ()

    @property
    def headless(self) -> bool:
        """Whether nothing in it is marked as a heading."""
        return all(one.heading is None or one.heading.unmarked for one in self.root.children)

    @property
    def has_unmarked_headings(self) -> bool:
        """Whether lines of text stand for its headings."""
        return any(one.heading is not None and one.heading.unmarked for one in self.sections())

    def sections(self) -> Iterator[Section]:
        """All sections in document order, the root first."""
        return self.root.walk()
