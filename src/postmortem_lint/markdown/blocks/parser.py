"""The only module that knows markdown-it-py: which lines form which block, and where they begin.

markdown-it-py tells line ranges. Its block state knows where the content of each line begins
inside quotes and items, so a subclass of that state notes these places when a token is made.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, blockquote, list_block
from markdown_it.token import Token

from postmortem_lint.markdown.blocks.block_rules import boxed, pipe_table
from postmortem_lint.markdown.blocks.foreign_code import foreign_code
from postmortem_lint.markdown.inline.entities import resolve
from postmortem_lint.regex import regex
from postmortem_lint.text import Source

# Deeper quotes and lists are read as paragraphs, so that nothing is lost and no stack overflows.
_DEEPEST = 20
_MUTE = str.maketrans({"\r": "\n", "\0": "\ufffd"})
_FENCED = ("fence", "code_block", "html_block")

_LABEL = regex(r"\[((?>[^\[\]\\]++|\\.)++)\]:", re.DOTALL)
_TARGET = regex(r"[ \t]*+\n?[ \t]*+(?:<((?>[^<>\\\n]++|\\.)*+)>|([^\s<\0-\x1f]\S*+))", re.DOTALL)
_TITLE = regex(
    r"(?:[ \t]++|[ \t]*+\n[ \t]*+)"
    r"""(?:"(?>[^"\\]++|\\.)*+"|'(?>[^'\\]++|\\.)*+'|\((?>[^()\\]++|\\.)*+\))[ \t]*+(?=\n|\Z)""",
    re.DOTALL,
)
_REST = regex(r"[ \t]*+(?=\n|\Z)")
_BREAKS = regex(r"\[(?>[^\[\]\\]++|\\.)*+(?:\]:[ \t]*)?", re.DOTALL)


