"""The columns of a table in line: how wide they are, and how a row is put down.

A table whose columns are in line stays, and one with single blanks around its cells stays so; only
the rows that are out of line are put down anew.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from postmortem_lint.markdown.blocks.pipe_tables import PIPE
from postmortem_lint.markdown.model import Table
from postmortem_lint.records import record
from postmortem_lint.regex import regex
from postmortem_lint.text import Source

WIDEST = 120
_BLANK = " \t"
_ENDS = ("-->", "*/}")
_PARTING = regex(r"(?=.*(?:---|===))[|:=+ \t-]+")
# What other readers put in there before they see a table; a pipe within it is none of a cell.
_TAGGED = regex(r"\{[{%<]|\[\[[^\[\]]*\|")
_SUPPRESSION = regex(
    r"[ \t]*(?:<!--[ \t]*postmortem-lint\b(?:(?!-->).)*+-->"
    r"|\{/\*[ \t]*postmortem-lint\b(?:(?!\*/\}).)*+\*/\})\Z",
    re.IGNORECASE,
)


@record
class _Line:
    """A line of a table: as it is written, what stands between its pipes, and whether it begins
    and ends with one."""

    written: str
    pieces: tuple[str, ...]
    opened: bool
    closed: bool

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells as they are written, without white space around."""
        return tuple(piece.strip(_BLANK) for piece in self.pieces)

    @property
    def spaced(self) -> bool:
        """Whether white space stands around each cell."""
        return all(not piece or piece[0] == piece[-1] == " " for piece in self.pieces)

    @property
    def compact(self) -> bool:
        """Whether one blank stands around each cell, and pipes around the row."""
        return (
            self.opened
            and self.closed
            and all(piece in ("", " ", "  ", f" {piece.strip(_BLANK)} ") for piece in self.pieces)
        )


def aligned(source: Source, table: Table) -> Iterator[str]:
    """The lines of a table: as they are if the columns are in line; with single blanks if they
    mostly are so, or too wide; else in line."""
    header, delimiter, *rows = (
        _line(source[span])
        for span in (table.header.span, table.delimiter, *(row.span for row in table.rows))
    )
    body, columns = (header, *rows), len(table.header.cells)
    every = (header, delimiter, *rows)
    if (
        not _is_clear(header, delimiter)
        or any(map(_is_odd, rows))
        or any(_TAGGED.search(line.written) for line in body)
        or any(_is_in_line(every, columns, measure) for measure in (_width, len))
        or _is_bare(every, columns)
    ):
        yield from (line.written for line in every)
        return
    widths = _widths(body, delimiter, columns)
    compact = _is_mostly_compact(body) or _becomes_compact(body, delimiter, widths)
    widths = (0,) * columns if compact else widths
    for line in body:
        yield _row(line, widths, compact=compact)
        if line is header:
            keeps = compact and delimiter.opened and delimiter.closed
            yield delimiter.written if keeps else _delimiters(delimiter, widths)


def _becomes_compact(body: Sequence[_Line], delimiter: _Line, widths: Sequence[int]) -> bool:
    """Whether a table that is not in line with such columns either, for the rows that are left as
    they are, would be taken for one with single blanks the next time."""
    if not any(widths):
        return False
    header, *rows = (_line(_row(line, widths, compact=False)) for line in body)
    every = (header, _line(_delimiters(delimiter, widths)), *rows)
    in_line = any(_is_in_line(every, len(widths), measure) for measure in (_width, len))
    return not in_line and _is_mostly_compact((header, *rows))


def _is_mostly_compact(body: Sequence[_Line]) -> bool:
    """Whether at least half of the lines that may be written anew have single blanks."""
    movable = [line for line in body if not _is_left(line)]
    return 2 * sum(line.compact for line in movable) >= len(movable)


def _is_left(line: _Line) -> bool:
    """Whether a line is more likely text, or has a pipe within code, where readers differ."""
    return "|" not in line.written or any(piece.count("`") % 2 for piece in line.pieces)


def _line(written: str) -> _Line:
    pieces = PIPE.split(written)
    opened, closed = not pieces[0], len(pieces) > 1 and not pieces[-1]
    return _Line(written, tuple(pieces[opened : len(pieces) - closed]), opened, closed)


def _is_clear(header: _Line, delimiter: _Line) -> bool:
    """Whether all readers see a table there, and none a heading."""
    return "|" in delimiter.written and bool(header.written.strip("|:- "))


