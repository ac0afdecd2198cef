"""Places as each consumer counts them: in code points, in UTF-8 bytes, or in UTF-16 units."""

from __future__ import annotations

from enum import Enum

from postmortem_lint.records import record
from postmortem_lint.text import Position, Source, Span


class ColumnUnit(Enum):
    """What a column counts."""

    CODE_POINT = "code point"
    UTF8 = "UTF-8 byte"
    UTF16 = "UTF-16 unit"


@record
class Region:
    """A place from `start` to before `end`, lines and columns from 1."""

    start: Position
    end: Position

    @property
    def on_one_line(self) -> bool:
        """Whether it ends on the line on which it starts."""
        return self.start.line == self.end.line


def region(source: Source, span: Span, unit: ColumnUnit = ColumnUnit.CODE_POINT) -> Region:
    """The place of a span."""
    return Region(position(source, span.start, unit), position(source, span.end, unit))


def position(source: Source, offset: int, unit: ColumnUnit = ColumnUnit.CODE_POINT) -> Position:
    """The line and the column of an offset.

    Whoever counts bytes counts those of a byte order mark too.
    """
    at = source.position(offset)
    if unit is ColumnUnit.CODE_POINT:
        return at
    before = source.text[offset - at.column + 1 : offset]
    if unit is ColumnUnit.UTF16:
        return Position(at.line, 1 + len(before) + sum(char > "\uffff" for char in before))
    mark = 3 if source.bom and at.line == 1 else 0
    return Position(at.line, 1 + mark + len(before.encode("utf-8", "surrogatepass")))
