"""The formatter: rewrites the layout of the Markdown, never what it says.

The only module that knows mdformat, which renders the blocks. The text inside of blocks stays as it
is written; tables, lists, rules and headings are put down by the renderers here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from postmortem_lint.markdown.model import Block, Code, Document, Table
from postmortem_lint.markdown.read import read
from postmortem_lint.markdown.slips import broken_boxes, fake_items, is_hazard
from postmortem_lint.markdown.walk import blocks_of
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.rewriting.same_page import body, change, groups
from postmortem_lint.rewriting.table_columns import aligned
from postmortem_lint.text import Source

if TYPE_CHECKING:
    from mdformat.renderer import RenderContext, RenderTreeNode

_ENDS = regex(r"\r\n|\r")
# What ends the definition of a link for every reader.
_CLEAR = ("paragraph_open", "heading_open", "fence", "blockquote_open")


@record
class Layout:
    """A document after its layout was rewritten; `refused` says why it was left as it is, and
    `line` where."""

    source: Source
    refused: str = ""
    line: int = 0


def lay_out(source: Source) -> Layout:
    """Rewrite the layout of a document, or leave it alone where it would then read differently."""
    before = read(Source(source.path, _ENDS.sub("\n", source.text)))
    if before.conflicts:
        line = before.source.line(before.conflicts[0].span.start)
        return Layout(source, "the merge conflict that begins here is not resolved", line)
    fence = next(filter(_is_open, blocks_of(before)), None)
    if fence:
        line = before.source.line(fence.span.start)
        return Layout(source, "the code fence that begins here is never closed", line)
    for slip in (*fake_items(before), *broken_boxes(before)):
        if slip.item:
            what = "this line looks like an item, and would become a part of one"
            return Layout(source, what, before.source.line(slip.span.start))
    try:
        text = _rendered(before)
    except _UnclearError as error:
        return Layout(source, error.what, error.line)
    except Exception as error:  # a renderer may fail on what nobody thought of
        return Layout(source, f"it cannot be laid out: {type(error).__name__}: {error}", 1)
    after = read(Source(source.path, text))
    changed = change(before, after)
    if changed:
        return Layout(source, *changed)
    if source.newline != "\n":
        text = text.replace("\n", source.newline)
    return Layout(Source(source.path, text, source.bom))


class _UnclearError(Exception):
    """What readers of Markdown disagree about, and the line."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(line, what)
        self.line = line
        self.what = what


def _rendered(document: Document) -> str:
    """The text with each block laid out anew; what is no block stays as it is."""
    from markdown_it import MarkdownIt
    from mdformat.renderer import MDRenderer

    first = body(document)
    lines = document.source.text.split("\n")
    engine = MarkdownIt("commonmark").enable("table")
    tokens = engine.parse("\n".join(lines[first:]))
    options: dict[str, Any] = {
        **engine.options,
        "mdformat": {},
        "codeformatters": {},
        "parser_extension": [_Renderers(document, first)],
    }
    blocks = ["\n".join(lines[:first]).rstrip()]
    done = first
    for start, end in groups(tokens):
        top, bottom = tokens[start].map or (0, 0)
        above = lines[done : first + top]
        if above and above[-1].strip() and tokens[start].type not in _CLEAR:
            what = "not all readers end the link definition above here; put an empty line below it"
            raise _UnclearError(first + top + 1, what)
        blocks.append(_between(above))
        rendered = MDRenderer().render(tokens[start:end], options, {}, finalize=False)
        blocks.append(rendered.rstrip("\n"))
        done = first + bottom
    blocks.append(_between(lines[done:]))
    text = "\n\n".join(filter(None, blocks))
    return f"{text}\n" if text else ""


def _between(lines: Sequence[str]) -> str:
    """Lines that belong to no block: link definitions."""
    return "\n".join(line.rstrip() for line in lines).strip("\n")


class _Renderers:
    """What mdformat takes for a plugin: renderers that keep the text as it is written."""

    def __init__(self, document: Document, first: int) -> None:
        self._tables = {
            block.span.start: block for block in blocks_of(document) if isinstance(block, Table)
        }
        self._by_line = {document.source.line(at): one for at, one in self._tables.items()}
        self._hazards = {
            document.source.line(section.heading.span.start)
            for section in document.sections()
            if section.heading and is_hazard(section.heading)
        }
        self._document = document
        self._first = first
        self.POSTPROCESSORS: dict[str, Any] = {}
        self.RENDERERS: Mapping[str, Callable[[RenderTreeNode, RenderContext], str]] = {
            "inline": lambda node, _: node.content,
            "paragraph": _paragraph,
            "heading": self._heading,
            "hr": lambda node, _: node.markup[0] * 3,
            "code_block": _indented,
            "bullet_list": _list,
            "ordered_list": _list,
            "table": self._table,
        }

    def _heading(self, node: RenderTreeNode, context: RenderContext) -> str:
        text = _stripped("".join(child.render(context) for child in node.children))
        assert node.map
        # What may be no heading at all keeps the hyphens that tell of it.
        if "\n" in text or self._first + node.map[0] + 1 in self._hazards:
            return f"{text}\n{node.markup * 3}"
        return f"{'#' * int(node.tag[1])} {text}".rstrip()

    def _table(self, node: RenderTreeNode, _: RenderContext) -> str:
        assert node.map
        table = self._by_line[self._first + node.map[0] + 1]
        source = self._document.source
        if "|" not in source[table.delimiter] or _is_delimiter(source[table.header.span]):
            line = source.line(table.span.start)
            raise _UnclearError(line, "not all readers see a table here")
        return "\n".join(aligned(source, table))


def _is_delimiter(line: str) -> bool:
    return "-" in line and not line.strip("|:- ")


def _paragraph(node: RenderTreeNode, context: RenderContext) -> str:
    return _stripped("".join(child.render(context) for child in node.children))


def _is_open(block: Block) -> bool:
    return isinstance(block, Code) and not block.closed


def _stripped(text: str) -> str:
    """The lines without white space around them, but for hard breaks."""
    lines = [line.strip(" \t") + _break(line) for line in text.split("\n")]
    return "\n".join((*lines[:-1], lines[-1].rstrip(" ")))


def _break(line: str) -> str:
    return "  " if line.endswith("  ") else ""


def _indented(node: RenderTreeNode, _: RenderContext) -> str:
    lines = node.content.rstrip("\n").split("\n")
    return "\n".join(f"    {line}" if line else "" for line in lines)


def _list(node: RenderTreeNode, context: RenderContext) -> str:
    """The items with the markers and numbers that they have."""
    from mdformat.renderer._util import is_tight_list

    joint = "\n" if is_tight_list(node) else "\n\n"
    return joint.join(_item(item, context) for item in node.children)


def _item(node: RenderTreeNode, context: RenderContext) -> str:
    marker = f"{node.info}{node.markup}" if node.info else node.markup
    text = node.render(context)
    indent = " " * (len(marker) + 1)
    lines = text.split("\n")
    inner = (f"{indent}{line}" if line else "" for line in lines[1:])
    return "\n".join((f"{marker} {lines[0]}".rstrip(" ") + _break(lines[0]), *inner))