class Lines(StateBlock):
    """The lines of a source, and for each token in `meta` where its lines begin and end.

    `meta["at"]` is the offset of a block's first character, `meta["pieces"]` the places of the
    lines of its text, `meta["body"]` the lines (from 0) of code.
    """

    def __init__(self, source: Source, parser: MarkdownIt) -> None:
        super().__init__("", parser, {}, [])
        self.src = _level(source.text)
        self.references: dict[str, str] = {}
        self.endings: dict[str, list[int]] = {}  # the lines that look like the end of a block
        self._texts: list[str] = []
        self._cut: tuple[int, int] | None = None
        self._measure(source)

    def _measure(self, source: Source) -> None:
        """Fill in where lines begin and end, and how far they are indented."""
        starts = list(source.starts)
        ends = [start - 1 for start in starts[1:]]
        if starts[-1] == len(source.text):
            starts.pop()
        else:
            ends.append(len(source.text))
        lines = self.src.split("\n", len(starts))[: len(starts)]
        indents = [len(line) - len(line.lstrip(" \t")) for line in lines]
        columns = list(indents)
        if "\t" in self.src:
            for number, line in enumerate(lines):
                if "\t" in line[: indents[number]]:
                    columns[number] = len(line[: indents[number]].expandtabs(4))
        # One line more than there is spares markdown-it its bounds checks.
        self.bMarks = [*starts, len(source.text)]
        self.eMarks = [*ends, len(source.text)]
        self.tShift = [*indents, 0]
        self.sCount = [*columns, 0]
        self.bsCount = [0] * (len(starts) + 1)
        self.lineMax = len(starts)

    def texts(self) -> list[str]:
        """What the lines hold, without white space and the marks of quotes before it."""
        if not self._texts:
            lines = self.src.split("\n")[: self.lineMax]
            self._texts = [line.lstrip(" \t>").rstrip(" \t") for line in lines]
        return self._texts

    def content(self, line: int) -> tuple[int, int]:
        """Where the content of a line begins and ends, inside its quotes and items."""
        return self.bMarks[line] + self.tShift[line], self.eMarks[line]

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Make a token and note where it stands."""
        token = super().push(ttype, tag, nesting)
        if ttype in ("paragraph_open", "heading_open"):
            first, last = self._cut or (self.line - 1, self.line)
            self._cut = None
            token.meta["pieces"] = [self.content(line) for line in range(first, last)]
        elif ttype == "list_item_open":
            token.meta["at"] = self.content(self.line)[0]
        elif ttype == "blockquote_open":
            # By now the line begins after the mark and at most one space.
            token.meta["at"] = self.src.rfind(">", 0, self.bMarks[self.line])
        elif ttype == "hr":
            token.meta["at"] = self.content(self.line - 1)[0]
        return token

    def getLines(self, begin: int, end: int, indent: int, keepLastLF: bool) -> str:  # noqa: ARG002, N802, N803
        """Note which lines the rule has found; nobody needs their text."""
        last = self.tokens[-1] if self.tokens else None
        if last is not None and last.type in _FENCED and not last.meta:
            first = begin - 1 if last.type == "fence" else begin
            last.meta.update(at=self.content(first)[0], body=(begin, end))
        else:
            self._cut = (begin, end)
        return ""


def tokens(source: Source, first: int) -> tuple[list[Token], dict[str, str]]:
    """The block tokens of all lines from line `first` (from 0) on, and the link references."""
    parser = _parser()
    state = Lines(source, parser)
    parser.block.tokenize(state, first, state.lineMax)
    return state.tokens, state.references


def normalise(label: str) -> str:
    """The form in which the labels of link references are compared."""
    return " ".join(label.split()).casefold()


def _level(text: str) -> str:
    """`text` with `\\n` as its only line end, every other character in its old place."""
    if "\r" in text or "\0" in text:
        text = text.replace("\r\n", " \n").translate(_MUTE)
    return text if text.endswith("\n") else text + "\n"


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": 1000}).enable("table")
    every = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("fence", "foreign", foreign_code, {"alt": every})
    parser.block.ruler.before("fence", "boxed", boxed, {"alt": every})
    parser.block.ruler.at("table", pipe_table, {"alt": every[:2]})
    parser.block.ruler.at("reference", _reference, {"alt": []})
    parser.block.ruler.at("blockquote", _blockquote, {"alt": every})
    parser.block.ruler.at("list", _list, {"alt": every[:3]})
    return parser


def _blockquote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.level >= _DEEPEST and not silent:
        return False
    return blockquote(state, start, end, silent)


def _list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if state.level >= _DEEPEST and not silent:
        return False
    return list_block(state, start, end, silent)


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:  # noqa: ARG001
    """A link reference definition; markdown-it 3 reads many of them in quadratic time."""
    assert isinstance(state, Lines)
    begin, stop = state.content(start)
    if silent or state.is_code_block(start) or state.src[begin] != "[":
        return False
    text = state.src[begin:stop]
    found = _definition(text)
    head = _BREAKS.match(text)
    below = state.src[state.content(start + 1)[0]] if start + 1 < state.lineMax else ""
    more = found[3] and below in "\"'(" if found else head is not None and head.end() == len(text)
    if more and below:
        # The rest of a definition may stand on the next lines: a title, or all after the label.
        longer = _window(state, start, text)
        found = _definition(longer) or found
    if not found:
        return False
    label, target, lines, _ = found
    state.references.setdefault(label, target)
    state.line = start + lines
    return True


def _definition(text: str) -> tuple[str, str, int, bool] | None:
    """Label, target, number of lines of the definition that begins `text`, and if it may go on."""
    label = _LABEL.match(text)
    target = label and _TARGET.match(text, label.end())
    if not label or not target or len(label[1]) > 999 or not label[1].strip():
        return None
    if label[1].startswith("^"):  # a footnote, even of one word
        return None
    title = _TITLE.match(text, target.end())
    end = title or _REST.match(text, target.end())
    if not end:
        return None
    url = target[1] if target[1] is not None else target[2]
    lines = text.count("\n", 0, end.end()) + 1
    return normalise(label[1]), resolve(url), lines, title is None


def _window(state: Lines, start: int, text: str) -> str:
    """The line and up to three that continue its paragraph."""
    enders = state.md.block.ruler.getRules("reference")
    before, state.parentType = state.parentType, "reference"
    for line in range(start + 1, min(start + 4, state.lineMax)):
        lazy = state.is_code_block(line) or state.sCount[line] < 0
        if state.isEmpty(line):
            break
        if not lazy and any(ender(state, line, state.lineMax, True) for ender in enders):
            break
        begin, end = state.content(line)
        text += "\n" + state.src[begin:end]
    state.parentType = before
    return text