def _is_odd(line: _Line) -> bool:
    """Whether a row parts others for some readers (`|---`, `|===`), or goes on below (`\\`)."""
    return line.written.endswith("\\") or _PARTING.fullmatch(line.written) is not None


def _is_in_line(lines: Sequence[_Line], columns: int, measure: Callable[[str], int]) -> bool:
    """Whether the pipes of all lines stand below each other, with a blank at their sides."""
    places = [_places(line, columns, measure) for line in lines]
    longest = max(places, key=len)
    return all(
        line.opened
        and (line.closed or len(line.pieces) > columns)
        and (line is lines[1] or line.spaced)
        and place == longest[: len(place)]
        for line, place in zip(lines, places, strict=True)
    )


def _is_bare(lines: Sequence[_Line], columns: int) -> bool:
    """Whether pipes stand only between the cells, below each other or with single blanks."""
    if any(line.opened or line.closed or len(line.pieces) != columns for line in lines):
        return False
    inner = [line.pieces[:-1] for line in lines]
    text = [line for line in lines if line is not lines[1]]
    spaced = all(line.written.count(" | ") == columns - 1 for line in text)
    in_line = len({tuple(map(_width, pieces)) for pieces in inner}) == 1
    single = all(line.written == " | ".join(line.cells) for line in text)
    return columns > 1 and spaced and (in_line or single)


def _places(line: _Line, columns: int, measure: Callable[[str], int]) -> tuple[int, ...]:
    """How wide what stands between the pipes is, up to a suppression, which widens no column."""
    pieces = line.pieces[:columns]
    last = next((at for at, one in enumerate(pieces) if _shown(one) != one), columns)
    return tuple(map(measure, pieces[:last]))


def _widths(body: Sequence[_Line], delimiter: _Line, columns: int) -> tuple[int, ...]:
    """How wide the columns have to be, at least as they are where most lines agree about it."""
    cells = [[_width(_shown(cell)) for cell in line.cells] for line in body]
    needed = tuple(max([3, *(row[at] for row in cells if at < len(row))]) for at in range(columns))
    fitting = [
        _places(line, columns, _width)
        for line in (*body, delimiter)
        if line.opened and line.closed and (line is delimiter or line.spaced)
    ]
    common, number = max(Counter(fitting).items(), key=lambda pair: pair[1], default=((), 0))
    if len(common) == columns and 2 * number > len(body) + 1:
        agreed = tuple(place - 2 for place in common)
        if all(width <= place for width, place in zip(needed, agreed, strict=True)):
            return agreed
        needed = tuple(map(max, needed, agreed))
    return needed if sum(needed) + 3 * columns + 1 <= WIDEST else (0,) * columns


def _row(line: _Line, widths: Sequence[int], *, compact: bool) -> str:
    if _is_left(line) or (compact and line.compact):
        return line.written
    padded = [_padded(cell, width) for cell, width in zip(line.cells, widths, strict=False)]
    shown = "".join(f"| {cell} " if cell else "| " for cell in padded)
    rest = line.cells[len(widths) :]
    if not rest:
        return f"{shown}|"
    return f"{shown}| {' | '.join(rest)}{' |' if line.closed else ''}".rstrip(_BLANK)


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - _width(cell))


def _delimiters(line: _Line, widths: Sequence[int]) -> str:
    """The line below the header, with its colons: `| --- |` as other formatters write it, or
    `|---|` where it stands so and is as wide as its columns."""
    tight = "|".join(
        _delimiter(mark, width + 2) for mark, width in zip(line.cells, widths, strict=True)
    )
    wide = " | ".join(map(_delimiter, line.cells, widths))
    return line.written if line.written == f"|{tight}|" else f"| {wide} |"


def _delimiter(mark: str, width: int) -> str:
    """At least `---`, with the colons that it has."""
    left, right = mark.startswith(":"), mark.endswith(":") and len(mark) > 1
    return (":" if left else "-") + "-" * max(1, width - 2) + (":" if right else "-")


def _shown(cell: str) -> str:
    """A cell without a suppression at its end."""
    return _SUPPRESSION.sub("", cell.rstrip(_BLANK)) if cell.rstrip().endswith(_ENDS) else cell


def _width(text: str) -> int:
    """How many columns a text takes where wide characters take two."""
    if text.isascii():
        return len(text)
    widths = [_columns(char) for char in text]
    # A sign that is to be shown as emoji takes two columns, whatever it is as a letter.
    shown = (at for at, char in enumerate(text) if char == "\ufe0f" and at and widths[at - 1] == 1)
    return sum(widths) + sum(1 for _ in shown)


def _columns(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
