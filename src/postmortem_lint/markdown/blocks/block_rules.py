"""Rules of markdown-it of our own: pipe tables, and blocks that only some readers know."""

from __future__ import annotations

from markdown_it.rules_block import StateBlock

from postmortem_lint.markdown.blocks.pipe_tables import count_cells
from postmortem_lint.markdown.dialects import is_boxing, is_foreign
from postmortem_lint.regex import regex

_DEEPEST = 80  # columns; what is indented further is text, so that no stack overflows
_DELIMITER = regex(r"[|:-][|:\t -]*")
_DASHES = regex(r":?-+:?")
_CAPTION = regex(r"\[[^\[\]|]+\](?:[ \t]*\[[^\[\]|]*\])?|(?:[Tt]able)?:[ \t]+[^|]+|\^[\w-]+")


def boxed(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A block of Python-Markdown whose body is indented: its title, then the blocks of its body."""
    if state.is_code_block(start) or not is_boxing(_line(state, start)):
        return False
    if state.blkIndent > _DEEPEST:
        return False
    if silent:
        return True
    column, last = state.blkIndent + 4, start
    for line in range(start + 1, end):
        if not state.isEmpty(line) and state.sCount[line] < column:
            break
        last = line if not state.isEmpty(line) else last
    state.line = start + 1
    content = state.getLines(start, state.line, state.blkIndent, False)
    state.push("paragraph_open", "p", 1).map = [start, state.line]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = content, [start, state.line], []
    state.push("paragraph_close", "p", -1)
    state.blkIndent += 4
    state.md.block.tokenize(state, start + 1, last + 1)
    state.blkIndent -= 4
    state.line = last + 1
    return True


def pipe_table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """markdown-it's rule for tables, but in linear time and without a token for each cell."""
    if start + 2 > end or not _is_delimiter(state, start + 1) or state.is_code_block(start):
        return False
    header, width = _line(state, start), _width(state, start + 1)
    if "|" not in header or not width or count_cells(header) != width:
        return False
    if _begins_another(state, start, end):
        return False
    if silent:
        return True
    rows = [start, start + 1, *_rows(state, start + 2, end)]
    token = state.push("table", "table", 0)
    token.meta["rows"] = [
        (state.bMarks[row] + state.tShift[row], state.eMarks[row]) for row in rows
    ]
    state.line = rows[-1] + 1
    token.map = [start, state.line]
    return True


def _begins_another(state: StateBlock, line: int, end: int) -> bool:
    """Whether a line begins an item, a quote, a heading or code, which may hold the table."""
    return any(rule(state, line, end, True) for rule in state.md.block.ruler.getRules("blockquote"))


def _rows(state: StateBlock, line: int, end: int) -> list[int]:
    """The rows of a table from a line on, without what is said of them."""
    rows: list[int] = []
    before, state.parentType = state.parentType, "table"
    enders = state.md.block.ruler.getRules("blockquote")
    while line < end and _is_row(state, line):
        if any(ender(state, line, end, True) for ender in enders) or _is_caption(state, line):
            break
        if not _is_said_of_rows(state, line):
            rows.append(line)
        line += 1
    state.parentType = before
    return rows


def _is_caption(state: StateBlock, line: int) -> bool:
    """Whether a line is the last below a table, and its caption or name: `[Doors]`, `: Doors`,
    `^doors`."""
    last = line + 1 >= state.lineMax or not _is_row(state, line + 1)
    return last and _CAPTION.fullmatch(_line(state, line)) is not None


def _is_said_of_rows(state: StateBlock, line: int) -> bool:
    """Whether a line between rows is for another reader: attributes, a tag, the end of a block."""
    text = _line(state, line)
    return "|" not in text and is_foreign(text)


def _line(state: StateBlock, line: int) -> str:
    begin, end = place_of_line(state, line)
    return state.src[begin:end].rstrip(" \t")


def _is_delimiter(state: StateBlock, line: int) -> bool:
    if state.sCount[line] < state.blkIndent or state.is_code_block(line):
        return False
    begin, end = place_of_line(state, line)
    # "- " begins a list item.
    return (
        end - begin > 1
        and state.src[begin] in "|-:"
        and state.src[begin : begin + 2] not in ("- ", "-\t")
        and _DELIMITER.fullmatch(state.src, begin, end) is not None
    )


def _width(state: StateBlock, line: int) -> int:
    """How many columns the delimiter line has; 0 if it is none."""
    parts = [part.strip() for part in _line(state, line).split("|")]
    if not parts[0]:
        parts.pop(0)
    if parts and not parts[-1]:
        parts.pop()
    return len(parts) if all(_DASHES.fullmatch(part) for part in parts) else 0


def _is_row(state: StateBlock, line: int) -> bool:
    begin, end = place_of_line(state, line)
    return (
        state.sCount[line] >= state.blkIndent
        and not state.is_code_block(line)
        and state.src[begin:end].strip(" \t") != ""
    )


def place_of_line(state: StateBlock, line: int) -> tuple[int, int]:
    """Where what stands on a line begins and ends."""
    return state.bMarks[line] + state.tShift[line], state.eMarks[line]
